import Crumbs from '../components/Crumbs.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Crumbs, 'Crumbs', 'The way to a page, from the home page down.', [
  {
    name: 'Two steps',
    props: {
      home: '#component-crumbs',
      crumbs: [
        { title: '得分', href: '#component-crumbs' },
        { title: '村级党组织考核，2025年', href: '#component-crumbs' },
      ],
      here: '石埠村',
    },
  },
]);
