import Timeline from '../components/Timeline.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Timeline, 'Timeline', 'What happened, in order.', [
  {
    name: 'Done, to come, and withdrawn',
    props: {
      items: [
        { day: '2023-04-10', title: '申报', done: true, notes: ['材料齐全'] },
        { day: '2023-06-01', title: '命名为镇级示范点', href: '#component-timeline', done: true },
        {
          day: '2024-06-20',
          title: '复核：限期整改',
          done: true,
          tone: 'attention',
          notes: ['公开栏三个月没有更新', '2024年9月前整改'],
        },
        { day: '2024-12-30', title: '撤销命名', done: true, tone: 'alarm' },
        { title: '可重新申报' },
      ],
    },
  },
]);
