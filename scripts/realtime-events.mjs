#!/usr/bin/env node
// Starts the command line.
import { importTypeScript, root } from './typescript.mjs';

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { run } = await importTypeScript('generator/cli.ts');
process.exitCode = await run(process.argv.slice(2), {
  root,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});
