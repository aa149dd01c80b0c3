import { originOf } from '../domain/address.ts';
import { namesShown } from '../domain/notice/publication.ts';
import type { Notice } from '../domain/records/notice.ts';
import type { NoticeView } from './notice.ts';
import { areMasked } from './notice-names.ts';
import type { Site } from './site.ts';

/** A notice in other forms, and the addresses that are printed on it. */
export interface NoticeFiles {
  print: string;
  word: string;
  calendar: string;
  /** The list as a table; null where names are masked or have been taken down. */
  list: string | null;
  /** Permanent address of the page, with scheme and host. */
  address: string;
  /** The short address, with scheme and host. */
  short: string;
}

/** Whether the list of a notice may be had as a table: not where its names are masked or have been taken down. */
export function hasListFile(site: Site, notice: Notice): boolean {
  return !areMasked(site, notice) && namesShown(notice, site.portal.config, site.calendar, site.day);
}

/** Where the other forms of a notice are found. */
export function noticeFiles({ portal, to }: Site, { id, lines, masked }: NoticeView): NoticeFiles {
  const origin = originOf(portal.config.baseUrl);
  return {
    print: to.noticePrint(id),
    word: to.noticeFile(id, 'docx'),
    calendar: to.noticeFile(id, 'ics'),
    list: lines && !masked ? to.noticeFile(id, 'csv') : null,
    address: origin + to.notice(id),
    short: origin + to.noticeShort(id),
  };
}
