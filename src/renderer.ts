import { renderToString } from 'astro/runtime/server/index.js';

/*
 * Whoever runs the compiled pages finds here the function they are rendered with: it must be the bundle's own copy, because
 * templates and renderer know each other by identity.
 */

const SLOT = Symbol.for('sunboard.renderToString');

(globalThis as { [SLOT]?: typeof renderToString })[SLOT] = renderToString;
