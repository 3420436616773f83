#!/usr/bin/env node
// Starts the compiled command line. Written in JavaScript because git keeps it executable, which the compiler would not.
import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Node 22 and later keep what they compiled, of modules that are imported after this.
nodeModule.enableCompileCache?.();
const { run } = await import('../dist/generator/cli.js');

process.exitCode = await run(process.argv.slice(2), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});
