#!/usr/bin/env node
// Starts the command line.
import { importTypeScript, root } from './typescript.mjs';

const { run } = await importTypeScript('generator/cli.ts');
process.exitCode = await run(process.argv.slice(2), { root, stdout: process.stdout, stderr: process.stderr, env: process.env });
