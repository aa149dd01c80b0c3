import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { handOver } from '../../handover.ts';
import { MASS, type Page, type PageKind, type Params } from '../../views/pages.ts';
import type { Shell } from '../../views/shell.ts';

/*
 * Pages from compiled templates. All that is known here of the inside of Astro, beyond what it documents, stands in this
 * file; the version of Astro is pinned, and at every bundling what comes out is compared with Astro's own output
 * (compile.ts), so that a change of the inside is met there.
 */

/** What a compiled theme holds beside its bundle and the files for browsers. */
export interface Theme {
  /** Name of the bundle's entry. */
  readonly entry: string;
  /** What Astro's bundler knows of the style sheets of each page template, by its own key. */
  readonly styles: readonly (readonly [string, readonly unknown[]])[];
  /** A page that came out otherwise than by Astro's own loop; pages are then left to that loop. Null where all were alike. */
  readonly difference: string | null;
  /** Files for browsers, below `client`, with digests. */
  readonly client: Readonly<Record<string, string>>;
  /** A digest of all that pages take from the bundling: names of style sheets and scripts. */
  readonly links: string;
}

/** Renders one page at a time. */
export interface Renderer {
  /** The file of a page, from what it shows: HTML as text, another kind as bytes. */
  render(page: Page, view: unknown, shell: Shell): Promise<string | Uint8Array>;
}

/** The template of each kind of page. */
export const templates: Readonly<Record<PageKind, string>> = {
  home: 'index.astro',
  results: 'results/index.astro',
  table: 'results/[scheme]/[period].astro',
  tablePart: 'results/[scheme]/[period]/in/[id].astro',
  tableData: 'results/[scheme]/[period].json.ts',
  tablePartData: 'results/[scheme]/[period]/in/[id].json.ts',
  explorer: 'explorer.astro',
  result: 'results/[scheme]/[period]/[kind]/[id].astro',
  schemes: 'schemes/index.astro',
  scheme: 'schemes/[edition].astro',
  schemeData: 'schemes/[edition].json.ts',
  branches: 'branches/index.astro',
  branchesPart: 'branches/in/[id].astro',
  branch: 'branches/[id].astro',
  sites: 'sites/index.astro',
  sitesPart: 'sites/in/[id].astro',
  site: 'sites/[id].astro',
  programmes: 'programmes/index.astro',
  programme: 'programmes/[edition].astro',
  projects: 'projects/index.astro',
  projectsPart: 'projects/in/[...id].astro',
  project: 'projects/[id].astro',
  winners: 'winners.astro',
  winnersPart: 'winners/in/[...id].astro',
  notices: 'notices/index.astro',
  noticesPart: 'notices/in/[...id].astro',
  notice: 'notices/[id].astro',
  noticePrint: 'notices/[id]/print.astro',
  noticeShort: 'n/[short].astro',
  noticeWord: 'notices/[id].docx.ts',
  noticeCalendar: 'notices/[id].ics.ts',
  noticeList: 'notices/[id].csv.ts',
  feedAtom: 'notices/feed.xml.ts',
  feedJson: 'notices/feed.json.ts',
  ledgers: 'ledgers/index.astro',
  ledgersPart: 'ledgers/in/[id].astro',
  ledger: 'ledgers/[id].astro',
  corrections: 'corrections/index.astro',
  correctionsPart: 'corrections/in/[...id].astro',
  practices: 'practices/index.astro',
  practice: 'practices/[id].astro',
  practiceWechat: 'practices/[id]/wechat.astro',
  practiceShort: 'p/[short].astro',
  practiceTag: 'practices/tags/[id].astro',
  practiceSeries: 'practices/series/[id].astro',
  resultShort: 'r/[id].astro',
  everything: 'everything.astro',
  search: 'search.astro',
  article: '[page].astro',
  sitemap: 'sitemap.xml.ts',
  sitemapPart: 'sitemap/[id].xml.ts',
  robots: 'robots.txt.ts',
  colours: 'colours/[id].css.ts',
  notFound: '404.astro',
};

interface RouteData {
  /** Its pattern, `/notices/[id]`; pages of another language than the main one have their folder before it. */
  readonly route: string;
  readonly component: string;
}

type Component = ((result: Result, props: object, slots: object) => unknown) & object;
type PageModule = { readonly default: Component };

/** The part of Astro's `SSRResult` that changes while a page is rendered. */
interface Result {
  _metadata: Record<string, unknown>;
  styles: Set<unknown>;
  scripts: Set<unknown>;
  links: Set<unknown>;
  cancelled: boolean;
}

interface App {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData }[];
    readonly pageMap: Map<string, () => Promise<{ page(): Promise<PageModule> }>>;
  };
  readonly routeCache: { clearAll(): void };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

type RenderToString = (
  result: Result,
  component: Component,
  props: object,
  slots: object,
  isPage: boolean,
  route: RouteData,
) => Promise<string | Response>;

