/*
 * What the prose of an article may hold. The checker of articles refuses everything else, and the pages render exactly
 * these components (src/components/prose/).
 */

/** What the text of an attribute stands for. */
export type AttributeKind = 'text' | 'file' | 'address';

export interface OfferedComponent {
  readonly attributes: Readonly<Record<string, { readonly kind: AttributeKind; readonly required: boolean }>>;
  /** Whether it has text between its tags. */
  readonly content: boolean;
}

const required = (kind: AttributeKind) => ({ kind, required: true }) as const;
const optional = (kind: AttributeKind) => ({ kind, required: false }) as const;

/** Components offered in articles, by the name of their tag. */
export const offeredComponents: Readonly<Record<string, OfferedComponent>> = {
  Figure: {
    attributes: { src: required('file'), alt: required('text'), caption: optional('text'), credit: optional('text') },
    content: false,
  },
  Quote: { attributes: { by: optional('text'), role: optional('text') }, content: true },
  KeyFigures: { attributes: { items: required('text') }, content: false },
  Note: { attributes: { title: optional('text') }, content: true },
};

/** The words a component shows that are given in its attributes, with spaces around each. */
export function attributeWords(
  component: string,
  attributes: readonly { readonly name?: string; readonly value?: unknown }[],
): string[] {
  const offered = Object.hasOwn(offeredComponents, component) ? offeredComponents[component]?.attributes : undefined;
  return attributes.flatMap(({ name = '', value }) => {
    if (typeof value !== 'string' || !offered || !Object.hasOwn(offered, name)) return [];
    return offered[name]?.kind === 'text' ? [` ${value.replace(/[|｜]/g, ' ').trim()} `] : [];
  });
}

/** Plain elements that Markdown has no sign for and that may be written as tags, without attributes. */
export const offeredElements: ReadonlySet<string> = new Set(['br', 'sub', 'sup']);

/** Addresses an article may link to: of these schemes, or without a scheme on the site itself. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Whether a link's address can do no more than lead somewhere: no script, no data, no other host by two slashes. */
export function isSafeAddress(address: string): boolean {
  // Browsers ignore spaces and control characters before and inside a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const plain = address.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g, '');
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1];
  if (scheme !== undefined) return SCHEMES.has(scheme.toLowerCase());
  return plain !== '' && !/^[\\/]{2}/.test(plain);
}

/** One figure of a `KeyFigures` component. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
}

/** Reads the `items` of a `KeyFigures` component, `在校学生：214人|学农田：12亩`; null where one has no label or value. */
export function parseKeyFigures(items: string): KeyFigure[] | null {
  const figures = items.split(/[|｜]/).map((item) => {
    const match = /^\s*([^：:]+?)\s*[：:]\s*(.+?)\s*$/.exec(item);
    return match ? { label: match[1] ?? '', value: match[2] ?? '' } : null;
  });
  return figures.some((figure) => figure === null) ? null : (figures as KeyFigure[]);
}
