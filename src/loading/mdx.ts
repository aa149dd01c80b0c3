import { mdxToMdast } from 'satteri';
import {
  attributeWords,
  isSafeAddress,
  offeredComponents,
  offeredElements,
  parseKeyFigures,
} from '../domain/article-elements.ts';
import { type ArgsOf, type Code, type Finding, finding } from '../domain/finding.ts';
import { nearest } from '../domain/nearest.ts';
import type { ProseSection } from '../domain/practice-structure.ts';

/*
 * The check of an article's prose. It reads with Sätteri, the parser Astro renders MDX with: a second parser would sooner
 * or later see a text where the renderer sees code.
 */

/** What is read of a node; Sätteri gives the tree as mdast with the MDX nodes of mdast-util-mdx. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | null | { readonly type: string };
}

/** The largest article, in UTF-16 units; the longest write-ups have some 10,000. */
const LONGEST = 200_000;
/** Braces that are read; the parser takes quadratic time over unclosed ones, and each is a fault anyway. */
const MOST_BRACES = 200;
/**
 * A line that may be program code to the parser. Such a line is refused before it is parsed: on some, as one that ends in a
 * string with a backslash, satteri 0.10.5 takes the whole process down.
 */
const MODULE_LINE = /^[ \t>*+-]*(?:\d+[.)][ \t]*)?(?:import|export)(?![\p{L}\p{N}_])[^\r\n]*/gmu;
/** Elements of Markdown that articles may have. */
const MARKDOWN: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'definition',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
  'inlineCode',
  'code',
]);

/** What no phrase goes into from what stands before it. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** What Astro takes for front matter and does not render; a little more than `frontMatterOf` in articles.ts takes. */
const FRONT_MATTER = /^---[\s\S]*?\n---/;

/**
 * Checks an article's whole file: what is rendered may hold only listed elements, offered components with literal attributes, and
 * safe addresses. Gives the prose as plain text with the words in attributes, the number of its characters without those, see
 * `countCharacters`, its sections, the pictures it names, and what is wrong, in the order of the text.
 */
export function checkArticle(
  file: string,
  text: string,
  publicFiles: ReadonlySet<string>,
): { prose: string; characters: number; sections: ProseSection[]; figures: string[]; findings: Finding[] } {
  if (text.length > LONGEST) {
    const findings = [finding('mdx-too-long', { file }, { limit: String(LONGEST) })];
    return { prose: '', characters: 0, sections: [], figures: [], findings };
  }
  // As Astro does, spaces stand in for the front matter, so that places in the prose are places in the file.
  const prose = text.replace(FRONT_MATTER, (front) => front.replace(/[^\r\n]/g, ' '));
  const check = new ArticleCheck(file, prose, publicFiles);
  check.run();
  return check;
}

/**
 * Counts as Word does for Chinese: every Chinese character and every full-width mark is one, every run of other letters,
 * digits and marks without a space is one. `2022年3月，门宽1.4米` counts 9.
 */
export function countCharacters(prose: string): number {
  return (
    prose.match(
      /[\p{Script=Han}\p{Script=Bopomofo}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\p{Script=Bopomofo}\u2014\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]+/gu,
    )?.length ?? 0
  );
}

class ArticleCheck {
  characters = 0;
  prose = '';
  readonly sections: ProseSection[] = [{ title: '', text: '' }];
  readonly figures: string[] = [];
  readonly findings: Finding[] = [];
  readonly #file: string;
  readonly #prose: string;
  readonly #publicFiles: ReadonlySet<string>;

  constructor(file: string, prose: string, publicFiles: ReadonlySet<string>) {
    this.#file = file;
    this.#prose = prose;
    this.#publicFiles = publicFiles;
  }

