/** `yaml`, by `require`: loading it takes 45 ms, which those need not wait for who read plain texts without problems. */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

const require = createRequire(import.meta.url);

export const yaml = (): typeof Yaml => require('yaml') as typeof Yaml;
