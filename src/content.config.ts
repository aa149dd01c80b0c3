import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { rootHandedOver } from './handover.ts';

/*
 * Only the prose of articles is read here, to be rendered; their front matter is read, checked and linked like every other
 * record (see loading/articles.ts).
 */
const root = rootHandedOver() ?? '.';
const articles = (folder: string) =>
  defineCollection({
    loader: glob({
      base: join(root, 'content', folder),
      pattern: '**/*.mdx',
      // The id of an article is its file's name, whatever folder the clerk keeps it in.
      generateId: ({ entry }) => entry.slice(entry.lastIndexOf('/') + 1).replace(/\.mdx$/, ''),
    }),
  });

export const collections = { practices: articles('practices'), pages: articles('pages') };