  run(): void {
    if (this.#findsCode()) return;
    const root = this.#parse();
    if (!root) return;
    const [runs, counted]: [string[], string[]] = [[], []];
    // A stack, not recursion: a text may nest as deep as it is long.
    const stack: Node[] = [root];
    for (let node = stack.pop(); node; node = stack.pop()) {
      const run = node.type === 'text' ? (node.value ?? '') : BLOCKS.has(node.type) ? ' ' : '';
      const accepted = this.#accepts(node);
      const words = accepted ? [run, ...attributeWords(node.name ?? '', node.attributes ?? [])] : [run];
      this.#addToSection(node, words);
      runs.push(...words);
      counted.push(run);
      if (!accepted) continue;
      for (const child of (node.children ?? []).toReversed()) stack.push(child);
    }
    this.prose = runs.join('').trim();
    this.characters = countCharacters(counted.join('').trim());
  }

  #addToSection(node: Node, words: readonly string[]): void {
    if (node.type === 'heading' && node.depth === 2) this.sections.push({ title: textOf(node), text: '' });
    const section = this.sections.at(-1);
    if (section) section.text += words.join('');
  }

  /** Reports what is not given to the parser at all; true where something was. */
  #findsCode(): boolean {
    for (const { 0: line, index } of this.#prose.matchAll(MODULE_LINE)) {
      const from = index + line.search(/import|export/);
      this.#report('mdx-import', { from, until: index + line.trimEnd().length }, {});
    }
    const tooMany = [...this.#prose.matchAll(/\{/g)][MOST_BRACES];
    if (tooMany) this.#report('mdx-expression', { from: tooMany.index, until: tooMany.index + 1 }, {});
    return this.findings.length > 0;
  }

