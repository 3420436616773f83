#!/usr/bin/env node
// Runs a script of this folder that is written in TypeScript: node scripts/run.mjs scripts/<name>.ts [arguments]
import { importTypeScript } from './typescript.mjs';

const entry = process.argv[2] ?? '';
process.argv.splice(1, 1);
await importTypeScript(entry);
