import { parseDocument } from 'htmlparser2';

/** A node of parsed HTML; the parser does not give its types a name. */
export type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/*
 * What the editor of WeChat's public accounts keeps of pasted text, as far as is known: it has no published rules. Styles must
 * stand in the elements themselves; what lies outside this list is dropped, or drags its styles along.
 */

/** Elements that stay, with what attributes they may have beside `style`. */
export const WECHAT_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  section: [],
  p: [],
  span: [],
  strong: [],
  em: [],
  sup: [],
  sub: [],
  br: [],
  h2: [],
  h3: [],
  ul: [],
  ol: ['start'],
  li: [],
  blockquote: [],
  hr: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

/** Properties that stay; values with functions, such as `url()` and `rgba()`, do not. */
const PROPERTIES: ReadonlySet<string> = new Set(
  'margin margin-top margin-bottom margin-left margin-right padding padding-left border border-left border-top border-bottom border-collapse width color background-color font-size font-weight font-style line-height text-align text-indent vertical-align word-break'.split(
    ' ',
  ),
);
/** Lists nest two levels at most. */
const MOST_LISTS = 2;

/** What of a text the editor would not keep; each fault as one line of English, for the tests and for developers. */
export function wechatFaults(html: string): string[] {
  const faults: string[] = [];
  look(parseDocument(html).children, 0, faults);
  return faults;
}

function look(nodes: readonly HtmlNode[], lists: number, faults: string[]): void {
  for (const node of nodes) {
    if (node.type === 'comment' || node.type === 'directive') faults.push(`${node.type}`);
    if (!('name' in node) || !('attribs' in node)) continue;
    const isList = node.name === 'ul' || node.name === 'ol';
    const depth = lists + (isList ? 1 : 0);
    if (isList && depth > MOST_LISTS) faults.push(`<${node.name}> nested ${depth} deep`);
    lookAt(node, faults);
    look(node.children, depth, faults);
  }
}

function lookAt({ name, attribs }: HtmlElement, faults: string[]): void {
  const offered = Object.hasOwn(WECHAT_ELEMENTS, name) ? WECHAT_ELEMENTS[name] : undefined;
  if (!offered) {
    faults.push(`<${name}>`);
    return;
  }
  for (const [attribute, value] of Object.entries(attribs)) {
    if (attribute === 'style') faults.push(...styleFaults(value).map((fault) => `<${name}> ${fault}`));
    else if (!offered.includes(attribute)) faults.push(`<${name} ${attribute}>`);
  }
}

function styleFaults(style: string): string[] {
  return style
    .split(';')
    .filter((each) => each.trim() !== '')
    .flatMap((each) => {
      const [property = '', value = ''] = each.split(/:(.*)/s).map((part) => part.trim());
      if (!PROPERTIES.has(property)) return [`style ${property}`];
      return /[(){}@!\\]/.test(value) || value === '' ? [`style ${property}: ${value}`] : [];
    });
}
