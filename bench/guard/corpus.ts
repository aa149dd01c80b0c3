import type { Detector } from '../../src/domain/guard/hit.ts';
import { Chance } from './chance.ts';
import * as make from './containers.ts';
import { HARMLESS } from './harmless.ts';
import { cardNumber, identityNumber, mobileNumber } from './numbers.ts';
import { MOBILE_SPELLINGS, SPELLINGS, spellingFor } from './spelling.ts';

/** Something personal put into a file, as the guard has to give it back. */
export interface Plant {
  readonly detector: Detector;
  readonly plain: string;
  readonly spelling: string;
  /** The line it stands in. */
  readonly line: string;
}

/** A file of the corpus; one without plants holds only what is harmless, and how many of each. */
export interface Sample {
  readonly file: string;
  readonly place: string;
  readonly bytes: Uint8Array;
  readonly plants: readonly Plant[];
  readonly harmless: number;
}

type Make = (lines: readonly string[]) => Uint8Array | Promise<Uint8Array>;
/** Kinds of place, with the file name and whether lines may hold tags. */
const PLACES: readonly { place: string; file: string; make: Make; tags?: true; latin?: true }[] = [
  { place: '网页文字', file: 'page.html', make: make.page, tags: true },
  { place: '网页属性、注释、JSON-LD', file: 'hidden.html', make: make.hiddenPage },
  { place: 'JSON', file: 'data.json', make: make.json },
  { place: 'CSV', file: 'list.csv', make: make.csv },
  { place: '订阅（Atom）', file: 'feed.xml', make: make.feed },
  { place: '纯文本', file: 'notes.txt', make: make.text },
  { place: '脚本', file: 'app.js', make: make.script },
  { place: '源码映射', file: 'app.js.map', make: make.sourceMap },
  { place: '矢量图文字', file: 'board.svg', make: make.drawing },
  { place: 'Excel（.xlsx）', file: 'list.xlsx', make: make.xlsx },
  { place: 'Word（.docx）', file: 'list.docx', make: make.docx },
  { place: 'PDF 文字', file: 'list.pdf', make: make.pdf },
  { place: '照片信息（JPEG）', file: 'photo.jpg', make: make.jpeg },
  { place: '图片信息（PNG）', file: 'figure.png', make: make.png, latin: true },
  { place: '压缩包（两层）', file: 'files.zip', make: make.nested },
  { place: '搜索索引的片段', file: 'fragment.pf_fragment', make: make.packed },
];
/** In code only digits that stand together are a number. */
const TOGETHER: ReadonlySet<string> = new Set(['脚本', '源码映射']);
const NAMES = ['陈禾', '欧阳山月', '李一舟', '周望', '吴青', '郑小满', '单云'];
const VILLAGES = ['石湾镇柳林村', '白杨乡高坪村', '青禾镇杏花社区'];
const STREETS = ['建设路', '滨河大道', '育才街', '柳树巷'];

/** A corpus of about `planted` personal things and `harmless` numbers, the same for the same seed. */
export async function corpus(seed: number, planted: number, harmless: number): Promise<Sample[]> {
  const chance = new Chance(seed);
  const samples: Sample[] = [];
  for (const { place, file, make: put, tags = false, latin = false } of PLACES) {
    const plants = Array.from({ length: Math.ceil(planted / PLACES.length) }, (_, index) =>
      plantFor(chance, index, { page: tags, together: TOGETHER.has(place), latin }),
    );
    const bytes = await put(plants.map(({ line }) => line));
    samples.push({ file, place, bytes, plants, harmless: 0 });

    const kinds = Object.entries(HARMLESS);
    const lines = Array.from({ length: Math.ceil(harmless / PLACES.length) }, (_, index) => {
      const [, write] = kinds[index % kinds.length] ?? chance.pick(kinds);
      return write(chance);
    });
    samples.push({ file: `harmless-${file}`, place, bytes: await put(lines), plants: [], harmless: lines.length });
  }
  return samples;
}

interface Where {
  readonly page: boolean;
  readonly together: boolean;
  readonly latin: boolean;
}

