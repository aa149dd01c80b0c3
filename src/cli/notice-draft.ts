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
  /** When the office is open, as the portal's contacts say. */
  hours?: string | undefined;
  /** Lines of the list: names, or `site:ID`, `project:ID`, `branch:ID`. */
  list: readonly string[];
}

/** The YAML of a draft: complete enough to pass the checks, not approved, with a word on every choice still open. */
export function noticeDraft(answers: NoticeAnswers): string {
  const { id, title, kind, issuedBy, signedOn, basis, from, days, office, phone, list } = answers;
  const hours = answers.hours
    ? `    hours: ${scalar(answers.hours)}\n`
    : '    # hours: 工作日 8:30—12:00，14:30—18:00\n';
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
  # intro: 经……研究，拟……，现予公示。   # 写程序、写公示什么，一段
  # programme: 编号@版本   # 属于哪个评选、创建项目；它规定的公示期下限也要满足
  period: { from: ${from}, days: ${days} }   # 首日计入；自次日起算的加 countFrom: next-day；也可写 until 或 workingDays
  # times: { from: '08:30', until: '17:30' }   # 规定了起止时刻的才写
  list:
${list.map((line) => `    - ${listLine(line)}`).join('\n')}
  # 每一行还可以写 id（下面 about 用的编号，不写就是第几行）、organisation 单位、category 类别、deeds 主要事迹、note 说明；
  # 写 site、project、branch 的，名称和单位从那条记录来。不写身份证号、手机、住址、出生日期。
  # order: given   # given 按所列；rank 按名次；strokes 按姓氏笔画；pinyin 按音序
  objections:
    office: ${scalar(office)}
    phone: ${scalar(phone)}
    # email: …
    # address: …
    # postcode: …
    # postmark: arrival   # 信函以哪天的邮戳为准：arrival 到达，sent 寄出
${hours}    realName: true   # 个人反映须署真名
  # attachments: [ { title: …, file: files/….docx } ]   # 放在 public/ 下
  # postedAt: [ { place: 村务公开栏, from: ${from} } ]   # 张贴以后记：哪里、哪天起、哪天揭下（until）
  # withdrawAfter: …   # 从这天起撤下名单，只留标题、依据、结果和数目；不写就照 portal.yaml 的规定
  # 公示开始以后在这里记经过：
  # events:
  #   - { on: …, type: objection, about: 1 }                       # 收到反映：只记日期和涉及哪一项
  #   - { on: …, type: finding, about: 1, result: not-upheld }     # 结论：upheld 属实，partly 部分属实，not-upheld 不属实，unverifiable 无法查实，not-accepted 不予受理
  #   - { on: …, type: extended, until: …, reason: … }             # 延长
  #   - { on: …, type: amended, changed: …, reason: …, before: 原文, after: 现文, restarts: false }   # 更正
  #   - { on: …, type: withdrawn, reason: … }                      # 撤回
  #   - { on: …, type: concluded, outcomes: { default: confirmed } }
  #     # 另作处理的写 other: [ { about: 1, outcome: removed, basis: objection, reason: … } ]；removed 取消，deferred 暂缓
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
