// Bundles the programme and the style of the reference page: templates/reference/ → dist/templates/reference/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = path.join(root, 'dist', 'templates', 'reference');

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: { page: 'templates/reference/main.tsx', style: 'templates/reference/style.css' },
  outdir,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  metafile: true,
  write: false,
});

const texts = new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text.trim()]));
const script = `${notices(Object.keys(metafile.inputs))}\n${texts.get('page.js')}`;
for (const end of ['</script', '<!--']) {
  if (script.includes(end)) throw new Error(`The page's programme has ${end} in it, which would end its element`);
}
mkdirSync(outdir, { recursive: true });
writeFileSync(path.join(outdir, 'page.js'), script);
writeFileSync(path.join(outdir, 'page.css'), texts.get('style.css'));

/** The licences of the packages that are bundled: their texts have to go with them. */
function notices(inputs) {
  const packages = new Set(inputs.flatMap((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []));
  const texts = [...packages].sort().map((name) => {
    const folder = path.join(root, 'node_modules', name);
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    return `${name}\n\n${readFileSync(path.join(folder, licence), 'utf8').replaceAll('\r\n', '\n').trim()}`;
  });
  return `/*!\n${texts.join('\n\n').replaceAll('*/', '* /')}\n*/`;
}
