import { parseDocument } from 'htmlparser2';
import type { Words } from '../words/words.ts';
import { type HtmlElement, type HtmlNode, WECHAT_ELEMENTS } from './wechat-rules.ts';

/*
 * A write-up as the editor of WeChat's public accounts takes it: styles in every element, no links but numbered notes with
 * their addresses, no pictures (they must be uploaded there) but the places where they stood. Rules: wechat-rules.ts.
 */

const INK = 'color: #16262b';
const SOFT = 'color: #4a5b60';
const TEXT = 'font-size: 16px; line-height: 1.8';

const STYLES: Readonly<Record<string, string>> = {
  p: `margin: 0 0 16px; ${TEXT}; ${INK}`,
  h2: 'margin: 32px 0 16px; padding-left: 12px; border-left: 4px solid #c8860d; font-size: 18px; font-weight: bold; line-height: 1.5; color: #0f4c55',
  h3: 'margin: 24px 0 12px; font-size: 17px; font-weight: bold; line-height: 1.5; color: #0f4c55',
  strong: 'font-weight: bold; color: #0f4c55',
  ul: `margin: 0 0 16px; padding-left: 24px; ${TEXT}; ${INK}`,
  ol: `margin: 0 0 16px; padding-left: 24px; ${TEXT}; ${INK}`,
  li: 'margin: 0 0 6px',
  blockquote: `margin: 20px 0; padding: 12px 16px; border-left: 4px solid #c8860d; background-color: #f6f3ea; ${TEXT}; ${INK}`,
  table: 'width: 100%; margin: 0 0 16px; border-collapse: collapse; font-size: 14px; line-height: 1.6',
  th: 'padding: 6px 8px; border: 1px solid #dfd9ca; background-color: #e9f2f1; font-weight: bold; text-align: left',
  td: 'padding: 6px 8px; border: 1px solid #dfd9ca; text-align: left',
  sup: 'font-size: 12px; vertical-align: super; color: #0f4c55',
  hr: 'margin: 24px 0; border: 0; border-top: 1px solid #dfd9ca',
};
const SMALL = `margin: 0 0 8px; font-size: 13px; line-height: 1.6; word-break: break-all; ${SOFT}`;
const PICTURE = `margin: 20px 0; padding: 20px 12px; border: 1px solid #dfd9ca; text-align: center; font-size: 14px; ${SOFT}`;
const PANEL = 'margin: 20px 0; padding: 16px; background-color: #e9f2f1';

/** What stands around the prose. */
export interface WechatArticle {
  readonly summary: string;
  /** Who wrote it, when it was published and where it stands, in one line. */
  readonly source: string;
  /** The prose, as the site renders it. */
  readonly html: string;
  /** Scheme and host of the site, for addresses that begin at its root. */
  readonly origin: string;
}

/** A write-up as HTML to be pasted into the editor. */
export function wechatOf({ summary, source, html, origin }: WechatArticle, words: Words): string {
  const w = words.share.wechat;
  const writing = new Writing(origin, words);
  const lead = element('blockquote', escaped(summary));
  const body = writing.all(parseDocument(html).children, 0);
  const notes = writing.notes.map(({ text, address }, index) =>
    element('p', escaped(w.note(index + 1, text, address)), SMALL),
  );
  const listed = notes.length === 0 ? [] : [element('h3', escaped(w.notes)), ...notes];
  return element('section', [lead, body, ...listed, element('p', escaped(source), SMALL)].join(''), '');
}

class Writing {
  readonly notes: { text: string; address: string }[] = [];
  readonly #origin: string;
  readonly #words: Words;

  constructor(origin: string, words: Words) {
    this.#origin = origin;
    this.#words = words;
  }

  all(nodes: readonly HtmlNode[], lists: number): string {
    return nodes.map((node) => this.#one(node, lists)).join('');
  }

  #one(node: HtmlNode, lists: number): string {
    if (node.type === 'text') return escaped(node.data);
    if (!('attribs' in node)) return '';
    const { name } = node;
    if (name === 'a') return this.#link(node, lists);
    if (name === 'figure') return this.#figure(node, lists);
    if (name === 'dl') return this.#figures(node);
    if (name === 'ul' || name === 'ol') return this.#list(node, lists);
    if (name === 'br' || name === 'hr') return element(name, null);
    // A heading of the site's own sections is not part of the text.
    if (name === 'h2' && node.attribs['class']?.includes('sr-only')) return '';
    const inside = this.all(node.children, lists);
    return Object.hasOwn(WECHAT_ELEMENTS, name) && name !== 'section' ? element(name, inside) : inside;
  }

  /** The text of a link with the number of a note; links inside the page have none to go to. */
  #link(node: HtmlElement, lists: number): string {
    const inside = this.all(node.children, lists);
    const href = node.attribs['href'] ?? '';
    const address = href.startsWith('/') ? this.#origin + href : href;
    if (!/^https?:/.test(address)) return inside;
    const text = plain(node);
    const known = this.notes.findIndex((note) => note.address === address);
    if (known < 0) this.notes.push({ text, address });
    const number = known < 0 ? this.notes.length : known + 1;
    return inside + element('sup', escaped(this.#words.share.wechat.mark(number)));
  }

  /** Where a picture stood, or a quotation with who said it. */
  #figure(node: HtmlElement, lists: number): string {
    const quoted = find(node, 'blockquote');
    const caption = find(node, 'figcaption');
    if (quoted) {
      const by = caption ? element('p', escaped(parts(caption).join('　')), `${SMALL}; text-align: right`) : '';
      return element('blockquote', this.all(quoted.children, lists) + by);
    }
    const [told = '', credit = ''] = caption ? parts(caption) : [find(node, 'img')?.attribs['alt'] ?? ''];
    return element('section', escaped(this.#words.share.wechat.picture(told, credit)), PICTURE);
  }

  /** Key figures, a line each. */
  #figures(node: HtmlElement): string {
    const terms = all(node, 'dt').map(plain);
    const values = all(node, 'dd').map(plain);
    const lines = terms.map((term, index) =>
      element('p', escaped(this.#words.share.wechat.label(term, values[index] ?? '')), `margin: 0; ${TEXT}; ${INK}`),
    );
    return element('section', lines.join(''), PANEL);
  }

  /** Lists nest twice; what lies deeper follows its point as text. */
  #list(node: HtmlElement, lists: number): string {
    if (lists >= 2) return escaped(`（${all(node, 'li').map(plain).join('；')}）`);
    return element(node.name, this.all(node.children, lists + 1));
  }
}

function element(name: string, inside: string | null, style: string = STYLES[name] ?? ''): string {
  const open = style === '' ? `<${name}>` : `<${name} style="${style}">`;
  return inside === null ? open : `${open}${inside}</${name}>`;
}

/** The texts of a caption: what it says, and whom it names. */
function parts(node: HtmlElement): string[] {
  return node.children.map(plain).filter((text) => text !== '');
}

function plain(node: HtmlNode): string {
  if (node.type === 'text') return node.data;
  return 'children' in node ? node.children.map(plain).join('').trim() : '';
}

function find(node: HtmlElement, name: string): HtmlElement | undefined {
  return all(node, name)[0];
}

function all(node: HtmlElement, name: string): HtmlElement[] {
  return node.children.flatMap((child) =>
    'attribs' in child ? [...(child.name === name ? [child] : []), ...all(child, name)] : [],
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
