import { expect, test } from 'vitest';
import { correctionsView } from '../../src/views/corrections.ts';
import { resultView, shownResults } from '../../src/views/result.ts';
import { exampleSite } from './example.ts';
import { BRANCHES, inputs, SCHEME, sheet } from './score.ts';

const correction = `revision: 2, correction: { replaces: 1, on: 2024-06-01, reason: 录入错误, approvedBy: 镇党委 }`;

const site = exampleSite({
  'data/branches/all.yaml': BRANCHES,
  'data/schemes/duty.yaml': SCHEME,
  'data/scores/all.yaml':
    sheet('qinghe', inputs('80')) +
    sheet('qinghe', `${correction}, ${inputs('88.5')}`) +
    sheet('anhe', 'state: exempt, reason: 当年新建') +
    sheet('shiqiao', `visibility: withheld, ${inputs('90')}`),
});

const pageOf = (branch: string) => {
  const result = site.results.get(`duty@2024/2024/branch/${branch}`);
  if (!result) throw new Error(branch);
  return resultView(site, result);
};

test('the page shows the parts of the total: what each brought, what it could have brought', () => {
  const { value, full, composition, mostLost } = pageOf('qinghe');
  expect([value, full]).toEqual(['89.28', '100']);
  expect(composition.map(({ title, contribution, room }) => [title, contribution, room])).toEqual([
    ['目标考核', '54.15', '60'],
    ['民主测评', '26.7058…', '30'],
    ['述职评议', '8.425', '10'],
  ]);
  expect(mostLost).toEqual({ title: '目标考核', lost: '5.85', others: 0 });
  const end = composition.at(-1);
  expect((end?.start ?? 0) + (end?.share ?? 0)).toBeCloseTo(0.89281, 4);
});

test('the tree carries article, formula and value of every node', () => {
  const [objective] = pageOf('qinghe').trace?.children ?? [];
  expect(objective).toMatchObject({
    anchor: 'p-objective',
    basis: '第三条',
    value: '90.25',
    formula: { key: 'raters-mean', figures: '(92 + 88.5) ÷ 2 = 90.25' },
  });
});

test('both revisions stay readable, with their own arithmetic', () => {
  const [correction] = pageOf('qinghe').corrections;
  expect(correction).toMatchObject({ revision: 2, reason: '录入错误', approvedBy: '镇党委' });
  expect(correction?.before).toMatchObject({ revision: 1, value: '86.73', grade: { name: '良好' } });
  expect(correction?.before?.trace?.children[0]?.formula.figures).toBe('(92 + 80) ÷ 2 = 86');
});

test('the register names the figures before and after', () => {
  const [line] = correctionsView(site).lines;
  expect(line).toMatchObject({
    kind: 'result',
    title: '长滩镇青禾村党支部',
    from: { value: '86.73' },
    to: { value: '89.28' },
  });
});

test('a result without a score says why and has no arithmetic', () => {
  expect(pageOf('anhe')).toMatchObject({
    state: 'exempt',
    reason: '当年新建',
    value: null,
    trace: null,
    composition: [],
  });
});

test('a withheld result has no page', () => {
  expect(shownResults(site).map((result) => result.subject.id)).toEqual(['anhe', 'qinghe']);
});

test('a view is plain JSON', () => {
  const view = pageOf('qinghe');
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test('what is added to the sum of the parts is drawn from where the sum ended', () => {
  const plus = exampleSite({
    'data/branches/all.yaml': BRANCHES,
    'data/schemes/duty.yaml': SCHEME.replace('parts:', 'bonus: { max: 2 }\npenalty: { max: 5 }\nparts:'),
    'data/scores/all.yaml':
      sheet(
        'qinghe',
        `${inputs('88.5')}, bonus: [ { points: 3, reason: 获县级表彰, evidence: 青委〔2024〕5号, checkedBy: 常向梅, checkedOn: 2024-12-20 } ], penalty: [ { points: 1.5, reason: 材料迟报 } ]`,
      ) +
      sheet('anhe', 'state: exempt, reason: 当年新建') +
      sheet('shiqiao', 'state: exempt, reason: 当年新建'),
  });
  const result = plus.results.get('duty@2024/2024/branch/qinghe');
  const steps = result ? resultView(plus, result).totalSteps : [];
  expect(steps.map(({ kind, counted }) => [kind, counted])).toEqual([
    ['bonus', '2'],
    ['penalty', '1.5'],
  ]);
  expect(steps[0]?.start).toBeCloseTo(0.89281, 4);
  expect(steps[1]?.start).toBeCloseTo(0.89781, 4);
});
