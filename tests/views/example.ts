import { portalOf } from '../../src/domain/portal.ts';
import { assessAll } from '../../src/domain/scoring/assess-all.ts';
import { memoryFiles } from '../../src/loading/disk.ts';
import { loadPortal } from '../../src/loading/load.ts';
import { type Site, siteOf } from '../../src/views/site.ts';

const PORTAL = `
name: 青禾榜
owner: { name: 中共青禾县委组织部, kind: party }
baseUrl: https://bang.example.cn/
levels: [ { id: county, title: 县 }, { id: town, title: 乡镇, region: true }, { id: village, title: 村 } ]
kinds:
  - { id: county-committee, title: 县委, level: county }
  - { id: town-committee, title: 乡镇党委, level: town }
  - { id: village-branch, title: 村党支部, level: village }
roles: [ { id: secretary, title: 书记 } ]
`;

const BRANCHES = `
- { id: county, name: 中共青禾县委, shortName: 青禾县, kind: county-committee }
- { id: changtan, name: 中共长滩镇委, shortName: 长滩镇, kind: town-committee, parent: county }
- { id: qinghe, name: 长滩镇青禾村党支部, shortName: 青禾村, kind: village-branch, parent: changtan, members: 58 }
- { id: hidden, name: 长滩镇暗河村党支部, kind: village-branch, parent: changtan, visibility: withheld }
- { id: counted, name: 长滩镇计数村党支部, kind: village-branch, parent: changtan, visibility: summary }
`;

const PROGRAMMES = `
- id: sites
  edition: 2024
  title: 基层党建示范点
  kind: site
  document: { number: 青组发〔2024〕9号, issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
  levels:
    - { id: town, title: 乡镇级, steps: [applied, named] }
    - id: county
      title: 县级
      steps: [applied, verified, noticed, named]
      requires: { level: town }
      materials: [ { kind: write-up, characters: { min: 2500, max: 3000 } } ]
  review: { every: year, by: 乡镇党委, results: [pass, warned, withdrawn] }
- id: secretary
  edition: 2024
  title: 书记项目
  kind: project
  document: { issuedBy: 中共青禾县委组织部, adoptedOn: 2024-03-01 }
  jury: { minimum: 5, dropHighest: 1, dropLowest: 1 }
  winners: 1
`;

/** The files of a small portal; those given are added or take the place of those of the same name. */
export function exampleFiles(files: Record<string, string>): Record<string, string> {
  return {
    'data/portal.yaml': PORTAL,
    'data/branches/all.yaml': BRANCHES,
    'data/programmes/all.yaml': PROGRAMMES,
    ...files,
  };
}

/** The site of such a portal. */
export function exampleSite(
  files: Record<string, string> = {},
  options: { day?: string; preview?: boolean } = {},
): Site {
  const { records, findings } = loadPortal(memoryFiles(exampleFiles(files)));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  const portal = portalOf(records);
  const day = options.day ?? '2024-08-01';
  return siteOf(portal, assessAll(portal, day), { day, preview: options.preview ?? false });
}
