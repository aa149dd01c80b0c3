import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/loading/disk.ts';
import { checkPublicFiles } from '../../src/loading/public.ts';

const codesOf = (files: Record<string, string>): string[] =>
  checkPublicFiles(memoryFiles(files)).findings.map(
    ({ code, args }) => `${code} ${args['what'] ?? args['ending'] ?? ''}`,
  );
const svg = (inside: string, attributes = ''): Record<string, string> => ({
  'public/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`,
});

test('pictures and documents pass', () => {
  expect(codesOf({ 'public/a.png': '\u0089PNG', 'public/b/附件.docx': 'PK', 'public/c.csv': '<10,3' })).toEqual([]);
});

test('a drawing with shapes, gradients and links inside itself passes', () => {
  const drawing = svg(
    '<title>门</title><defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><style>.a{fill:url(#g)}</style><use href="#x"/><path fill="url(#g)" d="M0 0"/>',
    'viewBox="0 0 1 1"',
  );
  expect(codesOf(drawing)).toEqual([]);
});

test('pages, scripts and unknown kinds of file are refused', () => {
  expect(
    codesOf({ 'public/a.html': '', 'public/b.JS': '', 'public/c.swf': '', 'public/d': '', 'public/e.xlsm': '' }),
  ).toEqual(['public-kind .html', 'public-kind .js', 'public-kind .swf', 'public-kind d', 'public-kind .xlsm']);
});

test('a page under the name of a picture is refused', () => {
  expect(codesOf({ 'public/a.png': '\n<!-- x --><html><script>1</script>' })).toEqual(['public-disguised .png']);
});

test.each([
  ['<script>alert(1)</script>', 'element'],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', 'element'],
  ['<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', 'element'],
  ['<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', 'element'],
  ['<a href="#b"><path/></a>', 'element'],
  ['<animate attributeName="href" values="javascript:alert(1)"/>', 'element'],
  ['<path onload="alert(1)"/>', 'attribute'],
  ['<use href="https://example.org/a.svg#b"/>', 'address'],
  ['<use xmlns:l="http://www.w3.org/1999/xlink" l:href="data:image/svg+xml,a"/>', 'address'],
  ['<image href="photo.png"/>', 'address'],
  ['<path style="fill:url(https://example.org/a)"/>', 'style'],
  ['<style>@import "a.css";</style>', 'style'],
  ['<style><![CDATA[p{fill:u\\72l(a)}]]></style>', 'style'],
  ['<?xml-stylesheet href="a.css"?>', 'instruction'],
  ['<path', 'xml'],
])('a drawing with %s is refused', (inside, what) => {
  expect(codesOf(svg(inside))).toContain(`public-svg ${what}`);
});

test('an entity that could spell a script is refused', () => {
  const drawing = '<!DOCTYPE svg [<!ENTITY s "script">]><svg xmlns="http://www.w3.org/2000/svg"/>';
  expect(codesOf({ 'public/a.svg': drawing })).toEqual(['public-svg instruction']);
});
