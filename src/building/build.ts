import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePathOf } from '../domain/address.ts';
import type { Finding } from '../domain/finding.ts';
import type { Leave } from '../domain/guard/leave.ts';
import { languagesOf } from '../domain/language.ts';
import { everyPage, type PageKind, pagesIn } from '../views/pages.ts';
import type { Site } from '../views/site.ts';
import { withheldFiles } from '../views/withheld-files.ts';
import type { Drawing } from './drawing.ts';
import { drawingsOf } from './drawings.ts';
import { judge } from './guard/judge.ts';
import { type InputState, inputDigests, stillScanned } from './inputs.ts';
import { type Manner, mannerOf, nextChange } from './last.ts';
import { makersFor } from './makers.ts';
import { type Output, openOutput, outputFull, servedState } from './output.ts';
import { premiseOf, worldOf } from './premise.ts';
import { ARTICLES, INDEX, NO_SEARCH, type SearchIndex, searchIndexOf } from './search.ts';
import { isFirst, isInShard } from './shard.ts';
import { keyOf, SiteFiles } from './site-files.ts';
import { type BuildState, countPages, parseState, serializeState } from './state.ts';
import { digestOfArticles, digestOfProgram, isArticle } from './theme/key.ts';
import { type OpenedTheme, themeFor } from './theme/theme.ts';

/** What a build tells of its way. */
export type Stage = 'templates' | 'pages' | 'search' | 'guard' | 'publish';

interface Options extends Omit<Manner, 'guarded'> {
  engine: string;
  root: string;
  /** Absolute path of the link that is served. */
  out: string;
  /** The files of the portal as they were scanned before they were read. */
  inputs: InputState;
  /** How the site is looked through before it is served; null where it is only shown on this machine. */
  guard: Guard | null;
  /** Whether to build all of it, whatever the last site was made from. */
  full?: boolean;
  stage(stage: Stage): void;
  /** How far a stage is. */
  at?(done: number, total: number): void;
}

interface Guard {
  /** Texts of the records, to name the place a finding about a page comes from. */
  readonly sources: ReadonlyMap<string, string>;
  readonly leave: Leave;
  /** Whether a finding that is only a warning stops the build too. */
  readonly strict: boolean;
  /** What was found in the records, all of it warnings. */
  readonly findings: readonly Finding[];
}

/** How a build ended: with a finding that stops it, `published` is false and the last site is served as before. */
export interface Ended {
  readonly pages: number;
  /** How many files of the site are new or other than before, as they were, or gone. */
  readonly files: { readonly written: number; readonly kept: number; readonly removed: number };
  readonly findings: readonly Finding[];
  readonly published: boolean;
  /** A page for which the mass of pages was left to Astro's own loop; null as a rule. */
  readonly difference: string | null;
}

/** Pages whose text is in the articles of the portal, not in their views: those whose templates ask for `sunboard:articles`. */
export const WITH_ARTICLE: ReadonlySet<PageKind> = new Set(['practice', 'practiceWechat', 'article']);

/**
 * Builds a site and serves it at `out`. Only files made from something else than last time are made again. Nothing is published
 * before all of it is there; whatever fails, the last site stays. Every byte that is new is read for what is personal before.
 * Throws OutputTaken where `out` is not ours, OutputFull, OutputUnwritable, ArticlesChanged.
 */
export async function buildSite(site: Site, options: Options): Promise<Ended> {
  const { engine, out, full = false } = options;
  const maker = { program: digestOfProgram(engine), manner: mannerOf({ ...options, guarded: options.guard !== null }) };
  const usable = !full && parseState(servedState(out), maker) !== null;
  const output = openOutput(out, { full: !usable });
  const last = parseState(output.state, maker);
  try {
    return await new Build(site, options, maker, output, last).run();
  } catch (error) {
    output.discard();
    throw outputFull(error) ?? error;
  }
}

