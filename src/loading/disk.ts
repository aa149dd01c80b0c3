import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a portal, wherever they are; paths are relative to its root and have `/` between their parts. */
export interface FileSystem {
  /** Every file below a folder, in any order; none where there is no such folder. */
  list(folder: string): string[];
  /** Size in bytes. Throws where the file is gone. */
  size(path: string): number;
  /** The bytes of a file. Throws where it cannot be read. */
  read(path: string): Uint8Array;
}

/**
 * The files below a folder on disk. Links to folders are not followed, so that no circle of links is walked; a folder that
 * cannot be listed stands for itself, so that reading it gives the reason.
 */
export function diskFiles(root: string): FileSystem {
  const list = (folder: string): string[] => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      return hasCode(error, 'ENOENT') ? [] : [folder];
    }
    return entries.flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? list(path) : [path];
    });
  };
  const size = (path: string): number => {
    const status = statSync(join(root, path));
    // Reading a pipe or a device could wait for ever.
    if (!status.isFile()) throw Object.assign(new Error(`${path} is not a file`), { code: 'EISDIR' });
    return status.size;
  };
  return {
    list,
    size,
    read: (path) => {
      size(path);
      return readFileSync(join(root, path));
    },
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
