import { expect, test } from 'vitest';
import { schemeView } from '../../src/views/scheme.ts';
import { exampleSite } from './example.ts';
import { BRANCHES, inputs, SCHEME, sheet } from './score.ts';

const site = exampleSite({
  'data/branches/all.yaml': BRANCHES,
  'data/schemes/duty.yaml': SCHEME,
  'data/scores/all.yaml': ['qinghe', 'anhe', 'shiqiao'].map((id) => sheet(id, inputs('88.5'))).join(''),
});
const [scheme] = site.portal.schemes.values();
if (!scheme) throw new Error('no scheme');
const view = schemeView(site, scheme);

test('weights are drawn as pieces of the whole, without gaps', () => {
  const [parts] = view.strips;
  expect(parts?.map(({ title, text }) => [title, text])).toEqual([
    ['目标考核', '60%'],
    ['民主测评', '30%'],
    ['述职评议', '10%'],
  ]);
  expect(parts?.map(({ start }) => start)).toEqual([0, 0.6, 0.6 + 0.3]);
  expect(view.heaviest).toEqual({ title: '目标考核', share: '60%' });
});

test('methods are given with everything their sentence needs', () => {
  expect(view.root.children.map((part) => part.how.method)).toEqual(['raters', 'ballot', 'points']);
  expect(view.root.children[1]?.how).toMatchObject({ options: [{ name: '优秀', points: '100' }, {}, {}, {}] });
});

test('grades run from the best down, each with where the next begins', () => {
  expect(view.grades.map(({ name, min, next }) => [name, min, next])).toEqual([
    ['优秀', '90', null],
    ['良好', '80', '90'],
    ['一般', '0', '80'],
  ]);
});

test('without an example of its own, a scheme is explained by its first public result', () => {
  expect(view.example).toMatchObject({ value: '89.28', period: '2024' });
});
