import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkArticle, countCharacters } from '../../src/loading/mdx.ts';

const files = new Set(['pictures/gate.svg']);
const FRONT = '---\ntitle: 门\n---\n';

/** Findings as `code line:column`, the place being where the marked text begins. */
function check(prose: string): string[] {
  const text = FRONT + prose;
  return checkArticle('content/practices/gate.mdx', text, files).findings.map(({ code, at }) => {
    const from = 'from' in at ? at.from : 0;
    const before = text.slice(0, from).split('\n');
    return `${code} ${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  });
}

test('prose, lists, tables, links and the offered components pass', () => {
  const prose = `## 一、开门

门在*墙上*，**宽一米四**。[青禾村](/branches/qinghe-village.html) <br/>10 m<sup>2</sup>

- 甲
- 乙

| 年 | 人 |
|---|---|
| 2024 | 214 |

<Figure src="pictures/gate.svg" alt="一扇门" caption="门" credit="绘图：村里" />

<Quote by="柏长根" role="老党员">顺着性子劈。</Quote>

<KeyFigures items="在校学生：167人→214人|学农田：12亩" />
`;
  expect(check(prose)).toEqual([]);
});

test.each([
  ['import x from "y"', 'mdx-import 4:1'],
  ['export const x = 1', 'mdx-import 4:1'],
  ['import tqM>^"RTDFD\\', 'mdx-import 4:1'],
  ['门\n\n> - export default 1', 'mdx-import 6:5'],
  ['{process.env.HOME}', 'mdx-expression 4:1'],
  ['门 {1 + 1} 开', 'mdx-expression 4:3'],
  ['<script>alert(1)</script>', 'mdx-element 4:1'],
  ['门\n\n<iframe src="https://example.org/"></iframe>', 'mdx-element 6:1'],
  ['<style>p</style>', 'mdx-element 4:1'],
  ['<Figre src="pictures/gate.svg" alt="门" />', 'mdx-element 4:1'],
  ['<></>', 'mdx-element 4:1'],
  ['<Figure src="pictures/gate.svg" alt="门" onerror="alert(1)" />', 'mdx-attribute 4:41'],
  ['<Quote client:load>门</Quote>', 'mdx-attribute 4:8'],
  ['<Quote set:html="<script>alert(1)</script>">门</Quote>', 'mdx-attribute 4:8'],
  ['<br style="color:red"/>', 'mdx-attribute 4:5'],
  ['<Quote by={name}>门</Quote>', 'mdx-attribute-computed 4:8'],
  ['<Quote {...props}>门</Quote>', 'mdx-attribute-computed 4:8'],
  ['<Figure src="pictures/gate.svg" />', 'mdx-attribute-missing 4:1'],
  ['<Figure src="pictures/gate.svg" alt="" />', 'mdx-attribute-missing 4:33'],
  ['<Figure src="pictures/gat.svg" alt="门" />', 'file-missing 4:9'],
  ['<Figure src="../secret.svg" alt="门" />', 'file-missing 4:9'],
  ['<KeyFigures items="没有数字" />', 'mdx-key-figures 4:13'],
  ['<KeyFigures items="甲：1">乙</KeyFigures>', 'mdx-content 4:1'],
  ['[门](javascript:alert(1))', 'mdx-address 4:1'],
  ['[门](java&#x0a;script:alert(1))', 'mdx-address 4:1'],
  ['[门][1]\n\n[1]: data:text/html,门', 'mdx-address 6:1'],
  ['[门](//example.org/)', 'mdx-address 4:1'],
  ['![门](pictures/gate.svg)', 'mdx-image 4:1'],
  ['# 门', 'mdx-heading 4:1'],
  ['<Quote>没有合上', 'mdx-syntax 4:1'],
  ['<!-- 注释 -->', 'mdx-syntax 4:1'],
])('%s is refused at its place', (prose, expected) => {
  expect(check(prose)).toContain(expected);
});

test('what Astro renders is checked, even where the front matter ends earlier for Astro than for us', () => {
  const text = '---\ntitle: "门\n---<script>alert(1)</script>\n"\n---\n门\n';
  const { findings } = checkArticle('content/practices/gate.mdx', text, files);
  expect(findings.map(({ code }) => code)).toContain('mdx-element');
});

test('Chinese characters and full-width marks count one each, a run of other signs counts one', () => {
  expect(countCharacters('2022年3月，门宽1.4米')).toBe(9);
  expect(countCharacters('“好”——他说……OK，Node 24。')).toBe(14);
});

test('front matter, addresses and attributes are not counted', () => {
  const text = `${FRONT}## 门\n\n[开门](https://example.org/a/b)\n\n<Quote by="某人">进来</Quote>\n`;
  expect(checkArticle('content/practices/gate.mdx', text, files).characters).toBe(5);
});

test('any text gives findings, never an exception', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '{',
    '}',
    '[',
    '](',
    '`',
    '"',
    "'",
    '\n',
    '\n\n',
    '门',
    '/',
    'import ',
    '<Quote',
    '&#',
    '\\',
    '|',
    '---\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
      const { findings } = checkArticle('content/practices/gate.mdx', pieces.join(''), files);
      for (const { at } of findings) expect('from' in at && at.from <= pieces.join('').length).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('words in attributes are read with the prose, but not counted', () => {
  const { prose, characters } = checkArticle(
    'content/a.mdx',
    '<Quote by="王兰" role="校长">铃响了。</Quote>',
    new Set(),
  );
  expect(prose.split(/ +/)).toEqual(['王兰', '校长', '铃响了。']);
  expect(characters).toBe(4);
});
