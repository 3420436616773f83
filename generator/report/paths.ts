/** Paths as reports show them. */
import path from 'node:path';

/** Paths are shown relative to where the command runs, with slashes, so that output is the same everywhere. */
export function shown(place: string): string {
  return path.relative(process.cwd(), path.resolve(place)).split(path.sep).join('/') || '.';
}
