const SCHEME = `
id: duty
edition: 2024
title: 考核办法
document: { number: 青组发〔2024〕3号, issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
appliesTo: [village-branch]
rounding: { decimals: 2 }
method: points
grades: [ { name: 优秀, min: 90 }, { name: 一般, min: 0 } ]
`;

interface Options {
  /** Townships, of a hundred villages each. Six of them are more than one page holds. */
  towns?: number;
  /** How the scheme ranks. */
  ranking?: string;
  /** So many results of the first township are withheld. */
  hidden?: number;
  /** The township that is withheld. */
  withheld?: string;
}

/** Files of an invented portal whose lists are longer than a page: every village has a score, a site, a project and a ledger. */
export function provinceFiles({
  towns = 6,
  ranking = '{}',
  hidden = 0,
  withheld = '',
}: Options): Record<string, string> {
  const townships = Array.from({ length: towns }, (_, town) => town);
  const villages = townships.flatMap((town) => Array.from({ length: 100 }, (_, village) => ({ town, village })));
  const each = (line: (of: { town: number; village: number; id: string }) => string) =>
    villages.map((of) => `- { ${line({ ...of, id: `t${of.town}-v${of.village}` })} }\n`).join('');
  const isHidden = (town: number, village: number) => town === 0 && village < hidden;
  return {
    'data/branches/county.yaml': '- { id: county, name: 中共青禾县委, shortName: 青禾县, kind: county-committee }\n',
    'data/branches/towns.yaml': townships
      .map((town) => {
        const kept = withheld === `t${town}` ? ', visibility: withheld' : '';
        return `- { id: t${town}, name: 中共第${town}镇委, shortName: 第${town}镇, kind: town-committee, parent: county${kept} }\n`;
      })
      .join(''),
    'data/branches/all.yaml': each(
      ({ id, town, village }) =>
        `id: ${id}, name: 第${town}镇第${village}村党支部, kind: village-branch, parent: t${town}`,
    ),
    'data/schemes/duty.yaml': `${SCHEME}ranking: ${ranking}\n`,
    'data/scores/duty.yaml': each(({ id, town, village }) => {
      const kept = isHidden(town, village) ? ', visibility: withheld' : '';
      return `scheme: duty@2024, period: 2024, subject: { branch: ${id} }, total: ${60 + (village % 40)}.5${kept}`;
    }),
    'data/sites/all.yaml': each(({ id, town, village }) => {
      const events = '{ on: 2024-03-01, type: applied }, { on: 2024-05-01, type: named }';
      return `id: site-${id}, name: 第${town}镇第${village}示范点, branch: ${id}, programme: sites@2024, level: town, events: [ ${events} ]`;
    }),
  };
}

/** More of it, for the kinds of lists the views treat alike: projects, ledgers, and scores corrected a year apart. */
export function provinceRecords(options: Options): Record<string, string> {
  const files = provinceFiles(options);
  const lines = (files['data/branches/all.yaml'] ?? '').trim().split('\n');
  const each = (line: (id: string, index: number) => string) =>
    lines.map((branch, index) => `- { ${line(/id: ([^,]+)/.exec(branch)?.[1] ?? '', index)} }\n`).join('');
  return {
    ...files,
    'data/projects/all.yaml': each(
      (id, index) =>
        `id: project-${id}, title: 第${index}项, branch: ${id}, programme: secretary@2024, stages: [ { on: 2024-04-01, stage: proposed } ]`,
    ),
    'data/ledgers/all.yaml': each(
      (id, index) =>
        `id: ledger-${id}, title: 第${index}本台账, type: counts, branch: ${id}, period: 2024, unit: 人次, items: [ { label: 到课, period: 2024, count: ${index} } ]`,
    ),
    'data/scores/corrected.yaml': each((id, index) => {
      const on = index % 2 === 0 ? '2024-06-03' : '2024-07-04';
      return `scheme: duty@2024, period: 2024, subject: { branch: ${id} }, revision: 2, total: 88.5, correction: { replaces: 1, on: ${on}, reason: 漏计一项, approvedBy: 考核办 }`;
    }),
  };
}
