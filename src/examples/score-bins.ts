import ScoreBins from '../components/ScoreBins.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(ScoreBins, 'ScoreBins', 'How scores are spread, with one of them marked.', [
  {
    name: 'A result among its group',
    props: {
      title: '山区村得分分布',
      finding: '31个村里，多数在85分到90分之间；石埠村在最高的一段。',
      mark: '石埠村',
      bins: [
        { from: '75', until: '80', count: 2, step: 3, marked: false },
        { from: '80', until: '85', count: 7, step: 3, marked: false },
        { from: '85', until: '90', count: 17, step: 2, marked: false },
        { from: '90', until: '95', count: 5, step: 1, marked: true },
      ],
    },
  },
]);
