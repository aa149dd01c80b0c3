import { type Addresses, addressesOf } from '../domain/address.ts';
import { type Calendar, calendarOf } from '../domain/calendar/calendar.ts';
import type { Day } from '../domain/day.ts';
import { folderOf, type Language, mainLanguageOf } from '../domain/language.ts';
import { type Portal, visibilityOf } from '../domain/portal.ts';
import type { Branch, Post } from '../domain/records/branch.ts';
import type { Visibility } from '../domain/records/fields.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import type { Sheet } from '../domain/records/sheet.ts';
import type { Subject } from '../domain/records/subject.ts';
import { resultKeyOf } from '../domain/records/subject.ts';
import type { Assessment } from '../domain/scoring/assessment.ts';
import { gradeNamesOf } from '../domain/scoring/compile.ts';
import type { Result } from '../domain/scoring/result.ts';
import { type Tree, treeOf } from '../domain/tree.ts';
import type { PictureFacts } from './picture.ts';

/**
 * Everything views are made from: the checked records, their assessments and the day. A view is a pure function of it and
 * gives plain JSON with exactly what one page shows.
 */
export interface Site {
  readonly portal: Portal;
  readonly tree: Tree;
  /** Every scheme in every period that has sheets, by scheme and then by period, the latest first. */
  readonly assessments: readonly Assessment[];
  /** Official days off and make-up days, the portal's own years among them. */
  readonly calendar: Calendar;
  /** The day the site is built for. */
  readonly day: Day;
  /** The minute of that day, `2024-07-08T09:00` in the portal's time zone: a notice is out from the minute of its release. */
  readonly minute: string;
  /** Whether unreleased records are shown, marked as such: only ever on the clerk's own machine. */
  readonly preview: boolean;
  /** The language its pages are shown in; records are shown as they are written. */
  readonly language: Language;
  readonly to: Addresses;
  /** Photos of the public folder that pages show, by file. */
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  /** Latest revision of a result by its key. */
  readonly results: ReadonlyMap<string, Result>;
  /** Sheet of a result by its key and revision; gives remarks, problems and what else is not part of the arithmetic. */
  sheetOf(result: Pick<Result, 'key' | 'revision'>): Sheet;
  /** The scheme of an assessment or result. */
  schemeOf(of: { scheme: string; edition: string }): Scheme;
  /** Whether a result has a page of its own. */
  isShown(result: Result): boolean;
}

/** Prepares a portal and its assessments for the views; without a minute, the day has only just begun. */
export function siteOf(
  portal: Portal,
  assessments: readonly Assessment[],
  options: { day: Day; minute?: string; preview: boolean; pictures?: ReadonlyMap<string, PictureFacts> },
): Site {
  const results = new Map<string, Result>();
  for (const each of assessments) for (const result of each.results) results.set(result.key, result);
  let sheets: ReadonlyMap<string, Sheet> | null = null;
  const sheetOf: Site['sheetOf'] = ({ key, revision }) => {
    sheets ??= new Map(portal.sheets.map((sheet) => [revisionKey(resultKeyOf(sheet), sheet.revision), sheet]));
    return known(sheets.get(revisionKey(key, revision)), `${key}#${revision}`);
  };
  const schemeOf: Site['schemeOf'] = ({ scheme, edition }) => {
    const key = `${scheme}@${edition}`;
    return known(portal.schemes.get(key), key);
  };
  const shown = new Map<Result, boolean>();
  const isShown: Site['isShown'] = (result) => {
    let is = shown.get(result);
    if (is === undefined) {
      is = resultVisibility(portal, schemeOf(result), sheetOf(result), result) === 'public';
      shown.set(result, is);
    }
    return is;
  };
  return {
    portal,
    tree: treeOf(portal.config, portal.branches),
    assessments,
    calendar: calendarOf(portal.calendar),
    day: options.day,
    minute: options.minute ?? `${options.day}T00:00`,
    preview: options.preview,
    language: mainLanguageOf(portal.config),
    to: addressesOf(portal.config.baseUrl),
    pictures: options.pictures ?? new Map(),
    results,
    sheetOf,
    schemeOf,
    isShown,
  };
}

/** The same site with its pages in another of its languages. */
export function siteIn(site: Site, language: Language): Site {
  if (language === site.language) return site;
  const { config } = site.portal;
  return { ...site, language, to: addressesOf(config.baseUrl, folderOf(config, language)) };
}

/** Nearly every sheet is a first revision, and has the key of its result. */
function revisionKey(key: string, revision: number): string {
  return revision === 1 ? key : `${key}#${revision}`;
}

/**
 * Who may see a result: its sheet's word, else its scheme's, else the portal's policy for scores, else everyone, but nobody a
 * person's grade below the top one; never more than its scheme or its subject.
 */
function resultVisibility(
  portal: Portal,
  scheme: Scheme,
  sheet: Sheet,
  { subject: { kind, id }, gradeInForce: grade }: Pick<Result, 'subject' | 'gradeInForce'>,
): Visibility {
  const isPersonal = kind === 'post' && grade !== null && grade !== gradeNamesOf(scheme)[0];
  const policy = portal.config.policies.visibility?.scores ?? (isPersonal ? 'withheld' : 'public');
  const own = sheet.visibility ?? scheme.visibility ?? policy;
  if (own !== 'public') return own;
  const ofScheme = visibilityOf(portal.config, 'schemes', scheme);
  if (ofScheme !== 'public') return ofScheme;
  const folder = FOLDERS[kind];
  const subject = portal[folder].get(id);
  return subject ? visibilityOf(portal.config, folder, subject) : 'public';
}

/** Where the records of a subject stand. */
const FOLDERS = { branch: 'branches', post: 'posts', site: 'sites', project: 'projects' } as const;

/** The name a subject is shown by. */
export function nameOf(portal: Portal, subject: Subject): string {
  switch (subject.kind) {
    case 'branch':
      return known(portal.branches.get(subject.id), subject.id).name;
    case 'post':
      return known(portal.posts.get(subject.id), subject.id).name;
    case 'site':
      return known(portal.sites.get(subject.id), subject.id).name;
    case 'project':
      return known(portal.projects.get(subject.id), subject.id).title;
  }
}

/** The branch that a subject belongs to: itself, the post's, the site's or the project's. */
export function branchOf(portal: Portal, subject: Subject): Branch {
  const id =
    subject.kind === 'branch'
      ? subject.id
      : (
          { post: portal.posts, site: portal.sites, project: portal.projects }[subject.kind].get(subject.id) as
            | Pick<Post, 'branch'>
            | undefined
        )?.branch;
  return known(portal.branches.get(id ?? ''), `${subject.kind}/${subject.id}`);
}

function known<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`no record ${key}: the portal was not checked`);
  return value;
}
