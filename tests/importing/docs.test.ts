import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../site/site.ts';
import { gbk } from './gbk.ts';
import { placesOf, planOf } from './planning.ts';

const text = readFileSync(join(checkout, 'docs/import.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(text)?.[1] ?? '';

test('the example of docs/import.md does what the page says', () => {
  const portal = { 'data/branches/hegu.yaml': readFileSync(join(checkout, 'tools/starter/data/branches/hegu.yaml')) };
  const plan = planOf({ mapping: block('yaml'), tables: { '考核.csv': gbk(block('csv')) }, portal });
  expect(placesOf(plan)).toEqual([]);
  expect(plan.skipped.map(({ reason }) => reason)).toEqual(['不是支部']);
  expect(plan.files.get('data/scores/2025.yaml')).toBe(`- scheme: village-duty@2025
  period: 2025
  subject: { branch: dongtang-village }
  objective: { self: 94, team: 91.50 }
  appraisal: { 优秀: 27, 良好: 6, 一般: 1, 较差: 0, invalid: 1 }
  assessedOn: 2025-12-18
  remarks: { objective: 台账齐全，两项任务提前完成 }

- scheme: village-duty@2025
  period: 2025
  subject: { branch: xipo-village }
  objective: { self: 90, team: 84 }
  appraisal: { 优秀: 15, 良好: 9, 一般: 2, 较差: 1 }
  assessedOn: 2025-12-19
`);
});
