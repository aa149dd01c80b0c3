import Picture from '../components/record/Picture.astro';
import { examplesOf } from './example.ts';

const drawing =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'%3E%3Cpath fill='%23b9cabb' d='M0 9V5l4-3 5 4 4-2 3 3v2z'/%3E%3C/svg%3E";

export const examples = examplesOf(Picture, 'Picture', 'A picture with what it shows and who made it.', [
  {
    name: 'With caption and credit',
    props: {
      src: drawing,
      alt: '示意图：两道山梁，山脚是渡口',
      caption: '渡口在两道山梁之间',
      credit: '绘图：双渡镇党建办',
      size: { width: 1600, height: 900 },
    },
  },
  {
    name: 'Alone',
    props: { src: drawing, alt: '示意图：两道山梁', caption: null, credit: null, size: { width: 1600, height: 900 } },
  },
]);
