import LinkGroups from '../components/record/LinkGroups.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(
  LinkGroups,
  'LinkGroups',
  'Short lists of links that belong together; empty ones are left out.',
  [
    {
      name: 'Two groups of three',
      props: {
        groups: [
          { title: '示范点', items: [{ title: '石埠渡口党员驿站', href: '#component-link-groups', note: '镇级' }] },
          {
            title: '项目',
            items: [
              { title: '老年食堂', href: '#component-link-groups' },
              { title: '不公开的项目', href: null },
            ],
          },
          { title: '经验做法', items: [] },
        ],
      },
    },
  ],
);
