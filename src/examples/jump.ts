import Jump from '../components/Jump.astro';
import { examplesOf } from './example.ts';

export const examples = examplesOf(Jump, 'Jump', 'Ways to the parts of a long page.', [
  {
    name: 'Two groups',
    props: {
      label: '分组',
      items: [
        { title: '山区村', href: '#component-jump' },
        { title: '坝区村', href: '#component-jump' },
      ],
    },
  },
  {
    name: 'Many groups with long names',
    props: {
      label: '乡镇',
      items: ['双渡镇', '石门塘乡', '大樟坪瑶族乡', '渡口街道', '老粮站片区联合党委', '上坪镇', '下坪镇', '云岭乡'].map(
        (title) => ({ title, href: '#component-jump' }),
      ),
    },
  },
]);
