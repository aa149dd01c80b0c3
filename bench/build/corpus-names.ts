import type { Chance } from '../guard/chance.ts';

const FIRST = [...'云溪青石白沙清河长岭金竹龙潭凤凰双桥大坪小湾新塘古渡'];
const SECOND = [...'泉岗坳畈埠堰垭坝寨店铺集墩塆'];
const VILLAGE_FIRST = [...'东西南北上下前后大小新老高平石木水土'];
const VILLAGE_SECOND = [...'柳杨槐桑荷莲梅兰桃杏枣榆'];

/** So many made-up townships, no two alike. */
export function townshipNames(count: number): string[] {
  const stems = FIRST.flatMap((first) => SECOND.map((second) => first + second));
  const names = [...new Set(['镇', '乡'].flatMap((kind) => stems.map((stem) => stem + kind)))];
  if (count > names.length) throw new Error(`only ${names.length} townships have names`);
  return names.slice(0, count);
}

/** So many made-up villages of one township, no two alike. */
export function villageNames(count: number, chance: Chance): string[] {
  const stems = VILLAGE_FIRST.flatMap((first) => VILLAGE_SECOND.map((second) => first + second));
  if (count > stems.length) throw new Error(`only ${stems.length} villages of a township have names`);
  const turn = chance.below(stems.length);
  return [...stems.slice(turn), ...stems.slice(0, turn)].slice(0, count);
}
