/** What parts of the package weigh in an application's bundle: built with esbuild, minified, gzipped. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface BundleSize {
  readonly name: string;
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and gzipped. */
  readonly gzipped: number;
}

/** What an application imports, and what that may weigh. */
export interface Budget {
  readonly name: string;
  readonly source: string;
  readonly limit: { readonly minified: number } | { readonly gzipped: number };
}

export const BUDGETS: readonly Budget[] = [
  {
    name: 'the guard of one flat event',
    source: "export { isConversationItemTruncatedEvent } from 'openai-realtime-events';",
    limit: { minified: 400 },
  },
  {
    name: 'the guard of a frequent delta',
    source: "export { isResponseOutputAudioDeltaEvent } from 'openai-realtime-events';",
    limit: { minified: 500 },
  },
  {
    name: '`isServerEvent`',
    source: "export { isServerEvent } from 'openai-realtime-events';",
    limit: { gzipped: 5000 },
  },
  {
    name: '`parseServerEvent`, with explanations',
    source: "export { parseServerEvent } from 'openai-realtime-events';",
    limit: { gzipped: 9000 },
  },
  {
    name: 'the tag-to-name table',
    source: "export { SERVER_EVENT_NAMES } from 'openai-realtime-events';",
    limit: { gzipped: 1000 },
  },
  {
    name: '`trackSession`, without the parser',
    source: "export { trackSession } from 'openai-realtime-events';",
    limit: { gzipped: 7300 },
  },
  {
    name: '`parseServerEvent` of the Live API',
    source: "export { parseServerEvent } from 'openai-realtime-events/live';",
    limit: { gzipped: 8500 },
  },
  {
    name: '`isClientEvent` of the Live API, with every item and tool of its backend',
    source: "export { isClientEvent } from 'openai-realtime-events/live';",
    limit: { gzipped: 7500 },
  },
  { name: 'a bare import', source: "import 'openai-realtime-events';", limit: { minified: 0 } },
];

/** The peer: all its validators of server events. */
export const PEER = {
  name: '`@openai/agents-realtime` 0.20: schemas of server events',
  source: "export { parseRealtimeEvent } from './node_modules/@openai/agents-realtime/dist/openaiRealtimeEvents.mjs';",
};

/** @param root folder in which the source's imports are resolved */
export async function bundleSize(
  { name, source }: { readonly name: string; readonly source: string },
  root: string,
): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]!.contents;
  return { name, minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}
