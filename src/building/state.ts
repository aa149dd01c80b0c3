import { deserialize, serialize } from 'node:v8';
import type { Finding } from '../domain/finding.ts';
import type { InputState } from './inputs.ts';

/*
 * What a site was built from. It is only ever compared with: a file of the site stays where the key of what it is made from
 * is the same, and a state of another program is no state.
 */

/** Digits of a key: 128 bits in hexadecimal. */
export const KEY = 32;

/** A file of a built site. */
export interface FileState {
  /** Digest of everything the file is made from, `KEY` hexadecimal digits. */
  readonly key: string;
  /** Whether the guard looked through it and found nothing. */
  readonly clean: boolean;
}

/** A built site. */
export interface BuildState {
  /** Digest of the program it was built with. */
  readonly program: string;
  /** What the builder was told beside the records, as far as it changes the files. */
  readonly manner: string;
  /** The minute the site is of, and the first minute after it at which another site may come out of the same files. */
  readonly from: string;
  readonly until: string;
  /** Time zone of the portal. */
  readonly timeZone: string;
  /** The path below which all its pages are. */
  readonly base: string;
  /** The files it was made from; null where they are not known to be the ones that were read. */
  readonly inputs: InputState | null;
  readonly files: ReadonlyMap<string, FileState>;
  /** Digest of what the search index is made from; null where texts of other portals are in it. */
  readonly search: string | null;
  /** The same of its part about articles. */
  readonly articles: string | null;
  /** What was told of the records and of the site. */
  readonly findings: readonly Finding[];
}

/** A state as bytes, in columns, for `parseState` of the same program. */
export function serializeState({ files, ...rest }: BuildState): Uint8Array {
  const each = [...files.values()];
  return serialize({
    ...rest,
    names: [...files.keys()].join('\n'),
    keys: Buffer.from(each.map(({ key }) => key).join(''), 'hex'),
    clean: Uint8Array.from(each, ({ clean }) => Number(clean)),
  });
}

/** The state some bytes stand for; null where they are none, or one of another program or another manner. */
export function parseState(
  bytes: Uint8Array | null,
  { program, manner }: Pick<BuildState, 'program' | 'manner'>,
): BuildState | null {
  if (!bytes) return null;
  try {
    const { names, keys, clean, ...rest } = deserialize(bytes) as Omit<BuildState, 'files'> & {
      names: string;
      keys: Uint8Array;
      clean: Uint8Array;
    };
    if (rest.program !== program || rest.manner !== manner) return null;
    const hex = Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength).toString('hex');
    const files = names === '' ? [] : names.split('\n');
    if (hex.length !== files.length * KEY || clean.length !== files.length) return null;
    return {
      ...rest,
      files: new Map(
        files.map((name, index) => [
          name,
          { key: hex.slice(index * KEY, (index + 1) * KEY), clean: clean[index] === 1 },
        ]),
      ),
    };
  } catch {
    return null;
  }
}

/** How many pages a site has. */
export function countPages(state: Pick<BuildState, 'files'>): number {
  return [...state.files.keys()].filter((file) => file.endsWith('.html')).length;
}
