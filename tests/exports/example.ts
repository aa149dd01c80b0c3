import { paperOf } from '../../src/exports/paper.ts';
import { noticeView } from '../../src/views/notice.ts';
import { noticeFiles } from '../../src/views/notice-files.ts';
import { wordsOf } from '../../src/words/words.ts';
import { exampleSite } from '../views/example.ts';

export const words = wordsOf('zh-CN');

/** A small notice; `more` is added to the record, `list` takes the place of its list. */
export function noticeRecord(more = '', list = '[ { name: 田华, organisation: 青禾村 }, { branch: qinghe } ]'): string {
  return `
id: list
title: 关于拟命名2024年度县级基层党建工作示范点的公示
kind: naming
approvedBy: 程思雨
approvedOn: 2024-07-05
issuedBy: 中共青禾县委组织部
signedOn: 2024-07-05
basis: [ 青组发〔2024〕9号 ]
period: { from: 2024-07-08, days: 7 }
objections: { office: 县委组织部组织二组, phone: 0386-5550126, address: 青禾县县前路1号, postcode: 699300 }
list: ${list}
${more}`;
}

const PORTAL = `
name: 青禾榜
owner: { name: 中共青禾县委组织部, kind: party }
baseUrl: https://bang.example.cn/
levels: [ { id: county, title: 县 }, { id: town, title: 乡镇, region: true }, { id: village, title: 村 } ]
kinds:
  - { id: county-committee, title: 县委, level: county }
  - { id: town-committee, title: 乡镇党委, level: town }
  - { id: village-branch, title: 村党支部, level: village }
`;

interface Options {
  day?: string;
  preview?: boolean;
  /** Lines added to the portal's record, such as a policy. */
  portal?: string;
  owner?: 'party' | 'company' | 'association';
}

/** A site whose only notice is the record given. */
export function noticeSite(record: string, { day, preview, portal = '', owner = 'party' }: Options = {}) {
  return exampleSite(
    {
      'data/portal.yaml': PORTAL.replace('kind: party', `kind: ${owner}`) + portal,
      'data/notices/all.yaml': record,
      'public/emblem.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
    { ...(day ? { day } : {}), preview: preview ?? false },
  );
}

/** The notice of such a site in all its forms. */
export function noticeForms(record: string, options: Options = {}) {
  const site = noticeSite(record, options);
  const view = noticeView(site, 'list');
  const files = noticeFiles(site, view);
  return { site, view, files, paper: paperOf(view, files, site.portal.config.owner, words) };
}
