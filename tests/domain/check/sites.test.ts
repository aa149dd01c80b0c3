import { expect, test } from 'vitest';
import { findings, found } from './found.ts';

const NOTICES = `
- id: list
  title: 公示
  kind: naming
  approvedBy: 程思雨
  approvedOn: 2024-07-08
  issuedBy: 中共青禾县委组织部
  signedOn: 2024-07-09
  basis: [ 青组发〔2024〕9号 ]
  period: { from: 2024-07-09, days: 7 }
  list: [ { site: a }, { branch: north } ]
  objections: { office: 县委组织部 }
  events: [ { on: 2024-07-16, type: concluded, outcomes: {} } ]
`;
/** The notice with other events. */
const noticed = (events: string) => ({
  'data/notices/list.yaml': NOTICES.replace(/ {2}events: .*\n/, events === '' ? '' : `  events: [ ${events} ]\n`),
});

/** The site `a` of the north village with these events, one a line. */
function site(
  level: string,
  lines: readonly string[],
  more: Record<string, string> = {},
  branch = 'north',
  programme = 'sites',
): Record<string, string> {
  const events = lines.map((line) => `    - { ${line} }\n`).join('');
  return {
    'data/notices/list.yaml': NOTICES,
    'data/sites/a.yaml': `- id: a\n  name: 北坡示范点\n  branch: ${branch}\n  programme: ${programme}@2024\n  level: ${level}\n  events:\n${events}`,
    ...more,
  };
}

const TOWN = ['on: 2023-03-01, type: applied', 'on: 2023-04-01, type: accepted', 'on: 2023-05-01, type: named'];
const PLAIN = [
  'on: 2024-06-01, type: applied',
  'on: 2024-07-09, type: noticed, notice: list',
  'on: 2024-07-18, type: named',
];
/** The north village's title of the town, as a record of its own. */
const HELD = {
  'data/sites/b.yaml': `- id: b\n  name: 北坡村镇级示范点\n  branch: north\n  programme: sites@2024\n  level: town\n  events:\n${TOWN.map((line) => `    - { ${line} }\n`).join('')}`,
};
const APPLIED =
  'on: 2024-03-01, type: applied, meets: all, materials: [ { kind: write-up, characters: 2600 }, { kind: form, copies: 2 } ]';
const COUNTY = [
  APPLIED,
  'on: 2024-03-20, type: accepted',
  'on: 2024-04-02, type: recommended',
  'on: 2024-06-18, type: verified',
  'on: 2024-07-09, type: noticed, notice: list',
  'on: 2024-07-18, type: named',
];
const [APPLIED_TOWN = '', ACCEPTED_TOWN = '', NAMED_TOWN = ''] = TOWN;

test.each([
  ['a town title', site('town', TOWN)],
  ['a county title over a town title of its own record', site('county', COUNTY, HELD)],
  [
    'both titles in one record',
    site('county', [`${APPLIED_TOWN}, level: town`, ACCEPTED_TOWN, `${NAMED_TOWN}, level: town`, ...COUNTY]),
  ],
  [
    'a review, a warning, a withdrawal and a new application',
    site('town', [
      ...TOWN,
      'on: 2024-05-01, type: reviewed, result: pass',
      'on: 2025-05-01, type: reviewed, result: warned',
      'on: 2025-09-01, type: withdrawn, reason: 滑坡',
      'on: 2026-03-01, type: applied',
    ]),
  ],
  [
    'an application sent back, with nothing in order',
    site('county', ['on: 2024-03-01, type: applied, excluded: [ 班子成员违纪 ]', 'on: 2024-03-09, type: returned']),
  ],
  [
    'a renaming and a move while the title is held',
    site('town', [
      ...TOWN,
      'on: 2024-01-01, type: renamed, from: 甲, to: 北坡示范点',
      'on: 2024-02-01, type: reaffiliated, from: gone, to: north',
    ]),
  ],
  ['a title that ends with the unit', site('town', [...TOWN, 'on: 2025-03-01, type: merged'], {}, 'gone')],
])('a site in order has no finding: %s', (_, files) => {
  expect(found(files)).toEqual([]);
});

