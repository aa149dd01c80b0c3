import type { Palette } from '../domain/palette.ts';

/** Colours as variables that src/styles/tokens.css reads: `--main-light`, `--main-dark` and so on. */
export function serializeColours(palette: Palette): string {
  const lines = Object.entries(palette).flatMap(([name, { light, dark }]) => [
    `  --${name}-light: ${light};\n`,
    `  --${name}-dark: ${dark};\n`,
  ]);
  return `:root {\n${lines.join('')}}\n`;
}
