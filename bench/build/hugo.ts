import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { type Drawings, drawingsOf } from './drawings.ts';
import { writeTemplate, writeText } from './fixed.ts';
import { modulesFolder, versionOf } from './packages.ts';
import type { Command, Peer } from './peer.ts';
import type { BranchRecord, ResultRecord } from './record.ts';

/**
 * Hugo: a content file per page, the record in its front matter, as JSON, which it reads in two thirds of the time that YAML takes
 * it; the drawings are finished, because its templates are slow at arithmetic.
 */
export const hugo: Peer = {
  id: 'hugo',
  most: 100_000,
  leftovers: ['resources'],

  version() {
    const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    const found = /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
    return status === 0 && found !== undefined ? `Hugo ${found}` : null;
  },

  open(folder, fixed) {
    writeTemplate('hugo', 'hugo.toml', join(folder, 'hugo.toml'), fixed);
    writeTemplate('hugo', 'result.html', join(folder, 'layouts/results/single.html'), fixed, printed);
    writeTemplate('hugo', 'branch.html', join(folder, 'layouts/branches/single.html'), fixed, printed);
    writeText(join(folder, 'data/method.json'), JSON.stringify(fixed.method));
    return ({ branches, years, method }) => {
      for (const record of [...branches, ...[...years.values()].flat()]) {
        const file = join(folder, 'content', record.path.replace(/\.html$/, '.md'));
        writeText(file, `${JSON.stringify(frontMatter(record, drawingsOf(record, method)), null, 1)}\n`);
      }
    };
  },

  commands: (folder, out) => [
    { program: 'hugo', args: ['--quiet', '--source', folder, '--destination', out], cwd: folder },
  ],
};

/** Hugo, and then Pagefind over what it wrote, which is how its users get a search. */
export const hugoPagefind: Peer = {
  ...hugo,
  id: 'hugo-pagefind',
  most: 20_000,
  version: () => {
    const version = hugo.version();
    return version && `${version}, Pagefind ${versionOf('pagefind')}`;
  },
  commands: (folder, out) => [...hugo.commands(folder, out), pagefind(out)],
};

/** Values in a piece, as a template prints them; one inside a script is not escaped. */
function printed(piece: string): string {
  const key = (name: string): string => `$r.${name.toLowerCase()}`;
  return piece
    .replace(/(<script[^>]*>)\[\[(\w+)\]\]/g, (_, tag: string, name: string) => `${tag}{{ ${key(name)} | safeJS }}`)
    .replace(/\[\[(\w+)\]\]/g, (_, name: string) => `{{ ${key(name)} }}`);
}

function pagefind(out: string): Command {
  const args = [
    join(modulesFolder(), 'pagefind/lib/runner/bin.cjs'),
    '--site',
    out,
    '--root-selector',
    'main',
    '--quiet',
  ];
  return { program: process.execPath, args, cwd: out };
}

/** Hugo lowers keys, and gives `path` and `kind` a meaning of its own. */
function frontMatter({ path, kind: _, ...record }: ResultRecord | BranchRecord, drawings: Drawings): object {
  const lowered = Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
  const { parts, bins } = record as Partial<ResultRecord>;
  return {
    url: `/${path}`,
    ...lowered,
    ...(parts
      ? {
          parts: parts.map(({ got, ...part }, index) => ({ ...part, got, bar: drawings.bars[index] ?? '' })),
          totalbar: drawings.total,
        }
      : {}),
    ...(bins ? { bins: bins.map(({ range, count }) => ({ range, count })), distribution: drawings.bins } : {}),
    line: drawings.line,
  };
}
