import Published from '../components/Published.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Published, 'Published', 'What was announced, beside what the figures give.', [
  {
    name: 'A total that differs',
    props: {
      value: '88.05',
      grade: '良好',
      rank: 7,
      published: {
        source: '2025年村级考核通报',
        differs: true,
        total: '88.5',
        grade: '良好',
        rank: 7,
        parts: [{ part: 'organisation', title: '组织建设', published: '44', computed: '44', differs: false }],
      },
    },
  },
]);
