import type { At, Finding } from '../domain/finding.ts';
import { maskPersonal } from '../domain/guard/scan.ts';
import { frontMatterOf } from './articles.ts';
import { Positions, type Span } from './positions.ts';
import { printable } from './printable.ts';
import { Lines, type Point } from './source.ts';

/** Where a finding is, for people: a stretch of a file, or a file as a whole where no place in it is known. */
export type Place =
  | { readonly known: true; readonly file: string; readonly from: Point; readonly until: Point }
  | { readonly known: false; readonly file: string };

/** A finding with its place and the places that belong to it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly place: Place;
  readonly also: readonly Place[];
}

/** Finds places in texts; each text is taken apart once, when the first place in it is asked for. */
export class Locator {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, Lines>();
  readonly #positions = new Map<string, Positions>();

  constructor(sources: ReadonlyMap<string, string>) {
    this.#sources = sources;
  }

  /** The place a finding points to. */
  placeOf(at: At): Place {
    const lines = this.#linesOf(at.file);
    const span = lines ? this.#spanOf(at) : null;
    if (!lines || !span) return { known: false, file: at.file };
    return { known: true, file: at.file, from: lines.pointAt(span.from), until: lines.pointAt(span.until) };
  }

  #linesOf(file: string): Lines | null {
    const text = this.#sources.get(file);
    if (text === undefined) return null;
    let lines = this.#lines.get(file);
    if (!lines) {
      lines = new Lines(text);
      this.#lines.set(file, lines);
    }
    return lines;
  }

  #spanOf(at: At): Span | null {
    if ('from' in at) return at;
    if (!('path' in at)) return null;
    let positions = this.#positions.get(at.file);
    if (!positions) {
      const text = this.#sources.get(at.file) ?? '';
      positions = new Positions(at.file.endsWith('.mdx') ? (frontMatterOf(text)?.yaml ?? '') : text);
      this.#positions.set(at.file, positions);
    }
    return positions.spanOf(at.path, at.target);
  }
}

/** A place as `file:line:column`, which editors and terminals make a link of. */
export function formatPlace(place: Place): string {
  const file = printable(maskPersonal(place.file));
  return place.known ? `${file}:${place.from.line}:${place.from.column}` : file;
}

/** Findings with their places, in the order of files and of places in them; the same input gives the same order. */
export function locateFindings(findings: readonly Finding[], locator: Locator): LocatedFinding[] {
  return findings
    .map((finding) => ({
      finding,
      place: locator.placeOf(finding.at),
      also: (finding.also ?? []).map((at) => locator.placeOf(at)),
    }))
    .sort(
      (a, b) =>
        byText(a.place.file, b.place.file) || byPoint(a.place, b.place) || byText(a.finding.code, b.finding.code),
    );
}

function byPoint(a: Place, b: Place): number {
  if (!a.known || !b.known) return Number(a.known) - Number(b.known);
  return a.from.line - b.from.line || a.from.column - b.from.column;
}

/** By code units: the same on every machine, whatever its language. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
