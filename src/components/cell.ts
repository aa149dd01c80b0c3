/** What stands in a table cell or beside a fact: plain text, or text with a link, a swatch of an ordered scale, a note. */
export type Cell =
  | string
  | number
  | {
      text: string | number;
      href?: string | undefined;
      /** Place on an ordered scale, 1 the best: draws a swatch. */
      step?: number | undefined;
      tone?: Tone | undefined;
      /** A person's name of two characters, which is set as wide as one of three. */
      shortName?: boolean | undefined;
      /** Links after the note, a line each. */
      links?: readonly { text: string; href: string }[] | undefined;
      /** Smaller words after the text. */
      note?: string | undefined;
    };

/** What a badge, callout or timeline mark says by colour beside its words; `alarm` only for what is withdrawn or invalid. */
export type Tone = 'plain' | 'good' | 'attention' | 'alarm';

/** A column of a table: its heading and how its cells stand. */
export interface Column {
  label: string;
  /** Figures: aligned at the end, tabular. */
  numeric?: boolean;
  /** Never broken over two lines: days and short words. */
  nowrap?: boolean;
  /** Left out on a phone. */
  wide?: boolean;
}
