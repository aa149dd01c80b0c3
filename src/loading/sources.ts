import type { FileSystem } from './disk.ts';
import { decodeSource } from './source.ts';

/**
 * The texts of the files that were read, in that order. Those nobody has found anything in are not kept, for a province has
 * too many: asked for, they are read again, and '' where that cannot be.
 */
export class Sources implements ReadonlyMap<string, string> {
  readonly #files: FileSystem;
  readonly #kept = new Map<string, string | null>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Keeps a text. */
  set(file: string, text: string): void {
    this.#kept.set(file, text);
  }

  /** Keeps only the name of a file that was read. */
  pass(file: string): void {
    this.#kept.set(file, null);
  }

  get size(): number {
    return this.#kept.size;
  }

  has(file: string): boolean {
    return this.#kept.has(file);
  }

  get(file: string): string | undefined {
    const text = this.#kept.get(file);
    return text === null ? this.#readAgain(file) : text;
  }

  keys(): MapIterator<string> {
    return this.#kept.keys();
  }

  values(): MapIterator<string> {
    return this.keys().map((file) => this.get(file) ?? '') as MapIterator<string>;
  }

  entries(): MapIterator<[string, string]> {
    return this.keys().map((file): [string, string] => [file, this.get(file) ?? '']) as MapIterator<[string, string]>;
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(tell: (text: string, file: string, sources: ReadonlyMap<string, string>) => void): void {
    for (const [file, text] of this) tell(text, file, this);
  }

  #readAgain(file: string): string {
    try {
      return decodeSource(file, this.#files.read(file)).text;
    } catch {
      return '';
    }
  }
}
