import PracticeList from '../components/prose/PracticeList.astro';
import { examplesOf } from './example.ts';

const row = { subtitle: null, author: null, organisation: null, branch: null, picture: null };

export const examples = examplesOf(PracticeList, 'PracticeList', 'Write-ups, the latest first.', [
  {
    name: 'Full, and with the least that is known',
    props: {
      rows: [
        {
          ...row,
          title: '渡口上的五分钟',
          subtitle: '石埠村党支部错峰值守的十一年',
          href: '#component-practice-list',
          summary: '赶早市的人多，船少。村里的党员排了一张值守表，一排就是十一年。',
          author: '柏远',
          organisation: '双渡镇党建办',
          on: '2025-09-12',
          branch: { title: '石埠村党支部', href: '#component-practice-list' },
          characters: 2100,
          minutes: 6,
        },
        {
          ...row,
          title: '老年食堂怎样不亏本',
          href: '#component-practice-list',
          summary: '账目每月上墙。',
          on: '2025-03-01',
          characters: 600,
          minutes: 2,
        },
      ],
    },
  },
]);
