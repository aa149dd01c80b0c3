import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Words } from '../words/words.ts';
import { A4, type Paper } from './paper.ts';
import { pngOf } from './png.ts';
import { qrOf } from './qr.ts';
import { type ListTable, longestEntries, SHORT } from './table.ts';
import { CHARACTER, FANGSONG, HEI, halfPoints, LOOSE, paragraph, SMALL_SIZE, twips } from './word-layout.ts';

/** A list as a table of Word; its head is repeated on each page. */
export function listTable(table: ListTable): Table {
  const { columns, rows } = table;
  const widths = columnWidths(table);
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

/**
 * Widths of the columns: a short one takes what its longest entry needs, the long ones share the rest; where all are short
 * they are widened alike.
 */
function columnWidths(table: ListTable): number[] {
  const needs = longestEntries(table).map((longest) => ({
    short: longest <= SHORT,
    width: (longest + 1.2) * twips(SMALL_SIZE),
  }));
  const whole = A4.characters * CHARACTER;
  const taken = needs.reduce((sum, { short, width }) => (short ? sum + width : sum), 0);
  const wanted = needs.reduce((sum, { short, width }) => (short ? sum : sum + width), 0);
  return needs.map(({ short, width }) => {
    if (wanted === 0) return Math.floor((width / taken) * whole);
    return Math.floor(short ? width : (width / wanted) * (whole - taken));
  });
}

/** The code and the address that lead from the paper to the page. */
export function verification({ address, short }: Paper, { paper: w }: Words): Table {
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
  const widths = [6 * CHARACTER, 22 * CHARACTER];
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell([paragraph({ spacing: LOOSE, children: [picture] })], widths[0] ?? 0),
          cell([small(w.scan), small(short.replace(/^https?:\/\//, ''))], widths[1] ?? 0),
        ],
      }),
    ],
  });
}
