import Lifecycle from '../components/Lifecycle.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Lifecycle, 'Lifecycle', 'The life of a notice or a site as a line of time.', [
  {
    name: 'Within a year, with its period',
    props: {
      span: { from: '2026-01-05', until: '2026-01-13' },
      items: [
        { day: '2026-01-05', title: '发布公示' },
        { day: '2026-01-13', title: '公示期满' },
        { day: '2026-01-20', title: '公布结果' },
      ],
    },
  },
  {
    name: 'Over years, ended by a withdrawal',
    props: {
      items: [
        { day: '2019-05-08', title: '申报' },
        { day: '2019-09-30', title: '命名' },
        { day: '2022-10-11', title: '复核通过' },
        { day: '2025-10-09', title: '撤销命名', alarm: true },
      ],
    },
  },
]);
