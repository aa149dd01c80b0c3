import type { Chance } from './chance.ts';
import { creditCode } from './numbers.ts';

/** Numbers that are nobody's: what the papers of an office are full of, each kind with the words it stands among. */
export const HARMLESS: Readonly<Record<string, (chance: Chance) => string>> = {
  'document number': (chance) => `镇党发〔${year(chance)}〕${chance.between(1, 199)}号`,
  'long document number': (chance) => `文号：${year(chance)}-${chance.digits(6)}-${chance.digits(4)}`,
  amount: (chance) => `拨付${grouped(chance.digits(chance.between(5, 11)))}.${chance.digits(2)}元`,
  'amount in one piece': (chance) => `合计 ${chance.digits(chance.between(6, 13))} 元`,
  'amounts side by side': (chance) =>
    `收入 ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(3)} 支出 ${chance.digits(5)} ${chance.digits(4)}`,
  day: (chance) => `${year(chance)}-${two(chance, 12)}-${two(chance, 28)}`,
  'days and times': (chance) =>
    `${day(chance)} ${two(chance, 23)}:${two(chance, 59)} 至 ${day(chance)} ${two(chance, 23)}:${two(chance, 59)}`,
  timestamp: (chance) =>
    `${year(chance)}${two(chance, 12)}${two(chance, 28)}${two(chance, 23)}${two(chance, 59)}${two(chance, 59)}`,
  milliseconds: (chance) => `17${chance.digits(11)}`,
  'founding day': (chance) => `支部成立于${year(chance)}年${chance.between(1, 12)}月，诞生于${year(chance)}年`,
  'credit code': (chance) => `统一社会信用代码：${creditCode(chance)}`,
  'credit code alone': (chance) => creditCode(chance),
  landline: (chance) => `电话 0${chance.between(310, 999)}-${chance.digits(7)}`,
  'landline with branch': (chance) => `（0${chance.between(310, 999)}）${chance.digits(8)}-${chance.digits(4)}`,
  hotline: (chance) => `热线 400-${chance.digits(3)}-${chance.digits(4)}、123${chance.between(10, 99)}`,
  'order number': (chance) => `订单号：${chance.digits(18)}`,
  'serial number': (chance) => `流水号 ${chance.digits(19)}`,
  'voucher number': (chance) => `凭证号${chance.digits(16)}`,
  'invoice number': (chance) => `发票号码：${chance.digits(20)}`,
  'parcel number': (chance) => `快递单号 ${chance.digits(chance.between(12, 15))}`,
  'project code': (chance) =>
    `项目代码 ${year(chance)}-${chance.digits(6)}-${two(chance, 12)}-${two(chance, 28)}-${chance.digits(6)}`,
  'parcel of land': (chance) => `宗地代码 ${chance.digits(12)}GB${chance.digits(5)}`,
  'statistics code': (chance) => `统计用区划代码 ${chance.digits(12)}`,
  'asset number': (chance) => `资产编号 ${chance.digits(17)}`,
  'dated number alone': (chance) =>
    `${year(chance)}${two(chance, 12)}${two(chance, 28)}${chance.digits(chance.between(9, 11))}`,
  'very long number': (chance) => chance.digits(chance.between(20, 30)),
  digest: (chance) => Array.from({ length: 64 }, () => '0123456789abcdef'[chance.below(16)]).join(''),
  decimal: (chance) => `0.${chance.digits(16)}`,
  scores: (chance) =>
    Array.from({ length: chance.between(6, 12) }, () => `${chance.between(60, 99)}.${chance.below(10)}`).join(' '),
  'whole scores': (chance) =>
    Array.from({ length: chance.between(6, 12) }, () => String(chance.between(60, 99))).join(' '),
  years: (chance) => Array.from({ length: 6 }, () => year(chance)).join(' '),
  'counts in four digits': (chance) => Array.from({ length: 5 }, () => chance.digits(4)).join(' '),
  place: (chance) => `东经1${chance.digits(2)}.${chance.digits(6)}，北纬3${chance.digits(1)}.${chance.digits(6)}`,
  book: (chance) => `ISBN 978-7-${chance.digits(3)}-${chance.digits(5)}-${chance.below(10)}`,
  'machine address': (chance) => `192.168.${chance.below(255)}.${chance.below(255)}:${chance.digits(4)}`,
  'masked number': (chance) => `1101**********${chance.digits(4)}`,
  'masked mobile': (chance) => `13${chance.below(10)}****${chance.digits(4)}`,
  'office address': (chance) => `地址：石湾县政务服务中心${chance.between(1, 9)}楼${chance.between(101, 928)}室`,
  post: (chance) => `邮编${chance.digits(6)}，第${chance.between(1, 40)}批，共${chance.between(2, 300)}人`,
  version: (chance) =>
    `v${chance.between(1, 20)}.${chance.between(0, 40)}.${chance.between(0, 9)}（${chance.digits(8)}）`,
};

const year = (chance: Chance): string => String(chance.between(1995, 2026));
const two = (chance: Chance, most: number): string => String(chance.between(1, most)).padStart(2, '0');
const day = (chance: Chance): string => `${year(chance)}年${chance.between(1, 12)}月${chance.between(1, 28)}日`;
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
