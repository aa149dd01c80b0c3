import { hash } from 'node:crypto';
import { isPublished } from '../domain/notice/publication.ts';
import { rootPart } from '../domain/records/root.ts';
import type { Scheme } from '../domain/records/scheme.ts';
import { resultKeyOf, type Subject } from '../domain/records/subject.ts';
import { partsOf } from '../domain/scoring/assess-all.ts';
import type { Group } from '../domain/scoring/assessment.ts';
import type { Result } from '../domain/scoring/result.ts';
import { groupOf } from '../views/assessments.ts';
import { groupedBy, once, onceEach } from '../views/once.ts';
import type { Page } from '../views/pages.ts';
import type { Site } from '../views/site.ts';

/*
 * Of two builds most pages show the same. To find that out by working out what they show would take nearly as long as
 * building them; for the kinds of which there are most, it is enough that what their views are made from is the same.
 */

/**
 * Everything of the scores that the view of a page is made from; null for a page of which it is not known. Where it, the
 * `worldOf` the site and all records but score sheets are the same as before, the view is the same.
 */
export function premiseOf(site: Site, { kind, params }: Pick<Page, 'kind' | 'params'>): string | null {
  if (kind === 'branch') return about(site, { kind: 'branch', id: params['id'] ?? '' });
  if (kind !== 'result') return null;
  const result = site.results.get(`${params['scheme']}/${params['period']}/${params['kind']}/${params['id']}`);
  if (!result || drawsOnOthers(site, site.schemeOf(result))) return null;
  const group = groupOf(site, result);
  return [about(site, result.subject), sheetsOf(site, result.key), group ? groupDigest(site, group) : ''].join(' ');
}

/** What of the day a site is built for changes its pages: the day itself, and which notices are out at its minute. */
export function worldOf({ portal, day, minute, preview }: Site): string {
  const out = [...portal.notices.values()].map((notice) => (isPublished(notice, minute) ? '1' : '0'));
  return `${day} ${preview ? 'preview' : ''} ${out.join('')}`;
}

/** Whether scores of a scheme are made from other results than those of their own subject's sheets. */
const drawsOnOthers = onceEach((_, scheme: Scheme): boolean =>
  partsOf(rootPart(scheme)).some(({ method }) => method === 'units' || method === 'periods'),
);

function about(site: Site, { kind, id }: Subject): string {
  const results = resultsBySubject(site).get(`${kind}/${id}`) ?? [];
  return results.map((result) => resultDigest(site, result)).join('');
}

/** The results of every subject, shown or not, replaced or not. */
const resultsBySubject = once((site) =>
  groupedBy(
    site.assessments.flatMap(({ results, superseded }) => [...results, ...superseded]),
    ({ subject }) => `${subject.kind}/${subject.id}`,
  ),
);

function sheetsOf(site: Site, key: string): string {
  return JSON.stringify(sheetsByKey(site).get(key));
}

const sheetsByKey = once((site) => groupedBy(site.portal.sheets, resultKeyOf));

/** All of a result but its trace, which follows from its sheets, its scheme and what it draws on. */
const resultDigest = onceEach((site, result: Result): string => {
  const plain: Record<string, unknown> = { shown: !result.superseded && site.isShown(result) };
  for (const key of Object.keys(result)) if (key !== 'trace') plain[key] = result[key as keyof Result];
  return digest(JSON.stringify(plain));
});

const groupDigest = onceEach((site, group: Group): string => {
  const members = group.ranked.map((key) => {
    const result = site.results.get(key);
    return result && [key, result.value, result.full, site.isShown(result)];
  });
  return digest(JSON.stringify([group, members]));
});

function digest(text: string): string {
  return hash('sha256', text, 'base64').slice(0, 24);
}
