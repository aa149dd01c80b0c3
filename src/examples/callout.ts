import Callout from '../components/Callout.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Callout, 'Callout', 'A remark that must not be missed beside the text.', [
  { name: 'Plain, without a title', props: {}, text: '本期只公布分组名次，不公布全县名次。' },
  {
    name: 'To be noticed',
    props: { title: '本期有更正', tone: 'attention' },
    text: '石埠村的得分于2026年3月2日更正，原数与理由见更正记录。',
  },
  { name: 'Good', props: { title: '公示期满无异议', tone: 'good' }, text: '公示期内没有收到反映。' },
  { name: 'Withdrawn', props: { title: '本公示已撤销', tone: 'alarm' }, text: '名单不再有效，新的公示另行发布。' },
]);
