import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact, formatRounded, serializeExact, sumOf } from '../../../src/domain/exact.ts';
import { weightsOf } from '../../../src/domain/scoring/methods/weights.ts';
import type { Result } from '../../../src/domain/scoring/result.ts';
import { score } from '../../../src/domain/scoring/score.ts';
import { assessYaml, schemeOf, sheetsOf } from './records.ts';

const marks = fc
  .integer({ min: 0, max: 10_000 })
  .map((hundredths) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`);
const shares = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });

function total(scheme: string, sheet: string): Result {
  const scored = score(schemeOf(scheme), sheetsOf(sheet)[0] as never);
  if (!scored.result) throw new Error(JSON.stringify(scored.faults));
  return scored.result;
}

const sections = (weights: readonly number[]) =>
  `method: sections\nparts:\n${weights.map((share, i) => `  - { id: p${i}, title: 部分${i}, share: ${share}, method: points }`).join('\n')}`;
const marked = (values: readonly string[]) => values.map((value, i) => `p${i}: ${value}`).join('\n');

test('shares make weights that are exactly 1 together, and a total between the lowest and the highest mark', () => {
  fc.assert(
    fc.property(shares, fc.array(marks, { minLength: 8, maxLength: 8 }), (weights, values) => {
      const made = weightsOf(weights.map((share) => ({ share: String(share) })));
      expect(serializeExact(sumOf(made ?? []))).toBe('1/1');
      const used = values.slice(0, weights.length);
      const result = exact(total(sections(weights), marked(used)).exact ?? '');
      const sorted = used.map(exact).sort((a, b) => a.compare(b));
      expect(result.gte(sorted[0] ?? '0') && result.lte(sorted.at(-1) ?? '0')).toBe(true);
    }),
  );
});

test('the total is the whole-number oracle: Σ share × hundredths ÷ Σ share', () => {
  fc.assert(
    fc.property(shares, fc.array(marks, { minLength: 8, maxLength: 8 }), (weights, values) => {
      const { exact: got, value } = total(sections(weights), marked(values.slice(0, weights.length)));
      const sum = weights.reduce((all, share) => all + share, 0);
      const weighted = weights.reduce(
        (all, share, i) => all + BigInt(share) * BigInt((values[i] ?? '').replace('.', '')),
        0n,
      );
      expect(got).toBe(serializeExact(exact(`${weighted}/${BigInt(sum) * 100n}`)));
      // Half up of weighted ÷ sum hundredths, in whole numbers.
      const hundredths = (2n * weighted + BigInt(sum)) / (2n * BigInt(sum));
      expect(value?.replace('.', '').replace(/^0+(?=\d)/, '')).toBe(String(hundredths));
    }),
  );
});

test('a higher mark never gives a lower total or a worse grade', () => {
  const grades =
    'grades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80 }, { name: 一般, min: 60 }, { name: 较差, min: 0 } ]';
  const order = ['较差', '一般', '良好', '优秀'];
  fc.assert(
    fc.property(
      shares,
      fc.array(marks, { minLength: 8, maxLength: 8 }),
      fc.nat(7),
      marks,
      (weights, values, at, other) => {
        const index = at % weights.length;
        const [low, high] = [values[index] ?? '0', other].sort((a, b) => exact(a).compare(exact(b)));
        const scored = (mark: string) =>
          total(
            `${sections(weights)}\n${grades}`,
            marked(values.slice(0, weights.length).map((value, i) => (i === index ? mark : value))),
          );
        const [lower, higher] = [scored(low as string), scored(high as string)];
        expect(exact(lower.value ?? '').lte(exact(higher.value ?? ''))).toBe(true);
        expect(order.indexOf(lower.grade ?? '')).toBeLessThanOrEqual(order.indexOf(higher.grade ?? ''));
      },
    ),
  );
});

test('the order of judges makes no difference, nor does the order in which options and parts are written', () => {
  fc.assert(
    fc.property(fc.array(marks, { minLength: 4, maxLength: 9 }), fc.infiniteStream(fc.nat()), (judges, stream) => {
      const scheme = 'method: panel\nminimum: 3\ndropHighest: 1\ndropLowest: 1';
      const shuffled = judges.map((mark) => ({ mark, key: stream.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      const other = total(scheme, `total: [${shuffled.map(({ mark }) => mark).join(', ')}]`);
      expect(other.exact).toBe(total(scheme, `total: [${judges.join(', ')}]`).exact);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }), (counts) => {
      fc.pre(counts.some((count) => count > 0));
      const options = ['优秀: 100', '良好: 80', '一般: 60', '较差: 40'];
      const names = ['优秀', '良好', '一般', '较差'];
      const scheme = (order: string[]) => `method: ballot\noptions: { ${order.join(', ')} }`;
      const sheet = (order: number[]) => `total: { ${order.map((i) => `${names[i]}: ${counts[i]}`).join(', ')} }`;
      const there = total(scheme(options), sheet([0, 1, 2, 3]));
      expect(total(scheme(options.toReversed()), sheet([3, 1, 0, 2])).exact).toBe(there.exact);
      // The ballot is the mean of a list with one entry a ballot.
      const points = counts.reduce((sum, count, i) => sum + count * (100 - 20 * i), 0);
      expect(there.exact).toBe(serializeExact(exact(`${points}/${counts.reduce((a, b) => a + b, 0)}`)));
    }),
  );
});

test('dropped judges lie outside those that count, whatever they say', () => {
  fc.assert(
    fc.property(fc.array(marks, { minLength: 3, maxLength: 9 }), (judges) => {
      const result = total('method: panel\ndropHighest: 1\ndropLowest: 1', `total: [${judges.join(', ')}]`);
      const sorted = judges.map(exact).sort((a, b) => a.compare(b));
      const kept = sorted.slice(1, -1);
      expect(result.exact).toBe(serializeExact(sumOf(kept).div(kept.length)));
    }),
  );
});

test('ranks are 1 plus the number of better published totals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 }), (thousandths) => {
      const sheets = thousandths.map(
        (each, i) => `- { subject: { branch: b${i} }, total: 90.${String(each).padStart(3, '0')} }`,
      );
      const results =
        assessYaml('method: points\nrounding: { decimals: 1 }\nranking: { within: [] }', sheets.join('\n'))[0]
          ?.results ?? [];
      for (const { value, rank, tied } of results) {
        const better = results.filter((other) => exact(other.value ?? '').gt(exact(value ?? ''))).length;
        expect(rank).toBe(better + 1);
        expect(tied).toBe(results.filter((other) => other.value === value).length > 1);
      }
    }),
    { numRuns: 40 },
  );
});

test('the printed total is the exact one rounded, at every precision and by both rules', () => {
  fc.assert(
    fc.property(
      fc.array(marks, { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('half-up', 'half-even'),
      (judges, decimals, mode) => {
        const { value, exact: got } = total(
          `method: panel\nrounding: { decimals: ${decimals}, mode: ${mode} }`,
          `total: [${judges.join(', ')}]`,
        );
        expect(value).toBe(formatRounded(exact(got ?? ''), decimals, mode));
      },
    ),
  );
});

test('weight of a part that does not apply goes to its siblings in proportion, and the whole stays whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 }),
      fc.nat(7),
      marks,
      (weights, at, mark) => {
        const left = at % weights.length;
        const sheet = `${weights.map((_, i) => (i === left ? '' : `p${i}: ${mark}`)).join('\n')}\nnotApplicable: { p${left}: 无此项工作 }`;
        const { exact: got, trace } = total(`notApplicable: redistribute\n${sections(weights)}`, sheet);
        expect(got).toBe(serializeExact(exact(mark)));
        const applied = trace?.children.map((child) => exact(child.weight?.exact ?? '0/1')) ?? [];
        expect(serializeExact(sumOf(applied))).toBe('1/1');
        expect(applied[left]?.n).toBe(0n);
      },
    ),
  );
});
