import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Words } from '../words/words.ts';
import { A4, type Paper } from './paper.ts';
import { pngOf } from './png.ts';
import { qrOf } from './qr.ts';
import type { ListTable } from './table.ts';
import { widthOf } from './title.ts';

/*
 * Measures of Word: twentieths of a point for lengths, half points for sizes. Word knows no 15.75 pt, so text is 16 pt and a
 * quarter of a point closer: 28 characters in 441 pt, as on the print page.
 */
const twips = (points: number) => Math.round(points * 20);
const millimetres = (length: number) => Math.round((length * 1440) / 25.4);
const halfPoints = (points: number) => Math.round(points * 2);

/** One character of the text, as a length. */
const CHARACTER = twips(A4.size);
const LINE = { line: twips(A4.pitch), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const LOOSE = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
const BODY_SIZE = 16;
const CLOSER = -twips(BODY_SIZE - A4.size);
const SMALL_SIZE = 14;
/** 7 mm below the text, one line of 14 pt high: the foot's distance from the edge of the sheet. */
const FOOT = millimetres(23);

/** Fonts by name only: the offices' machines have them, and they may not be handed on. */
const faceOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });
const FANGSONG = faceOf('仿宋_GB2312');
const TITLE_FACE = faceOf('方正小标宋简体');
const HEI = faceOf('黑体');
const KAI = faceOf('楷体');
const SONG = faceOf('宋体');

/**
 * A notice as a Word document in the layout of GB/T 9704: A4, 22 lines of 28 characters, page numbers outside. The same paper
 * gives the same bytes.
 */
export async function serializeDocx(paper: Paper, owner: string, words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: paper.title.join(''),
    creator: owner,
    lastModifiedBy: owner,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: FANGSONG,
            size: halfPoints(BODY_SIZE),
            characterSpacing: CLOSER,
            language: { eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: LINE },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: {
              top: millimetres(A4.margins.top),
              right: millimetres(A4.margins.right),
              bottom: millimetres(A4.margins.bottom),
              left: millimetres(A4.margins.left),
              header: millimetres(20),
              footer: FOOT,
            },
          },
          // Every line has its exact height; a grid on top of it would set the larger title two lines apart.
          grid: { type: DocumentGridType.DEFAULT, linePitch: twips(A4.pitch) },
        },
        ...(paper.draft ? { headers: { default: draftHeader(words), even: draftHeader(words) } } : {}),
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          ...paper.title.map((line) => centred(line, A4.titleSize)),
          blank(),
          ...paper.blocks.map(({ kind, text }) => indented(text, kind === 'heading' ? HEI : FANGSONG)),
          ...enclosures(paper, words),
          blank(),
          ...signature(paper),
          blank(),
          verification(paper, words),
          ...annex(paper, words),
        ],
      },
    ],
  });
  return normalized(await Packer.toBuffer(document), paper.signedOn);
}

/** All paragraphs may break across pages anywhere; `normalized` goes by this mark. */
const paragraph = (options: IParagraphOptions) => new Paragraph({ ...options, widowControl: false });

const blank = () => paragraph({ children: [] });

function plain(text: string, options: IParagraphOptions = {}, font = FANGSONG): Paragraph {
  return paragraph({ ...options, children: [new TextRun({ text, font })] });
}

function indented(text: string, font: typeof FANGSONG): Paragraph {
  const heading = font === HEI;
  return plain(text, { alignment: AlignmentType.BOTH, indent: { firstLine: 2 * CHARACTER }, keepNext: heading }, font);
}

function centred(text: string, size: number): Paragraph {
  const run = new TextRun({ text, font: TITLE_FACE, size: halfPoints(size) });
  return paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [run] });
}

/** One blank line below the text, two characters from the left, names without full stops. */
function enclosures({ enclosures: names }: Paper, { paper: w }: Words): Paragraph[] {
  const lines = names.map((name, index) => {
    const hanging = index === 0 ? widthOf(w.enclosed) * CHARACTER : 0;
    const indent = { left: (2 + widthOf(w.enclosed)) * CHARACTER, hanging };
    return plain(index === 0 ? w.enclosed + name : name, { indent });
  });
  return names.length > 0 ? [blank(), ...lines] : [];
}

