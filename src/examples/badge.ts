import Badge from '../components/Badge.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(
  Badge,
  'Badge',
  'A grade or a state in a word, with a swatch where it stands on a scale.',
  [
    { name: 'The best grade of a scale', props: { text: '优秀', step: 1 } },
    { name: 'A grade further down', props: { text: '基本合格', step: 3 } },
    { name: 'Provisional: a hollow swatch', props: { text: '待定', step: 2, open: true } },
    { name: 'Good', props: { text: '无异议', tone: 'good' } },
    { name: 'To be noticed', props: { text: '有更正', tone: 'attention' } },
    { name: 'Withdrawn', props: { text: '已撤销', tone: 'alarm' } },
    { name: 'A long word', props: { text: '经复核后按原公示名单予以确认', tone: 'plain' } },
  ],
);