function plantFor(chance: Chance, index: number, where: Where): Plant {
  const kind = index % 10;
  if (kind < 4) return number(chance, 'identity-number', identityNumber(chance), where);
  if (kind < 6) return number(chance, 'bank-card', cardNumber(chance), where);
  if (kind < 8 || where.latin || where.together) return mobile(chance, where);
  return kind === 8 ? address(chance) : birth(chance);
}

function number(chance: Chance, detector: 'identity-number' | 'bank-card', plain: string, where: Where): Plant {
  const named = detector === 'identity-number' ? ['身份证号：', '', '（'] : ['卡号：', '开户账号 ', '', '（'];
  let spelling = spellingFor(chance, detector === 'identity-number' ? 'identity' : 'card', where.page);
  if (where.together && spelling !== 'full-width') spelling = 'plain';
  if (where.latin) spelling = chance.pick(['plain', 'spaced by four', 'hyphens by four']);
  const lead = chance.pick(named);
  const before = where.latin ? 'Name: ' : `${chance.pick(NAMES)}，${lead}`;
  const line = `${before}${SPELLINGS[spelling](plain)}${lead === '（' && !where.latin ? '）' : ''}`;
  return { detector, plain, spelling, line };
}

function mobile(chance: Chance, where: Where): Plant {
  const plain = mobileNumber(chance);
  const all = Object.keys(MOBILE_SPELLINGS) as (keyof typeof MOBILE_SPELLINGS)[];
  const spelling = where.together
    ? 'plain'
    : chance.pick(where.latin ? all.filter((each) => !/width/.test(each)) : all);
  const lead = where.latin ? 'Tel: ' : `${chance.pick(NAMES)}${chance.pick(['，手机', '，电话：', ' '])}`;
  return { detector: 'mobile-number', plain, spelling, line: `${lead}${MOBILE_SPELLINGS[spelling](plain)}` };
}

function address(chance: Chance): Plant {
  const door = `${chance.between(1, 20)}栋${chance.between(1, 4)}单元${chance.between(101, 906)}室`;
  const street = `${chance.pick(STREETS)}${chance.between(2, 190)}号`;
  const [spelling, lead, plain] = chance.pick<[string, string, string]>([
    ['住址：村组门牌', '住址：', `${chance.pick(VILLAGES)}${chance.between(1, 12)}组${chance.between(1, 99)}号`],
    ['家住……村……组', '家住', `${chance.pick(VILLAGES)}${chance.between(1, 12)}组`],
    ['家庭住址：街道门牌', '家庭住址 ', street],
    ['不带“住址”二字：村组门牌', '', `${chance.pick(VILLAGES)}${chance.between(1, 12)}组${chance.between(1, 99)}号`],
    ['不带“住址”二字：栋单元室', '', `阳光小区${door}`],
    ['不带“住址”二字：街道门牌', '', street],
  ]);
  return { detector: 'home-address', plain, spelling, line: `${chance.pick(NAMES)}，${lead}${plain}` };
}

function birth(chance: Chance): Plant {
  const [year, month, day] = [chance.between(1930, 2015), chance.between(1, 12), chance.between(1, 28)];
  const padded = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}年${month}月${day}日`;
  const [spelling, plain, line] = chance.pick<[string, string, string]>([
    ['出生日期：年月日', date, `出生日期：${date}`],
    ['年月日出生', date, `男，${date}出生，中共党员`],
    ['年月生', `${year}年${month}月`, `女，${year}年${month}月生，大专`],
    ['生于', date, `生于${date}`],
    ['数字日期', `${year}-${padded(month)}-${padded(day)}`, `出生日期 ${year}-${padded(month)}-${padded(day)}`],
    ['八位数字', `${year}${padded(month)}${padded(day)}`, `出生年月日：${year}${padded(month)}${padded(day)}`],
    ['不带“出生”二字', date, `男，汉族，${date}，初中`],
  ]);
  return { detector: 'birth-date', plain, spelling, line: `${chance.pick(NAMES)}，${line}` };
}
