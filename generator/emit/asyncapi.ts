/**
 * AsyncAPI 3.0: one document of all surfaces, for tools of its ecosystem. A surface is a channel; what a direction sends
 * is an operation, seen from the program that uses the package; messages and schemas are referred to.
 */
import { byCodeUnit, type Direction, type Entry, type Event, type Model, type Surface } from '../model/index.js';
import { directionNames, pascalCase } from '../model/identifiers.js';
import { allEvents, entriesOf, eventsOf, originalOf, reachableFrom } from '../model/lookup.js';
import { firstSentence } from './documentation.js';
import type { EmittedFile } from './emitted-file.js';
import { definition, deprecationWords, type JsonSchema, type SchemaStyle } from './type-schema.js';

/** @returns `asyncapi.json` */
export function emitAsyncApi(model: Model): EmittedFile {
  return { path: 'asyncapi.json', text: `${JSON.stringify(asyncApi(model), undefined, 2)}\n` };
}

/** The document. Its schemas are as strict as the guards. */
export function asyncApi(model: Model): JsonSchema {
  const names = createNames(model);
  const { name, version, description, license } = model.package;
  return {
    asyncapi: '3.0.0',
    info: { title: name, version, description, ...(license === '' ? {} : { license: { name: license } }) },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(model.surfaces.map((surface) => [surface.name, channel(surface, names)])),
    operations: Object.fromEntries(
      model.surfaces.flatMap((surface) =>
        surface.directions.map((each) => [`${surface.name}.${each.name}`, operation(surface, each)]),
      ),
    ),
    components: { messages: messages(model, names), schemas: schemas(model, names) },
  };
}

/** Addresses are no business of a catalogue. */
function channel(surface: Surface, names: Names): JsonSchema {
  const { name, doc, transports } = surface;
  return {
    address: null,
    title: name,
    description: doc.trim(),
    messages: Object.fromEntries(
      eventsOf(surface).map((event) => [event.typeName, ref('components', 'messages', names(event))]),
    ),
    ...(transports.length === 0
      ? {}
      : { tags: transports.map((each) => ({ name: each.name, description: each.doc.trim() })) }),
  };
}

function operation(surface: Surface, { name, doc, consumer = 'reads', events }: Direction): JsonSchema {
  return {
    action: consumer === 'reads' ? 'receive' : 'send',
    channel: ref('channels', surface.name),
    title: directionNames(name).union,
    description: doc.trim(),
    messages: events.map(({ typeName }) => ref('channels', surface.name, 'messages', typeName)),
  };
}

function messages(model: Model, names: Names): JsonSchema {
  return Object.fromEntries(
    model.surfaces.flatMap((surface) =>
      eventsOf(surface).map((event) => [
        names(event),
        message(surface, event, names(event), names(originalOf(model, event))),
      ]),
    ),
  );
}

/** @param schema name of what it carries: that of another surface where that has the event, too */
function message({ tags: kind }: Surface, event: Event, name: string, schema: string): JsonSchema {
  const { tag, doc, deprecated, transports, examples } = event;
  const word = kind === undefined ? tag : event.name;
  const summary = firstSentence(doc);
  const whole = [doc.trim(), ...(deprecated ? [deprecationWords(deprecated)] : [])].join('\n\n');
  const tags = [...(deprecated ? ['deprecated'] : []), ...transports];
  return {
    // A number is a name to nobody.
    name: word,
    title: name,
    summary,
    ...(whole === summary ? {} : { description: whole }),
    ...(tags.length === 0 ? {} : { tags: tags.map((each) => ({ name: each })) }),
    payload: ref('components', 'schemas', schema),
    examples: examples.map(({ label, value }) => ({ name: label === '' ? word : label, payload: value })),
  };
}

/** Every event, and every type that they reach. */
function schemas(model: Model, names: Names): JsonSchema {
  const events = allEvents(model).filter(({ sameAs }) => sameAs === undefined);
  const entries = [...events, ...reachableFrom(model, events)].map((entry) => [names(entry), entry] as const);
  const style: SchemaStyle = {
    model,
    refTo: (entry) => ref('components', 'schemas', names(entry)),
    titlesInline: true,
    // What tells the objects apart makes one of them right at most, and this is what makers of code understand.
    choose: (_, cases) => ({ oneOf: cases.map(({ schema }) => schema) }),
  };
  const sorted = entries.sort(([a], [b]) => byCodeUnit(a, b));
  return Object.fromEntries(sorted.map(([name, entry]) => [name, { ...definition(style, entry), title: name }]));
}

/** What an event or a type is called in the document. */
type Names = (entry: Pick<Entry, 'surface' | 'typeName'>) => string;

/** Names repeat between surfaces: those of all but the first one begin with the surface's. */
function createNames(model: Model): Names {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [index, surface] of model.surfaces.entries()) {
    const head = index === 0 ? '' : pascalCase(surface.name);
    for (const { typeName } of entriesOf(surface)) {
      let name = typeName.startsWith(head) ? typeName : head + typeName;
      while (taken.has(name)) name = head + name;
      taken.add(name);
      names.set(`${surface.name}.${typeName}`, name);
    }
  }
  return ({ surface, typeName }) => names.get(`${surface}.${typeName}`) ?? typeName;
}

/** Added, not joined: of names that are keys, too, V8 joins text of two bytes a character, which all of the document then is. */
function ref(...steps: readonly string[]): JsonSchema {
  return { $ref: steps.reduce((path, step) => `${path}/${encodeURIComponent(step)}`, '#') };
}
