import { stringify } from 'yaml';

/** What a new notice needs to be told; everything else in the draft is a commented suggestion. */
export interface NoticeAnswers {
  id: string;
  title: string;
  kind: string;
  issuedBy: string;
  signedOn: string;
  basis: string;
  from: string;
  days: string;
  office: string;
  phone: string;
  /** Lines of the list: names, or `site:ID`, `project:ID`, `branch:ID`. */
  list: readonly string[];
}

/** The YAML of a draft: complete enough to pass the checks, not approved, with a word on every choice still open. */
export function noticeDraft(answers: NoticeAnswers): string {
  const { id, title, kind, issuedBy, signedOn, basis, from, days, office, phone, list } = answers;
  return `# 公示草稿。改好以后：
#   1. sunboard validate 检查；sunboard preview --drafts 在本机看样子；
#   2. 审批后删去 draft 一行，填 approvedBy、approvedOn；要定时发布再填 releaseAt。
# 没有审批、没到发布时间的公示，生成的网站里一个字也不会有。
- id: ${id}
  title: ${scalar(title)}
  kind: ${kind}   # naming 命名；award 表扬奖励；result 考核结果；admission 接收党员；other 其他
  draft: true
  # approvedBy: 审批人
  # approvedOn: ${signedOn}
  # releaseAt: ${from}T08:30   # 到这一刻才上网
  issuedBy: ${scalar(issuedBy)}
  signedOn: ${signedOn}
  basis: [ ${scalar(basis)} ]
  # intro: 经……研究，拟……，现予公示。
  period: { from: ${from}, days: ${days} }   # 首日计入；自次日起算的加 countFrom: next-day；也可写 until 或 workingDays
  list:
${list.map((line) => `    - ${listLine(line)}`).join('\n')}
  # order: given   # given 按所列；rank 按名次；strokes 按姓氏笔画；pinyin 按音序
  objections:
    office: ${scalar(office)}
    phone: ${scalar(phone)}
    # email: …
    # address: …
    # hours: 工作日 8:30—12:00，14:30—18:00
    realName: true
  # postedAt: [ { place: 村务公开栏, from: ${from} } ]
  # 公示期满后在这里记经过：
  # events:
  #   - { on: …, type: objection, about: 1 }                       # 收到反映：只记日期和涉及哪一项
  #   - { on: …, type: finding, about: 1, result: not-upheld }     # 核查结论
  #   - { on: …, type: concluded, outcomes: { default: confirmed } }
`;
}

function listLine(line: string): string {
  const reference = /^(site|project|branch):(.+)$/.exec(line);
  return reference ? `{ ${reference[1]}: ${scalar(reference[2] ?? '')} }` : `{ name: ${scalar(line)} }`;
}

/** A text as a YAML scalar on one line, quoted where it must be. */
function scalar(text: string): string {
  const plain = stringify(text, { lineWidth: 0 }).trimEnd();
  return plain.includes('\n') || /[,[\]{}]/.test(text) ? JSON.stringify(text) : plain;
}
