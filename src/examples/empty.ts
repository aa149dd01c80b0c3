import Empty from '../components/Empty.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Empty, 'Empty', 'Says that there is nothing, and why.', [
  { name: 'A short reason', props: { text: '现在没有正在公示的名单。' } },
  {
    name: 'A long reason',
    props: { text: '2026年度的考核正在进行，得分在2027年1月公布；此前各年的得分、名次与每一步计算都在“得分”栏目里。' },
  },
]);
