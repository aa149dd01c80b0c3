import Figures from '../components/Figures.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Figures, 'Figures', 'A few figures that sum a page up.', [
  {
    name: 'With and without units',
    props: {
      items: [
        { label: '参加考核', value: 128, unit: '个村' },
        { label: '平均分', value: '86.35' },
        { label: '优秀', value: '24', unit: '个' },
      ],
    },
  },
  { name: 'One figure only', props: { items: [{ label: '公示', value: 1, unit: '件' }] } },
  {
    name: 'A large amount of money',
    props: {
      items: [
        { label: '支持资金', value: '1,280.50', unit: '万元' },
        { label: '项目', value: 96, unit: '个' },
      ],
    },
  },
]);
