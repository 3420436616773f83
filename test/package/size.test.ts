import { describe, expect, it } from 'vitest';
import { BUDGETS, bundleSize } from '../../scripts/bundle-sizes.js';
import { root } from '../support/cli.js';

describe('what the package weighs in a bundle', () => {
  it.each(BUDGETS.map((budget) => [budget.name, budget] as const))(
    '%s stays within its budget',
    async (_name, budget) => {
      expect(await bundleSize(budget, root)).toSatisfy((size: Record<string, unknown>) =>
        Object.entries(budget.limit).every(([kind, limit]) => Number(size[kind]) <= Number(limit)),
      );
    },
  );

  it.each([
    ['explanations', 'isServerEvent', 'JSON Pointer|expected|pointer'],
    ['samples', 'parseServerEvent', 'event_id:"event_'],
  ])('%s are not carried by %s', async (_what, name, mark) => {
    const { build } = await import('esbuild');
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from 'openai-realtime-events';`, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    expect(outputFiles[0]!.text).not.toMatch(new RegExp(mark));
  });
});
