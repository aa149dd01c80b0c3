import { across, down, drawing, element, label } from './svg.ts';

/** One place. */
export interface Tile {
  name: string;
  /** Its figure as printed. */
  figure: string;
  note: string;
  /** Its colour on the scale; 0 without one. */
  step: number;
}

export interface Tiles {
  title: string;
  description: string;
  tiles: readonly Tile[];
}

const COLUMNS = 4;
const HEIGHT = 4.9;
const GAP = 0.3;
/** So many characters of a name stand in a tile on a phone. */
const NAME = 5;

/** Places side by side in their own order, as on a board: what stands in for a map. */
export function tileChart({ title, description, tiles }: Tiles): string {
  const columns = Math.min(COLUMNS, tiles.length);
  const body = tiles.map(({ name, figure, note, step }, index) => {
    const left = (index % columns) / columns;
    const top = Math.floor(index / columns) * HEIGHT;
    const word = (text: string, y: number, kind: string) =>
      label(text, left + 0.5 / columns, top + y, `${kind} on-step-${step || 2}`.trim(), 'middle');
    const box = element('rect', {
      class: `step-${step || 2} piece`,
      x: across(left),
      y: down(top),
      width: across(1 / columns),
      height: down(HEIGHT - GAP),
    });
    const short = [...name].length > NAME ? `${[...name].slice(0, NAME - 1).join('')}…` : name;
    return box + word(short, 1.4, '') + word(figure, 2.75, 'tile-figure') + word(note, 3.95, '');
  });
  const rows = Math.ceil(tiles.length / Math.max(1, columns));
  return drawing({ title, description, height: rows * HEIGHT - GAP, body: body.join('') });
}
