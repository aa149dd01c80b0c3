// Made by tools/traditional.ts from the catalogue of simplified characters: change that one, then run `npm run words`.
/** 图的标题、结论和读法。 */
export const pictures = {
  tiles: '各地一覽',
  tilesFinding: (name: string, mean: string, count: number) => `${count}個地方中，${name}平均分最高，為${mean}分。`,
  tilesNote: '方塊按各地通常的排列順序，不是地圖；顏色按平均分由最低到最高等分為三檔，只供對照，不是給地方定等次。',
  tileCount: (count: number) => `${count}個`,
  from: (mean: string) => `平均${mean}分及以上`,
  below: (mean: string) => `平均不到${mean}分`,
  places: '各地得分比較',
  placesFinding: (high: string, highMean: string, low: string, lowMean: string, difference: string) =>
    `平均分最高的是${high}（${highMean}分），最低的是${low}（${lowMean}分），相差${difference}分。`,
  placesEven: (mean: string) => `各地平均分都是${mean}分。`,
  placesNote: '每個點是一個單位，豎線是這個地方的平均分，右邊是平均分的數值。',
  meanOfAll: (mean: string) => `總平均${mean}`,
  placeColumns: { name: '地方', count: '已考核', mean: '平均分', low: '最低', high: '最高' },
  lifecycle: '時間線',
  lifecycleFinding: (first: string, from: string, last: string, until: string, days: number) =>
    from === until ? `${from}：${first}。` : `從${from}${first}到${until}${last}，歷時${days}天。`,
  lifecycleNote: '圓圈裡的數是下面各條的序號，間隔按天數畫。',
  lifecycleColumns: { number: '序號', day: '日期', what: '事項' },
  spanNote: '粗線是公示期，首尾兩日都算在內。',
};
