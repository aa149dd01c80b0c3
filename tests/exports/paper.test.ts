import { expect, test } from 'vitest';
import { noticeForms, noticeRecord } from './example.ts';

const texts = (record: string, options = {}) => noticeForms(record, options).paper.blocks.map(({ text }) => text);

test('a notice reads as its office would write it, with both days and both counts', () => {
  expect(texts(noticeRecord())).toEqual([
    '现将有关名单予以公示。',
    '一、公示依据',
    '青组发〔2024〕9号。',
    '二、公示名单',
    '1.田华（青禾村）。',
    '2.长滩镇青禾村党支部（长滩镇）。',
    '三、公示时间',
    '自2024年7月8日起至2024年7月14日止，共7个日历日，其中5个工作日。',
    '四、怎样反映',
    '公示期间，对公示内容有异议的，可以向县委组织部组织二组反映。反映问题请实事求是。个人反映的请署真实姓名和联系方式，单位反映的请加盖公章。',
    '电话：0386-5550126。',
    '通信地址：青禾县县前路1号（邮编699300）。',
  ]);
});

test('times of day, holidays and counting from the next day are said', () => {
  const record = noticeRecord('times: { from: 12:00, until: 16:00 }').replace(
    '{ from: 2024-07-08, days: 7 }',
    '{ from: 2024-09-30, days: 7, countFrom: next-day }',
  );
  expect(texts(record, { day: '2024-10-01' })).toContain(
    '自2024年9月30日12:00起至2024年10月7日16:00止，共7个日历日，其中0个工作日，自首日的次日起算。其间放假：国庆节（2024年10月1日至2024年10月7日）。',
  );
});

test('what happened to it is added, objections as counts only', () => {
  const events = `
events:
  - { on: 2024-07-10, type: objection, about: "1" }
  - { on: 2024-07-12, type: extended, until: 2024-07-17, reason: 一项反映尚在核查 }
  - { on: 2024-07-16, type: finding, about: "1", result: upheld, reason: 内部说明不上网 }
  - { on: 2024-07-18, type: concluded, document: 青组发〔2024〕21号, outcomes: { other: [ { about: "1", outcome: removed, reason: 反映属实, basis: objection } ] } }
`;
  const paragraphs = texts(noticeRecord(events));
  expect(paragraphs).toContain('1.田华（青禾村，取消：反映属实）。');
  expect(paragraphs.slice(-4)).toEqual([
    '五、公示情况',
    '收到反映1件，均已答复。核查结论：属实1件。',
    '2024年7月12日公示期延长至2024年7月17日：一项反映尚在核查。',
    '2024年7月18日公布结果，确定1项，取消1项，青组发〔2024〕21号。',
  ]);
  expect(paragraphs.join('')).not.toContain('内部说明');
});

test('masked names stay masked, and names that were taken down are not there', () => {
  const masked = texts(noticeRecord(), { portal: 'policies: { names: { naming: masked } }' }).join('');
  expect(masked).toContain('田*');
  expect(masked).not.toContain('田华');
  const gone = texts(noticeRecord('withdrawAfter: 2024-07-20')).join('');
  expect(gone).not.toContain('田华');
  expect(gone).toContain('名单共2项，公示期满后已按规定撤下');
});

test('a long list goes to a page of its own, named below the text', () => {
  const names = Array.from({ length: 30 }, (_, index) => `{ name: 第${index + 1}小组, organisation: 青禾村 }`);
  const { paper } = noticeForms(noticeRecord('', `[ ${names.join(', ')} ]`));
  expect(paper.blocks.map(({ text }) => text)).toContain('共30项，名单附后。');
  expect(paper.enclosures).toEqual(['公示名单']);
  expect(paper.annex?.table.columns).toEqual(['序号', '名称', '单位或地区']);
  expect(paper.annex?.table.rows.at(-1)).toEqual(['30', '第30小组', '青禾村']);
});

test('the date has no leading zeros, and only organs of party and government leave room for a seal', () => {
  expect(noticeForms(noticeRecord()).paper.signature).toEqual({
    name: '中共青禾县委组织部',
    date: '2024年7月5日',
    sealed: true,
    wide: false,
  });
  for (const owner of ['company', 'association'] as const) {
    expect(noticeForms(noticeRecord(), { owner }).paper.signature.sealed).toBe(false);
  }
});

test('the lines of a title are about as long as each other and break between words', () => {
  expect(noticeForms(noticeRecord()).paper.title).toEqual(['关于拟命名2024年度县级', '基层党建工作示范点的公示']);
});

test('the permanent and the short address depend on the id alone', () => {
  const { files } = noticeForms(noticeRecord());
  expect(files.address).toBe('https://bang.example.cn/notices/list.html');
  expect(files.short).toBe(noticeForms(noticeRecord('intro: 另一段文字')).files.short);
  expect(files.short).toMatch(/^https:\/\/bang\.example\.cn\/n\/[2-9a-hj-np-z]{8}\.html$/);
});

test('a notice that is not released stands marked in a preview', () => {
  const record = noticeRecord('releaseAt: 2024-07-08T08:30');
  expect(noticeForms(record, { day: '2024-07-07', preview: true }).paper.draft).toBe(true);
  expect(noticeForms(noticeRecord()).paper.draft).toBe(false);
});
