import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** The folder everything is made and built in. */
export interface Workshop {
  readonly folder: string;
  /** Whether it lies in memory, so that no disk is measured. */
  readonly inMemory: boolean;
  close(): void;
}

const MEMORY = '/dev/shm';

/** Opens the folder: in memory where the system has such a place, else among temporary files. A named folder is kept at the end. */
export function openWorkshop(named: string | undefined): Workshop {
  const inMemory = named === undefined ? isWritable(MEMORY) : named.startsWith(`${MEMORY}/`);
  if (named !== undefined) {
    mkdirSync(named, { recursive: true });
    return { folder: named, inMemory, close: () => undefined };
  }
  const folder = mkdtempSync(join(inMemory ? MEMORY : tmpdir(), 'sunboard-bench-'));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('SIGINT', () => {
    close();
    process.exit(130);
  });
  return { folder, inMemory, close };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
