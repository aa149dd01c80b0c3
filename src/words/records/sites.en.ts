import { counted } from '../english.ts';
import { site } from '../site.en.ts';
import { outcomes } from './common.en.ts';
import type { sites as zhCN } from './sites.zh-CN.ts';

const { day } = site;

const materials: Readonly<Record<string, string>> = {
  'write-up': 'write-up',
  form: 'entry form',
  evidence: 'evidence',
  photo: 'photos',
  recommendation: 'recommendation',
  opinion: 'record of opinions heard',
  report: 'report on the work',
};

const steps: (typeof zhCN)['step'] = {
  'self-assessed': 'self-assessment',
  applied: 'entry',
  accepted: 'acceptance',
  recommended: 'recommendation',
  verified: 'verification',
  noticed: 'notice',
  named: 'naming',
  reviewed: 'review',
  returned: 'returned',
  renamed: 'renamed',
  reaffiliated: 'moved to another superior',
  withdrawn: 'title withdrawn',
  merged: 'merged; the title ended',
  split: 'split; the title ended',
  dissolved: 'dissolved; the title ended',
};

const results: (typeof zhCN)['result'] = { pass: 'passed', warned: 'yellow card', withdrawn: 'title withdrawn' };
const every: Readonly<Record<string, string>> = {
  year: 'every year',
  half: 'every half year',
  'two-years': 'every two years',
};

export const sites: typeof zhCN = {
  title: 'Demonstration sites of grassroots Party building',
  lead: (count, on) => `${counted(count, 'site')}, grouped by the records as of ${day(on)}.`,
  hidden: (count) => `${counted(count, 'more site')} counted but not listed. `,
  state: {
    named: 'Named',
    warned: 'Named, with a yellow card',
    noticed: 'Under notice, not yet named',
    applying: 'Applying',
    returned: 'Returned',
    withdrawn: 'Title withdrawn',
    ended: 'Title ended',
  },
  step: steps,
  level: 'Level',
  held: (title) => `holds the title ${title}`,
  unit: '',
  branch: 'Organisation',
  region: 'Place',
  named: 'Named on',
  notNamed: 'not yet named',
  latest: 'Latest step',
  name: 'Name',
  programme: 'Basis',
  leader: 'Leader in charge',
  supported: 'Kind',
  supportedWord: 'supported site',
  standing: 'Now',
  asOf: (on) => `by the records as of ${day(on)}`,
  turned: (state, named, since) =>
    ({
      named: `named on ${day(named)}`,
      warned: `reviewed on ${day(since)}: yellow card`,
      noticed: `under notice since ${day(since)}`,
      applying: `applying since ${day(since)}`,
      returned: `returned on ${day(since)}`,
      withdrawn: `title withdrawn on ${day(since)}`,
      ended: `title ended on ${day(since)}`,
    })[state],
  heldLevel: 'Title held',
  applying: 'Applying for',
  nextReview: 'Next review',
  noLaterThan: (on) => `by ${day(on)}`,
  plaqueRemoved: (on) => `plaque removed on ${day(on)}`,
  timeline: 'Course',
  required: 'What the rules ask for',
  steps: 'Steps',
  stepDone: (title, on) => `${title} (${day(on)})`,
  requires: 'Title needed first',
  conditions: 'Conditions of entry',
  exclusions: 'Who may not enter',
  materials: 'Materials of entry',
  material: (kind, title) => title ?? materials[kind] ?? kind,
  copies: (count) => counted(count, 'copy', 'copies'),
  characters: (min, max) => {
    if (min !== null && max !== null) return `${min}–${max} characters`;
    return min !== null ? `at least ${min} characters` : max !== null ? `at most ${max} characters` : '';
  },
  given: 'Materials handed in',
  handedIn: 'handed in',
  notHandedIn: 'not on record',
  givenCharacters: (count) => counted(count, 'character'),
  asked: 'Asked for',
  publicity: 'Period of notice',
  atLeast: (calendar, working) =>
    [
      calendar === null ? '' : `at least ${counted(calendar, 'day')}`,
      working === null ? '' : `at least ${counted(working, 'working day')}`,
    ]
      .filter((part) => part !== '')
      .join(', and '),
  publicityBasis: (basis) => `Basis: ${basis}`,
  namedBy: 'Named by',
  plaque: 'Words on the plaque',
  review: 'Review',
  reviewed: (often, by) => `${every[often] ?? often}, by ${by}`,
  result: results,
  eventTitle: (type, level, result) => {
    if (type === 'reviewed') return `review: ${results[result ?? ''] ?? ''}`;
    return level === null ? steps[type] : `${steps[type]} (${level})`;
  },
  by: (name) => `By ${name}`,
  document: (number) => `Document number: ${number}`,
  reason: (text) => `Note: ${text}`,
  source: (text) => `Not every step is on record; source: ${text}`,
  reviewPeriod: (value) => `review of ${value}`,
  fromTo: (from, to) => [from && `before: ${from}`, to && `now: ${to}`].filter((part) => part).join(', '),
  reportedTo: (name) => `reported to ${name}`,
  outcome: (outcome) => `Outcome of the notice: ${outcomes[outcome]}`,
  practices: 'Practices',
  results: 'Results',
  credit: (name) => `Photo: ${name}`,
};
