/// <reference types="astro/client" />

// Astro reads the type of its `locals` from this namespace.
// biome-ignore lint/style/noNamespace: the name is Astro's
declare namespace App {
  interface Locals {
    /** Photos in the prose of the article on the page, by their files of the public folder. */
    figures?: Readonly<Record<string, import('./views/picture.ts').PictureView>>;
  }
}

declare module 'sunboard:articles' {
  /** What renders an article of the portal; made by building/articles.ts. */
  export function article(
    kind: 'practices' | 'pages',
    id: string,
  ): Promise<{ Content: import('astro/runtime/server/index.js').AstroComponentFactory }>;
}
