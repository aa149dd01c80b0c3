import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { rootHandedOver } from './handover.ts';

/*
 * Only the prose of articles is read here, to be rendered; their front matter is read, checked and linked like every other
 * record (see loading/articles.ts).
 */
const root = rootHandedOver() ?? '.';
const articles = (folder: string) => defineCollection({ loader: glob({ base: join(root, 'content', folder), pattern: '**/*.mdx' }) });

export const collections = { practices: articles('practices'), pages: articles('pages') };
