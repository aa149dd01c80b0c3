import { z } from 'zod';
import { day, id, oneOf, publicFile, text } from './fields.ts';

/** Front matter of an experience write-up in `content/practices/`; the file's name is its id. */
export const practiceSchema = z.strictObject({
  title: text().meta({ title: '标题' }),
  subtitle: text().optional().meta({ title: '副题' }),
  summary: text().meta({ title: '摘要' }),
  author: text().optional().meta({ title: '作者' }),
  organisation: text().optional().meta({ title: '供稿单位' }),
  branch: id().optional().meta({ title: '所写的组织' }),
  site: id().optional(),
  project: id().optional(),
  publishedOn: day().meta({ title: '发布日期' }),
  updatedOn: day().optional(),
  tags: z.array(text()).optional(),
  picture: z
    .strictObject({ file: publicFile(), alt: text(), caption: text().optional(), credit: text().optional() })
    .optional()
    .meta({ title: '题图' }),
  visibility: oneOf(['public', 'summary', 'withheld']).optional(),
});

/** Front matter of a page in `content/pages/`; the file's name is its address. */
export const pageSchema = z.strictObject({
  title: text(),
  summary: text().optional(),
  updatedOn: day().optional(),
});

/** `prose` is the text of the article without its marks, for search. */
export type Practice = z.output<typeof practiceSchema> & { id: string; characters: number; prose: string };
export type Page = z.output<typeof pageSchema> & { id: string; prose: string };
