import fc from 'fast-check';
import { expect, test } from 'vitest';
import { juryScoreOf } from '../../../src/domain/lifecycle/jury.ts';
import { projectStateOf } from '../../../src/domain/lifecycle/project.ts';
import { judgedOf, projectsOf, supportTotals, tiedAtEdge, winnersOf } from '../../../src/domain/lifecycle/winners.ts';
import { type Programme, programmeSchema } from '../../../src/domain/records/programme.ts';
import { type Project, projectSchema } from '../../../src/domain/records/project.ts';

const JURY = { minimum: 5, full: '100', dropHighest: 1, dropLowest: 1, decimals: 2 };

const programme = (winners: number): Programme =>
  programmeSchema.parse({
    id: 'secretary',
    edition: '2024',
    title: '书记项目',
    kind: 'project',
    document: { issuedBy: '中共青禾县委组织部', adoptedOn: '2024-03-01' },
    jury: { minimum: '5', dropHighest: '1', dropLowest: '1' },
    winners: String(winners),
  });

/** A project that scored so much by every judge, awarded with so much money where that is given. */
function project(
  id: string,
  score: string,
  support?: { amount: string; kind?: string; source?: string },
  rank?: string,
): Project {
  return projectSchema.parse({
    id,
    programme: 'secretary@2024',
    title: id,
    branch: 'north',
    stages: [{ on: '2024-03-01', stage: 'proposed' }],
    jury: [score, score, score, score, score],
    ...(support && {
      award: {
        title: '优秀项目',
        by: '县委组织部',
        on: '2024-12-30',
        rank,
        support: { kind: 'grant', source: '专项党费', ...support },
      },
    }),
  });
}

test('a jury of five, one dropped at each end: 273.5 ÷ 3 is 91.17', () => {
  expect(juryScoreOf(JURY, ['88', '90.5', '91', '92', '96.5'])).toEqual({
    value: '91.17',
    exact: '547/6',
    dropped: [0, 4],
    counted: 3,
  });
});

test('of equal extremes one is dropped', () => {
  expect(juryScoreOf(JURY, ['96.5', '90', '96.5', '90', '93'])).toMatchObject({
    value: '93.17',
    dropped: [1, 2],
    counted: 3,
  });
});

test('a jury of which nothing is left has no score', () => {
  expect(juryScoreOf(JURY, ['90', '91'])).toBeNull();
  expect(juryScoreOf({ ...JURY, dropHighest: 0, dropLowest: 3 }, ['90', '91'])).toBeNull();
});

test('the order of the judges changes nothing', () => {
  const figure = fc.integer({ min: 0, max: 1000 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`);
  fc.assert(
    fc.property(
      fc
        .array(figure, { minLength: 3, maxLength: 9 })
        .chain((figures) =>
          fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length })),
        ),
      ([figures, shuffled]) => {
        expect(juryScoreOf(JURY, shuffled)?.exact).toBe(juryScoreOf(JURY, figures)?.exact);
      },
    ),
  );
});

test('equal scores share a rank, and a tie at the edge of the places is told', () => {
  const projects = [project('a', '88'), project('b', '92'), project('c', '88'), project('d', '80')];
  expect(judgedOf(programme(2), projects).map(({ project: { id }, rank }) => [id, rank])).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 2],
    ['d', 4],
  ]);
  expect(tiedAtEdge(programme(2), projects).map(({ project: { id } }) => id)).toEqual(['a', 'c']);
  expect([
    tiedAtEdge(programme(1), projects),
    tiedAtEdge(programme(3), projects),
    tiedAtEdge(programme(4), projects),
  ]).toEqual([[], [], []]);
});

test('winners stand in order of rank or score, and a lost award is no win from its day on', () => {
  const lost = {
    ...project('c', '95', { amount: '50000' }),
    lost: { on: '2025-06-01', reason: '数据不实', by: '县委组织部' },
  };
  const projects = [
    project('a', '88', { amount: '50000' }),
    project('b', '92', { amount: '50000' }),
    lost,
    project('d', '99'),
  ];
  const winners = (day: string) => winnersOf(programme(3), projects, day).map(({ id }) => id);
  expect(winners('2024-12-29')).toEqual([]);
  expect(winners('2024-12-30')).toEqual(['c', 'b', 'a']);
  expect(winners('2025-06-01')).toEqual(['b', 'a']);
  expect(projectStateOf(lost, '2025-06-01')).toEqual({ state: 'lost', since: '2025-06-01', awarded: false });
  expect(projectStateOf(lost, '2024-12-30')).toEqual({ state: 'awarded', since: '2024-12-30', awarded: true });
  expect(projectStateOf(lost, '2024-03-01')).toEqual({ state: 'proposed', since: '2024-03-01', awarded: false });
  expect(projectStateOf(lost, '2024-02-29')).toBeNull();
});

test('support is added up by kind and source, and prizes never to project money', () => {
  const money = [{ amount: '50000' }, { amount: '50000.55' }, { amount: '3000', kind: 'prize', source: '工会经费' }];
  const projects = money.map((support, index) => project(`p${index}`, '90', support));
  expect(supportTotals(projects)).toEqual([
    { kind: 'grant', currency: 'CNY', source: '专项党费', projects: 2, total: '100000.55' },
    { kind: 'prize', currency: 'CNY', source: '工会经费', projects: 1, total: '3000' },
  ]);
});

test("a programme's projects are those of its own edition", () => {
  const other = { ...project('x', '90'), programme: 'secretary@2023' };
  expect(projectsOf(programme(1), [other, project('a', '88')]).map(({ id }) => id)).toEqual(['a']);
});
