import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Header,
  Packer,
  PageNumber,
  type Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Words } from '../words/words.ts';
import { A4, type Paper, type PaperBlock, SEALED_INSET } from './paper.ts';
import { widthOf } from './title.ts';
import { normalized } from './word-archive.ts';
import {
  BODY_SIZE,
  blank,
  CHARACTER,
  CLOSER,
  FANGSONG,
  FOOT,
  HEI,
  halfPoints,
  KAI,
  LINE,
  millimetres,
  paragraph,
  plain,
  SMALL_SIZE,
  SONG,
  TITLE_FACE,
  twips,
} from './word-layout.ts';
import { listTable, verification } from './word-table.ts';

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
          ...paper.blocks.map((block, index) => indented(block, index === paper.blocks.length - 1)),
          ...enclosures(paper, words),
          blank(true),
          ...signature(paper),
          blank(true),
          verification(paper, words),
          ...annex(paper, words),
          end(),
        ],
      },
    ],
  });
  return normalized(await Packer.toBuffer(document), paper.signedOn);
}

/** A paragraph of the text. The last one stays with the signature, which must not stand alone on a page. */
function indented({ kind, text }: PaperBlock, last: boolean): Paragraph {
  const alignment = kind === 'text' ? AlignmentType.BOTH : AlignmentType.LEFT;
  const keepNext = last || kind === 'heading';
  return plain(
    text,
    { alignment, indent: { firstLine: 2 * CHARACTER }, keepNext },
    kind === 'heading' ? HEI : FANGSONG,
  );
}

/** Word wants a paragraph behind a table that ends a document; this one takes no room. */
const end = () => paragraph({ spacing: { ...LINE, line: twips(1) }, children: [] });

function centred(text: string, size: number): Paragraph {
  const run = new TextRun({ text, font: TITLE_FACE, size: halfPoints(size) });
  return paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [run] });
}

/** One blank line below the text, two characters from the left, names without full stops. */
function enclosures({ enclosures: names }: Paper, { paper: w }: Words): Paragraph[] {
  const lines = names.map((name, index) => {
    const hanging = index === 0 ? widthOf(w.enclosed) * CHARACTER : 0;
    const indent = { left: (2 + widthOf(w.enclosed)) * CHARACTER, hanging };
    return plain(index === 0 ? w.enclosed + name : name, { indent, keepNext: true });
  });
  return names.length > 0 ? [blank(true), ...lines] : [];
}

function signature({ signature: { name, date, sealed } }: Paper): Paragraph[] {
  const [nameWidth, dateWidth] = [widthOf(name), widthOf(date)];
  const [nameInset, dateInset] = sealed
    ? [Math.max(0, SEALED_INSET + (dateWidth - nameWidth) / 2), Math.max(SEALED_INSET, (nameWidth - dateWidth) / 2)]
    : [Math.max(2, 4 + dateWidth - nameWidth), Math.max(2, nameWidth - dateWidth)];
  return [[name, nameInset] as const, [date, dateInset] as const].map(([text, inset]) =>
    plain(text, { alignment: AlignmentType.RIGHT, indent: { right: Math.round(inset * CHARACTER) }, keepNext: true }),
  );
}

/** On a page of its own: 附件 in the first line, the title in the third. */
function annex({ annex: of }: Paper, { paper: w }: Words): (Paragraph | Table)[] {
  if (!of) return [];
  return [
    plain(w.annex, { pageBreakBefore: true }, HEI),
    blank(),
    centred(of.title, A4.titleSize),
    blank(),
    listTable(of.table),
  ];
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
