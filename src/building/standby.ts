import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Account, readAccount, shareAll, shareChanged, writeAccount } from './generation.ts';

/** A generation with this name was given up and differs from the one it was made from in files that are known. */
const ASIDE = 'aside-';

/** Makes `folder` a copy of the served site, at the least cost there is; false where that site changed its place meanwhile. */
export function copyServed(served: string, account: Account, folder: string): boolean {
  try {
    const changed = takeStandby(served, account, folder);
    if (changed !== null) shareChanged(served, folder, changed);
    else {
      mkdirSync(folder);
      shareAll(served, folder);
    }
  } catch (error) {
    if (existsSync(served)) throw error;
  }
  // Another build may have taken it for its standby, and all that was looked for after that was missing.
  return existsSync(served);
}

/**
 * Takes a generation that differs from the served one in few files, by giving it this build's name: only one build can.
 * Gives those files, null where there is no such generation.
 */
function takeStandby(served: string, { base, changed }: Account, folder: string): readonly string[] | null {
  const builds = dirname(served);
  if (base !== null && renamed(join(builds, base), folder)) return changed;
  for (const name of readdirSync(builds)) {
    if (!name.startsWith(ASIDE) || name.includes('.')) continue;
    const aside = readAccount(join(builds, name));
    if (aside?.base === basename(served) && renamed(join(builds, name), folder)) return aside.changed;
  }
  return null;
}

/** Keeps a build that was given up for the next one to start from; false where that cannot be done. */
export function setAside(folder: string, account: Account): boolean {
  const aside = join(dirname(folder), `${ASIDE}${randomBytes(6).toString('hex')}`);
  try {
    writeAccount(aside, account);
    return renamed(folder, aside);
  } catch {
    return false;
  }
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
