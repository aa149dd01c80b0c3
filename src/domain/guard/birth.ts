const YEAR = '(?:19|20|１９|２０)[\\d０-９]{2}';
const PART = '[\\d０-９]{1,2}';
const DATE = `${YEAR}\\s*(?:年\\s*${PART}\\s*月(?:\\s*${PART}\\s*[日号])?|[-./．－／]\\s*${PART}(?:\\s*[-./．－／]\\s*${PART})?|[01０１][\\d０-９][0-3０-３][\\d０-９])(?![\\d０-９])`;

const PATTERNS = [
  new RegExp(
    `(?:出生(?:日期|年月日?|时间)?|生日|(?<![诞产发先学新萌孕催衍滋派伴源再降])生于)[\\s:：是为于在（(，,"“”|]{0,6}(${DATE})`,
    'gu',
  ),
  new RegExp(`(${DATE})\\s*(?:出生(?!人口|率|婴|缺陷|登记|证|队列)|生(?=[，,。；;、）)\\s]|$))`, 'gu'),
];

const SUSPECT = /出生|生日|生于|[日月]\s*生/u;

/** Whether a text may speak of a birth; quick, since most do not. */
export function mayTellBirth(text: string): boolean {
  return SUSPECT.test(text);
}

/** Stretches of a text that give the day or month somebody was born. */
export function birthDatesIn(text: string): { from: number; until: number }[] {
  if (!mayTellBirth(text)) return [];
  const found: { from: number; until: number }[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const date = match[1] ?? '';
      const from = match.index + match[0].indexOf(date);
      if (!found.some((other) => from < other.until && other.from < from + date.length)) {
        found.push({ from, until: from + date.length });
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
