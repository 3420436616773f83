import { defineConfig } from 'vitest/config';

/** Kinds of tests that take their time: each has a script of its own, `npm run test:<kind>`, which `.ci/run` calls. */
const SLOW = {
  types: ['test/package/usage.test.ts'],
  page: ['test/reference/browser/**/*.test.ts'],
  import: ['import', 'dialects', 'random-documents', 'number-tags', 'webhooks'].map(
    (name) => `test/import/${name}.test.ts`,
  ),
  asyncapi: ['test/emit/asyncapi.test.ts'],
  install: ['test/install/**/*.test.ts', 'test/package/package.test.ts'],
};

const common = { testTimeout: 180_000, hookTimeout: 300_000, setupFiles: ['test/support/fuzz-seed.ts'] };

/** A worker loads the generator, TypeScript and ts-morph once, not once a file, which took a quarter of all time. */
const quick = { ...common, name: 'quick', isolate: false };

export default defineConfig({
  test: {
    // All cores: while the tests run, there is nothing else to do on the machine.
    maxWorkers: '100%',
    projects: [
      { test: { ...quick, include: ['test/**/*.test.ts'], exclude: Object.values(SLOW).flat() } },
      ...Object.entries(SLOW).map(([name, include]) => ({ test: { ...common, name, include } })),
    ],
  },
});
