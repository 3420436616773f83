/** The witness whose events are wanted, and how it is read. */
import { openApiReport } from '../drift/openapi.js';
import type { Model } from '../model/index.js';
import { shown } from '../report/paths.js';
import { plural, UserError } from '../report/problem.js';
import { asyncApiExamples, readAsyncApi } from '../witness/asyncapi/index.js';
import { readDocument } from '../witness/openapi/document.js';
import { readOpenApi } from '../witness/openapi/index.js';
import { examples } from '../witness/openapi/review.js';
import { eventUnions as unionsOfDocument } from '../witness/openapi/event-unions.js';
import { wantedOf, type Wanted } from '../witness/reader-interface.js';
import { readSdk } from '../witness/sdk/index.js';
import { findPackage, sdkName } from '../witness/sdk/package-folder.js';
import { eventUnions as unionsOfTypings } from '../witness/sdk/event-unions.js';
import { readTraffic, type Leftovers } from '../witness/traffic/index.js';
import { chooseAsyncApiUnion, chooseOpenApiUnion, chooseSdkUnion, type ChosenUnion } from './choose-union.js';
import type { Witness } from './target-direction.js';

/** Which witness to ask; exactly one of them is named. */
export interface WitnessOptions {
  readonly openapi?: string;
  readonly asyncapi?: string;
  /** Name or folder of an installed package; `true` is the catalogue's own. */
  readonly sdk?: string | true;
  readonly traffic?: string | readonly string[];
  readonly surface?: string;
  readonly direction?: string;
}

const NO_EXAMPLES: Witness['examples'] = new Map();

/** @param document what `file` holds */
export function readOpenApiWitness(document: unknown, file: string, wanted: readonly Wanted[]): Witness {
  const isWanted = ({ surface, direction }: Wanted): boolean =>
    wanted.some((each) => each.surface === surface && each.direction === direction);
  const shownThere = new Map<string, unknown[]>();
  for (const { tag, value } of examples(document, file, wanted)) {
    if (value !== undefined) shownThere.set(tag, [...(shownThere.get(tag) ?? []), value]);
  }
  return {
    name: 'openapi',
    ...readOpenApi(document, file, wanted),
    examples: shownThere,
    unions: (taggings) => unionsOfDocument(document, file, taggings),
    differences: (catalogue) =>
      openApiReport(file, file, catalogue, wantedOf(catalogue).filter(isWanted)).explanation.unexplained,
  };
}

/**
 * @param command what asks, for messages
 * @param wanted the directions that are meant
 * @throws UserError (exit code 2) where no witness is named, or it cannot be read
 */
export async function readWitness(
  command: string,
  options: WitnessOptions,
  wanted: readonly Wanted[],
  catalogue: Model,
): Promise<Witness> {
  const { openapi, asyncapi, sdk, traffic } = options;
  if (openapi !== undefined) {
    const file = shown(openapi);
    return readOpenApiWitness(readDocument(openapi, file), file, wanted);
  }
  if (asyncapi !== undefined) {
    const file = shown(asyncapi);
    const document = readDocument(asyncapi, file);
    const examples = asyncApiExamples(document, file, wanted);
    return { name: 'asyncapi', ...readAsyncApi(document, file, wanted), examples };
  }
  if (sdk !== undefined) {
    const { directory, name } = findPackage(sdkName(sdk, catalogue), process.cwd());
    const unions: Witness['unions'] = (taggings) => unionsOfTypings(directory, name, taggings);
    return { name: 'sdk', ...readSdk(directory, name, wanted), examples: NO_EXAMPLES, unions };
  }
  if (traffic !== undefined) return readFromTraffic([traffic].flat(), options, catalogue);
  throw new UserError(`${command} needs a witness that knows the events: --openapi, --asyncapi, --sdk or --traffic`, 2);
}

async function readFromTraffic(files: readonly string[], options: WitnessOptions, catalogue: Model): Promise<Witness> {
  const { surface, direction } = options;
  const asked = { ...(surface !== undefined && { surface }), ...(direction !== undefined && { direction }) };
  const { model, unplaced, noFrame, bad } = await readTraffic(files, catalogue, { ...asked, wholeTags: true });
  // Frames hold what people said: none becomes an example.
  const cannotTell = ['openness', 'unlisted', 'names', 'deprecation', 'surfaces'] as const;
  return {
    name: 'traffic',
    model,
    cannotTell,
    examples: NO_EXAMPLES,
    doubts: [],
    unplaced: new Set(unplaced.map(({ tag }) => tag)),
    skipped: [
      ...skipped(noFrame, (count) => `${plural(count, 'JSON value')} without a tag`),
      ...skipped(bad, (count) => `${plural(count, 'line')} without JSON`),
    ],
  };
}

function skipped({ count, places: [first] }: Leftovers, what: (count: number) => string): string[] {
  return first ? [`${what(count)}${count === 1 ? '' : ', the first'} at ${first.file}:${first.line}`] : [];
}

/**
 * The union that events are taken from. Recordings are asked for what they have.
 *
 * @param asked what the command or the catalogue names
 * @param discriminator the field that is meant to hold the tag
 * @throws UserError (exit code 2) where there is no such union, or nothing says which of several is meant
 */
export function chooseUnion(
  { openapi, asyncapi, sdk }: WitnessOptions,
  asked: string | undefined,
  discriminator: string | undefined,
  catalogue: Model,
): Partial<ChosenUnion> {
  if (openapi !== undefined) {
    const file = shown(openapi);
    return chooseOpenApiUnion(readDocument(openapi, file), file, asked, discriminator);
  }
  if (asyncapi !== undefined)
    return chooseAsyncApiUnion(readDocument(asyncapi, shown(asyncapi)), shown(asyncapi), asked, discriminator);
  if (sdk !== undefined) {
    const { directory, name } = findPackage(sdkName(sdk, catalogue), process.cwd());
    return chooseSdkUnion(directory, name, asked, discriminator);
  }
  return asked === undefined ? {} : { union: asked };
}
