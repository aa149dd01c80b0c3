import PeriodTable from '../components/PeriodTable.astro';
import { examplesOf } from './example.ts';

const scheme = { title: '村级党组织考核办法', edition: '2024', href: '#component-period-table' };

export const examples = examplesOf(PeriodTable, 'PeriodTable', 'The periods of a method.', [
  {
    name: 'A year, and one without a mean',
    props: {
      caption: '村级党组织考核各期',
      lines: [
        {
          scheme,
          period: '2025',
          href: '#component-period-table',
          counts: { should: 128, scored: 126, missing: 2, states: {} },
          assessed: 126,
          mean: '87.10',
          highest: '95.30',
          lowest: '71.00',
          best: { name: '优秀', step: 1, count: 24 },
          on: '2026-01-15',
        },
        {
          scheme,
          period: '2024',
          href: '#component-period-table',
          counts: { should: 128, scored: 0, missing: 128, states: {} },
          assessed: 0,
          mean: null,
          highest: null,
          lowest: null,
          best: null,
          on: null,
        },
      ],
    },
  },
]);
