import { expect, test } from 'vitest';
import { openShareDrawer } from '../../src/building/share.ts';
import { CERTAIN, shareCoverage, shareGlyphs } from '../../src/building/share-font.ts';
import { shareCardOf } from '../../src/exports/share.ts';
import { wordsOf } from '../../src/words/words.ts';

const publisher = {
  name: '青禾榜',
  tagline: null,
  owner: '中共青禾县委组织部',
  colours: { main: '#0f4c55', onMain: '#ffffff', deep: '#0b3a42' },
};
const card = shareCardOf(
  { kind: 'result', name: '长滩镇青禾村党支部', period: '2025', scheme: '星级评定办法', value: '95.20', grade: '五星' },
  publisher,
  wordsOf('zh-CN'),
);

test('the font has every character of GB 2312 and the rare ones of names', () => {
  const has = shareGlyphs();
  const decoder = new TextDecoder('gb18030');
  const missing: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      const code = character.codePointAt(0) ?? 0;
      const isPrivate = code >= 0xe000 && code < 0xf900;
      if (!isPrivate && !has(code)) missing.push(character);
    }
  }
  expect(missing).toEqual([]);
  for (const character of '堃喆镕龘㛃𬭎𫖯𬱖①№℃·—…“”〔〕〓')
    expect(has(character.codePointAt(0) ?? 0), character).toBe(true);
  expect(has('\u{2a6a5}'.codePointAt(0) ?? 0)).toBe(false);
});

test('what is taken for certain is in both faces', () => {
  const faces = shareCoverage();
  expect(faces).toHaveLength(2);
  for (const [first, last] of CERTAIN) {
    for (let code = first; code <= last; code += 1) {
      const missing = faces.some((face) => !face.has(code));
      expect(missing, `U+${code.toString(16)}`).toBe(false);
    }
  }
});

test('a picture is a PNG of the asked size, the same bytes from another drawer', async () => {
  const [first, second] = await Promise.all([openShareDrawer(), openShareDrawer()]);
  const bytes = await first(card);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  expect(new TextDecoder('latin1').decode(bytes.subarray(1, 4))).toBe('PNG');
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  await second({ ...card, title: '另一个村' });
  expect(Buffer.from(await second(card)).equals(Buffer.from(bytes))).toBe(true);
});

test('a picture changes with what it shows', async () => {
  const draw = await openShareDrawer();
  const other = { ...card, figure: { value: '95.21', unit: '分', badge: '五星' } };
  expect(Buffer.from(await draw(other)).equals(Buffer.from(await draw(card)))).toBe(false);
  const inRed = { ...card, colours: { ...card.colours, deep: '#7a1f1f' } };
  expect(Buffer.from(await draw(inRed)).equals(Buffer.from(await draw(card)))).toBe(false);
});