/** Opens the compiled theme in a folder; with `straight` false every page goes through Astro's pipeline. */
export async function openRenderer(folder: string, { straight }: { straight: boolean }): Promise<Renderer> {
  const { entry, styles } = readTheme(folder);
  const { app } = (await import(pathToFileURL(join(folder, 'bundle', entry)).href)) as { app: App };
  app.setInternals({
    pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: sheets }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({
    settings: { scripts: [], config: {} },
    logger: { options: { destination: { write: () => true } } },
  });
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));
  const ready = new Map<string, (params: Params) => Promise<string>>();

  const throughAstro = async (page: Page, routeData: RouteData): Promise<string | Uint8Array> => {
    const { kind, file } = page;
    // Astro keeps the addresses of a template; here they are those of the page at hand.
    app.routeCache.clearAll();
    const response = await app.render(new Request(`http://localhost/${file}`), { routeData });
    // What the server of a page that does not exist answers with is of no concern to a file.
    if (response.status !== 200 && kind !== 'notFound') throw new Error(`${file}: ${response.status}`);
    return templates[kind].endsWith('.astro') ? response.text() : new Uint8Array(await response.arrayBuffer());
  };

  return {
    async render(page, view, shell) {
      const { kind, params } = page;
      const folder = shell.home.slice(shell.base.length);
      const route = routeOf(routes, `${folder}${templates[kind]}`);
      const href = `${shell.base}${page.file.replace(/(^|\/)index\.html$/, '$1')}`;
      handOver(() => ({ shell, href: () => href, paths: () => [params] as never, view: () => view as never }));
      // Of these there are thousands: they are rendered straight from their components, without Astro's pipeline.
      if (!straight || !MASS.has(kind)) return throughAstro(page, route);
      const known = ready.get(route.route) ?? (await probe(app, route, () => throughAstro(page, route)));
      ready.set(route.route, known);
      return known(params);
    },
  };
}

/** What stands in the folder of a compiled theme. */
export function readTheme(folder: string): Theme {
  return JSON.parse(readFileSync(join(folder, 'theme.json'), 'utf8')) as Theme;
}

/** The pattern of the pages of a template: `en/notices/[id].astro` has those of `/en/notices/[id]`. */
export function patternOf(template: string): string {
  return `/${template.replace(/\.(?:astro|ts)$/, '').replace(/(^|\/)index$/, '')}`.replace(/(.)\/$/, '$1');
}

function routeOf(routes: ReadonlyMap<string, RouteData>, template: string): RouteData {
  const route = routes.get(patternOf(template));
  if (!route) throw new Error(`no template ${template}`);
  return route;
}

/**
 * Renders one page through Astro and keeps what Astro hands to its component. Given that, the component can be rendered
 * again and again; only what Astro notes down while a page is rendered must be as it was before the first.
 */
async function probe(
  app: App,
  route: RouteData,
  throughAstro: () => Promise<unknown>,
): Promise<(params: Params) => Promise<string>> {
  const load = app.manifest.pageMap.get(route.component);
  if (!load) throw new Error(`no component for ${route.component}`);
  const module = await (await load()).page();
  const component = module.default;
  let caught: { result: Result; before: Snapshot } | undefined;
  const catching = Object.assign((result: Result, props: object, slots: object) => {
    caught ??= { result, before: snapshotOf(result) };
    return component(result, props, slots);
  }, component);
  app.manifest.pageMap.set(route.component, async () => ({ page: async () => ({ ...module, default: catching }) }));
  try {
    await throughAstro();
  } finally {
    app.manifest.pageMap.set(route.component, load);
  }
  if (!caught) throw new Error(`${route.component} was not rendered`);
  const { result, before } = caught;
  const renderToString = (globalThis as { [key: symbol]: unknown })[
    Symbol.for('sunboard.renderToString')
  ] as RenderToString;
  return async (params) => {
    restore(result, before);
    const html = await renderToString(result, component, { params }, {}, true, route);
    if (typeof html !== 'string') throw new Error(`${route.component} answered instead of rendering`);
    return html;
  };
}

type Snapshot = Pick<Result, '_metadata' | 'styles' | 'scripts' | 'links'>;

function snapshotOf({ _metadata, styles, scripts, links }: Result): Snapshot {
  return {
    _metadata: copyOf(_metadata),
    styles: new Set(styles),
    scripts: new Set(scripts),
    links: new Set(links),
  };
}

function restore(result: Result, before: Snapshot): void {
  const { _metadata, styles, scripts, links } = snapshotOf({ ...result, ...before });
  for (const key of Object.keys(result._metadata)) if (!(key in _metadata)) delete result._metadata[key];
  Object.assign(result._metadata, _metadata);
  Object.assign(result, { styles, scripts, links, cancelled: false });
}

function copyOf(notes: Record<string, unknown>): Record<string, unknown> {
  const copied = Object.entries(notes).map(([key, value]) => [
    key,
    value instanceof Set ? new Set(value) : Array.isArray(value) ? [...value] : value,
  ]);
  return Object.fromEntries(copied);
}
