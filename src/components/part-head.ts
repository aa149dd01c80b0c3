import type { PartsView } from '../views/parts.ts';
import type { Ref } from '../views/reference.ts';
import type { Words } from '../words/words.ts';

/** Title of a page of a list and the way to it: of a part, its places or periods with the list's own page above them. */
export function partHead(
  part: PartsView['part'],
  list: { title: string; href: string },
  words: Words,
): { title: string; crumbs: Ref[] } {
  if (!part) return { title: list.title, crumbs: [] };
  const { of, name } = words.records.parts;
  const above = part.above.map(({ title, href }) => ({ title: name(title), href }));
  return {
    title: of(
      list.title,
      [...part.above, part].map(({ title }) => title),
    ),
    crumbs: [list, ...above],
  };
}
