/*
 * What the words right before and after a number say about it. Only what is beside it counts: a heading far above says
 * nothing about every number below it.
 */

const BETWEEN = '(?:号码|号|码|为|是|（[^）]{0,6}）|\\([^)]{0,6}\\)|["“”\'\\s:：=，,|])*';
const REACH = 24;

const CARD = new RegExp(`(?:账号|帐号|账户|帐户|卡号|银行卡|储蓄卡|社保卡|一卡通|存折|收款账)${BETWEEN}$`, 'u');
const IDENTITY = new RegExp(`(?:身份证|证件|公民身份|身份)${BETWEEN}$`, 'u');
const TELEPHONE = new RegExp(`(?:手机|电话|联系|微信|短信|致电)${BETWEEN}$`, 'u');
const CREDIT = new RegExp(`(?:信用代码|机构代码|税号|纳税人识别)${BETWEEN}$`, 'u');
const OTHER = new RegExp(
  `(?:编|单|文|序|流水|凭证|批次|批|档案|登记|备案|许可证?|案|证书|合同|发票|项目|课题|设备|货|条|快递|受理|工单|交易|订单|宗地|地块|资产|采购|公告|机器|型|版本|统计|追溯|产品|标准|区划|票据?|保单|学籍|权证|产权证|不动产权)(?:编?号码?|代码|编码|码|号)${BETWEEN}$|(?:代码|编码|条码|序列|№|No\\.?|ISBN|ISSN|第|SN|ID)${BETWEEN}$`,
  'iu',
);
/** A code made of letters and signs that goes on with the number, or an address. */
const CODE = /[A-Za-z][A-Za-z0-9]*[-_/#=&]$|\w[/\\]$/;
const COUNTED = /^\s*(?:[万亿]?元|万|亿|平方|立方|[%％]|字节|吨|公斤|千克|斤|亩|公里|人次|毫秒|秒)/u;

/** What stands beside a number. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** The words beside a stretch of a text. */
export function contextOf(text: string, from: number, until: number): Context {
  return { before: text.slice(Math.max(0, from - REACH), from), after: text.slice(until, until + 8) };
}

/** Whether the words say that the number is that of an account or a card. */
export const saysCard = ({ before }: Context): boolean => CARD.test(before);
/** Whether the words say that the number is that of a person's papers. */
export const saysIdentity = ({ before }: Context): boolean => IDENTITY.test(before);
/** Whether the words say that the number is that of a telephone. */
export const saysTelephone = ({ before }: Context): boolean => TELEPHONE.test(before);
/** Whether the words say that the code is that of an organisation. */
export const saysCreditCode = ({ before }: Context): boolean => CREDIT.test(before);

/** Whether the number is part of something else: a fraction, a code with letters, an address on the web, an amount. */
export function isPartOfOther({ before, after }: Context): boolean {
  // An X may end another number right before this one.
  if (/(?:[A-WYZa-wyz¥￥$€]|(?<!\d)[xX])$|\d[.,]$|^[.]$/.test(before) || /^(?:[A-Za-z]|[.]\d|[-_][A-Za-z])/.test(after))
    return true;
  return COUNTED.test(after) || OTHER.test(before) || CODE.test(before);
}
