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
  tags: z.array(text()).optional().meta({ title: '标签', description: '每个标签有一页，列出同标签的文章' }),
  series: text().optional().meta({ title: '系列', description: '同一系列的文章写同样的字，按发布日期排' }),
  outline: z
    .strictObject({
      background: text().optional().meta({ title: '背景' }),
      done: text().optional().meta({ title: '主要做法' }),
      effect: text().optional().meta({ title: '成效' }),
      lessons: text().optional().meta({ title: '启示' }),
    })
    .optional()
    .meta({ title: '文章结构', description: '小标题看不出写的是哪一部分时，在这里注明：哪一部分在哪个小标题下' }),
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

/** `prose` is the text of the article without its marks, for search; `figures` are the pictures in it. */
export type Practice = z.output<typeof practiceSchema> & {
  id: string;
  characters: number;
  prose: string;
  figures: readonly string[];
};
export type Page = z.output<typeof pageSchema> & { id: string; prose: string };
