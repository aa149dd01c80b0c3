import { z } from 'zod';
import { LANGUAGES } from '../language.ts';
import { colour, count, day, days, flag, id, oneOf, publicFile, text, visibility, webAddress } from './fields.ts';

const kindTerm = z.strictObject({
  id: id(),
  title: text().meta({ title: '类别名称', description: '如：村党支部' }),
  level: id().meta({ title: '层级', description: 'levels 里的编号' }),
});

const levelTerm = z.strictObject({
  id: id(),
  title: text().meta({ title: '层级名称', description: '如：县、乡镇、村' }),
  region: flag().default(false).meta({ title: '是否作为地区', description: '各表按这一层分地区' }),
});

const term = z.strictObject({ id: id(), title: text() });

/** The least time that lists of one kind must stand, with the rule that says so. */
const publicityMinimum = z
  .strictObject({
    days: count().optional().meta({ title: '至少几个日历日' }),
    workingDays: count().optional().meta({ title: '至少几个工作日' }),
    basis: text().meta({ title: '依据' }),
  })
  .meta({ title: '公示期下限' });

/** Pages that may have share pictures of their own. */
export const SHARED_KINDS = ['notices', 'awards', 'practices', 'results'] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

/** So many results are drawn in a few seconds; a province has a hundred times as many. */
const RESULTS_DRAWN = 500;

export const NOTICE_KINDS = ['naming', 'award', 'result', 'admission', 'other'] as const;

/** `data/portal.yaml`: who publishes, and the policies that hold for the whole portal. */
export const portalSchema = z.strictObject({
  name: text().meta({ title: '网站名称' }),
  shortName: text().optional().meta({ title: '简称' }),
  tagline: text().optional().meta({ title: '一句话介绍' }),
  owner: z
    .strictObject({
      name: text().meta({ title: '主办单位' }),
      kind: oneOf(['government', 'party', 'company', 'association']).meta({ title: '单位性质' }),
      region: text().optional().meta({ title: '所在地' }),
    })
    .meta({ title: '主办单位' }),
  baseUrl: webAddress().meta({ title: '网址', description: '如 https://bang.example.cn/' }),
  language: oneOf(LANGUAGES).default('zh-CN').meta({ title: '语言', description: '网站界面的语言' }),
  languages: z
    .array(oneOf(LANGUAGES))
    .min(1)
    .optional()
    .meta({ title: '各种语言', description: '界面有几种语言时写在这里，第一种是主要的；写了它就不看 language' }),
  timeZone: text().default('Asia/Shanghai').meta({ title: '时区' }),
  contacts: z
    .strictObject({
      office: text(),
      phone: text().optional(),
      email: text().optional(),
      address: text().optional(),
      postcode: text().optional(),
      hours: text().optional(),
    })
    .optional()
    .meta({ title: '联系方式' }),
  filings: z
    .strictObject({
      icp: text().optional().meta({ title: 'ICP备案号' }),
      police: text().optional().meta({ title: '公安备案号' }),
      policeMark: publicFile()
        .optional()
        .meta({ title: '公安备案图标', description: 'public/ 下的图片，备案时由公安机关发给' }),
      siteCode: text().optional().meta({ title: '网站标识码' }),
    })
    .optional()
    .meta({ title: '备案' }),
  emblem: publicFile().optional().meta({ title: '标志', description: 'public/ 下的图片' }),
  colour: colour()
    .optional()
    .meta({ title: '主色', description: '六位十六进制，如 0f4c55；深浅两种显示里的标题栏、链接和按钮都由它得出' }),
  levels: z.array(levelTerm).min(1).meta({ title: '层级', description: '自上而下' }),
  kinds: z.array(kindTerm).min(1).meta({ title: '组织类别' }),
  roles: z.array(term).default([]).meta({ title: '职务' }),
  policies: z
    .strictObject({
      publicity: z.partialRecord(oneOf(NOTICE_KINDS), publicityMinimum).optional().meta({ title: '公示期下限' }),
      names: z
        .partialRecord(oneOf(NOTICE_KINDS), oneOf(['full', 'masked']))
        .optional()
        .meta({ title: '姓名写法', description: 'full 全名；masked 隐去一字' }),
      singleNames: oneOf(['first', 'among'])
        .default('first')
        .meta({ title: '同姓单名', description: '按笔画排列时：first 单名在前；among 单名双名一起按名字的笔画' }),
      retention: z
        .partialRecord(oneOf(NOTICE_KINDS), z.strictObject({ days: days() }))
        .optional()
        .meta({ title: '保留期', description: '公示期满多少天后撤下名单' }),
      visibility: z
        .record(text(), visibility())
        .optional()
        .meta({ title: '默认公开范围', description: '记录类别 → 公开范围' }),
    })
    .prefault({})
    .meta({ title: '规则' }),
  searchAlso: z
    .array(z.strictObject({ name: text().meta({ title: '网站名称' }), baseUrl: webAddress().meta({ title: '网址' }) }))
    .max(50)
    .optional()
    .meta({
      title: '一起搜索的网站',
      description: '生成时读取这些网站公开的搜索资料，由本站提供搜索；读不到或不能用时用上次的资料，最多30天',
    }),
  share: z
    .strictObject({
      pictures: z
        .array(oneOf(SHARED_KINDS))
        .default([...SHARED_KINDS])
        .meta({
          title: '哪些页有自己的分享图',
          description: 'notices 公示；awards 获奖项目；practices 经验做法；results 考核结果',
        }),
      results: count().default(RESULTS_DRAWN).meta({
        title: '考核结果超过多少份就不逐份画分享图',
        description: '超过以后，每份结果用所属考核办法的一张',
      }),
    })
    .prefault({})
    .meta({ title: '分享到微信等处时的图' }),
  recordsCompleteFrom: day()
    .optional()
    .meta({ title: '流程记录完整的起始日', description: '此前的流程可以缺步骤，但须注明出处' }),
});

export type PortalConfig = z.output<typeof portalSchema>;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
export type KindTerm = z.output<typeof kindTerm>;
