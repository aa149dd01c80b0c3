import type { MiddlewareHandler } from 'astro';
import { renderedIn } from './handover.ts';

/** Where a portal has several languages: lets the templates find the views of the page's own (building/astro.ts). */
export const onRequest: MiddlewareHandler = ({ currentLocale }, next) => renderedIn(currentLocale, next);
