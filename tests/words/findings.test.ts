import { expect, test } from 'vitest';
import { codes, isCode } from '../../src/domain/finding.ts';
import { describeFinding } from '../../src/words/finding-words.ts';

function textOf(code: keyof typeof codes, language: 'zh-CN' | 'en') {
  const args = Object.fromEntries(codes[code].args.map((name) => [name, '92']));
  return describeFinding({ code, args }, language);
}

test.each(Object.keys(codes).filter(isCode))('%s is told whole, in Chinese and in English', (code) => {
  const { found, expected, mend } = textOf(code, 'zh-CN');
  expect(found).toMatch(/\p{Script=Han}/u);
  expect(expected).not.toBe('');
  expect(mend).toMatch(/\p{Script=Han}.*[。？]$/u);
  for (const text of Object.values(textOf(code, 'en'))) expect(text).toMatch(/^[^\p{Script=Han}]+$/u);
});

test.each(Object.keys(codes))('%s is a lasting name: lower-case words and hyphens', (code) => {
  expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
});
