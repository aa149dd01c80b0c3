import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/shared-folder.ts'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // It imports JSON as bundlers allow and Node.js does not.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
