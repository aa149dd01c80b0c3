import { maskName } from '../domain/name.ts';
import { namesShown } from '../domain/notice/publication.ts';
import { REDACTED } from '../domain/notice/redaction.ts';
import type { Notice } from '../domain/records/notice.ts';
import type { Site } from './site.ts';

/** Whether lists of this kind name people in part only, by the portal's policy. */
export function areMasked({ portal }: Site, notice: Pick<Notice, 'kind'>): boolean {
  return portal.config.policies.names?.[notice.kind] === 'masked';
}

/**
 * What a text of a notice shows of it: as written, or, where names are masked or have been taken down, with every name of
 * the list in part. A title that says “关于拟接收区明远等3名同志的公示” would tell what the list no longer does.
 */
export function wordingOf(site: Site, notice: Notice): (text: string) => string {
  const whole = !areMasked(site, notice) && namesShown(notice, site.portal.config, site.calendar, site.day);
  return whole ? (text) => text : maskingOf(site, notice);
}

/** A name in part; the mark in the place of one that was taken down stays whole. */
export function maskedName(name: string): string {
  return name.includes(REDACTED) ? REDACTED : maskName(name);
}

/**
 * Puts every name of a list, and every name that an amendment took off it, into its masked form, the longest first, so that no
 * part of a longer name is left.
 */
export function maskingOf({ portal }: Site, notice: Notice): (text: string) => string {
  const names = notice.list.flatMap((line) => {
    if ('name' in line) return [line.name];
    const post = 'result' in line ? /\/post\/(.+)$/.exec(line.result)?.[1] : undefined;
    const name = portal.posts.get(post ?? '')?.name;
    return name === undefined ? [] : [name];
  });
  const longest = [...names, ...formerNames(notice, names)]
    .filter((name) => [...name].length > 1)
    .toSorted((a, b) => b.length - a.length);
  return (text) => longest.reduce((masked, name) => masked.replaceAll(name, () => maskedName(name)), text);
}

/** Names that amendments changed or struck out: what stood in the place of a name that is listed now, or led its line. */
function formerNames({ events = [] }: Notice, listed: readonly string[]): string[] {
  return events.flatMap((event) => {
    if (event.type !== 'amended' || event.before === undefined) return [];
    const now = partsOf(event.after ?? '');
    return partsOf(event.before).filter((part, index) => {
      const replaced = event.after === undefined ? index === 0 : listed.includes(now[index] ?? '');
      return replaced && !listed.includes(part) && /^[\p{Script=Han}·]{2,}$/u.test(part);
    });
  });
}

function partsOf(wording: string): string[] {
  return wording.split(/[\s，,、；;：:。（）()]+/);
}
