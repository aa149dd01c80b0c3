/** Small sites for tests of generations, each a function of its number, and one build from any of them to any other. */
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Output, openOutput } from '../../src/building/output.ts';
import { removeFile, replaceFile } from '../../src/building/output-file.ts';

/** A site: what stands at each path, in the order of the paths. */
export type Files = Readonly<Record<string, string>>;

/** The site of a number: pages that stay, change, come, go, empty their folder, and a folder that takes turns with a file. */
export function siteOf(number: number): Files {
  const pages = Array.from({ length: 12 }, (_, index) => ({
    path: `镇${index % 4}/${index}.html`,
    text: `page ${index}, edition ${Math.floor((number + index) / 5)}`,
    there: (number + index) % 3 !== 0,
  }));
  const turning = number % 2 === 0 ? { turning: 'a file' } : { 'turning/index.html': 'in a folder' };
  return sorted({
    'index.html': 'always the same',
    'number.txt': String(number),
    ...turning,
    ...Object.fromEntries(pages.filter(({ there }) => there).map(({ path, text }) => [path, text])),
  });
}

export function sorted(files: Files): Files {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is in a folder. */
export function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => !lstatSync(join(folder, path)).isDirectory());
  return sorted(
    Object.fromEntries(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')])),
  );
}

/** The number of the site that is served, which must be that site exactly; null where nothing is served yet. */
export function servedNumber(out: string): number | null {
  let folder: string;
  try {
    folder = realpathSync(out);
  } catch {
    return null;
  }
  const files = filesOf(folder);
  const number = Number(files['number.txt']);
  if (JSON.stringify(files) !== JSON.stringify(siteOf(number))) {
    throw new Error(`a mixture is served: ${JSON.stringify(files)}`);
  }
  return number;
}

/** Text of a state, null where there is none. */
export function stateOf({ state }: Output): string | null {
  return state === null ? null : Buffer.from(state).toString();
}

/** One build to the site that lies `step` after the one it starts from; gives the number it started from, null for nothing. */
export function buildNext(out: string, step = 1, state = ''): number | null {
  const output = openOutput(out, { full: false });
  const from = output.state === null ? null : Number.parseInt(stateOf(output) ?? '', 10);
  const before = from === null ? {} : siteOf(from);
  const number = (from ?? 0) + step;
  const after = siteOf(number);
  const written = Object.keys(after).filter((path) => after[path] !== before[path]);
  const removed = Object.keys(before).filter((path) => !(path in after));
  try {
    for (const path of removed) removeFile(output.folder, path);
    for (const path of written) replaceFile(output.folder, path, after[path] ?? '');
    output.publish({ written, removed }, Buffer.from(`${number}${state}`));
  } catch (error) {
    output.discard();
    throw error;
  }
  return from;
}