test.each([
  ['step-missing events/1', site('town', [APPLIED_TOWN, NAMED_TOWN])],
  ['step-missing events/1', site('plain', ['on: 2024-06-01, type: applied', 'on: 2024-07-18, type: named'])],
  [
    'events-unordered events/1/on',
    site('town', ['on: 2023-04-01, type: applied', 'on: 2023-03-01, type: accepted', NAMED_TOWN]),
  ],
  ['level-unknown level', site('city', TOWN)],
  ['level-unknown events/0/level', site('town', [`${APPLIED_TOWN}, level: city`])],
  ['entrant-not-open branch', site('town', TOWN, {}, 'county')],
  ['programme-kind-wrong programme', site('town', TOWN, {}, 'north', 'secretary')],
  ['already-named events/5', site('town', [...TOWN, ...TOWN.map((line) => line.replace('2023', '2024'))])],
  ['no-title-held events/1', site('town', [APPLIED_TOWN, 'on: 2023-04-01, type: withdrawn'])],
  [
    'review-result-not-foreseen events/3/result',
    site('town', [...TOWN, 'on: 2024-05-01, type: reviewed, result: withdrawn']),
  ],
  [
    'step-after-end events/4',
    site('town', [...TOWN, 'on: 2024-05-01, type: withdrawn', 'on: 2024-06-01, type: reviewed, result: pass']),
  ],
  [
    'step-after-end events/4',
    site('town', [...TOWN, 'on: 2024-05-01, type: dissolved', 'on: 2024-06-01, type: applied']),
  ],
  ['step-after-end events/3', site('town', [...TOWN, 'on: 2025-06-01, type: reviewed, result: pass'], {}, 'gone')],
  ['step-after-end events/2', site('town', [APPLIED_TOWN, 'on: 2023-03-09, type: returned', ACCEPTED_TOWN])],
  [
    'not-on-notice events/1/notice',
    site('plain', PLAIN, { 'data/notices/list.yaml': NOTICES.replace('{ site: a }, ', '') }),
  ],
  [
    'noticed-on-another-day events/1/on',
    site(
      'plain',
      PLAIN.map((line) => line.replace('07-09', '07-10')),
    ),
  ],
  [
    'decided-before-conclusion events/2',
    site(
      'plain',
      PLAIN.map((line) => line.replace('07-18', '07-15')),
    ),
  ],
  ['decided-before-conclusion events/2', site('plain', PLAIN, noticed(''))],
  [
    'decided-before-conclusion events/2',
    site('plain', PLAIN, noticed('{ on: 2024-07-10, type: objection, about: a }')),
  ],
  [
    'decided-against-outcome events/2',
    site(
      'plain',
      PLAIN,
      noticed(
        '{ on: 2024-07-16, type: concluded, outcomes: { other: [ { about: a, outcome: deferred, reason: 待查 } ] } }',
      ),
    ),
  ],
  [
    'decided-on-withdrawn-notice events/2',
    site('plain', PLAIN, noticed('{ on: 2024-07-12, type: withdrawn, reason: 名单有误 }')),
  ],
  ['condition-unmet events/0/meets', site('county', [APPLIED.replace('all', '[ 班子团结 ]')], HELD)],
  ['rule-unknown events/0/meets/2', site('county', [APPLIED.replace('all', '[ 班子团结, 制度健全, 制度完善 ]')], HELD)],
  ['conditions-unstated events/0', site('county', [APPLIED.replace('meets: all, ', '')], HELD)],
  ['entrant-excluded events/0/excluded/0', site('county', [`${APPLIED}, excluded: [ 班子成员违纪 ]`], HELD)],
  ['rule-unknown events/0/excluded/0', site('county', [`${APPLIED}, excluded: [ 班子成员违法 ]`], HELD)],
  ['material-missing events/0', site('county', [APPLIED.replace(', { kind: form, copies: 2 }', '')], HELD)],
  ['material-copies events/0/materials/1', site('county', [APPLIED.replace(', copies: 2', '')], HELD)],
  ['material-length events/0/materials/0/characters', site('county', [APPLIED.replace('2600', '2499')], HELD)],
  ['material-length events/0/materials/0/characters', site('county', [APPLIED.replace('2600', '3001')], HELD)],
  ['material-uncounted events/0/materials/0', site('county', [APPLIED.replace(', characters: 2600', '')], HELD)],
  ['title-not-held events/0', site('county', [APPLIED])],
  ['title-not-held events/0', site('county', [APPLIED.replace('2024-03-01', '2023-04-30')], HELD)],
])('a site against its programme: %s', (expected, files) => {
  expect(found(files)).toEqual([expected]);
});

test('of a site from before the records are complete, lacking steps are warnings where a source is named', () => {
  const old = (source: string) => found(site('town', [`on: 2019-03-01, type: named${source}`]));
  expect(old(', source: 县档案馆')).toEqual(['record-incomplete events/0', 'record-incomplete events/0']);
  expect(old('')).toEqual(['step-missing events/0', 'step-missing events/0']);
});

test('the title required must still be held when the higher one is given', () => {
  const lost = {
    'data/sites/b.yaml': `${HELD['data/sites/b.yaml']}    - { on: 2024-07-17, type: withdrawn, reason: 滑坡 }\n`,
  };
  expect(found(site('county', COUNTY, lost))).toEqual(['title-not-held events/5']);
});

test('the write-up is counted from the practice it names', () => {
  const applied = APPLIED.replace('characters: 2600', 'practice: school');
  const practice = (characters: number) => ({
    'content/practices/school.mdx': `---\ntitle: 村校联建\nsummary: 放学后有了去处\npublishedOn: 2024-02-20\n---\n\n${'字'.repeat(characters)}\n`,
  });
  // What a write-up of one character has no structure of is told too.
  const aboutLength = (characters: number) =>
    findings(site('county', [applied], { ...HELD, ...practice(characters) })).filter(
      ({ code }) => code === 'material-length',
    );
  expect(aboutLength(2500)).toEqual([]);
  const [short] = aboutLength(2499);
  expect(short).toMatchObject({ code: 'material-length', args: { characters: '2499', min: '2500', max: '3000' } });
});
