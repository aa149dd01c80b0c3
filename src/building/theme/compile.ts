import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { isLanguage, type Language } from '../../domain/language.ts';
import { handOver } from '../../handover.ts';
import { type Page, type Pages, pagesIn } from '../../views/pages.ts';
import type { Site } from '../../views/site.ts';
import { astroSettings } from '../astro.ts';
import { openRenderer, type Theme } from './renderer.ts';
import { samplesOf } from './samples.ts';

/** Where Astro puts the bundle that pages are rendered from, below its output. */
const BUNDLE = '.prerender';

/**
 * Has Astro compile the templates, and the articles of the portal in `root` with them, into a folder: `bundle` to render pages
 * from, `client` for browsers, `theme.json`. A sample of the portal's pages is rendered by Astro's own loop and again from
 * the bundle; the theme tells where the two differ.
 */
export async function compileTheme(engine: string, root: string, site: Site, folder: string): Promise<Theme> {
  const samples = samplesOf(site);
  const pages = pagesIn(site);
  handOver((language) => only(pages(isLanguage(language) ? language : site.language), samples));
  const settings = astroSettings(engine, root, site);
  // The rendering bundle holds all it needs, so that it may stand outside the engine's folder, away from its packages.
  const vite = { ...settings.vite, environments: { prerender: { resolve: { noExternal: true as const } } } };
  const work = mkdtempSync(join(tmpdir(), 'sunboard-theme-'));
  const out = join(work, 'out');
  let styles: Theme['styles'] = [];
  let entry = '';
  const takeBundle = async (setup: () => Promise<void>): Promise<void> => {
    entry = readdirSync(join(out, BUNDLE)).find((name) => name.startsWith('prerender-entry')) ?? '';
    const { app } = (await import(pathToFileURL(join(out, BUNDLE, entry)).href)) as { app: Listening };
    const setInternals = app.setInternals.bind(app);
    app.setInternals = (internals) => {
      styles = [...internals.pagesByKeys].map(([key, { styles: sheets }]) => [key, sheets] as const);
      setInternals(internals);
    };
    await setup();
    cpSync(join(out, BUNDLE), join(folder, 'bundle'), { recursive: true });
    mkdirSync(join(folder, 'client'));
    for (const name of readdirSync(out)) {
      if (name !== BUNDLE) cpSync(join(out, name), join(folder, 'client', name), { recursive: true });
    }
  };
  // Astro keeps its bundle below the output only where that lies in the working directory.
  const workingDirectory = process.cwd();
  process.chdir(work);
  try {
    await build({
      ...settings,
      vite,
      outDir: out,
      cacheDir: join(work, 'cache'),
      // The portal's own files are no part of a theme.
      publicDir: join(work, 'none'),
      logLevel: 'error',
      integrations: [
        ...settings.integrations,
        {
          name: 'sunboard-theme',
          hooks: {
            'astro:build:start': ({ setPrerenderer }) =>
              setPrerenderer((astro) => ({
                ...astro,
                setup: () => takeBundle(async () => astro.setup?.()),
              })),
          },
        },
      ],
    });
    const client = clientFiles(join(folder, 'client'));
    const links = createHash('sha256')
      .update(JSON.stringify([styles, Object.keys(client)]))
      .digest('hex');
    const theme: Theme = { entry, styles, difference: null, client, links };
    write(folder, theme);
    const difference = await differenceOf(folder, out, samples, pages);
    if (difference !== null) write(folder, { ...theme, difference });
    return { ...theme, difference };
  } finally {
    process.chdir(workingDirectory);
    rmSync(work, { recursive: true, force: true });
  }
}

/** The part of Astro's app that is told what its bundler knows. */
interface Listening {
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }> }): void;
}

/** Pages of which only a sample is to be rendered. */
function only(pages: Pages, samples: readonly Page[]): Pages {
  return {
    ...pages,
    paths: (kind) =>
      samples
        .filter((page) => page.kind === kind && page.language === pages.shell.language)
        .map(({ params }) => params) as never,
  };
}

/** The first of the sampled pages that does not come out as Astro's loop wrote it below `out`; null where all do. */
async function differenceOf(
  folder: string,
  out: string,
  samples: readonly Page[],
  pages: (language: Language) => Pages,
): Promise<string | null> {
  const renderer = await openRenderer(folder, { straight: true });
  for (const page of samples) {
    // As they reach the renderer from another thread.
    const { view: viewOf, shell: around } = pages(page.language);
    const view: unknown = JSON.parse(JSON.stringify(viewOf(page.kind, page.params)));
    const shell = JSON.parse(JSON.stringify(around)) as typeof around;
    const made = Buffer.from(await renderer.render(page, view, shell));
    if (!made.equals(readFileSync(join(out, writtenTo(page))))) return page.file;
  }
  return null;
}

/** Where Astro's own loop writes a page: the home page of another language beside its folder. */
function writtenTo({ file }: Page): string {
  return file.replace(/\/index\.html$/, '.html');
}

function clientFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function write(folder: string, theme: Theme): void {
  writeFileSync(join(folder, 'theme.json'), JSON.stringify(theme));
}
