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
    // Browsers inside messaging apps are some years old; light-dark() is rewritten for them.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome100', 'firefox100', 'safari15.4'] },
    // The search worker loads parts of itself when they are needed.
    worker: { format: 'es' },
  },
});
