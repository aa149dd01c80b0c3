import { CsvError, type Info, parse } from 'csv-parse/sync';
import { type At, type Finding, finding } from '../domain/finding.ts';

/** One cell: its text without blanks around it, and its place in the file. */
export interface Cell {
  readonly text: string;
  readonly at: At;
}

/** One row under the header. */
export interface Row {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly at: At;
}

/** A CSV file as read. */
export interface Table {
  readonly file: string;
  /** The file's text, without a byte order mark. */
  readonly text: string;
  readonly encoding: 'UTF-8' | 'GB18030';
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

interface Raw {
  record: string[];
  info: Info;
}

/**
 * Reads a CSV file: UTF-8 with or without a byte order mark, else GB18030, as spreadsheet programs in China save it; commas,
 * tabs or semicolons, whichever the header has most of. The first row names the columns; rows without any text are left out.
 */
export function readCsv(file: string, bytes: Uint8Array): { table: Table | null; findings: Finding[] } {
  const decoded = decode(bytes);
  if (!decoded) return { table: null, findings: [finding('csv-encoding', { file }, {})] };
  const { text, encoding } = decoded;
  const utf8 = Buffer.from(text);
  let raws: Raw[];
  try {
    raws = parse(utf8, {
      delimiter: delimiterOf(text),
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    }) as unknown as Raw[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser counts bytes to somewhere in the row it cannot read.
    const inside = utf8.subarray(0, Number(error['bytes'] ?? 0)).toString();
    const from = Math.max(inside.lastIndexOf('\n'), inside.lastIndexOf('\r')) + 1;
    const until = from + (/^[^\r\n]*/.exec(text.slice(from))?.[0].length ?? 0);
    return {
      table: { file, text, encoding, columns: [], rows: [] },
      findings: [finding('csv-syntax', { file, from, until }, { problem: error.code })],
    };
  }
  const placed = new Places(file, utf8).of(raws);
  const [header, ...rows] = placed;
  if (!header) return { table: null, findings: [finding('file-empty', { file }, {})] };
  return assembled({ file, text, encoding }, header, rows);
}

function assembled(
  head: Pick<Table, 'file' | 'text' | 'encoding'>,
  header: Placed,
  rows: readonly Placed[],
): { table: Table; findings: Finding[] } {
  const findings: Finding[] = [];
  const columns = header.cells.map((cell) => cell.text);
  columns.forEach((column, i) => {
    const first = columns.indexOf(column);
    const cell = header.cells[i];
    if (column === '' || first === i || !cell) return;
    findings.push(finding('csv-column-repeated', cell.at, { column }));
  });
  const read = rows.flatMap((row): Row[] => {
    if (row.cells.every((cell) => cell.text === '')) return [];
    // Spreadsheets pad rows with empty cells; text beyond the header, or a row cut short, is a mistake somewhere in it.
    const beyond = row.cells.slice(columns.length).some((cell) => cell.text !== '');
    if (beyond || row.cells.length < columns.length) {
      findings.push(
        finding('csv-row-width', row.at, { cells: String(row.cells.length), columns: String(columns.length) }),
      );
      return [];
    }
    return [{ at: row.at, cells: new Map(columns.map((column, i) => [column, row.cells[i] as Cell])) }];
  });
  return { table: { ...head, columns: columns.filter((column) => column !== ''), rows: read }, findings };
}

function decode(bytes: Uint8Array): { text: string; encoding: Table['encoding'] } | null {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return { text, encoding: encoding === 'utf-8' ? 'UTF-8' : 'GB18030' };
    } catch {
      // The other encoding is tried: UTF-8 first, because GB18030 reads UTF-8 too, as other characters.
    }
  }
  return null;
}

function delimiterOf(text: string): string {
  const header = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', '\t', ';'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

interface Placed {
  readonly cells: readonly Cell[];
  readonly at: At;
}

/** Finds where the cells of each record stand: the parser counts bytes of records only. */
class Places {
  readonly #file: string;
  readonly #utf8: Buffer;

  constructor(file: string, utf8: Buffer) {
    this.#file = file;
    this.#utf8 = utf8;
  }

  of(raws: readonly Raw[]): Placed[] {
    let byte = 0;
    let from = 0;
    return raws.map(({ record, info }) => {
      const written = this.#utf8.subarray(byte, info.bytes).toString();
      byte = info.bytes;
      const placed = this.#record(record, written, from);
      from += written.length;
      return placed;
    });
  }

  #record(record: readonly string[], written: string, from: number): Placed {
    const file = this.#file;
    let at = 0;
    const cells = record.map((value) => {
      // A quoted cell is as long as its text, its doubled quotes and the two around it.
      const quoted = written[at] === '"';
      const length = quoted ? value.length + (value.split('"').length - 1) + 2 : value.length;
      const cell = { text: value.trim(), at: { file, from: from + at, until: from + at + length } };
      at += length + 1;
      return cell;
    });
    return { cells, at: { file, from, until: from + written.trimEnd().length } };
  }
}
