import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { basePathOf } from '../domain/address.ts';
import { folderOf, languagesOf } from '../domain/language.ts';
import { PAGE_KINDS, WORDLESS } from '../views/pages.ts';
import type { Site } from '../views/site.ts';
import { articlesOf } from './articles.ts';
import { patternOf, templates } from './theme/renderer.ts';

/** Settings of Astro for one portal: the engine's own, with the portal's addresses, folders and languages. */
export function astroSettings(engine: string, root: string, site: Site) {
  const { config } = site.portal;
  const locales = languagesOf(config).map((language) => ({
    path: language.toLowerCase(),
    codes: [language] as [string],
  }));
  return {
    root: engine,
    configFile: 'astro.config.mjs',
    site: new URL(config.baseUrl).origin,
    base: basePathOf(config.baseUrl),
    publicDir: join(root, 'public'),
    // Astro reads the language of a page off its address and tells it to the templates.
    i18n: {
      locales,
      defaultLocale: locales[0]?.path ?? '',
      routing: { prefixDefaultLocale: false, redirectToDefaultLocale: false },
    },
    integrations: [languagesBelow(engine, site)],
    vite: { plugins: [articlesOf(root)] },
  };
}

/** Has every template make the pages of the other languages too, each below the folder of its language. */
function languagesBelow(engine: string, site: Site): AstroIntegration {
  const { config } = site.portal;
  return {
    name: 'sunboard-languages',
    hooks: {
      'astro:config:setup': ({ injectRoute, addMiddleware }) => {
        const [, ...others] = languagesOf(config);
        if (others.length === 0) return;
        addMiddleware({ order: 'pre', entrypoint: join(engine, 'src/page-language.ts') });
        for (const language of others) {
          for (const kind of PAGE_KINDS.filter((each) => !WORDLESS.has(each))) {
            injectRoute({
              pattern: patternOf(`${folderOf(config, language)}${templates[kind]}`),
              entrypoint: join(engine, 'src/pages', templates[kind]),
            });
          }
        }
      },
    },
  };
}