function signature({ signature: { name, date, sealed } }: Paper): Paragraph[] {
  const [nameWidth, dateWidth] = [widthOf(name), widthOf(date)];
  const [nameInset, dateInset] = sealed
    ? [Math.max(0, 4 + (dateWidth - nameWidth) / 2), Math.max(4, (nameWidth - dateWidth) / 2)]
    : [Math.max(2, 4 + dateWidth - nameWidth), Math.max(2, nameWidth - dateWidth)];
  const line = (text: string, inset: number, keepNext: boolean) =>
    plain(text, { alignment: AlignmentType.RIGHT, indent: { right: Math.round(inset * CHARACTER) }, keepNext });
  return [line(name, nameInset, true), line(date, dateInset, false)];
}

/** The code and the address that lead from the paper to the page. */
function verification({ address, short }: Paper, { paper: w }: Words): Table {
  const { modules } = qrOf(address);
  const picture = new ImageRun({
    type: 'png',
    data: pngOf(modules, 4),
    transformation: { width: 108, height: 108 },
    altText: { id: '1', name: 'qr', description: w.qr },
  });
  const small = (text: string) =>
    paragraph({ spacing: LOOSE, children: [new TextRun({ text, size: halfPoints(SMALL_SIZE) })] });
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({ children, width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const widths = [6 * CHARACTER, 21 * CHARACTER];
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell([paragraph({ spacing: LOOSE, children: [picture] })], widths[0] ?? 0),
          cell([small(w.scan), small(short)], widths[1] ?? 0),
        ],
      }),
    ],
  });
}

/** On a page of its own: 附件 in the first line, the title in the third. */
function annex({ annex: of }: Paper, { paper: w }: Words): (Paragraph | Table)[] {
  if (!of) return [];
  return [
    plain(w.annex, { pageBreakBefore: true }, HEI),
    blank(),
    centred(of.title, A4.titleSize),
    blank(),
    tableOf(of.table),
  ];
}

function tableOf({ columns, rows }: ListTable): Table {
  const widths = columnWidths(columns, rows);
  const row = (cells: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            children: [
              paragraph({
                alignment: header || index === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: [
                  new TextRun({
                    text,
                    size: halfPoints(SMALL_SIZE),
                    font: header ? HEI : FANGSONG,
                  }),
                ],
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Shares the line out by the longest entry of each column, so that a long one cannot take all of it. */
function columnWidths(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const shares = columns.map((title, index) => {
    const longest = Math.max(widthOf(title), ...rows.map((cells) => widthOf(cells[index] ?? '')));
    return Math.min(14, Math.max(3, longest));
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / all) * A4.characters * CHARACTER));
}

/** — 1 — in Song, odd pages on the right, even ones on the left, one character from the edge of the text. */
function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const inset = twips(SMALL_SIZE);
  const run = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: SONG,
    size: halfPoints(SMALL_SIZE),
  });
  const indent = alignment === AlignmentType.LEFT ? { left: inset } : { right: inset };
  const spacing = { ...LINE, line: twips(SMALL_SIZE) };
  return new Footer({ children: [paragraph({ alignment, indent, spacing, children: [run] })] });
}

function draftHeader({ paper: w }: Words): Header {
  return new Header({ children: [plain(w.draft, { alignment: AlignmentType.CENTER }, KAI)] });
}

/**
 * Packs a document again without what differs from one run to the next: the moments of its making, of which the day of the
 * notice takes the place. Turns off the space that Word puts between Chinese and digits or letters, which breaks the 28
 * characters; the library knows only one of the two switches and writes it where the schema does not allow it.
 */
function normalized(bytes: Uint8Array, signedOn: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const files = unzipSync(bytes);
  const edit = (name: string, from: RegExp, to: string) => {
    const text = decoder.decode(files[name]);
    if (!from.test(text)) throw new Error(`${name} is not written as expected: ${from}`);
    files[name] = encoder.encode(text.replace(from, to));
  };
  edit('docProps/core.xml', /\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${signedOn}T00:00:00Z`);
  edit(
    'word/document.xml',
    /(<w:widowControl w:val="false"\/>)/g,
    '$1<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
  );
  const names = Object.keys(files).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  // Without a zone, this text gives the same date and time in the archive on every machine.
  const mtime = `${signedOn}T12:00:00`;
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name] ?? new Uint8Array()])), { mtime, level: 9 });
}

/** Word expects the list of content types first. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}
