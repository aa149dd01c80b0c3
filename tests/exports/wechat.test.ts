import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wechatOf } from '../../src/exports/wechat.ts';
import { wechatFaults } from '../../src/exports/wechat-rules.ts';
import { wordsOf } from '../../src/words/words.ts';

const words = wordsOf('zh-CN');
const around = {
  summary: '门开了，事情就顺了。',
  source: '原载青禾榜，2024年2月26日。',
  origin: 'https://bang.example.cn',
};
const turned = (html: string) => wechatOf({ ...around, html }, words);

test('every element carries its own style, and neither class nor id is left', () => {
  const html = turned(
    '<div class="prose"><h2 id="一">一、开门</h2><p class="lead">门<strong>宽</strong>一米四。</p></div>',
  );
  expect(html).toMatch(
    /<h2 style="[^"]+">一、开门<\/h2><p style="[^"]+">门<strong style="[^"]+">宽<\/strong>一米四。<\/p>/,
  );
  expect(html).not.toMatch(/class|id=|<div/);
  expect(wechatFaults(html)).toEqual([]);
});

test('links become numbered notes with whole addresses, one number for one address', () => {
  const html = turned(
    '<p><a href="/branches/qinghe.html">青禾村</a>和<a href="https://school.example/">校区</a>，<a href="/branches/qinghe.html">同上</a>，<a href="#fn">注</a></p>',
  );
  expect(html).toContain('青禾村<sup');
  expect(html.match(/\[1\]<\/sup>/g)).toHaveLength(2);
  expect(html).toContain('[1] 青禾村：https://bang.example.cn/branches/qinghe.html');
  expect(html).toContain('[2] 校区：https://school.example/');
  expect(html).not.toContain('<a');
  expect(wechatFaults(html)).toEqual([]);
});

test('a picture leaves its place, a quotation keeps who said it, key figures become lines', () => {
  const html = turned(
    '<figure class="picture"><img src="a.svg" alt="一扇门"><figcaption>围墙上的门<span class="credit">绘图：村里</span></figcaption></figure>' +
      '<figure class="quotation"><blockquote><p>顺着性子劈。</p></blockquote><figcaption><span>柏长根</span><span>老党员</span></figcaption></figure>' +
      '<dl class="figures"><div><dt>在校学生</dt><dd>214人</dd></div></dl>',
  );
  expect(html).toContain('〔插图：围墙上的门，绘图：村里〕');
  expect(html).toContain('柏长根　老党员');
  expect(html).toContain('在校学生：214人');
  expect(wechatFaults(html)).toEqual([]);
});

test('a list inside two others is told in the line of its point', () => {
  const html = turned('<ul><li>甲<ul><li>乙<ol><li>丙</li><li>丁</li></ol></li></ul></li></ul>');
  expect(html).toContain('乙（丙；丁）');
  expect(wechatFaults(html)).toEqual([]);
});

test.each([
  ['<p class="lead">门</p>', '<p class>'],
  ['<a href="https://school.example/">校区</a>', '<a>'],
  ['<img src="a.png">', '<img>'],
  ['<style>p{}</style>', '<style>'],
  ['<section style="position: fixed">门</section>', '<section> style position'],
  ['<p style="display: grid">门</p>', '<p> style display'],
  ['<p style="color: rgba(0, 0, 0, 0.5)">门</p>', '<p> style color: rgba(0, 0, 0, 0.5)'],
  ['<p style="background-color: url(a.png)">门</p>', '<p> style background-color: url(a.png)'],
  ['<p onclick="x()">门</p>', '<p onclick>'],
  ['<ul><li><ul><li><ul><li>丙</li></ul></li></ul></li></ul>', '<ul> nested 3 deep'],
  ['<!-- 门 --><p>门</p>', 'comment'],
])('the rules refuse %s', (html, fault) => {
  expect(wechatFaults(html)).toEqual([fault]);
});

test('whatever the site renders, what is copied keeps the rules', () => {
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('门', '&lt;b&gt;', '<br>', '<img src="a.png" alt="门">', '<script>x()</script>', '<!-- 门 -->'),
      fc
        .tuple(
          fc.constantFrom(
            ...'p div h2 h3 ul ol li a strong em blockquote figure figcaption dl dt dd table tr td aside picture'.split(
              ' ',
            ),
          ),
          fc.constantFrom(
            '',
            ' class="x"',
            ' id="x"',
            ' style="position: fixed"',
            ' href="/x.html"',
            ' href="#x"',
            ' onclick="x()"',
          ),
          fc.array(tie('html'), { maxLength: 4 }),
        )
        .map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(html, (each) => {
      expect(wechatFaults(turned(each))).toEqual([]);
    }),
  );
});
