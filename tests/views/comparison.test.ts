import { expect, test } from 'vitest';
import { tableView } from '../../src/views/table.ts';
import { exampleSite } from './example.ts';
import { inputs, SCHEME, sheet } from './score.ts';

const BRANCHES = `
- { id: county, name: 中共青禾县委, shortName: 青禾县, kind: county-committee }
- { id: liulin, name: 中共柳林镇委, shortName: 柳林镇, kind: town-committee, parent: county }
- { id: changtan, name: 中共长滩镇委, shortName: 长滩镇, kind: town-committee, parent: county }
- { id: qinghe, name: 长滩镇青禾村党支部, shortName: 青禾村, kind: village-branch, parent: changtan }
- { id: anhe, name: 长滩镇暗河村党支部, shortName: 暗河村, kind: village-branch, parent: changtan }
- { id: shiqiao, name: 柳林镇石桥村党支部, shortName: 石桥村, kind: village-branch, parent: liulin }
- { id: shatou, name: 柳林镇沙头村党支部, shortName: 沙头村, kind: village-branch, parent: liulin }
`;

const comparison = (hidden: string) =>
  tableView(
    exampleSite({
      'data/branches/all.yaml': BRANCHES,
      'data/schemes/duty.yaml': SCHEME,
      'data/scores/all.yaml':
        sheet('qinghe', inputs('90')) +
        sheet('anhe', inputs('80')) +
        sheet('shiqiao', inputs('85')) +
        sheet('shatou', `${hidden}${inputs('100')}`),
    }),
    { scheme: 'duty', edition: '2024', period: '2024' },
  ).comparison;

test('places are compared in the order in which the portal lists them, with what the means differ by', () => {
  const view = comparison('');
  expect(view?.places.map(({ name, count, mean, third }) => [name, count, mean, third])).toEqual([
    ['柳林镇', 2, '90.48', 1],
    ['长滩镇', 2, '88.23', 3],
  ]);
  expect(view).toMatchObject({ highest: { name: '柳林镇' }, lowest: { name: '长滩镇' }, difference: '2.25' });
});

test('nothing is compared where a result that is not shown could be worked out', () => {
  expect(comparison('visibility: summary, ')).toBeNull();
});
