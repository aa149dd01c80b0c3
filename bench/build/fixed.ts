import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LABELS } from './labels.ts';
import type { BranchRecord, Method, ResultRecord } from './record.ts';

/** What all pages of a kind share, so that the other generators' templates have it as fixed text. */
export interface Fixed {
  readonly method: Method;
  /**
   * What stands around the values that the templates print, by the name it has there: `result.head`. A value of the record within
   * has its name instead, `[[description]]`.
   */
  readonly pieces: Readonly<Record<string, string>>;
}

/** Two pages that Sunboard built, and their records. */
export interface Sample {
  readonly result: { readonly html: string; readonly record: ResultRecord };
  readonly branch: { readonly html: string; readonly record: BranchRecord };
}

const OPENING = String.raw`^([\s\S]*?<ol class="crumbs-list">)[\s\S]*?(<\/ol><\/nav>[\s\S]*?<main[^>]*>)`;
/** Head and masthead; the way to `main`; what is between the arithmetic and the decision; the citation and all after it. */
const RESULT = new RegExp(
  String.raw`${OPENING}[\s\S]*?<p class="trace-end">[\s\S]*?<\/p><\/div><\/section>([\s\S]*?)<section class="section" aria-labelledby="decision">[\s\S]*?(<section class="section" aria-labelledby="cite">[\s\S]*)$`,
);
const BRANCH = new RegExp(String.raw`${OPENING}[\s\S]*(<\/main>[\s\S]*)$`);

/** Takes out of two pages that Sunboard built what the templates do not print by themselves, so that all print the same there. */
export function fixedOf(method: Method, { result, branch }: Sample): Fixed {
  const { trial, citation, description, full, stem, short, value } = result.record;
  const ofResult = piecesOf('result', ['head', 'main', 'trial', 'end'], RESULT.exec(result.html), {
    trial,
    citation,
    description,
    full,
    stem,
    short,
    value,
  });
  const { record } = branch;
  const ofBranch = piecesOf('branch', ['head', 'main', 'end'], BRANCH.exec(branch.html), {
    description: record.description,
    title: record.title,
    stem: record.stem,
  });
  return { method, pieces: { ...LABELS, ...ofResult, ...ofBranch } };
}

function piecesOf(
  kind: string,
  names: readonly string[],
  found: RegExpExecArray | null,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  if (!found) throw new Error(`a ${kind} page is built otherwise than expected`);
  const slotted = (piece: string): string =>
    Object.entries(values).reduce(
      (text, [key, value]) => (value === '' ? text : text.replaceAll(value, `[[${key}]]`)),
      piece,
    );
  return Object.fromEntries(names.map((name, index) => [`${kind}.${name}`, slotted(found[index + 1] ?? '')]));
}

/**
 * Writes one of the templates into a generator's project, its marks replaced; `within` makes a piece fit for the generator, and
 * its values into what prints them.
 */
export function writeTemplate(
  peer: string,
  name: string,
  target: string,
  { pieces }: Fixed,
  within: (piece: string) => string = (text) => text,
): void {
  const text = readFileSync(new URL(`./peers/${peer}/${name}.template`, import.meta.url), 'utf8');
  const filled = text.replace(/@@([\w.]+)@@/g, (mark, key: string) => {
    const piece = pieces[key];
    if (piece === undefined) throw new Error(`${name} has an unknown mark ${mark}`);
    return within(piece);
  });
  writeText(target, filled);
}

/** The drawings of `src/charts`, for generators whose templates can call them. */
export function copyCharts(folder: string): void {
  cpSync(new URL('../../src/charts', import.meta.url), join(folder, 'charts'), { recursive: true });
}

/** Writes a file and the folders above it. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
