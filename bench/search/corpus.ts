import { Chance } from '../guard/chance.ts';
import { stemOf, type Township, townships } from './place-names.ts';
import { Prose } from './prose.ts';
import { READINGS } from './readings.ts';

/** A page of the portal that is searched. */
export interface Page {
  readonly kind: 'branch' | 'winner' | 'article';
  /** Unique in the corpus; also the file's name. */
  readonly address: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly day: string;
  readonly year: string;
  readonly township: string;
}

const CHARACTERS = 800;

/**
 * A portal of so many pages, so many of them articles, the same for the same seed. The others are the names of the list of
 * readings and party branches of villages all over China.
 */
export function corpus(seed: number, pages: number, articles: number): Page[] {
  const chance = new Chance(seed);
  const prose = new Prose(chance);
  const all = townships();
  const places = Array.from({ length: 600 }, () => `${stemOf(chance.pick(all))}${chance.pick(['村', '镇', '社区'])}`);
  const named = READINGS.map(({ name, place }, index) =>
    place ? branch(chance, chance.pick(all), name, index) : winner(chance, chance.pick(all), name, index),
  );
  const made = new Set(named.map(({ title }) => title));
  const branches: Page[] = [];
  while (branches.length < pages - articles - named.length) {
    const under = chance.pick(all);
    const title = `${under.above}${under.name}${stemOf(chance.pick(all))}村党支部`;
    if (made.has(title)) continue;
    made.add(title);
    branches.push(branch(chance, under, title, named.length + branches.length));
  }
  const written = Array.from({ length: articles }, (_, index): Page => {
    const near = Array.from({ length: 5 }, () => chance.pick(places));
    // Lengths as of real articles: many short ones, some of several thousand characters.
    const length = (CHARACTERS * (40 + chance.below(60) + chance.below(60) ** 2 / 12)) / 181;
    return {
      kind: 'article',
      address: `articles/a${index}.html`,
      title: prose.title(near),
      paragraphs: prose.paragraphs(length, near),
      ...dated(chance),
      township: chance.pick(near),
    };
  });
  return [...named, ...branches, ...written];
}

function branch(chance: Chance, under: Township, title: string, index: number): Page {
  const { day, year } = dated(chance);
  const grade = chance.pick(['优秀', '良好', '合格', '不合格']);
  return {
    kind: 'branch',
    address: `branches/b${index}.html`,
    title,
    paragraphs: [
      `上级：${under.above}${under.name}党委。党员${chance.between(8, 96)}人，班子成员${chance.between(3, 7)}人。`,
      `${year}年度得${chance.between(60, 99)}.${chance.between(10, 99)}分，等级${grade}，在${under.name}排第${chance.between(1, 40)}名。`,
    ],
    day,
    year,
    township: `${under.above}${under.name}`,
  };
}

function winner(chance: Chance, under: Township, name: string, index: number): Page {
  const { day, year } = dated(chance);
  return {
    kind: 'winner',
    address: `winners/w${index}.html`,
    title: name,
    paragraphs: [`${year}年度${chance.pick(['优秀共产党员', '十佳演讲员', '先锋人物'])}，${under.name}推荐。`],
    day,
    year,
    township: `${under.above}${under.name}`,
  };
}

function dated(chance: Chance): { day: string; year: string } {
  const year = String(chance.between(2012, 2025));
  const two = (value: number): string => String(value).padStart(2, '0');
  return { year, day: `${year}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}` };
}
