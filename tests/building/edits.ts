import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';

/*
 * A small portal with a record of every kind and some villages, and what people do to it between two builds.
 */

/** What is changed by an edit: the portal, the program, and the day the site is built for. */
export interface Place {
  readonly root: string;
  readonly engine: string;
  day: string;
}

/** One thing somebody does; told in words when a test fails. */
export interface Edit {
  readonly what: string;
  apply(place: Place): void;
}

const VILLAGES = 'data/branches/more';
const SHEETS = 'data/scores/more';

/** Adds some villages to the portal in a folder, each with a file of its own for itself and for its scores. */
export function addVillages(root: string, count: number): void {
  for (let number = 0; number < count; number += 1) write(root, number, `第${number}村党支部`, 60 + number);
}

function write(root: string, number: number, name: string, work: number): void {
  put(root, `${VILLAGES}/v${number}.yaml`, `id: v${number}\nname: ${name}\nkind: village-branch\nparent: heping\n`);
  put(root, `${SHEETS}/v${number}.yaml`, sheet(number, work));
}

function sheet(number: number, work: number): string {
  return `scheme: village-duty@2024\nperiod: 2024\nsubject: { branch: v${number} }\nwork: ${work}\nappraisal: { 好: 30, 一般: 8, 差: 2 }\n`;
}

function put(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function rewrite(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

/** Does something to one of the villages that are there, if any is. */
function toVillage(root: string, pick: number, act: (file: string, number: number) => void): void {
  const files = readdirSync(join(root, VILLAGES)).sort();
  const file = files[pick % Math.max(1, files.length)];
  if (file !== undefined) act(file, Number(/\d+/.exec(file)?.[0]));
}

const number = fc.nat({ max: 40 });

/** An edit, more often of what is edited more often. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(number, fc.integer({ min: 40, max: 99 })).map(correctFigure) },
  { weight: 2, arbitrary: fc.tuple(number, fc.integer({ min: 40, max: 99 })).map(correctSilently) },
  { weight: 2, arbitrary: fc.tuple(number, fc.integer({ min: 40, max: 99 })).map(addVillage) },
  { weight: 2, arbitrary: number.map(deleteVillage) },
  { weight: 2, arbitrary: number.map(renameVillage) },
  { weight: 1, arbitrary: fc.constantFrom('60', '50', '70').map(changeScheme) },
  { weight: 1, arbitrary: number.map(changeSetting) },
  { weight: 1, arbitrary: number.map(changeNotice) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 5, max: 7 }), fc.integer({ min: 1, max: 28 })).map(changeDay) },
  { weight: 1, arbitrary: number.map(changePublicFile) },
  { weight: 1, arbitrary: fc.constant<Edit>({ what: 'nothing', apply: () => undefined }) },
);

/** Edits after which templates are compiled again, which takes seconds. */
export const slowEdit: fc.Arbitrary<Edit> = fc.oneof(number.map(changeArticle), number.map(changeComponent));

function correctFigure([pick, work]: [number, number]): Edit {
  return {
    what: `the figure of village ${pick} is corrected to ${work}`,
    apply: ({ root }) => toVillage(root, pick, (file, of) => put(root, `${SHEETS}/${file}`, sheet(of, work))),
  };
}

function correctSilently([pick, work]: [number, number]): Edit {
  return {
    what: `the figure of village ${pick} becomes ${work}, its file as long as before and with its old time`,
    apply: ({ root }) =>
      toVillage(root, pick, (file, of) => {
        const path = join(root, SHEETS, file);
        const { atime, mtime } = statSync(path);
        writeFileSync(path, sheet(of, work));
        utimesSync(path, atime, mtime);
      }),
  };
}

function addVillage([id, work]: [number, number]): Edit {
  return { what: `village ${id} is added`, apply: ({ root }) => write(root, id, `新${id}村党支部`, work) };
}

function deleteVillage(pick: number): Edit {
  return {
    what: `village ${pick} is deleted`,
    apply: ({ root }) =>
      toVillage(root, pick, (file) => {
        for (const folder of [VILLAGES, SHEETS]) rmSync(join(root, folder, file), { force: true });
      }),
  };
}

function renameVillage(pick: number): Edit {
  return {
    what: `village ${pick} is renamed`,
    apply: ({ root }) =>
      toVillage(root, pick, (file) =>
        rewrite(root, `${VILLAGES}/${file}`, (text) => text.replace(/^name: /m, 'name: 改')),
      ),
  };
}

function changeScheme(share: string): Edit {
  const rest = String(100 - Number(share));
  return {
    what: `the daily work counts ${share} per cent`,
    apply: ({ root }) =>
      rewrite(root, 'data/schemes/village-duty.yaml', (text) =>
        text.replace(/(id: work.*weight: )\d+%/, `$1${share}%`).replace(/(id: appraisal.*weight: )\d+%/, `$1${rest}%`),
      ),
  };
}

function changeSetting(number: number): Edit {
  return {
    what: `the portal is named anew (${number})`,
    apply: ({ root }) =>
      rewrite(root, 'data/portal.yaml', (text) => text.replace(/^name: .*$/m, `name: 松溪县基层党建${number}`)),
  };
}

function changeNotice(number: number): Edit {
  return {
    what: `the notice has another title (${number})`,
    apply: ({ root }) =>
      rewrite(root, 'data/notices/2024-county-sites.yaml', (text) =>
        text.replace(/^title: .*$/m, `title: 关于拟命名示范点的公示（第${number}号）`),
      ),
  };
}

function changeDay([month, day]: [number, number]): Edit {
  return {
    what: `it is day ${day} of month ${month}`,
    apply: (place) => {
      place.day = `2024-0${month}-${String(day).padStart(2, '0')}`;
    },
  };
}

function changePublicFile(number: number): Edit {
  return {
    what: `the files that go along change (${number})`,
    apply: ({ root }) => {
      const file = join(root, 'public', `note-${number % 3}.txt`);
      if (number % 2 === 0) writeFileSync(file, `第${number}版\n`);
      else rmSync(file, { force: true });
    },
  };
}

function changeArticle(number: number): Edit {
  return {
    what: `the write-up has another sentence (${number})`,
    apply: ({ root }) =>
      rewrite(
        root,
        'content/practices/village-school.mdx',
        (text) => `${text.trimEnd()}\n\n又记一笔：第${number}次。\n`,
      ),
  };
}

function changeComponent(number: number): Edit {
  return {
    what: `a template is changed (${number})`,
    apply: ({ engine }) =>
      rewrite(engine, 'src/components/Empty.astro', (text) => `${text.trimEnd()}\n<!-- ${number} -->\n`),
  };
}
