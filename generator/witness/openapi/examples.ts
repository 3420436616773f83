/** The examples that stand at a schema, as JSON or as text that holds JSON. */
import { isJsonObject } from '../../model/json.js';
import { tagIn, type Tagging } from '../../model/tags.js';
import { divideJson, parseLenientJson, type Leniency } from './lenient-json.js';
import type { Json, Path, SchemaSite } from './schema.js';

/** An example as it stands in the document. */
export interface RawExample {
  readonly text: unknown;
  readonly path: Path;
}

export interface ReadExample {
  /** Absent where the example cannot be read at all. */
  readonly value?: unknown;
  /** What was overlooked to read it; empty where it is JSON as it stands. */
  readonly tolerated: readonly Leniency[];
  /** Why it cannot be read. */
  readonly error?: string;
}

/** Under `example`, `examples`, or the same inside an extension (`x-…`). */
export function examplesIn({ schema, path }: SchemaSite): RawExample[] {
  const inside = (value: Json, at: Path): RawExample[] => [
    ...('example' in value ? [{ text: value['example'], path: [...at, 'example'] }] : []),
    ...(Array.isArray(value['examples'])
      ? value['examples'].map((text: unknown, index) => ({ text, path: [...at, 'examples', index] }))
      : []),
  ];
  const extensions = Object.entries(schema).filter(([key, value]) => key.startsWith('x-') && isJsonObject(value));
  return [...inside(schema, path), ...extensions.flatMap(([key, value]) => inside(value as Json, [...path, key]))];
}

/** A text may hold several objects. */
export function readExamples(text: unknown, discriminator: string): ReadExample[] {
  const texts = typeof text === 'string' ? divideJson(text) : [text];
  return texts.map((each) => readExample(each, discriminator));
}

/** A tag with stray spaces around it is trimmed. */
function readExample(text: unknown, discriminator: string): ReadExample {
  try {
    const { value, tolerated } = typeof text === 'string' ? parseLenientJson(text) : { value: text, tolerated: [] };
    const tag = isJsonObject(value) ? value[discriminator] : undefined;
    if (!isJsonObject(value) || typeof tag !== 'string' || tag === tag.trim()) return { value, tolerated };
    return { value: { ...value, [discriminator]: tag.trim() }, tolerated: [...tolerated, 'stray-space'] };
  } catch (error) {
    return { tolerated: [], error: (error as Error).message };
  }
}

/** The tag that the first readable example of a schema has. */
export function tagInExamples(site: SchemaSite, tagging: Tagging): string | undefined {
  for (const { value } of examplesIn(site).flatMap(({ text }) => readExamples(text, tagging.discriminator))) {
    const tag = tagIn(tagging, value);
    if (tag !== undefined) return tag;
  }
  return undefined;
}
