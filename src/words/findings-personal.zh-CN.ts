import type { FindingWords } from './finding-words.ts';

const HISTORY = '若已提交到版本库，历史里也要清除（见 docs/guard.md）。';
const reasons: Readonly<Record<string, string>> = {
  'no-text': '里面是扫描的图片，或用了不能识别的字体，没有可读的文字',
  'unknown-kind': '不是能读取的文件格式',
  locked: '设了密码',
  damaged: '文件已损坏',
  'too-large': '解压后太大，或一层套一层太深',
};
const detectors: Readonly<Record<string, string>> = {
  'identity-number': '身份证号码',
  'bank-card': '银行卡号',
  'mobile-number': '手机号码',
  'home-address': '住址',
  'birth-date': '出生日期',
  'attachment-without-text': '没有文字的附件',
};

/** 个人信息的问题。 */
export const personalFindings = {
  'identity-number': ({ masked }) => ({
    found: `这里有一个身份证号码（${masked}）`,
    expected: '要公开的内容里不出现身份证号码',
    mend: `删去它；${HISTORY}确实不是身份证号的编号，在 data/exceptions/ 写一条复核例外。`,
  }),
  'bank-card': ({ masked }) => ({
    found: `这里有一个银行卡号（${masked}）`,
    expected: '要公开的内容里不出现个人的银行卡号和账号',
    mend: `删去它；${HISTORY}确实不是卡号的编号，在 data/exceptions/ 写一条复核例外。`,
  }),
  'mobile-number': ({ masked }) => ({
    found: `这里有一个手机号码（${masked}）`,
    expected: '手机号码只出现在联系方式里：网站的 contacts、公示的 objections、办法的 review',
    mend: `删去它，或改填到联系方式的 phone；${HISTORY}`,
  }),
  'home-address': ({ masked }) => ({
    found: `这里像是一处住址（${masked}）`,
    expected: '住址最多写到乡镇、街道',
    mend: '只留到乡镇、街道；办公地址请写进联系方式的 address，或在 data/exceptions/ 写一条复核例外。',
  }),
  'birth-date': ({ masked }) => ({
    found: `这里像是一个出生日期（${masked}）`,
    expected: '名单不写出生日期',
    mend: '删去它，或在 data/exceptions/ 写一条复核例外。',
  }),
  'attachment-without-text': ({ reason, sha256 }) => ({
    found: `这个附件读不出文字，无法检查有没有个人信息：${reasons[reason] ?? reason}`,
    expected: '能读出文字的附件，或经人看过的',
    mend: `换成有文字的文件；或看过以后在 data/exceptions/ 写一条复核例外（sha256: ${sha256}）。`,
  }),
  'exception-unused': ({ detector, file }) => ({
    found: `这条例外没有用上：“${file}”里没有它说的${detectors[detector] ?? detector}`,
    expected: '每条例外都对应一处仍在的内容',
    mend: '删去这条例外；文件若已更换，看过以后改写 masked 或 sha256。',
  }),
  'exception-lapsed': ({ until }) => ({
    found: `这条例外只到 ${until} 有效`,
    expected: '仍在有效期内的例外',
    mend: '重新看过，改写 reviewedBy、reviewedOn 和 until；不再需要公开的，删去内容和例外。',
  }),
} satisfies Partial<FindingWords>;
