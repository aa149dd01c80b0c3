import { z } from 'zod';
import { DETECTORS } from '../guard/hit.ts';
import { day, everyRecord, id, oneOf, text } from './fields.ts';

const reviewed = {
  id: id().meta({ title: '编号' }),
  file: text().meta({
    title: '哪个文件',
    description: '提示里写的文件，如 public/files/scan.pdf、data/notices/2024.yaml',
  }),
  reason: text().meta({ title: '为什么可以公开' }),
  reviewedBy: text().meta({ title: '复核人' }),
  reviewedOn: day().meta({ title: '复核日期' }),
  until: day().optional().meta({ title: '有效到哪天', description: '过了这天要重新复核；不写则一直有效' }),
  ...everyRecord,
};

/** Something the guard would report that a person has looked at and let through, with the reason. */
export const exceptionSchema = z.discriminatedUnion('detector', [
  z.strictObject({
    ...reviewed,
    detector: oneOf(DETECTORS).meta({
      title: '哪一种提示',
      description:
        'identity-number 身份证号；bank-card 银行卡号；mobile-number 手机号；home-address 住址；birth-date 出生日期',
    }),
    masked: text().meta({ title: '遮盖后的写法', description: '照提示里写的抄，如 6222***************；不写原号' }),
  }),
  z.strictObject({
    ...reviewed,
    detector: z.literal('attachment-without-text').meta({ title: '哪一种提示', description: '附件里没有可读的文字' }),
    sha256: text().meta({ title: '文件的摘要', description: '照提示里写的抄；文件换了就要重新复核' }),
  }),
]);

export type Exception = z.output<typeof exceptionSchema>;
