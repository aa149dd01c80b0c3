import Weights from '../components/Weights.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Weights, 'Weights', 'How much each part of a method counts.', [
  {
    name: 'Three parts of a sum',
    props: {
      isSum: true,
      heaviest: { title: '组织建设', share: '50' },
      strips: [
        [
          { title: '组织建设', start: 0, share: 0.5, step: 1, text: '50' },
          { title: '服务群众', start: 0.5, share: 0.3, step: 2, text: '30' },
          { title: '群众评价', start: 0.8, share: 0.2, step: 3, text: '20' },
        ],
      ],
    },
  },
  {
    name: 'All count the same',
    props: {
      isSum: false,
      heaviest: null,
      strips: [
        [
          { title: '上半年', start: 0, share: 0.5, step: 1, text: '50%' },
          { title: '下半年', start: 0.5, share: 0.5, step: 2, text: '50%' },
        ],
      ],
    },
  },
]);
