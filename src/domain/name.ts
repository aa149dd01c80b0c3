/** Surnames of two characters that are still met; of other names the first character is the surname. */
const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 百里 呼延 东郭 南门 羊舌 微生 西门 第五'.split(
    ' ',
  ),
);

/** The surname of a name: its first character, or the first two where they are a compound surname with a given name after. */
export function surnameOf(name: string): string {
  const [first = '', second = '', third] = [...name];
  return third !== undefined && COMPOUND_SURNAMES.has(first + second) ? first + second : first;
}

/**
 * A person's name as lists of people in need show it: 李明 → 李*, 张小明 → 张*明, 欧阳小明 → 欧阳**. Whatever is written
 * otherwise, as 买买提·艾力 or a longer name, keeps its first part or character only.
 */
export function maskName(name: string): string {
  const characters = [...name.replace(/\s/g, '')];
  const dot = characters.findIndex((character) => /[·•・]/.test(character));
  if (dot > 0) return `${characters.slice(0, dot).join('')}·**`;
  const [first = '', second = '', third = ''] = characters;
  if (characters.length > 2 && COMPOUND_SURNAMES.has(first + second)) {
    return `${first}${second}${'*'.repeat(characters.length - 2)}`;
  }
  if (characters.length === 3) return `${first}*${third}`;
  return `${first}${'*'.repeat(Math.max(1, characters.length - 1))}`;
}
