import { expect, test } from 'vitest';
import { searchDocuments } from '../../src/views/search-documents.ts';
import { exampleSite } from './example.ts';

const stages = 'stages: [ { on: 2024-03-01, stage: proposed }, { on: 2024-05-01, stage: judged } ]';
const documents = searchDocuments(
  exampleSite({
    'data/ledgers/a.yaml': `
- id: duties
  type: responsibility
  title: 责任清单
  items:
    - { id: a, title: 修路, measure: 里程, owner: 王书记, responsibility: specific, opened: 2024-03-01, due: 2024-04-01 }
    - { id: b, title: 修桥, measure: 座数, owner: 支委会, responsibility: collective, opened: 2024-03-01, due: 2024-04-01 }
- id: measures
  type: measures
  title: 问责措施
  visibility: public
  items: [ { on: 2024-03-01, of: unit, branch: qinghe, measure: self-examination, reason: 台账缺页 } ]
`,
    'data/projects/a.yaml': `
- id: gate
  programme: secretary@2024
  title: 一道门
  branch: qinghe
  jury: [88, 90.5, 91, 92, 96.5]
  ${stages}
  award: { title: 优秀书记项目, by: 县委专班, on: 2024-06-30 }
`,
    'public/gate.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    'content/practices/gate.mdx': `---
title: 门
summary: 门
publishedOn: 2024-02-01
picture: { file: gate.svg, alt: 插图：石门, caption: 四点开门, credit: 绘图：党建办 }
---

话前。

<Quote by="冉从英" role="七栋居民">这里是家。</Quote>

<KeyFigures items="在校学生：214人|学农田：12亩" />

<Note title="怎么数的">逐户问。</Note>
`,
  }),
);
const bodyOf = (kind: string, title: string) =>
  documents.find((each) => each.kind === kind && each.title.includes(title))?.body ?? '';

test('what an article says in the attributes of its elements and of its picture is among its words', () => {
  const body = bodyOf('practice', '门');
  for (const words of [
    '冉从英',
    '七栋居民',
    '这里是家',
    '在校学生：214人',
    '学农田：12亩',
    '怎么数的',
    '插图：石门',
    '四点开门',
    '绘图：党建办',
  ]) {
    expect(body).toContain(words);
  }
  expect(body).not.toMatch(/冉从英七栋|居民这里|话前。冉|人学农田|怎么数的逐/);
});

test('the words of a ledger hold no code', () => {
  expect(bodyOf('ledger', '责任清单')).toBe('修路　里程　王书记　修桥　座数　支委会');
  expect(bodyOf('ledger', '问责措施')).toBe('长滩镇青禾村党支部　台账缺页');
});

test('the words of a winner are those of its line in the archive', () => {
  expect(bodyOf('winner', '一道门')).toBe('2024　优秀书记项目　书记项目　青禾村　长滩镇');
});