class Build {
  readonly #site: Site;
  readonly #options: Options;
  readonly #maker: { readonly program: string; readonly manner: string };
  readonly #output: Output;
  readonly #last: BuildState | null;
  readonly #files: SiteFiles;
  /** The files of the search index. */
  readonly #indexed: string[] = [];
  /** Digest of what the articles' part of the search index is made from. */
  #articles: string | null = null;
  readonly #aboutDrawings: Finding[] = [];

  constructor(
    site: Site,
    options: Options,
    maker: { readonly program: string; readonly manner: string },
    output: Output,
    last: BuildState | null,
  ) {
    this.#site = site;
    this.#options = options;
    this.#maker = maker;
    this.#output = output;
    this.#last = last;
    const { compress = false, guard } = options;
    this.#files = new SiteFiles(output.folder, last, { compress, guarded: guard !== null });
  }

  async run(): Promise<Ended> {
    const { engine, root, inputs, guard, stage, shard = null, search: searchable = true } = this.#options;
    const digests = inputDigests(inputs);
    const articles = digestOfArticles(digests);
    stage('templates');
    const theme = await themeFor({
      engine,
      root,
      site: this.#site,
      program: this.#maker.program,
      articles,
      still: () => stillScanned(root, inputs, [...digests.keys()].filter(isArticle)),
    });
    stage('pages');
    await this.#pages(theme, articles);
    if (isFirst(shard)) {
      for (const [file, digest] of Object.entries(theme.client)) {
        await this.#files.put(file, digest, () => readFileSync(join(theme.folder, 'client', file)));
      }
    }
    stage('search');
    const search = searchable && isFirst(shard) ? searchIndexOf(this.#site) : NO_SEARCH;
    const aboutOthers = await this.#search(search);
    if (isFirst(shard)) await this.#publicFiles(digests);
    stage('guard');
    const personal = guard ? judge(await this.#files.seen(), guard) : [];
    const findings = [...this.#aboutDrawings, ...aboutOthers, ...personal];
    // What another portal sends, and what the font of pictures lacks, is not for this one to mend: it stops no build, a strict
    // one neither.
    const published = personal.every(({ severity }) => severity === 'warning' && !guard?.strict);
    const faultless = personal.length === 0 && (guard?.findings.length ?? 0) === 0;
    const changes = this.#files.finish();
    if (published) {
      stage('publish');
      this.#output.publish(changes, serializeState(this.#state(search.key, findings, faultless)));
    } else this.#output.discard(changes);
    const { states } = this.#files;
    const [written, removed] = [changes.written.length, changes.removed.length];
    return {
      pages: countPages({ files: states }),
      files: { written, kept: states.size - written, removed },
      findings,
      published,
      difference: theme.difference,
    };
  }

  async #pages(theme: OpenedTheme, articles: string): Promise<void> {
    const { inputs, guard, compress = false, shard = null, at = () => {} } = this.#options;
    const pages = pagesIn(this.#site);
    const shells = Object.fromEntries(
      languagesOf(this.#site.portal.config).map((language) => [language, pages(language).shell]),
    );
    const all = [...everyPage(this.#site)].filter((page) => isInShard(page, shard));
    let done = 0;
    const advance = (count: number): void => {
      done += count;
      at(done, all.length);
    };
    const makers = makersFor(
      {
        theme: theme.folder,
        straight: theme.difference === null,
        shells,
        folder: this.#output.folder,
        guard: guard !== null,
        compress,
      },
      advance,
    );
    try {
      const common = keyOf(JSON.stringify([theme.links, theme.difference, shells]));
      const world = keyOf(`${common}${worldOf(this.#site)}${digestBesidesSheets(inputDigests(inputs))}`);
      for (const page of all) {
        const { kind, params, language, file } = page;
        const about = `${kind}${language}${JSON.stringify(params)}`;
        const from = premiseOf(this.#site, page);
        const premise = from === null ? null : keyOf(`${world}${about}${from}`);
        const before = premise === null ? undefined : this.#last?.files.get(file);
        if (before && before.premise === premise) {
          this.#files.keeps(file, before.key, premise);
          advance(1);
          continue;
        }
        const view = JSON.stringify(pages(language).view(kind, params)) ?? 'null';
        const key = keyOf(`${common}${WITH_ARTICLE.has(kind) ? articles : ''}${about}${view}`);
        if (this.#files.keeps(file, key, premise)) advance(1);
        else await makers.order({ page, view });
      }
      if (isFirst(shard)) await this.#drawings((drawing) => makers.order(drawing));
      for (const each of await makers.finish()) this.#files.notClean(each);
    } finally {
      await makers.close();
    }
  }

  /** Has the pictures drawn that would be others than last time. */
  async #drawings(order: (drawing: Drawing) => Promise<void>): Promise<void> {
    const { root, guard } = this.#options;
    for (const drawing of drawingsOf(this.#site, root, guard?.sources ?? new Map(), this.#aboutDrawings)) {
      const { drawn, ...from } = drawing;
      // A photo's name has the digest of its original: where it lies on this machine is no matter.
      const key = keyOf(JSON.stringify('photo' in from ? from.photo : from));
      if (!this.#files.keeps(drawn, key)) await order(drawing);
    }
  }

  /** Files of the portal's public folder, but for those that are not to be shown, and those in whose place one of the site stands. */
  async #publicFiles(digests: ReadonlyMap<string, string>): Promise<void> {
    const withheld = new Set(withheldFiles(this.#site));
    for (const [path, digest] of digests) {
      const file = path.slice('public/'.length);
      if (!path.startsWith('public/') || withheld.has(file) || this.#files.states.has(file)) continue;
      await this.#files.put(file, digest, () => readFileSync(join(this.#options.root, path)), { read: true });
    }
  }

  /** Makes the search index where it would be another; gives what is to be told of other portals. */
  async #search({ key, prepare }: SearchIndex): Promise<readonly Finding[]> {
    const { out, guard } = this.#options;
    if (key !== null && this.#last?.search === key) {
      this.#articles = this.#last.articles;
      this.#keepIndex(INDEX);
      return [];
    }
    const { files, articles, findings } = await prepare(out, guard?.leave ?? null);
    const add = async (made: typeof files): Promise<void> => {
      for (const { file, digest, bytes } of made) {
        this.#indexed.push(file);
        await this.#files.put(file, digest, bytes);
      }
    };
    await add(files);
    this.#articles = articles?.key ?? null;
    if (articles !== null && articles.key === this.#last?.articles) this.#keepIndex(ARTICLES);
    else await add((await articles?.make()) ?? []);
    return findings;
  }

  /** Keeps the files of the last search index in a folder, in which files of the portal may stand too. */
  #keepIndex(folder: string): void {
    for (const file of this.#last?.indexed ?? []) {
      const before = this.#last?.files.get(file);
      if (!before || !file.startsWith(folder)) continue;
      this.#indexed.push(file);
      this.#files.keeps(file, before.key);
    }
  }

  #state(search: string | null, findings: readonly Finding[], faultless: boolean): BuildState {
    const { root, inputs, guard } = this.#options;
    const { timeZone, baseUrl } = this.#site.portal.config;
    const still = stillScanned(root, inputs);
    return {
      ...this.#maker,
      from: this.#site.minute,
      until: nextChange(this.#site),
      timeZone,
      base: basePathOf(baseUrl),
      inputs: still ? inputs : null,
      search,
      articles: this.#articles,
      indexed: this.#indexed,
      // Premises are digests of what was scanned, which need not be what was read.
      files: still ? this.#files.states : this.#files.withoutPremises(),
      findings: [...(guard?.findings ?? []), ...findings],
      faultless,
    };
  }
}

/** A digest of all files but the score sheets. */
function digestBesidesSheets(digests: ReadonlyMap<string, string>): string {
  return keyOf([...digests].flatMap((each) => (each[0].startsWith('data/scores/') ? [] : each)).join(' '));
}
