import Facts from '../components/Facts.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Facts, 'Facts', 'What a record says of itself, a line each.', [
  {
    name: 'Text, a link with a note, a grade; what has no value is left out',
    props: {
      items: [
        { label: '所在乡镇', value: '双渡镇' },
        { label: '依据', value: { text: '村级党组织考核办法', href: '#component-facts', note: '双办〔2025〕7号' } },
        { label: '等次', value: { text: '优秀', step: 1 } },
        { label: '负责人', value: null },
      ],
    },
  },
  {
    name: 'Two columns',
    props: {
      wide: true,
      items: [
        { label: '成立', value: '1998年' },
        { label: '党员', value: '63名' },
        { label: '网格', value: '5个' },
        { label: '办公地点', value: '双渡镇石埠村老粮站旧址改建的党群服务中心二楼' },
      ],
    },
  },
]);
