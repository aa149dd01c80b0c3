/// <reference types="astro/client" />

declare module 'sunboard:articles' {
  /** What renders an article of the portal; made by building/articles.ts. */
  export function article(
    kind: 'practices' | 'pages',
    id: string,
  ): Promise<{ Content: import('astro/runtime/server/index.js').AstroComponentFactory }>;
}
