import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { copyCharts, writeTemplate, writeText } from './fixed.ts';
import { modulesFolder, roomOption, versionOf } from './packages.ts';
import type { Peer } from './peer.ts';
import type { Shard } from './records.ts';
import { yamlList } from './yaml.ts';

/** Marks stand inside template strings. */
const inString = (piece: string): string =>
  piece.replace(/[\\`]|\$\{/g, '\\$&').replace(/\[\[(\w+)\]\]/g, (_, name: string) => `\${r.${name}}`);

/** Eleventy with a whole page as one JavaScript string: its fastest kind of template. The records are lists, as Sunboard's are. */
export const eleventy: Peer = peerOf('eleventy', 'pages.js', 'yaml', yamlList);

/** The same, the records turned into JSON before the clock starts. */
export const eleventyJson: Peer = peerOf('eleventy-json', 'pages-json.js', 'json', (records) =>
  JSON.stringify(records),
);

function peerOf(id: string, data: string, form: string, write: (records: readonly object[]) => string): Peer {
  return {
    id,
    most: 100_000,
    leftovers: [],

    version: () => `Eleventy ${versionOf('@11ty/eleventy')}`,

    open(folder, fixed) {
      writeText(join(folder, 'package.json'), '{ "type": "module" }\n');
      symlinkSync(modulesFolder(), join(folder, 'node_modules'));
      writeTemplate('eleventy', 'pages.11ty.js', join(folder, 'input/pages.11ty.js'), fixed, inString);
      writeTemplate('eleventy', data, join(folder, 'input/_data/pages.js'), fixed);
      writeText(join(folder, 'input/method.json'), JSON.stringify(fixed.method));
      copyCharts(join(folder, 'input'));
      return (shard) => {
        for (const [name, records] of listsOf(shard))
          writeText(join(folder, `records/${shard.id}/${name}.${form}`), write(records));
      };
    },

    commands: (folder, out) => [
      {
        program: process.execPath,
        args: [
          roomOption(),
          join(modulesFolder(), '@11ty/eleventy/cmd.cjs'),
          '--input=input',
          `--output=${out}`,
          '--quiet',
        ],
        cwd: folder,
      },
    ],
  };
}

function listsOf({ branches, years }: Shard): [string, readonly object[]][] {
  return [['branches', branches], ...years];
}
