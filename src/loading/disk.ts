import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type Finding, finding } from '../domain/finding.ts';

/** The files of a portal, wherever they are; paths are relative to its root and have `/` between their parts. */
export interface FileSystem {
  /** Every file below a folder, in any order; none where there is no such folder. */
  list(folder: string): string[];
  /** Size in bytes. Throws where the file is gone, and `OutsidePortal` where it lies elsewhere. */
  size(path: string): number;
  /** The bytes of a file. Throws where it cannot be read, and `OutsidePortal` where it lies elsewhere. */
  read(path: string): Uint8Array;
}

/** A link leads out of the portal: what is there is neither read nor published. */
export class OutsidePortal extends Error {
  override readonly name = 'OutsidePortal';
  readonly target: string;

  constructor(path: string, target: string) {
    super(`${path} leads out of the portal, to ${target}`);
    this.target = target;
  }
}

/** The finding for a file that could not be read. */
export function unreadable(file: string, error: unknown): Finding {
  if (error instanceof OutsidePortal) return finding('file-outside', { file }, { target: error.target });
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return finding('file-unreadable', { file }, { reason });
}

/**
 * The files below a folder on disk. A link to a folder inside the portal is followed, unless it closes a circle; one that
 * leads out of the portal, and a folder that cannot be listed, stand for themselves, so that reading them gives the reason.
 */
export function diskFiles(root: string): FileSystem {
  let base: string | null = null;
  /** Folders that were listed, without links: a file in one is found without following its path again. */
  const listed = new Map<string, string>();
  /** The path of a file without links; throws where it is gone or outside. */
  const realPath = (path: string): string => {
    const real = realpathSync.native(join(root, path));
    base ??= realpathSync.native(root);
    const inside = relative(base, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) throw new OutsidePortal(path, real);
    return real;
  };
  /** `above` are the folders on the way down, without links. */
  const list = (folder: string, above: readonly string[]): string[] => {
    let entries: Dirent[];
    let real: string;
    try {
      real = realPath(folder);
      if (above.includes(real)) return [folder];
      entries = readdirSync(real, { withFileTypes: true });
      listed.set(folder, real);
    } catch (error) {
      return above.length === 0 && hasCode(error, 'ENOENT') ? [] : [folder];
    }
    return entries.flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() || (entry.isSymbolicLink() && isFolder(path)) ? list(path, [...above, real]) : [path];
    });
  };
  const isFolder = (path: string): boolean => {
    try {
      return statSync(realPath(path)).isDirectory();
    } catch {
      return false;
    }
  };
  /** Where a file is and how large; throws where it is none. */
  const look = (path: string): { real: string; size: number } => {
    const slash = path.lastIndexOf('/');
    const folder = listed.get(path.slice(0, slash));
    if (folder !== undefined) {
      const real = join(folder, path.slice(slash + 1));
      const status = lstatSync(real);
      if (status.isFile()) return { real, size: status.size };
    }
    const real = realPath(path);
    const status = statSync(real);
    // Reading a pipe or a device could wait for ever.
    if (!status.isFile()) throw Object.assign(new Error(`${path} is not a file`), { code: 'EISDIR' });
    return { real, size: status.size };
  };
  return {
    list: (folder) => list(folder, []),
    size: (path) => look(path).size,
    read: (path) => readFileSync(look(path).real),
  };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Files held in memory, for tests and for records that are not on disk. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>): FileSystem {
  const bytes = (path: string): Uint8Array => {
    const content = files[path];
    if (content === undefined) throw new Error(`no file ${path}`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return {
    list: (folder) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)),
    size: (path) => bytes(path).length,
    read: bytes,
  };
}
