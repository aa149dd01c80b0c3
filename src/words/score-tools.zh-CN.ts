/** 结果表上方的筛选；表头可以点了排序。由脚本显示。 */
export const tools = {
  label: '在表里找',
  name: '名称',
  grade: '等次',
  allGrades: '全部等次',
  note: '点表头可以改变排列顺序；地址栏里的网址记着现在的筛选和排列。',
  /** {shown}、{all} 由脚本填写。 */
  shown: '显示{shown}行，共{all}行。',
  clear: '取消筛选和排列',
};
