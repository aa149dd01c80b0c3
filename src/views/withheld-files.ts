import { namesShown } from '../domain/notice/publication.ts';
import type { Notice } from '../domain/records/notice.ts';
import { isNoticeShown } from './reference.ts';
import type { Site } from './site.ts';

/**
 * Files of the portal's public folder that are not to be published on the day of the site, as paths below it: attachments and
 * photos of notices that are not yet out or no longer name anybody, unless another record shows the same file.
 */
export function withheldFiles(site: Site): string[] {
  const { portal, day, calendar } = site;
  const shown = (notice: Notice): boolean =>
    isNoticeShown(site, notice) && namesShown(notice, portal.config, calendar, day);
  const notices = [...portal.notices.values()];
  const hidden = new Set(notices.filter((notice) => !shown(notice)).flatMap(filesOf));
  if (hidden.size === 0) return [];
  const others = [portal.config, ...notices.filter(shown), ...portal.sites.values(), ...portal.projects.values()];
  const elsewhere = JSON.stringify([...others, ...portal.practices.values(), ...portal.pages.values()]);
  return [...hidden].filter((file) => !elsewhere.includes(JSON.stringify(file).slice(1, -1))).sort();
}

function filesOf({ attachments = [], postedAt = [] }: Notice): string[] {
  return [
    ...attachments.map(({ file }) => file),
    ...postedAt.flatMap(({ photo }) => (photo === undefined ? [] : [photo])),
  ];
}
