import Cite from '../components/Cite.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Cite, 'Cite', 'How a page is cited, with its permanent addresses.', [
  {
    name: 'With a short address',
    props: {
      text: '双渡镇党建办：《石埠村2025年考核得分》，2026年1月15日，https://dangjian.example/results/village-duty@2024/2025/branch/shibu-village.html。',
      cite: {
        url: 'https://dangjian.example/results/village-duty@2024/2025/branch/shibu-village.html',
        short: 'https://dangjian.example/r/s.html#k7m2',
      },
    },
  },
]);
