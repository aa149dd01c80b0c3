import DataTable from '../components/DataTable.astro';
import { examplesOf } from './example.ts';

const columns = [
  { label: '党组织' },
  { label: '得分', numeric: true },
  { label: '等次', nowrap: true },
  { label: '公布日期', nowrap: true, wide: true },
];

export const examples = examplesOf(DataTable, 'DataTable', 'A table whose first cell names its row.', [
  {
    name: 'Links, figures and grades',
    props: {
      caption: '双渡镇2025年考核得分',
      columns,
      rows: [
        [{ text: '石埠村', href: '#component-data-table' }, '93.20', { text: '优秀', step: 1 }, '2026-01-15'],
        [
          { text: '樟坪村', href: '#component-data-table', note: '2024年由樟坪、上坪两村合并' },
          '88.05',
          { text: '良好', step: 2 },
          '2026-01-15',
        ],
        [{ text: '渡口社区', href: '#component-data-table' }, '–', '未参评', ''],
      ],
    },
  },
  {
    name: 'A row becomes a block on a phone',
    props: {
      caption: '公示名单',
      stack: true,
      columns: [{ label: '姓名' }, { label: '所在党组织' }, { label: '主要事迹' }],
      rows: [
        [{ text: '柏远', shortName: true }, '石埠村党支部', '牵头修通三组机耕路，组织党员错峰值守渡口十一年。'],
        ['尉迟明岚', '樟坪村党总支', '办起老年食堂，每月公布账目。'],
      ],
    },
  },
  { name: 'Without rows', props: { caption: '更正记录', columns, rows: [] } },
]);
