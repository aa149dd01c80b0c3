import type { ShareCard } from './share.ts';

/*
 * The layout of a share picture, as a tree of boxes with the style names of CSS. Messaging programs cut pictures to a square or
 * show them as wide as a thumb: so one thing is large, and nothing stands at the edge.
 */

/** A box, a text or a drawing, in the form the drawing library takes. */
export interface PictureNode {
  readonly type: 'container' | 'text' | 'image';
  readonly style: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly src?: string;
  readonly width?: number;
  readonly height?: number;
  readonly children?: readonly PictureNode[];
}

/** The face that texts are set in; whoever draws registers it, regular and bold. */
export const SHARE_FONT = 'share';

/** The light theme of the site (src/styles/tokens.css), but for what follows from the portal's colour. */
const COLOURS = { paper: '#fffefa', ink: '#16262b', soft: '#4a5b60', gold: '#c8860d' };
const WASH = '#f5f0e2';

const HEAD = { height: 102, width: '100%', padding: '0 72px', alignItems: 'center' };

/** Sizes of titles: the most full-width characters each is for. */
const TITLES = [
  { most: 12, size: 84 },
  { most: 28, size: 70 },
  { most: 51, size: 58 },
  { most: 84, size: 46 },
] as const;

/** The boxes of a card, in the colours of its portal. */
export function shareTree({ over, title, subtitle, figure, fact, name, owner, colours }: ShareCard): PictureNode {
  const fitted = titleOf(title);
  const body = [
    ...(over === '' ? [] : [text(cut(over, 30), { fontSize: 32, color: colours.main, fontWeight: 700 })]),
    text(fitted.text, {
      fontSize: fitted.size,
      fontWeight: 700,
      color: COLOURS.ink,
      lineHeight: 1.3,
      marginTop: 14,
      textWrap: 'balance',
    }),
    ...(subtitle === null
      ? []
      : [text(cut(subtitle, 54), { fontSize: 32, color: COLOURS.soft, lineHeight: 1.45, marginTop: 16 })]),
    ...(figure === null ? [] : [figureRow(figure, colours, fact === null)]),
    ...(fact === null ? [] : [factRow(fact, colours)]),
  ];
  const whole = { width: '100%', height: '100%', flexDirection: 'column', backgroundColor: COLOURS.paper };
  return box({ ...whole, position: 'relative' }, [
    mark(460, WASH, WASH, { position: 'absolute', right: -40, bottom: -30 }),
    box({ ...HEAD, backgroundColor: colours.deep, borderBottom: `6px solid ${COLOURS.gold}` }, [
      mark(64, '#f0b93a', '#f4f7f4', {}),
      text(cut(name, 24), { fontSize: 38, fontWeight: 700, color: '#f4f7f4', marginLeft: 20 }),
    ]),
    box(
      {
        position: 'relative',
        flexGrow: 1,
        width: '100%',
        padding: '0 72px',
        flexDirection: 'column',
        justifyContent: 'center',
      },
      body,
    ),
    box({ position: 'relative', height: 76, margin: '0 72px', alignItems: 'center', borderTop: '2px solid #dfd9ca' }, [
      text(cut(owner, 38), { fontSize: 27, color: COLOURS.soft }),
    ]),
  ]);
}

function figureRow(
  { value, unit, badge }: NonNullable<ShareCard['figure']>,
  { main, onMain }: ShareCard['colours'],
  alone: boolean,
): PictureNode {
  const size = !alone ? 60 : widthOf(value) > 8 ? 56 : 104;
  return box({ alignItems: 'center', marginTop: alone ? 22 : 12 }, [
    text(cut(value, 16), { fontSize: size, fontWeight: 700, color: main, lineHeight: 1.15 }),
    ...(unit === '' ? [] : [text(unit, { fontSize: 44, color: main, marginLeft: 10, marginTop: 36 })]),
    ...(badge === null
      ? []
      : [
          text(cut(badge, 10), {
            fontSize: 42,
            fontWeight: 700,
            color: onMain,
            backgroundColor: main,
            padding: '6px 26px',
            marginLeft: 34,
          }),
        ]),
  ]);
}

function factRow(
  { label, text: told }: NonNullable<ShareCard['fact']>,
  { main, onMain }: ShareCard['colours'],
): PictureNode {
  return box({ alignItems: 'center', marginTop: label === null ? 16 : 26 }, [
    ...(label === null
      ? []
      : [
          text(label, {
            fontSize: 32,
            fontWeight: 700,
            color: onMain,
            backgroundColor: main,
            padding: '4px 18px',
            marginRight: 20,
          }),
        ]),
    text(cut(told, 32), {
      fontSize: label === null ? 30 : 40,
      fontWeight: label === null ? 400 : 700,
      color: label === null ? COLOURS.soft : main,
    }),
  ]);
}

/** The sun above a ranking board (src/assets/mark.svg), in one colour or in its own. */
function mark(size: number, sun: string, board: string, style: PictureNode['style']): PictureNode {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="${size}" height="${size}"><path d="M9 20a11 11 0 0 1 22 0z" fill="${sun}"/><path d="M20 3v3.4M8 8l2.4 2.4M32 8l-2.4 2.4" stroke="${sun}" stroke-width="2" stroke-linecap="round"/><path d="M6 23h28v2.6H6zM9 28.4h19v2.6H9zM12 33.8h10v2.6H12z" fill="${board}"/></svg>`;
  return { type: 'image', src: `data:image/svg+xml;base64,${btoa(svg)}`, width: size, height: size, style };
}

function titleOf(title: string): { text: string; size: number } {
  const width = widthOf(title);
  const size = TITLES.find(({ most }) => width <= most)?.size ?? TITLES[TITLES.length - 1]?.size ?? 46;
  return { text: cut(title, TITLES[TITLES.length - 1]?.most ?? 84), size };
}

/** The width of a text in full-width characters; letters and digits are a little over half as wide. */
function widthOf(value: string): number {
  let width = 0;
  for (const character of value) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 0.58 : 1;
  return width;
}

/** A text no wider than so many full-width characters, with an ellipsis in place of the rest. */
function cut(value: string, most: number): string {
  if (widthOf(value) <= most) return value;
  const kept: string[] = [];
  let width = 1;
  for (const character of value) {
    width += widthOf(character);
    if (width > most) break;
    kept.push(character);
  }
  return `${kept.join('')}…`;
}

function box(style: PictureNode['style'], children: readonly PictureNode[]): PictureNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

function text(value: string, style: PictureNode['style']): PictureNode {
  return { type: 'text', text: value, style: { fontFamily: SHARE_FONT, fontWeight: 400, ...style } };
}
