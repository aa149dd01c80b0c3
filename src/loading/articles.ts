import type { z } from 'zod';
import { takenPages } from '../domain/address.ts';
import type { Entry } from '../domain/entry.ts';
import { type Finding, finding } from '../domain/finding.ts';
import { mendedId } from '../domain/mended.ts';
import { nearest } from '../domain/nearest.ts';
import { type ProseSection, structureOf } from '../domain/practice-structure.ts';
import { type Page, type Practice, pageSchema, practiceSchema } from '../domain/records/article.ts';
import { id as idField } from '../domain/records/fields.ts';
import { checkArticle } from './mdx.ts';
import { parseRecord } from './records.ts';
import type { Tree } from './tree.ts';
import { readYaml } from './yaml.ts';

/** The kinds of article; each is a folder of `.mdx` files below `content/`. */
export const ARTICLE_KINDS = ['practices', 'pages'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export function isArticleKind(text: string): text is ArticleKind {
  return (ARTICLE_KINDS as readonly string[]).includes(text);
}

/**
 * The front matter of an article and the offset at which its body begins; null where there is none. In `yaml` nothing has
 * moved: the opening fence is a comment, so that its offsets are those of the file.
 */
export function frontMatterOf(text: string): { yaml: string; body: number } | null {
  if (!/^---[ \t]*[\r\n]/.test(text)) return null;
  const close = /[\r\n]---[ \t]*(?=[\r\n]|$)/.exec(text);
  if (!close) return null;
  return { yaml: `#  ${text.slice(3, close.index + 1)}`, body: close.index + close[0].length };
}

/**
 * Reads an article: its front matter as a record whose id is the file's name, and its prose, which is only checked and
 * counted here. `publicFiles` are the files its pictures may name.
 */
export function readArticle(
  kind: ArticleKind,
  file: string,
  text: string,
  publicFiles: ReadonlySet<string>,
): { entry: Entry<Practice> | Entry<Page> | null; findings: Finding[] } {
  const { prose, characters, sections, figures, findings } = checkArticle(file, text, publicFiles);
  const front = frontMatterOf(text);
  if (!front) {
    return { entry: null, findings: [finding('front-matter-missing', { file, from: 0, until: 1 }, {}), ...findings] };
  }
  const read = readYaml(file, front.yaml);
  const tree = read.documents[0];
  if (tree === null || tree === undefined) return { entry: null, findings: [...findings, ...read.findings] };
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  const named = idField().safeParse(id).success;
  const misnamed: Finding[] = named ? [] : [finding('id-malformed', { file }, { value: id, mended: mendedId(id) })];
  if (kind === 'pages' && takenPages().has(id)) misnamed.push(finding('page-taken', { file }, { id }));
  if (kind === 'pages') {
    const { entry, findings: faults } = record(pageSchema, tree, file, { id, prose });
    return { entry: named ? entry : null, findings: [...findings, ...read.findings, ...misnamed, ...faults] };
  }
  const { entry, findings: faults } = record(practiceSchema, tree, file, { id, characters, prose, figures });
  const about = entry && findings.length === 0 ? checkStructure(file, entry.value, sections) : [];
  return { entry: named ? entry : null, findings: [...findings, ...read.findings, ...misnamed, ...faults, ...about] };
}

/** Whether a write-up has the parts of one; what is wrong is told at its front matter. */
function checkStructure(file: string, { outline, characters }: Practice, sections: readonly ProseSection[]): Finding[] {
  const { missing, unknown, bare } = structureOf(sections, outline ?? {}, characters);
  const at = { file, from: 0, until: 3 };
  const headings = sections.map(({ title }) => title).filter((title) => title !== '');
  return [
    ...unknown.map(({ part, heading }) =>
      finding('practice-heading-unknown', at, { part, heading, nearest: nearest(heading, headings) }),
    ),
    ...missing.map((part) => finding('practice-part-missing', at, { part, headings: headings.join(', ') })),
    ...(bare === null ? [] : [finding('practice-effect-without-figures', at, { heading: bare })]),
  ];
}

function record<T extends object, E extends object>(schema: z.ZodType<T>, tree: Tree, file: string, more: E) {
  const { entry, findings } = parseRecord(schema, tree, { file, path: [0], target: 'value' });
  return { entry: entry ? { value: { ...entry.value, ...more }, at: entry.at } : null, findings };
}
