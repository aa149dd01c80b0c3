import IndexList from '../components/IndexList.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(IndexList, 'IndexList', 'Links to pages of one kind.', [
  {
    name: 'With notes',
    props: {
      items: [
        { title: '村级党组织考核办法', href: '#component-index-list', note: '2024年版，现行' },
        { title: '乡镇党委述职评议办法', href: '#component-index-list' },
      ],
    },
  },
  {
    name: 'With days',
    props: {
      items: [
        { title: '石埠村：渡口上的五分钟', href: '#component-index-list', day: '2025-09-12', note: '约6分钟读完' },
        { title: '老年食堂怎样不亏本', href: '#component-index-list', day: '2025-03-01' },
      ],
    },
  },
]);
