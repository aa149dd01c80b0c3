/** Files of a small portal with one scheme (worked example 1 of docs/scoring.md), for the views of scores. */
export const SCHEME = `
id: duty
edition: 2024
title: 考核办法
document: { number: 青组发〔2024〕3号, issuedBy: 中共青禾县委组织部, adoptedOn: 2024-02-20 }
appliesTo: [village-branch]
rounding: { decimals: 2 }
method: sections
parts:
  - { id: objective, title: 目标考核, basis: 第三条, weight: 60%, method: raters, raters: [self, team] }
  - { id: appraisal, title: 民主测评, weight: 30%, method: ballot, options: { 优秀: 100, 良好: 80, 一般: 60, 较差: 40 } }
  - { id: debrief, title: 述职评议, weight: 10%, method: points }
grades: [ { name: 优秀, min: 90 }, { name: 良好, min: 80 }, { name: 一般, min: 0 } ]
ranking: { within: [kind] }
`;

export const BRANCHES = `
- { id: county, name: 中共青禾县委, shortName: 青禾县, kind: county-committee }
- { id: changtan, name: 中共长滩镇委, shortName: 长滩镇, kind: town-committee, parent: county }
- { id: qinghe, name: 长滩镇青禾村党支部, shortName: 青禾村, kind: village-branch, parent: changtan }
- { id: anhe, name: 长滩镇暗河村党支部, shortName: 暗河村, kind: village-branch, parent: changtan }
- { id: shiqiao, name: 长滩镇石桥村党支部, shortName: 石桥村, kind: village-branch, parent: changtan }
`;

/** One sheet; `rest` is added as it is. */
export function sheet(branch: string, rest: string): string {
  return `- { scheme: duty@2024, period: 2024, subject: { branch: ${branch} }, ${rest} }\n`;
}

/** Inputs of a whole sheet with the team's rating left open. */
export function inputs(team: string): string {
  return `objective: { self: 92, team: ${team} }, appraisal: { 优秀: 31, 良好: 14, 一般: 4, 较差: 2, invalid: 3 }, debrief: 84.25`;
}
