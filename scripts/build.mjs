// Compiles the package: generated/src → generated/dist.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './typescript.mjs';

rmSync(path.join(root, 'generated', 'dist'), { recursive: true, force: true });
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', 'generated/tsconfig.json'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
