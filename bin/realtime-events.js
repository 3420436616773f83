#!/usr/bin/env node
// Starts the compiled command line. Written in JavaScript because git keeps it executable, which the compiler would not.
import { existsSync } from 'node:fs';
import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// In a clone somebody has to compile, and `tsc` alone does not make the validator of catalogues and the reference page's programme.
for (const made of ['dist/generator/cli.js', 'dist/spec/catalogue.schema.cjs', 'dist/templates/reference/page.js']) {
  if (existsSync(new URL(`../${made}`, import.meta.url))) continue;
  process.stderr.write(`realtime-events: ${made} is missing; \`npm run prepare\` makes it\n`);
  process.exit(2);
}

// Node 22 and later keep what they compiled, of modules that are imported after this.
nodeModule.enableCompileCache?.();
const { run } = await import('../dist/generator/cli.js');

try {
  process.exitCode = await run(process.argv.slice(2), {
    root: fileURLToPath(new URL('..', import.meta.url)),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
  });
} catch (error) {
  console.error(error);
  // A defect; or, in a clone, compiled code that is older than what it works with.
  if (existsSync(new URL('../generator', import.meta.url)))
    console.error(
      'realtime-events: this is what was compiled last; where sources are newer, `npm run prepare` compiles them',
    );
  process.exitCode = 1;
}
