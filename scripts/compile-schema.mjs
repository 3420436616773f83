// Compiles the catalogue's JSON Schema to a function: spec/catalogue.schema.json → dist/spec/catalogue.schema.cjs. Loading ajv and
// compiling takes longer than reading a catalogue, and gives the same function at every start.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = path.join(root, 'dist', 'spec');

const schema = JSON.parse(readFileSync(path.join(root, 'spec', 'catalogue.schema.json'), 'utf8'));
// All mistakes of a file are told at once, and each needs the value and the part of the schema that it is about.
const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, code: { source: true } });
const code = standaloneCode.default(ajv, ajv.compile(schema));

mkdirSync(outdir, { recursive: true });
writeFileSync(
  path.join(outdir, 'catalogue.schema.cjs'),
  `${code}\nmodule.exports.schema = ${JSON.stringify(schema)};\n`,
);
