import GradeShares from '../components/GradeShares.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(GradeShares, 'GradeShares', 'How many have each grade.', [
  {
    name: 'Four grades, one of them nobody has',
    props: {
      all: 40,
      shares: [
        { name: '优秀', step: 1, count: 8, share: 0.2, percent: '20.0%' },
        { name: '良好', step: 2, count: 26, share: 0.65, percent: '65.0%' },
        { name: '合格', step: 3, count: 6, share: 0.15, percent: '15.0%' },
        { name: '不合格', step: 4, count: 0, share: 0, percent: '0.0%' },
      ],
    },
  },
  { name: 'All alike', props: { all: 3, shares: [{ name: '优秀', step: 1, count: 3, share: 1, percent: '100.0%' }] } },
]);
