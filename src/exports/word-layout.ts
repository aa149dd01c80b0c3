import { type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx';
import { A4 } from './paper.ts';

/*
 * Measures of Word: twentieths of a point for lengths, half points for sizes. Word knows no 15.75 pt, so text is 16 pt and a
 * quarter of a point closer: 28 characters in 441 pt, as on the print page.
 */
export const twips = (points: number) => Math.round(points * 20);
export const millimetres = (length: number) => Math.round((length * 1440) / 25.4);
export const halfPoints = (points: number) => Math.round(points * 2);

/** One character of the text, as a length. */
export const CHARACTER = twips(A4.size);
export const LINE = { line: twips(A4.pitch), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
export const LOOSE = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
export const BODY_SIZE = 16;
export const CLOSER = -twips(BODY_SIZE - A4.size);
export const SMALL_SIZE = 14;
/** 7 mm below the text, one line of 14 pt high: the foot's distance from the edge of the sheet. */
export const FOOT = millimetres(23);

/** Fonts by name only: the offices' machines have them, and they may not be handed on. */
const faceOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
export const FANGSONG = faceOf('仿宋_GB2312');
export const TITLE_FACE = faceOf('方正小标宋简体');
export const HEI = faceOf('黑体');
export const KAI = faceOf('楷体');
export const SONG = faceOf('宋体');

/** All paragraphs may break across pages anywhere; `normalized` goes by this mark. */
export const paragraph = (options: IParagraphOptions) => new Paragraph({ ...options, widowControl: false });

/** An empty line; it stays with what follows where that must not stand alone on a page. */
export const blank = (keepNext = false) => paragraph({ keepNext, children: [] });

/** A paragraph of one run. */
export function plain(text: string, options: IParagraphOptions = {}, font = FANGSONG): Paragraph {
  return paragraph({ ...options, children: [new TextRun({ text, font })] });
}
