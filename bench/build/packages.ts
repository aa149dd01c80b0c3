import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The version of an installed package. */
export function versionOf(name: string): string {
  const text = readFileSync(join(modulesFolder(), name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The folder of this checkout's packages. */
export function modulesFolder(): string {
  return join(createRequire(import.meta.url).resolve('astro/package.json'), '../..');
}
