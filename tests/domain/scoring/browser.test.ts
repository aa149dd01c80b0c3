import { resolve } from 'node:path';
// biome-ignore lint/correctness/noUndeclaredDependencies: the bundler that Astro and Vitest bring along
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

test('the engine bundles for a browser without anything of Node', async () => {
  const bundle = await rolldown({
    input: resolve(import.meta.dirname, '../../../src/domain/scoring/assess-all.ts'),
    platform: 'browser',
    external: [],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  expect(output).toHaveLength(1);
  expect(output[0].imports).toEqual([]);
  expect(output[0].exports).toContain('assessSheets');
  expect(output[0].code).not.toMatch(/\bprocess\.|\brequire\(|node:|\bDate\.now|new Date\(\)|Math\.random/);
});
