import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  build: {
    assets: 'assets',
    format: 'file',
    // The content security policy allows neither inline styles nor inline scripts.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  // Highlighted code would carry inline styles.
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The rendering bundle holds all it needs, so a build may run from any working directory, several at a time.
    environments: { prerender: { resolve: { noExternal: true } } },
  },
});
