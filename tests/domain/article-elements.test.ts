import { expect, test } from 'vitest';
import { isSafeAddress, parseKeyFigures } from '../../src/domain/article-elements.ts';

test.each([
  'https://example.org/',
  'HTTP://example.org',
  'mailto:a@example.org',
  'tel:0386-5550126',
  '/about.html',
  '#a',
  'about.html?x=1:2',
])('%s is an address an article may link to', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  ' JaVa\tScRiPt:alert(1)',
  'java\u200bscript:alert(1)',
  'data:text/html,a',
  'vbscript:a',
  'file:///etc/passwd',
  '//example.org',
  '\\\\example.org',
  '/\\example.org',
  '',
])('%j is not', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});

test('key figures are pairs of a label and a value', () => {
  expect(parseKeyFigures('在校学生：167人→214人|课后看护: 每周5天')).toEqual([
    { label: '在校学生', value: '167人→214人' },
    { label: '课后看护', value: '每周5天' },
  ]);
  expect(parseKeyFigures('在校学生')).toBeNull();
  expect(parseKeyFigures('甲：1|')).toBeNull();
});
