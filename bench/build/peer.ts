import type { Fixed } from './fixed.ts';
import type { Shard } from './records.ts';

/** A program to start. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Another generator, and the form its users would give it the records in. */
export interface Peer {
  readonly id: string;
  /** Pages of the largest portal it is measured on. */
  readonly most: number;
  /** Its name and version; null where it is not installed. */
  version(): string | null;
  /** Writes its project into a folder and gives what takes the records. Done before the clock starts. */
  open(folder: string, fixed: Fixed): (shard: Shard) => void;
  /** Folders of the project that a build leaves behind and the next would use. */
  readonly leftovers: readonly string[];
  /** What its user would run, one after the other. */
  commands(folder: string, out: string): readonly Command[];
}