  #parse(): Node | null {
    try {
      return mdxToMdast(this.#prose, { features: { smartPunctuation: false } }) as Node;
    } catch (error) {
      // The parser gives the place in the message only: `3:1: Expected a closing tag …`.
      const message = error instanceof Error ? error.message : String(error);
      const place = /^(\d+):(\d+): ([^\n]*)/.exec(message);
      const from = offsetAt(this.#prose, Number(place?.[1] ?? 1), Number(place?.[2] ?? 1));
      this.#report(
        'mdx-syntax',
        { from, until: from + 1 },
        { detail: (place?.[3] ?? message).replace(/ \(mdx[^)]*\)$/, '') },
      );
      return null;
    }
  }

  /** Reports what is wrong with a node itself; false where its children need no look. */
  #accepts(node: Node): boolean {
    switch (node.type) {
      case 'mdxjsEsm':
        this.#report('mdx-import', spanOf(node), {});
        return false;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        this.#report('mdx-expression', spanOf(node), {});
        return false;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#acceptsTag(node);
      case 'image':
      case 'imageReference':
        this.#report('mdx-image', spanOf(node), {});
        return false;
      case 'heading':
        if (node.depth === 1) this.#report('mdx-heading', spanOf(node), {});
        return true;
      case 'link':
      case 'definition':
        if (!isSafeAddress(node.url ?? ''))
          this.#report('mdx-address', spanOf(node), { value: (node.url ?? '').slice(0, 60) });
        return true;
      default:
        if (MARKDOWN.has(node.type)) return true;
        this.#report('mdx-element', spanOf(node), { name: node.type, nearest: '', known: offeredTags() });
        return false;
    }
  }

  #acceptsTag(node: Node): boolean {
    const name = node.name ?? '';
    const place = this.#tagSpan(node);
    const component = Object.hasOwn(offeredComponents, name) ? offeredComponents[name] : undefined;
    if (!component && !offeredElements.has(name)) {
      const known = [...Object.keys(offeredComponents), ...offeredElements];
      this.#report('mdx-element', place, { name: name || '<>', nearest: nearest(name, known), known: offeredTags() });
      return false;
    }
    const offered = component?.attributes ?? {};
    const seen = new Set<string>();
    for (const attribute of node.attributes ?? []) {
      seen.add(attribute.name ?? '');
      this.#checkAttribute(name, offered, attribute, place);
    }
    for (const [attribute, { required }] of Object.entries(offered)) {
      if (required && !seen.has(attribute)) this.#report('mdx-attribute-missing', place, { element: name, attribute });
    }
    if (component && !component.content && (node.children ?? []).length > 0) {
      this.#report('mdx-content', place, { element: name });
    }
    return true;
  }

  #checkAttribute(
    element: string,
    offered: (typeof offeredComponents)[string]['attributes'],
    attribute: Attribute,
    tag: Span,
  ): void {
    const name = attribute.name ?? '';
    const place = this.#attributeSpan(tag, name);
    if (attribute.type !== 'mdxJsxAttribute') {
      const written = typeof attribute.value === 'string' ? attribute.value : '';
      this.#report('mdx-attribute-computed', this.#spanIn(tag, `{${written}`), { element, attribute: '{…}' });
      return;
    }
    const kind = Object.hasOwn(offered, name) ? offered[name]?.kind : undefined;
    if (!kind) {
      const known = Object.keys(offered);
      this.#report('mdx-attribute', place, {
        element,
        attribute: name,
        nearest: nearest(name, known),
        known: known.join(', '),
      });
      return;
    }
    const { value } = attribute;
    if (typeof value !== 'string') {
      this.#report('mdx-attribute-computed', place, { element, attribute: name });
      return;
    }
    if (kind === 'file') this.figures.push(value);
    if (value.trim() === '') this.#report('mdx-attribute-missing', place, { element, attribute: name });
    else if (kind === 'file' && !this.#publicFiles.has(value)) {
      this.#report('file-missing', place, { value: value.slice(0, 80), nearest: nearest(value, this.#publicFiles) });
    } else if (kind === 'address' && !isSafeAddress(value))
      this.#report('mdx-address', place, { value: value.slice(0, 60) });
    else if (element === 'KeyFigures' && parseKeyFigures(value) === null) this.#report('mdx-key-figures', place, {});
  }

  /** The opening tag of an element: up to its first `>` outside quotes. */
  #tagSpan(node: Node): Span {
    const { from, until } = spanOf(node);
    const tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>?/.exec(this.#prose.slice(from, until));
    return { from, until: from + Math.max(1, tag?.[0].length ?? 1) };
  }

  /** Where an attribute's name stands in a tag; the tag itself where it is not found. */
  #attributeSpan(tag: Span, name: string): Span {
    // Quoted values are blanked, so that a name inside one is not taken for the attribute.
    const bare = this.#prose
      .slice(tag.from, tag.until)
      .replace(/"[^"]*"|'[^']*'/g, (value) => ' '.repeat(value.length));
    const at = bare.search(new RegExp(`(?<=\\s)${RegExp.escape(name)}(?![\\w:.-])`));
    return at === -1 ? tag : { from: tag.from + at, until: tag.from + at + name.length };
  }

  #spanIn(tag: Span, written: string): Span {
    const at = this.#prose.slice(tag.from, tag.until).indexOf(written);
    return at === -1 ? tag : { from: tag.from + at, until: tag.from + at + written.length };
  }

  #report<C extends Code>(code: C, { from, until }: Span, args: ArgsOf<C>): void {
    this.findings.push(finding(code, { file: this.#file, from, until }, args));
  }
}

/** The words of a node and of all in it. */
function textOf({ type, value = '', children = [] }: Node): string {
  return type === 'text' || type === 'inlineCode' ? value : children.map(textOf).join('');
}

interface Span {
  readonly from: number;
  readonly until: number;
}

function spanOf(node: Node): Span {
  const from = node.position?.start.offset ?? 0;
  return { from, until: Math.max(from + 1, node.position?.end.offset ?? from + 1) };
}

/** The offset of a line and column, both from 1; the end of the text where it has no such line. */
function offsetAt(text: string, line: number, column: number): number {
  let from = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', from);
    if (end === -1) return text.length;
    from = end + 1;
  }
  return Math.min(from + column - 1, text.length);
}

function offeredTags(): string {
  return [...Object.keys(offeredComponents), ...offeredElements].map((name) => `<${name}>`).join(', ');
}
