import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Chance } from '../guard/chance.ts';
import { townshipNames, villageNames } from './corpus-names.ts';
import { SCHEME_ID, schemeText, sheetText } from './corpus-scheme.ts';

/*
 * A portal with a given number of mass pages: a county, townships of about a hundred villages, and four years of results of
 * every village. Every name in it is made up.
 */

/** Years that the villages were assessed in. */
export const YEARS: readonly number[] = [2022, 2023, 2024, 2025];
export const COUNTY = 'county-committee';
const VILLAGES = 100;
const SEED = 20_260_101;

/** A township of the corpus: its records as they stand in its files. */
export interface Township {
  readonly id: string;
  readonly name: string;
  readonly branches: string;
  /** Score files of its villages, year by year. */
  readonly scores: ReadonlyMap<number, string>;
  /** Ids of what has a page of its own below it. */
  readonly below: readonly string[];
  /** Those of them that have results. */
  readonly villages: readonly string[];
}

/** The townships of a portal with `pages` branch and result pages together; the county's page is one of them. */
export function* townshipsOf(pages: number): Generator<Township> {
  const count = Math.max(1, Math.round(pages / (1 + VILLAGES * (1 + YEARS.length))));
  const villages = Math.floor((pages - 1 - count) / (1 + YEARS.length));
  if (villages < count) throw new Error(`${pages} pages are too few for a portal`);
  // What is left over after whole villages are branches that are not assessed.
  const offices = pages - 1 - count - villages * (1 + YEARS.length);
  const names = townshipNames(count);
  for (const [index, name] of names.entries()) {
    const share = Math.floor(((index + 1) * villages) / count) - Math.floor((index * villages) / count);
    yield township(index, name, share, index === 0 ? offices : 0);
  }
}

/** Files that every part of the portal needs: the site, the county and its townships, the method. */
export function commonFiles(pages: number): Readonly<Record<string, string>> {
  const heads = [...townshipsOf(pages)].map(
    ({ id, name }) =>
      `- { id: ${id}, name: 中共${name}委员会, shortName: ${name}, kind: township-committee, parent: ${COUNTY} }\n`,
  );
  return {
    'data/portal.yaml': PORTAL,
    'data/branches/county.yaml': `id: ${COUNTY}\nname: 中共云溪县委员会\nshortName: 云溪县\nkind: county-committee\n`,
    'data/branches/townships.yaml': heads.join(''),
    'data/schemes/village-duty.yaml': schemeText(),
  };
}

/** The files of one township, by their paths in the portal. */
export function filesOf({ id, branches, scores }: Township): Readonly<Record<string, string>> {
  const sheets = [...scores].map(([year, text]) => [`data/scores/${SCHEME_ID}/${year}/${id}.yaml`, text]);
  return { [`data/branches/villages/${id}.yaml`]: branches, ...Object.fromEntries(sheets) };
}

/** Writes the portal into a folder. */
export function writeCorpus(folder: string, pages: number): void {
  write(folder, commonFiles(pages));
  for (const each of townshipsOf(pages)) write(folder, filesOf(each));
}

/** Another figure for the same item of the same sheet: what the clerk corrects. `turn` tells the corrections apart. */
export function corrected(sheets: string, turn: number): string {
  return sheets.replace(/(\bplan: )[\d.]+/, (_, key: string) => `${key}${(turn % 10) / 10}`);
}

function township(index: number, name: string, villages: number, offices: number): Township {
  const chance = new Chance(SEED + index);
  const id = `t${String(index + 1).padStart(3, '0')}`;
  const ids = Array.from({ length: villages }, (_, i) => `${id}-v${String(i + 1).padStart(3, '0')}`);
  const titles = villageNames(villages, chance);
  const short = name.replace(/[镇乡]$/, '');
  const lines = ids.map((each, i) => {
    const members = chance.between(18, 96);
    const households = chance.between(210, 980);
    const population = households * 3 + chance.between(0, 400);
    return `- { id: ${each}, name: ${name}${titles[i]}村党支部, shortName: ${short}${titles[i]}, kind: village-branch, parent: ${id}, members: ${members}, households: ${households}, population: ${population} }\n`;
  });
  const extra = Array.from({ length: offices }, (_, i) => ({ id: `${id}-o${i + 1}`, number: '一二三四'[i] ?? '' }));
  const unassessed = extra.map(
    (each) =>
      `- { id: ${each.id}, name: ${name}机关第${each.number}党支部, shortName: ${short}机关${each.number}, kind: office-branch, parent: ${id}, members: ${chance.between(6, 40)} }\n`,
  );
  return {
    id,
    name,
    branches: [...lines, ...unassessed].join(''),
    scores: new Map(YEARS.map((year) => [year, ids.map((each) => sheetText(each, year, chance)).join('')])),
    below: [...ids, ...extra.map((each) => each.id)],
    villages: ids,
  };
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const PORTAL = `name: 云溪晒榜
shortName: 晒榜
tagline: 每一个分数都能重算。
owner: { name: 中共云溪县委组织部, kind: party, region: 云溪县 }
baseUrl: https://bang.yunxi.example/
contacts: { office: 云溪县委组织部组织科, phone: 0386-5550177, hours: 工作日 8:30—12:00，14:30—18:00 }
levels:
  - { id: county, title: 县 }
  - { id: township, title: 乡镇, region: true }
  - { id: grassroots, title: 基层党组织 }
kinds:
  - { id: county-committee, title: 县委, level: county }
  - { id: township-committee, title: 乡镇党委, level: township }
  - { id: village-branch, title: 村党支部, level: grassroots }
  - { id: office-branch, title: 乡镇机关党支部, level: grassroots }
`;
