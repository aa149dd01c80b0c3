import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { copyCharts, writeTemplate, writeText } from './fixed.ts';
import { modulesFolder, roomOption, versionOf } from './packages.ts';
import type { Peer } from './peer.ts';
import { yamlOf } from './yaml.ts';

/** Astro as its guide says: two content collections with the glob loader, a YAML file per page, one route for each. */
export const astro: Peer = {
  id: 'astro',
  most: 100_000,
  leftovers: ['.cache', '.astro'],

  version: () => `Astro ${versionOf('astro')}`,

  open(folder, fixed) {
    writeText(join(folder, 'package.json'), '{ "type": "module" }\n');
    symlinkSync(modulesFolder(), join(folder, 'node_modules'));
    writeTemplate('astro', 'astro.config.mjs', join(folder, 'astro.config.mjs'), fixed);
    writeTemplate('astro', 'content.config.ts', join(folder, 'src/content.config.ts'), fixed);
    writeTemplate('astro', 'result.astro', join(folder, 'src/pages/results/[...path].astro'), fixed, printed);
    writeTemplate('astro', 'branch.astro', join(folder, 'src/pages/branches/[...path].astro'), fixed, printed);
    writeText(join(folder, 'src/method.json'), JSON.stringify(fixed.method));
    copyCharts(folder);
    return ({ branches, years }) => {
      for (const record of [...branches, ...[...years.values()].flat()]) {
        writeText(join(folder, 'records', record.path.replace(/\.html$/, '.yaml')), yamlOf({ ...record }));
      }
    };
  },

  commands: (folder, out) => [
    {
      program: process.execPath,
      args: [
        roomOption(),
        join(modulesFolder(), 'astro/bin/astro.mjs'),
        'build',
        '--root',
        folder,
        '--outDir',
        out,
        '--silent',
      ],
      cwd: folder,
    },
  ],
};

/** Values in a piece, as a component prints them: in attributes as template strings; scripts are left as they stand. */
function printed(piece: string): string {
  return piece
    .replaceAll('{', '&#123;')
    .replace(/<script ([^>]*)>\[\[(\w+)\]\]<\/script>/g, '<script is:inline $1 set:html={r.$2} />')
    .replace(/<script (?!is:inline)/g, '<script is:inline ')
    .replace(
      /="([^"]*\[\[[^"]*)"/g,
      (_, value: string) => `={\`${value.replace(/\[\[(\w+)\]\]/g, (_mark, name: string) => `\${r.${name}}`)}\`}`,
    )
    .replace(/\[\[(\w+)\]\]/g, '{r.$1}');
}
