import type { Finding } from '../../../src/domain/finding.ts';
import { memoryFiles } from '../../../src/loading/disk.ts';
import { loadPortal } from '../../../src/loading/load.ts';

const PORTAL = `
name: 青禾榜
owner: { name: 中共青禾县委组织部, kind: party }
baseUrl: https://bang.example.cn/
levels: [ { id: county, title: 县 }, { id: village, title: 村, region: true } ]
kinds: [ { id: county-committee, title: 县委, level: county }, { id: village-branch, title: 村党支部, level: village } ]
policies:
  publicity:
    naming: { days: 7, basis: 青组发〔2024〕9号第九条 }
    admission: { workingDays: 5, basis: 青组发〔2023〕2号 }
recordsCompleteFrom: 2022-01-01
`;

const BRANCHES = `
- { id: county, name: 中共青禾县委, kind: county-committee }
- { id: north, name: 北坡村党支部, kind: village-branch, parent: county }
- { id: east, name: 东湾村党支部, kind: village-branch, parent: county }
- id: gone
  name: 老渡口村党支部
  kind: village-branch
  parent: county
  events: [ { on: 2025-03-01, type: merged, into: east } ]
`;

const PROGRAMMES = `
- id: sites
  edition: 2024
  title: 示范点创建
  kind: site
  document: { number: 青组发〔2024〕9号, issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
  open: { kinds: [village-branch] }
  levels:
    - { id: town, title: 乡镇级, steps: [applied, accepted, named] }
    - id: county
      title: 县级
      steps: [applied, accepted, recommended, verified, noticed, named]
      requires: { level: town }
      conditions: [ 班子团结, 制度健全 ]
      exclusions: [ 班子成员违纪 ]
      materials: [ { kind: write-up, title: 经验材料, characters: { min: 2500, max: 3000 } }, { kind: form, title: 申报表, copies: 2 } ]
    - { id: plain, title: 挂牌, steps: [applied, noticed, named] }
  review: { every: year, by: 乡镇党委, results: [pass, warned] }
- id: secretary
  edition: 2024
  title: 书记项目
  kind: project
  document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-03-01 }
  stages: [proposed, approved, accepted, judged, noticed, awarded]
  jury: { minimum: 5, dropHighest: 1, dropLowest: 1 }
  winners: 1
  titles: [ { id: best, title: 最佳项目, winners: 1 } ]
`;

/**
 * The findings of a small portal with these files, in short: `code path`, where the path is inside the record. Two villages,
 * a site programme of three levels (the county one asks for everything) and a project programme.
 */
export function found(files: Record<string, string>): string[] {
  return findings(files).map(({ code, at }) => {
    const path = 'path' in at ? at.path.filter((step, index) => index > 1 || typeof step === 'string').join('/') : '';
    return `${code} ${path}`.trim();
  });
}

/** The findings of the same portal as they are. */
export function findings(files: Record<string, string>): readonly Finding[] {
  const portal = {
    'data/portal.yaml': PORTAL,
    'data/branches/all.yaml': BRANCHES,
    'data/programmes/all.yaml': PROGRAMMES,
  };
  return loadPortal(memoryFiles({ ...portal, ...files })).findings;
}
