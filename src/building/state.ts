import { deserialize, serialize } from 'node:v8';
import type { Finding } from '../domain/finding.ts';
import { type InputState, parseInputs, serializeInputs } from './inputs.ts';

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
  /** Digest of what its view is made from, in as many digits, where that is known (premise.ts). */
  readonly premise: string | null;
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
  /** The files of the index; packed forms beside them are not named. */
  readonly indexed: readonly string[];
  /** What was told of the records and of the site. */
  readonly findings: readonly Finding[];
  /** Whether a build that fails on warnings would have published it. */
  readonly faultless: boolean;
}

/** Stands for no premise. */
const NONE = '0'.repeat(KEY);

/** A state as bytes, in columns, for `parseState` of the same program. */
export function serializeState({ files, inputs, ...rest }: BuildState): Uint8Array {
  const each = [...files.values()];
  return serialize({
    ...rest,
    inputs: inputs && serializeInputs(inputs),
    names: [...files.keys()].join('\n'),
    keys: Buffer.from(each.map(({ key }) => key).join(''), 'hex'),
    premises: Buffer.from(each.map(({ premise }) => premise ?? NONE).join(''), 'hex'),
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
    const { names, keys, premises, clean, inputs, ...rest } = deserialize(bytes) as Omit<
      BuildState,
      'files' | 'inputs'
    > & {
      inputs: Uint8Array | null;
      names: string;
      keys: Uint8Array;
      premises: Uint8Array;
      clean: Uint8Array;
    };
    if (rest.program !== program || rest.manner !== manner) return null;
    const [keyOf, premiseOf] = [keys, premises].map(digitsOf);
    const files = names === '' ? [] : names.split('\n');
    const whole = [keys, premises].every((column) => column.length * 2 === files.length * KEY);
    if (!whole || clean.length !== files.length || !keyOf || !premiseOf) return null;
    const stateOf = (index: number): FileState => {
      const premise = premiseOf(index);
      return { key: keyOf(index), clean: clean[index] === 1, premise: premise === NONE ? null : premise };
    };
    return {
      ...rest,
      inputs: inputs && parseInputs(inputs),
      files: new Map(files.map((name, index) => [name, stateOf(index)])),
    };
  } catch {
    return null;
  }
}

/** The keys that a column of bytes holds, by their number. */
function digitsOf(column: Uint8Array): (index: number) => string {
  const hex = Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('hex');
  return (index) => hex.slice(index * KEY, (index + 1) * KEY);
}

/** How many pages a site has. */
export function countPages(state: Pick<BuildState, 'files'>): number {
  return [...state.files.keys()].filter((file) => file.endsWith('.html')).length;
}
