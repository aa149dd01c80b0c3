import type * as zhCN from './score-terms.zh-CN.ts';

export const state: typeof zhCN.state = {
  scored: 'scored',
  exempt: 'exempt',
  'not-assessed': 'not assessed',
  'not-yet': 'not yet assessed',
  'invalid-ballot': 'ballot not valid',
  withdrawn: 'result withdrawn',
  'announced-only': 'only the announced result is kept',
};

export const flag: typeof zhCN.flag = {
  'unchecked-bonus': 'a bonus is not verified',
  'differs-from-published': 'differs from what was published',
  'decided-differs': 'decided otherwise than computed',
  'tie-at-edge': 'tied at the last place',
  'over-quota': 'its group is over the quota',
  corrected: 'corrected',
  'part-not-applicable': 'a part does not apply',
  trial: 'scheme on trial',
};

export const standing: typeof zhCN.standing = {
  counted: 'counted',
  partly: 'counted in part, the rest is over the maximum',
  unchecked: 'not verified, not counted',
  'without-evidence': 'without evidence, not counted',
  'over-maximum': 'over the maximum, not counted',
};

export const inputNote: typeof zhCN.inputNote = {
  'dropped-highest': 'highest mark, dropped',
  'dropped-lowest': 'lowest mark, dropped',
  'not-counted-in-mean': 'not in the mean',
  'with-bonus': 'with bonus or penalty beside it',
  'no-score': 'without a score, left out',
};

export const subject: typeof zhCN.subject = {
  branch: 'organisations',
  post: 'persons',
  site: 'demonstration sites',
  project: 'projects',
};
export const periodicity: typeof zhCN.periodicity = {
  year: 'once a year',
  half: 'once in half a year',
  quarter: 'once a quarter',
  month: 'once a month',
};
export const within: typeof zhCN.within = { kind: 'kind', level: 'level', region: 'place', parent: 'superior' };

export const method: typeof zhCN.method = {
  points: 'points',
  raters: 'raters',
  panel: 'jury',
  ballot: 'ballot',
  checklist: 'checklist',
  rate: 'rate',
  deductions: 'deductions',
  bands: 'bands',
  stars: 'stars',
  periods: 'roll-up of periods',
  units: 'roll-up of organisations',
  sections: 'weighted parts',
  sum: 'sum of parts',
  met: 'done or not',
};

/** Ids that mean the same in every scheme. */
export const inputs: typeof zhCN.inputs = {
  self: 'self-rating',
  team: 'assessment team',
  secretary: 'secretary',
  leader: 'leader in charge',
  peers: 'peers',
  public: 'public',
  points: 'points',
  got: 'points reached',
  full: 'full points',
  invalid: 'invalid votes',
  abstained: 'abstentions',
  issued: 'ballots issued',
  returned: 'ballots returned',
  achieved: 'done',
  total: 'total',
  figure: 'figure',
  met: 'done',
  unmet: 'not done',
  yes: 'met',
  no: 'not met',
};

export const change: typeof zhCN.change = (direction, text) =>
  direction === 'same' ? 'unchanged' : `${direction === 'up' ? 'up' : 'down'} ${text}`;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];

export const relative: typeof zhCN.relative = {
  H1: 'first half of the year',
  H2: 'second half of the year',
  Q1: 'first quarter',
  Q2: 'second quarter',
  Q3: 'third quarter',
  Q4: 'fourth quarter',
  year: 'whole year',
  previous: 'period before',
  ...Object.fromEntries(
    [...MONTHS, 'November', 'December'].map((month, index) => [String(index + 1).padStart(2, '0'), month]),
  ),
};
