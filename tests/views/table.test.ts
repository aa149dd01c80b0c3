import { expect, test } from 'vitest';
import { tableView } from '../../src/views/table.ts';
import { exampleSite } from './example.ts';
import { BRANCHES, inputs, SCHEME, sheet } from './score.ts';

const table = (scores: string, branches = BRANCHES) =>
  tableView(
    exampleSite({
      'data/branches/all.yaml': branches,
      'data/schemes/duty.yaml': SCHEME,
      'data/scores/all.yaml': scores,
    }),
    { scheme: 'duty', edition: '2024', period: '2024' },
  );

test('who should be assessed is either scored, or stands with a state and its reason', () => {
  const view = table(
    sheet('qinghe', inputs('88.5')) + sheet('anhe', inputs('80')) + sheet('shiqiao', 'state: exempt, reason: 当年新建'),
  );
  expect(view.counts).toMatchObject({ should: 3, scored: 2, missing: 0, states: { exempt: 1 } });
  expect(view.states).toMatchObject([{ name: '石桥村', state: 'exempt', reason: '当年新建' }]);
});

test('equal figures share a rank, and rows are in the order of ranks', () => {
  const view = table(sheet('qinghe', inputs('80')) + sheet('anhe', inputs('88.5')) + sheet('shiqiao', inputs('88.5')));
  expect(view.groups[0]?.rows.map(({ name, rank, tied }) => [name, rank, tied])).toEqual([
    ['暗河村', 1, true],
    ['石桥村', 1, true],
    ['青禾村', 3, false],
  ]);
});

test('withheld results are counted but neither named nor linked', () => {
  const view = table(
    sheet('qinghe', inputs('80')) +
      sheet('anhe', `visibility: summary, ${inputs('88.5')}`) +
      sheet('shiqiao', inputs('85')),
  );
  expect(view.hidden).toBe(1);
  expect(view.counts.scored).toBe(3);
  expect(JSON.stringify(view)).not.toContain('暗河村');
});

test('a result of which only the announcement survives is listed apart, without a rank', () => {
  const announced = `state: announced-only, reason: 评分表未保存, announced: { value: 81.5, grade: 良好, source: 镇党委通报 }`;
  const view = table(sheet('qinghe', inputs('80')) + sheet('anhe', announced) + sheet('shiqiao', inputs('85')));
  expect(view.announced).toMatchObject([
    { name: '暗河村', value: '81.5', grade: { name: '良好' }, source: '镇党委通报' },
  ]);
  expect(view.states).toEqual([]);
  expect([view.assessed, view.counts.scored]).toEqual([3, 2]);
});

test('a long group is cut by region, the first ten of all regions standing before', () => {
  const towns = ['changtan', 'liulin'];
  const villages = Array.from({ length: 44 }, (_, i) => ({ id: `village-${i}`, town: towns[i % 2] ?? '' }));
  const branches = `
- { id: county, name: 中共青禾县委, kind: county-committee }
- { id: changtan, name: 中共长滩镇委, shortName: 长滩镇, kind: town-committee, parent: county }
- { id: liulin, name: 中共柳林镇委, shortName: 柳林镇, kind: town-committee, parent: county }
${villages.map(({ id, town }) => `- { id: ${id}, name: ${id}, kind: village-branch, parent: ${town} }`).join('\n')}
`;
  const view = table(villages.map(({ id }, i) => sheet(id, inputs(`${50 + i}`))).join(''), branches);
  const [group] = view.groups;
  expect(group?.rows).toHaveLength(10);
  expect(group?.regions.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['长滩镇', 22],
    ['柳林镇', 22],
  ]);
});
