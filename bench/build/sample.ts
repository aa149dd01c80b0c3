import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** A page of the sample, as one generator wrote it. */
export interface SamplePage {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  /** What people see of it: its title and every word of its body, without the space between. */
  readonly text: string;
}

/** Branch and result pages that a generator left in its folder. */
export function countPages(out: string): number {
  return ['branches', 'results']
    .flatMap((folder) => readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' }))
    .filter((file) => isRecordPage(file)).length;
}

/** Some pages of every kind: the first township, its villages at the ends of the alphabet, all years of them. */
export function samplePaths(out: string): string[] {
  const branches = readdirSync(join(out, 'branches')).filter((file) => file.endsWith('.html'));
  const villages = branches.filter((file) => /-v\d/.test(file)).toSorted();
  const chosen = [villages[0], villages[1], villages[Math.floor(villages.length / 2)], villages.at(-1)].filter(
    (each) => each !== undefined,
  );
  const others = ['county-committee.html', 't001.html'];
  const results = readdirSync(join(out, 'results'), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return [
    ...[...others, ...chosen].map((file) => `branches/${file}`),
    ...results
      .filter((file) => chosen.some((each) => file.endsWith(`/branch/${each}`)))
      .toSorted()
      .map((file) => `results/${file}`),
  ];
}

/** Reads the pages of the sample. */
export function sampleOf(out: string, paths: readonly string[]): SamplePage[] {
  return paths.map((path) => {
    const bytes = readFileSync(join(out, path));
    return {
      path,
      bytes: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex'),
      text: visibleText(bytes.toString()),
    };
  });
}

/** How two generators' pages of the sample compare. */
export interface Comparison {
  readonly pages: number;
  /** Paths of pages that show something else. */
  readonly other: readonly string[];
  /** How many are the same byte by byte. */
  readonly identical: number;
  /** Bytes of all its pages for each of Sunboard's. */
  readonly size: number;
}

export function compare(ours: readonly SamplePage[], theirs: readonly SamplePage[]): Comparison {
  const those = new Map(theirs.map((page) => [page.path, page]));
  const sum = (pages: readonly SamplePage[]): number => pages.reduce((total, { bytes }) => total + bytes, 0);
  return {
    pages: ours.length,
    other: ours.filter(({ path, text }) => those.get(path)?.text !== text).map(({ path }) => path),
    identical: ours.filter(({ path, hash }) => those.get(path)?.hash === hash).length,
    size: sum(theirs) / sum(ours),
  };
}

function isRecordPage(file: string): boolean {
  return /^[\w-]+\.html$|[/\\]branch[/\\][\w-]+\.html$/.test(file);
}

function visibleText(html: string): string {
  const text: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name) {
      if (name === 'script' || name === 'style') hidden += 1;
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') hidden -= 1;
    },
    ontext(part) {
      if (hidden === 0) text.push(part);
    },
  });
  parser.end(html);
  return text.join('').replace(/\s+/gu, '');
}
