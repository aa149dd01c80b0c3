import { Locale } from 'opencc-js';
import type { Chance } from '../guard/chance.ts';

const split = (words: string): string[] => words.trim().split(/\s+/);

const ACTORS =
  split(`党支部 村党支部 镇党委 村委会 驻村工作队 党员志愿者 网格员 包村干部 党小组 乡镇综治中心 合作社 村民代表
  流动党员 老党员 预备党员 入党积极分子 理论宣讲队 县委组织部 考核组 监督员 家庭农场 妇联 团支部 民兵 调解员`);
const DOINGS =
  split(`召开 组织 开展 推进 落实 完成 整改 公示 听取 审议 讨论 走访 慰问 宣讲 检查 督促 帮助 建立 完善 修订 发放 收集
  办理 化解 修缮 硬化 清理 种植 养护 配备 安装 登记 核对 汇总 报送 评选 表彰`);
const THINGS =
  split(`主题党日 三会一课 民主评议 组织生活会 积分考核 村级议事 远程教育 党费收缴 发展党员 村务公开 财务公开 低保评定 危房改造
  环境整治 防汛值守 森林防火 疫情排查 产业帮扶 村道建设 灌溉渠 文化广场 农家书屋 留守儿童 独居老人 困难党员 矛盾纠纷 土地流转 集体经济
  农田水利 电商培训 秸秆禁烧 垃圾分类 厕所改造 饮水工程 光伏电站 茶叶基地 蔬菜大棚 惠民补贴 先锋工程 雪亮工程 监控点位 演讲比赛 十佳评选
  考核细则 年度台账 积分榜 申诉材料 整改清单 公示名单 得分明细`);
const LINKS = split(
  '随后 同时 此外 会上 会后 当天 截至目前 据了解 为此 近年来 下一步 在此基础上 经研究 按照要求 从实际出发',
);
const ENDS = split(
  '取得实效 得到群众好评 按期完成 仍需改进 形成长效机制 列入年度考核 记入台账 得到落实 尚未结束 达到预期',
);
const LATIN = split('APP GDP VPN PDF list Excel ID 5G LED OK QQ Wi-Fi e-mail GPS IPTV CPI KTV PPP U盘 A级 B类 DNA VR');

/** Writes Chinese prose of no meaning whose words, word borders, figures and Latin are spread as in articles of a portal. */
export class Prose {
  readonly #chance: Chance;
  readonly #words: readonly string[];

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#words = generalWords(chance);
  }

  /** Paragraphs that hold about so many characters together. */
  paragraphs(characters: number, places: readonly string[]): string[] {
    const topic = Array.from({ length: 24 }, () => this.#word());
    const written: string[] = [];
    for (let count = 0; count < characters; ) {
      const sentences = Array.from({ length: this.#chance.between(2, 5) }, () => this.#sentence(topic, places));
      const paragraph = sentences.join('');
      written.push(paragraph);
      count += paragraph.length;
    }
    return written;
  }

  title(places: readonly string[]): string {
    const { pick } = this.#tools();
    const made = this.#chance.below(4);
    if (made === 0) return `${pick(places)}${pick(DOINGS)}${pick(THINGS)}的做法`;
    if (made === 1) return `关于${pick(DOINGS)}${pick(THINGS)}${this.#word()}的通知`;
    if (made === 2) return `${this.#word()}${this.#word()}：${pick(places)}${pick(THINGS)}纪实`;
    return `${this.#chance.between(2005, 2025)}年${pick(THINGS)}${pick(DOINGS)}情况`;
  }

  #sentence(topic: readonly string[], places: readonly string[]): string {
    const { pick, between } = this.#tools();
    const word = (): string => (this.#chance.below(3) === 0 ? pick(topic) : this.#word());
    const place = (): string => pick(places);
    const who = (): string => pick(ACTORS);
    const does = (): string => pick(DOINGS);
    const thing = (): string => pick(THINGS);
    const end = (): string => pick(ENDS);
    const day = (): string => `${between(2005, 2025)}年${between(1, 12)}月${between(1, 28)}日`;
    const forms = [
      () => `${day()}，${who()}在${place()}${does()}${thing()}，${word()}${between(2, 900)}人次。`,
      () => `${pick(LINKS)}，${who()}${does()}了${word()}和${word()}，${thing()}${end()}。`,
      () =>
        `${place()}的${word()}${word()}，投入${between(1, 300)}.${between(0, 99)}万元，惠及${between(20, 3000)}户。`,
      () => `“${word()}${word()}，${word()}${word()}。”${who()}说，${thing()}要${word()}。`,
      () =>
        `根据石办发〔${between(2008, 2025)}〕${between(1, 99)}号文件，${thing()}按${between(1, 10)}分计，${word()}另计。`,
      () => `${who()}用${pick(LATIN)}${word()}${thing()}，${pick(LATIN)}${between(1, 99)}选项${word()}后${end()}。`,
      () => `${word()}、${word()}、${word()}等${between(3, 40)}项${thing()}${end()}；${place()}与${place()}${word()}。`,
      () => `对${word()}不${word()}的，由${who()}${does()}，${pick(LINKS)}${word()}得${word()}。`,
      () => `${place()}${who()}把${word()}与${thing()}结合起来，${word()}${does()}${word()}，${end()}。`,
    ];
    return this.#chance.pick(forms)();
  }

  /** A general word; the commonest is some hundred times as frequent as the middling, as in real text. */
  #word(): string {
    const place = Math.floor(this.#words.length ** (this.#chance.below(1_000_000) / 1_000_000)) - 1;
    return this.#words[place] ?? this.#chance.pick(this.#words);
  }

  #tools(): { pick: (from: readonly string[]) => string; between: (least: number, most: number) => number } {
    return { pick: (from) => this.#chance.pick(from), between: (least, most) => this.#chance.between(least, most) };
  }
}

/** Some 12,000 words of two to four characters, from the phrases of a script converter, in an order of chance. */
function generalWords(chance: Chance): string[] {
  const table = Locale.from['cn']?.[0]?.find((each) => typeof each === 'string' && each.length > 100_000);
  if (typeof table !== 'string') throw new Error('the phrase table is not where it was');
  const words = table
    .split('|')
    .map((pair) => pair.split(' ')[0] ?? '')
    .filter((word) => /^[\u4e00-\u9fa5]{2,4}$/.test(word));
  return Array.from({ length: 12_000 }, () => chance.pick(words));
}
