import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { totalmem } from 'node:os';
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

/**
 * The option that lets a Node.js program use most of the machine's memory: with what Node.js gives by itself, Eleventy ends for
 * want of memory at 100,000 pages of this size.
 */
export function roomOption(): string {
  return `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.7)}`;
}
