import type { Day } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import { listed } from './english.ts';
import type { site as zhCN } from './site.zh-CN.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** `8 July 2024`. */
function day(value: Day): string {
  const [year, month, date] = value.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 0) - 1]} ${year}`;
}

/** `2024`, `2024, first half`, `2024, third quarter`, `June 2024`. */
function period(value: Period): string {
  const [year, part] = value.split('-');
  if (part === undefined) return `${year}`;
  if (part.startsWith('H')) return `${year}, ${part === 'H1' ? 'first' : 'second'} half`;
  if (part.startsWith('Q')) return `${year}, ${ORDINALS[Number(part[1]) - 1]} quarter`;
  return `${MONTHS[Number(part) - 1]} ${year}`;
}

/** Periods in charts, as short as may be: `2024`, `2024 H1`, `2024 Q3`, `2024-06`. */
function periodShort(value: Period): string {
  const [year, part] = value.split('-');
  if (part === undefined) return `${year}`;
  return /^[HQ]/.test(part) ? `${year} ${part}` : value;
}

/**
 * Words of the whole site: the frame, dates, common phrases. A sentence that others may follow ends in a space, as pages join
 * them without one.
 */
export const site: typeof zhCN = {
  nav: {
    results: 'Results',
    notices: 'Notices',
    sites: 'Demonstration sites',
    projects: 'Projects',
    winners: 'Award winners',
    branches: 'Organisations',
    practices: 'Practices',
    search: 'Search',
  },
  shell: {
    skip: 'Skip to the content',
    navigation: 'Main navigation',
    crumbs: 'You are here',
    home: 'Home',
    footer: 'Footer',
    links: 'Links on this site',
    ownedBy: (name) => `Published by ${name}`,
    contact: 'Contact',
    phone: (value) => `Telephone: ${value}`,
    email: (value) => `Email: ${value}`,
    address: (value) => `Address: ${value}`,
    postcode: (value) => `Postcode: ${value}`,
    hours: (value) => `Hours: ${value}`,
    faults: 'Report a fault of this government website',
    siteCode: (value) => `Site code: ${value}`,
    compiled: (value) => `This page is as of ${day(value)}`,
    preview: 'Preview: holds records that are not yet out. Do not pass it on.',
    title: (page, name) => `${page} - ${name}`,
    schemes: 'Assessment schemes',
    ledgers: 'Working ledgers',
    programmes: 'Award programmes',
    corrections: 'Register of corrections',
    everything: 'All pages',
    languages: 'Language',
    articleIn: {
      'zh-CN': 'This article is in simplified Chinese.',
      'zh-Hant': 'This article is in traditional Chinese.',
      en: 'This article is in English.',
    },
  },
  reading: {
    title: 'Reading settings',
    elder: 'Large print',
    size: 'Text size',
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
    contrast: 'High contrast',
    theme: 'Colours',
    light: 'Light',
    dark: 'Dark',
    system: 'As the system',
    aloud: 'Read aloud',
    aloudPage: 'Read this page aloud',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    reset: 'Back to normal',
  },
  leave: {
    text: (name) => `This link leaves “${name}”. Go on?`,
    onward: 'Go on',
    stay: 'Stay here',
  },
  day,
  period,
  periodShort,
  title: (name) => name,
  days: (from, until) => (from === until ? day(from) : `${day(from)} to ${day(until)}`),
  list: listed,
  listStop: ', ',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '. ',
  space: ' ',
  arrow: ' → ',
  beside: (text, more) => `${text} (${more})`,
  aside: (text) => ` (${text})`,
  none: 'none',
  yes: 'yes',
  no: 'no',
  search: {
    label: 'Search for organisations, people, subjects',
    placeholder: 'Organisation, person, subject',
    submit: 'Search',
  },
  figure: {
    table: 'Show the data',
    points: 'points',
    share: 'Share',
    count: 'Number',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may have been copied wrongly, or the page has been taken down under the rules. Addresses on this site last and do not change.',
    next: 'You can start here:',
  },
};
