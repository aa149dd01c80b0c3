import Places from '../components/Places.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Places, 'Places', 'The townships of a table compared, without a map.', [
  {
    name: 'Three townships',
    props: {
      mean: '87.10',
      comparison: {
        scale: { from: '80', until: '95' },
        highest: { name: '双渡镇', mean: '90.40' },
        lowest: { name: '云岭乡', mean: '84.20' },
        difference: '6.20',
        thirds: ['88.33', '86.27'],
        places: [
          {
            name: '双渡镇',
            count: 4,
            mean: '90.40',
            low: '88.00',
            high: '93.20',
            meanAt: 0.69,
            dots: [0.53, 0.62, 0.74, 0.88],
            third: 1,
          },
          {
            name: '石门塘乡',
            count: 3,
            mean: '86.70',
            low: '85.10',
            high: '88.05',
            meanAt: 0.447,
            dots: [0.34, 0.46, 0.54],
            third: 2,
          },
          {
            name: '云岭乡',
            count: 3,
            mean: '84.20',
            low: '81.50',
            high: '86.90',
            meanAt: 0.28,
            dots: [0.1, 0.28, 0.46],
            third: 3,
          },
        ],
      },
    },
  },
]);
