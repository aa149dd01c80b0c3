/** 图的标题、结论和读法。 */
export const pictures = {
  tiles: '各地一览',
  tilesFinding: (name: string, mean: string, count: number) => `${count}个地方中，${name}平均分最高，为${mean}分。`,
  tilesNote: '方块按各地通常的排列顺序，不是地图；颜色按平均分由最低到最高等分为三档，只供对照，不是给地方定等次。',
  tileCount: (count: number) => `${count}个`,
  from: (mean: string) => `平均${mean}分及以上`,
  below: (mean: string) => `平均不到${mean}分`,
  places: '各地得分比较',
  placesFinding: (high: string, highMean: string, low: string, lowMean: string, difference: string) =>
    `平均分最高的是${high}（${highMean}分），最低的是${low}（${lowMean}分），相差${difference}分。`,
  placesEven: (mean: string) => `各地平均分都是${mean}分。`,
  placesNote: '每个点是一个单位，竖线是这个地方的平均分，右边是平均分的数值。',
  meanOfAll: (mean: string) => `总平均${mean}`,
  placeColumns: { name: '地方', count: '已考核', mean: '平均分', low: '最低', high: '最高' },
  lifecycle: '时间线',
  lifecycleFinding: (first: string, from: string, last: string, until: string, days: number) =>
    from === until ? `${from}：${first}。` : `从${from}${first}到${until}${last}，历时${days}天。`,
  lifecycleNote: '圆圈里的数是下面各条的序号，间隔按天数画。',
  lifecycleColumns: { number: '序号', day: '日期', what: '事项' },
  spanNote: '粗线是公示期，首尾两日都算在内。',
};
