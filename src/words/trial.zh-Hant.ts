// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
/** “算给我看”：读者在自己的浏览器里重新算一遍。 */
export const trial = {
  title: '算給我看',
  lead: '在您自己的瀏覽器裡，用與本站同一套算法，把上面的得分從公佈的數重新算一遍；還可以改一個數，看得分會怎樣變。',
  nothingKept: '試算不改變任何記錄，不會保存，也不會發送出去。',
  start: '算一遍給我看',
  loading: '正在取辦法和算法……',
  failed: '沒有取到辦法或算法，請聯網後再試。',
  same: (value: string, grade: string | null) =>
    `重新算了一遍：${value}分${grade ? `，測算等次為${grade}` : ''}，與公佈的一致。`,
  differs: (value: string, published: string) => `重新算了一遍：${value}分，與公佈的${published}分不一致。`,
  /** 星级的单位是颗。 */
  sameStars: (value: string, grade: string | null) =>
    `重新算了一遍：${value}顆${grade ? `，測算等次為${grade}` : ''}，與公佈的一致。`,
  changed: (before: string, after: string, move: string) => `試算：總分由${before}分變為${after}分，${move}。`,
  changedNot: (value: string) => `試算：總分仍是${value}分。`,
  gradeChanged: (before: string, after: string) => `測算等次由${before}變為${after}。`,
  gradeSame: (grade: string) => `測算等次仍是${grade}。`,
  noGrade: '不定等次',
  move: (direction: 'up' | 'down' | 'same', text: string) =>
    direction === 'same' ? '不變' : `${direction === 'up' ? '升' : '降'}${text}分`,
  notScored: '這樣填不產生得分。',
  refused: '這樣填不合辦法的要求，沒有試算：',
  fault: {
    'rating-out-of-range': ({ full }: Args) => `應在0到${full}之間`,
    'figure-malformed': () => '要填一個數',
    'figure-too-long': () => '數太長',
    'figure-negative': () => '不能小於0',
    'count-malformed': () => '要填不小於0的整數',
    'value-empty': () => '不能空著',
    'rate-over-total': ({ total }: Args) => `完成數不能大於總數${total}`,
    'rate-total-zero': () => '總數不能是0',
    'full-zero': () => '滿分不能是0',
    'figure-outside-bands': () => '不在辦法列出的任何一檔',
  } as Readonly<Record<string, (args: Args) => string>>,
  faultOther: '辦法不允許這樣填',
  inputs: '改一個數看看',
  whole: '加減分與事實',
  earlier: '所依據的其他結果',
  fieldOf: (label: string, max: string) => `${label}（最多${max}）`,
  bonus: (reason: string) => `加分：${reason}`,
  penalty: (reason: string) => `扣分：${reason}`,
  deduction: (reason: string) => `扣分：${reason}`,
  recorded: '有記錄',
  notRecorded: '沒有記錄',
  wasPublished: (value: string) => `公佈的是${value}`,
  reset: '恢復公佈的數',
  limits: '哪些限制起了作用',
  limitsNone: '沒有任何限制條件或封頂起作用，等次只由得分決定。',
  gateChanged: (before: string, after: string) => `觸發，等次由${before}降為${after}`,
  gateMet: '觸發，但等次沒有因此改變',
  limitOf: (title: string, text: string) => `“${title}”：${text}`,
  adjusted: (text: string, standing: string) => `${text}，${standing}`,
  steps: '每一步怎樣算',
  columns: { part: '項', how: '算式', published: '公佈的', tried: '試算' },
};

type Args = Readonly<Record<string, string>>;
