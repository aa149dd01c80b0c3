const NUMBER = '[\\d０-９一二三四五六七八九十百]{1,5}';
const LABEL =
  '(?:家庭住址|家庭地址|现住址|住址|户籍地址|户籍所在地|户口所在地|居住地址|居住地|现居住于|现居|家住|现住|居住在|住在)';
/** What is finer than a township; a list may say the township. */
const FINE = `(?:村|组|队|屯|庄|寨|路|街|巷|弄|胡同|大道|小区|社区|花园|家园|公寓|苑|栋|幢|单元|室|${NUMBER}号)`;

const PATTERNS = [
  new RegExp(`${LABEL}[\\s:：是为于在，]*([\\u4e00-\\u9fff０-９A-Za-z\\d（）()#\\-—]{3,40})`, 'gu'),
  // Building, stair and flat.
  new RegExp(
    `[\\u4e00-\\u9fff]{2,20}(?:${NUMBER}号)?(?:${NUMBER}|[A-Za-z])(?:号楼|栋|幢|座)(?:${NUMBER}单元)?${NUMBER}(?:室|号房?|户|房)`,
    'gu',
  ),
  new RegExp(`[\\u4e00-\\u9fff]{2,20}${NUMBER}(?:号楼|栋|幢|座)?${NUMBER}单元${NUMBER}`, 'gu'),
  // A house in a village: the group and the number of its door.
  new RegExp(
    `[\\u4e00-\\u9fff]{2,20}(?:村|社区|屯|庄|寨|湾|冲)第?${NUMBER}(?:村民小组|小组|组|队|社)${NUMBER}号`,
    'gu',
  ),
];
const SUSPECT = new RegExp(`${LABEL}|栋|幢|单元|号楼|座|(?:组|队|社)${NUMBER}号`, 'u');

/** Whether a text may give an address; quick, since most do not. */
export function mayTellAddress(text: string): boolean {
  return SUSPECT.test(text);
}

/** Stretches of a text that give somebody's address: named as such and finer than a township, or down to the door. */
export function addressesIn(text: string): { from: number; until: number }[] {
  if (!mayTellAddress(text)) return [];
  const found: { from: number; until: number }[] = [];
  for (const [index, pattern] of PATTERNS.entries()) {
    for (const match of text.matchAll(pattern)) {
      const address = index === 0 ? (match[1] ?? '') : match[0];
      if (index === 0 && !new RegExp(FINE, 'u').test(address)) continue;
      const until = match.index + match[0].length;
      const from = until - address.length;
      if (!found.some((other) => from < other.until && other.from < until)) found.push({ from, until });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
