import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byTime, cutOf, IN_ONE_PIECE, type Section, type Sections } from '../../src/views/cut.ts';

const rows = (count: number, of = 0): number[] => Array.from({ length: count }, (_, place) => of + place);
const section = (id: string, own: readonly number[], below: Section<number>[] = []): Section<number> => ({
  id,
  title: id,
  rows: own,
  below,
});

test('a list that fits on a page stays whole, whatever its sections', () => {
  const list = rows(IN_ONE_PIECE);
  const cut = cutOf(list, { rows: [], below: [section('a', rows(300)), section('b', rows(200, 300))] });
  expect(cut.ids).toEqual([]);
  expect(cut.page(null)).toMatchObject({ rows: list, parts: [], above: [] });
});

test('a longer one goes on on a page per section, and a section that is too long on those below it', () => {
  const county = section('county', [7], [section('north', rows(400, 1000)), section('south', rows(400, 2000))]);
  const cut = cutOf([5, 7, ...rows(400, 1000), ...rows(400, 2000), ...rows(9, 3000)], {
    rows: [5],
    below: [county, section('city', rows(9, 3000))],
  });
  expect(cut.ids).toEqual(['county', 'north', 'south', 'city']);
  expect(cut.page(null).rows).toEqual([5]);
  expect(cut.page(null).parts.map(({ id, rows: each }) => [id, each.length])).toEqual([
    ['county', 801],
    ['city', 9],
  ]);
  expect(cut.page('county').rows).toEqual([7]);
  expect(cut.page('south').above).toEqual([{ id: 'county', title: 'county' }]);
  expect([cut.placeOf(5), cut.placeOf(7), cut.placeOf(2001)]).toEqual([null, 'county', 'south']);
});

test('rows stand on a page in the order of the list', () => {
  const cut = cutOf([3, 1, 2], { rows: [2], below: [section('a', [1, 3])] });
  expect(cut.page(null).rows).toEqual([3, 1, 2]);
});

test('what has no sections stays on one page, however long', () => {
  const cut = cutOf(rows(2000), { rows: rows(2000), below: [] });
  expect([cut.ids, cut.page(null).rows.length]).toEqual([[], 2000]);
});

test('a part that there is not is a fault of ours', () => {
  expect(() => cutOf([1], { rows: [1], below: [] }).page('a')).toThrow('no part a');
});

test('time is cut into years, and a year that is too long into months', () => {
  const days = [...Array(600).fill('2024-07-08'), ...Array(20).fill('2024-06-30'), ...Array(20).fill('2023-01-01')];
  const lines = days.map((on: string, place) => ({ on, place }));
  const cut = cutOf(
    lines,
    byTime(lines, ({ on }) => on),
  );
  expect(cut.ids).toEqual(['2024', '2024/07', '2024/06', '2023']);
  expect(cut.page('2024/07')).toMatchObject({ title: '2024-07', above: [{ id: '2024', title: '2024' }] });
});

interface Drawn {
  count: number;
  below: Drawn[];
}

const drawn: fc.Arbitrary<Drawn> = fc.letrec<{ section: Drawn }>((tie) => ({
  section: fc.record({
    count: fc.integer({ min: 0, max: 700 }),
    below: fc.oneof({ maxDepth: 2 }, fc.constant<Drawn[]>([]), fc.array(tie('section'), { maxLength: 4 })),
  }),
})).section;

/** Sections as drawn, with the numbers from 0 for rows. */
function grown(root: Drawn): Sections<number> {
  let [rowsSoFar, sectionsSoFar] = [0, 0];
  const grow = ({ count, below }: Drawn): Sections<number> => {
    const own = rows(count, rowsSoFar);
    rowsSoFar += count;
    return {
      rows: own,
      below: below.map((each) => {
        sectionsSoFar += 1;
        return { id: `s${sectionsSoFar}`, title: '', ...grow(each) };
      }),
    };
  };
  return grow(root);
}

const countOf = ({ count, below }: Drawn): number => below.reduce((sum, each) => sum + countOf(each), count);

test('every row stands on exactly one page, and every page is led to by exactly one other', () => {
  fc.assert(
    fc.property(drawn, (root) => {
      const list = rows(countOf(root));
      const cut = cutOf(list, grown(root));
      const pages = [null, ...cut.ids].map((id) => cut.page(id));
      expect(pages.flatMap((page) => page.rows).toSorted((a, b) => a - b)).toEqual(list);
      expect(pages.flatMap((page) => page.parts.map(({ id }) => id)).toSorted()).toEqual([...cut.ids].toSorted());
      for (const page of pages) {
        expect(page.rows.every((row) => cut.placeOf(row) === page.id)).toBe(true);
        expect(page.parts.length === 0 || page.rows.length < list.length).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
