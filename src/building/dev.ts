import { type AstroIntegration, dev } from 'astro';
import { basePathOf } from '../domain/address.ts';
import { isLanguage } from '../domain/language.ts';
import { handOver } from '../handover.ts';
import { pagesIn } from '../views/pages.ts';
import type { Site } from '../views/site.ts';
import { astroSettings } from './astro.ts';
import { drawingsFor } from './dev-drawings.ts';

/** A server whose pages follow the records. */
export interface DevServer {
  readonly address: string;
  /** Shows another state of the records in every open page. */
  show(site: Site): void;
  stop(): Promise<void>;
}

/** Starts Astro's development server for a portal; `engine` is the folder of this checkout, `root` that of the portal. */
export async function startDevServer(engine: string, root: string, site: Site, port: number): Promise<DevServer> {
  show(site);
  let shown = site;
  let refresh = () => {};
  const followRecords: AstroIntegration = {
    name: 'sunboard-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(drawingsFor(root, () => shown));
        refresh = () => {
          // Pages hold the site of the moment their modules were read: they are read anew.
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        };
      },
    },
  };
  const settings = astroSettings(engine, root, site);
  const server = await dev({
    ...settings,
    integrations: [...settings.integrations, followRecords],
    server: { port, host: '127.0.0.1' },
    logLevel: 'error',
  });
  return {
    address: `http://localhost:${server.address.port}${basePathOf(site.portal.config.baseUrl)}`,
    show(next) {
      show(next);
      shown = next;
      refresh();
    },
    stop: () => server.stop(),
  };
}

function show(site: Site): void {
  const pages = pagesIn(site);
  handOver((language) => pages(isLanguage(language) ? language : site.language));
}
