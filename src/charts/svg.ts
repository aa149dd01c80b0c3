/*
 * Charts are drawn without a view box: across, in percent of the width there is; down, in em. So a chart fills a phone or a
 * sheet of paper and its words keep the size of the text around it. Colours come from classes (styles/components/chart.css).
 */

/** Text made safe between tags and inside double-quoted attributes. */
export function escapeText(text: string): string {
  // Most texts have none of them, and a page has hundreds.
  return UNSAFE.test(text) ? text.replace(UNSAFE_ALL, (sign) => `&#${sign.charCodeAt(0)};`) : text;
}

const UNSAFE = /[&<>"]/;
const UNSAFE_ALL = /[&<>"]/g;

/** A share of the width, 0 to 1, as SVG writes it. */
export function across(share: number): string {
  return `${short(share * 100)}%`;
}

/** A length down the drawing, in em. */
export function down(em: number): string {
  return `${short(em)}em`;
}

/** At most two decimals, without zeros at the end; the same on every machine. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** One element; numbers and classes need no escaping, texts are children. */
export function element(name: string, attributes: Readonly<Record<string, string>>, children = ''): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) written += ` ${key}="${escapeText(value)}"`;
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** A word or figure at a place; `anchor` says which part of it stands there. */
export function label(
  text: string,
  x: number,
  y: number,
  kind: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return element('text', { class: kind, x: across(x), y: down(y), 'text-anchor': anchor }, escapeText(text));
}

export interface Drawing {
  /** What is drawn, for those who do not see it. */
  title: string;
  /** The finding, or the figures in a sentence. */
  description: string;
  /** Height in em. */
  height: number;
  body: string;
}

/** A whole drawing. */
export function drawing({ title, description, height, body }: Drawing): string {
  const head = element('title', {}, escapeText(title)) + element('desc', {}, escapeText(description));
  return element('svg', { class: 'chart', role: 'img', width: '100%', height: down(height) }, head + body);
}

/** How a word at a place across must stand so as not to run over the edge. */
export function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 0.08) return 'start';
  return x > 0.92 ? 'end' : 'middle';
}
