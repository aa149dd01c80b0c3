import PageHead from '../components/PageHead.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(PageHead, 'PageHead', 'The title of a page, once on each.', [
  {
    name: 'A long title that breaks between its phrases',
    props: {
      over: '公示',
      title: '关于2025年度双渡镇先进基层党组织拟表扬对象的公示',
      phrases: ['关于2025年度', '双渡镇先进基层党组织', '拟表扬对象的公示'],
      lead: '经基层推荐、资格审查、集体研究，现将名单公示如下。',
    },
  },
]);
