import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markupMayHoldPersonal } from '../../../src/building/guard/first-look.ts';
import { lookThrough } from '../../../src/building/guard/look.ts';

const bytes = (html: string) => new TextEncoder().encode(html);

test('a page of ours without anything personal is not read tag by tag', () => {
  const page =
    '<!doctype html><html lang="zh-CN"><head><title>学馆村 &amp; 其他</title><script type="module" src="/a.js"></script></head>' +
    '<body><table><tr><td>10</td><td>9.5</td><td>2024</td><td>109.52</td></tr></table>' +
    '<svg viewBox="0 0 640 200"><path d="M10.5 20.3 30.1 40.2 50.7"/></svg><a href="/results/duty@2024/2024/branch/a.html">第 3 名</a></body></html>';
  expect(markupMayHoldPersonal(page)).toBe(false);
  expect(markupMayHoldPersonal('<script type="application/json">{"plan":"10"}</script>')).toBe(false);
});

test('a number that only tags divide, or that stands in an attribute or a script, is one to look for', () => {
  expect(markupMayHoldPersonal('<p>139<b>1234</b>5678</p>')).toBe(true);
  expect(markupMayHoldPersonal('<p title="13912345678">甲</p>')).toBe(true);
  expect(markupMayHoldPersonal('<script>f("139\\u0031")</script>')).toBe(true);
  expect(markupMayHoldPersonal('<p>139&#49;2345678</p>')).toBe(true);
  expect(markupMayHoldPersonal('<p>家住青禾街 3 号</p>')).toBe(true);
});

const piece = fc.oneof(
  fc.constantFrom(
    '139',
    '1234',
    '5678',
    '13912345678',
    '11010519491231002',
    'X',
    '002X',
    '1',
    ' ',
    '-',
    '.',
    '\n',
    '，',
  ),
  fc.constantFrom('出', '生', '于', '1990年3月4日', '家庭', '住址：', '清河村', '3', '组', '12号', '栋', '单元', '室'),
  fc.constantFrom(
    '<b>',
    '</b>',
    '<td>',
    '</td>',
    '<br>',
    '<p>',
    '</p>',
    '<a href="',
    '">',
    '</a>',
    '<path d="',
    '"/>',
    '<',
    '>',
  ),
  fc.constantFrom(
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&#49;',
    '&nbsp;',
    '&amp;',
    '<text x="',
    '<svg title="',
    "'",
    '"',
  ),
);

test('whatever the guard finds in HTML, the quick look does not pass over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 24 }), async (pieces) => {
      const html = pieces.join('');
      const seen = await lookThrough('a.html', bytes(html));
      if (seen) expect(markupMayHoldPersonal(html)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});
