import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../../src/domain/colour.ts';
import { MAIN_COLOUR, paletteOf, readableMain, SURROUNDINGS, TOKENS, unreadable } from '../../src/domain/palette.ts';
import { serializeColours } from '../../src/exports/colours.ts';

const tokens = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG: 21 for black on white, 1 for a colour on itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.478, 3);
  expect(contrast('#0f4c55', '#0f4c55')).toBe(1);
});

test('the main colour stays as it was given; everything on it and of it can be read, in light and in dark', () => {
  const palette = paletteOf('#b01f24');
  expect(palette.main.light).toBe('#b01f24');
  expect(unreadable(palette)).toEqual([]);
});

test('yellow is no main colour: nobody reads it on paper; the nearest that is one is named', () => {
  const [worst] = unreadable(paletteOf('#f0b93a'));
  expect(worst).toMatchObject({ theme: 'light', least: 4.5 });
  expect(worst?.found).toBeLessThan(2);
  const mended = readableMain('#f0b93a');
  expect(unreadable(paletteOf(mended))).toEqual([]);
});

test('whatever colour a portal names: what is named in its place can be read in every surrounding', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const main = readableMain(colour);
      expect(unreadable(paletteOf(main))).toEqual([]);
      // One that can be read is left alone.
      expect(readableMain(main)).toBe(main);
    }),
    { numRuns: 300 },
  );
});

test('a colour that can be read is not changed by asking for one', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      if (unreadable(paletteOf(colour)).length === 0) expect(readableMain(colour)).toBe(colour);
    }),
    { numRuns: 300 },
  );
});

test('the style sheet has the colours that follow from the engine’s own main colour', () => {
  const palette = paletteOf(MAIN_COLOUR);
  for (const name of TOKENS) {
    for (const theme of ['light', 'dark'] as const) {
      expect(tokens, `${name} in ${theme}`).toContain(`var(--${name}-${theme}, ${palette[name][theme]})`);
    }
  }
});

test('the style sheet has the surroundings that contrast is reckoned with', () => {
  const { extreme, ...named } = SURROUNDINGS;
  for (const [name, { light, dark }] of Object.entries(named)) {
    const value = light === dark ? light : `light-dark(${light}, ${dark})`;
    expect(tokens, name).toContain(`--${name}: ${value};`);
  }
  expect([extreme.light, extreme.dark]).toEqual(['#ffffff', '#000000']);
});

test('a portal’s own colours are variables that the style sheet reads', () => {
  const css = serializeColours(paletteOf('#1a4fa0'));
  expect(css).toContain('  --main-light: #1a4fa0;\n');
  const variables = [...css.matchAll(/--[a-z0-9-]+(?=:)/g)].map(([name]) => name);
  expect(variables.length).toBe(2 * TOKENS.length);
  for (const name of variables) expect(tokens).toContain(`var(${name},`);
});
