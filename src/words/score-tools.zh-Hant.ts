// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
/** 结果表上方的筛选；表头可以点了排序。由脚本显示。 */
export const tools = {
  label: '在表裡找',
  name: '名稱',
  grade: '等次',
  allGrades: '全部等次',
  note: '點表頭可以改變排列順序；地址欄裡的網址記著現在的篩選和排列。',
  /** {shown}、{all} 由脚本填写。 */
  shown: '顯示{shown}行，共{all}行。',
  clear: '取消篩選和排列',
};
