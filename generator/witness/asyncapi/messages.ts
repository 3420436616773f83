/** The messages of an AsyncAPI document (2.x and 3.0), by the operations and channels that carry them. */
import { isJsonObject } from '../../model/json.js';
import { UserError } from '../../report/problem.js';
import { resolveSite, type OpenApi, type Path, type SchemaSite } from '../openapi/schema.js';

export interface Message {
  /** Its name among the document's components; else that of its place. */
  readonly name: string;
  /** The name that the document gives it on the wire, if any. */
  readonly wireName?: string;
  readonly path: Path;
  readonly payload: SchemaSite;
  readonly examples: readonly unknown[];
}

/** Messages that go together: those of an operation, of a channel, or of all operations of one action. */
export interface MessageGroup {
  readonly name: string;
  readonly kind: 'operation' | 'channel' | 'action';
  readonly messages: readonly Message[];
}

/** @throws UserError (exit code 2) where it is no AsyncAPI document of a version that is known */
export function asyncApiOf(document: unknown, file: string): OpenApi {
  const root = isJsonObject(document) ? document : {};
  const version = root['asyncapi'];
  if (typeof version === 'string' && /^[23]\./.test(version)) return { file, root, homes: [['components', 'schemas']] };
  throw new UserError(
    version === undefined
      ? `${file}: no AsyncAPI document: it has no \`asyncapi\` that says its version`
      : `${file}: an AsyncAPI document of version ${JSON.stringify(version)}; 2.x and 3.0 are read`,
    2,
  );
}

/** Operations first, then channels, then actions: the first of a name is meant. */
export function messageGroups(document: OpenApi): MessageGroup[] {
  const operations = operationsOf(document);
  const actions = [...new Set(operations.map(({ action }) => action))];
  return [
    ...operations.map(({ name, messages }): MessageGroup => ({ name, kind: 'operation', messages })),
    ...channelsOf(document).map(({ name, messages }): MessageGroup => ({ name, kind: 'channel', messages })),
    ...actions.map((name): MessageGroup => {
      const messages = operations.filter(({ action }) => action === name).flatMap((each) => each.messages);
      return {
        name,
        kind: 'action',
        messages: [...new Map(messages.map((each) => [each.path.join('/'), each])).values()],
      };
    }),
  ];
}

/** A message of the document's components; else of its operations and channels. */
export function messageNamed(document: OpenApi, name: string): Message | undefined {
  const site = siteAt(document, ['components', 'messages', name]);
  if (site) return messageAt(document, site);
  return messageGroups(document)
    .flatMap(({ messages }) => messages)
    .find((each) => each.name === name);
}

/** The messages of an operation, a channel or an action; else the one message of that name. Undefined where there is neither. */
export function messagesOf(document: OpenApi, union: string): readonly Message[] | undefined {
  const group = messageGroups(document).find(({ name }) => name === union);
  if (group) return group.messages;
  const message = messageNamed(document, union);
  return message && [message];
}

interface Operation {
  readonly name: string;
  readonly action: string;
  readonly messages: readonly Message[];
}

function operationsOf(document: OpenApi): Operation[] {
  const operations = entriesAt(document, ['operations']).map(({ name, site }): Operation => {
    const listed = messagesIn(document, site, 'messages');
    const channel = below(document, site, 'channel');
    const messages = listed.length > 0 || !channel ? listed : messagesIn(document, channel, 'messages');
    return { name, action: String(site.schema['action']), messages };
  });
  return operations.length > 0 ? operations : operationsOf2(document);
}

/** Version 2 has operations inside its channels. */
function operationsOf2(document: OpenApi): Operation[] {
  return entriesAt(document, ['channels']).flatMap(({ name: channel, site }) =>
    ['publish', 'subscribe'].flatMap((action) => {
      const operation = below(document, site, action);
      if (!operation) return [];
      const id = operation.schema['operationId'];
      const name = typeof id === 'string' ? id : `${channel} ${action}`;
      return [{ name, action, messages: messagesIn(document, operation, 'message') }];
    }),
  );
}

function channelsOf(document: OpenApi): { readonly name: string; readonly messages: readonly Message[] }[] {
  return entriesAt(document, ['channels']).map(({ name, site }) => {
    const operations = ['publish', 'subscribe'].flatMap((action) => below(document, site, action) ?? []);
    const messages = [
      ...messagesIn(document, site, 'messages'),
      ...operations.flatMap((each) => messagesIn(document, each, 'message')),
    ];
    return { name, messages };
  });
}

/** One message, a list of them, a map of them, or a choice. */
function messagesIn(document: OpenApi, { schema, path }: SchemaSite, key: string): Message[] {
  const value = schema[key];
  const at = [...path, key];
  if (Array.isArray(value)) return value.flatMap((each, index) => messagesFrom(document, each, [...at, index]));
  if (!isJsonObject(value)) return [];
  if (key === 'messages')
    return Object.entries(value).flatMap(([name, each]) => messagesFrom(document, each, [...at, name]));
  return messagesFrom(document, value, at);
}

function messagesFrom(document: OpenApi, value: unknown, path: Path): Message[] {
  if (!isJsonObject(value)) return [];
  const site = resolveSite(document, { schema: value, path });
  const choice = site.schema['oneOf'];
  if (Array.isArray(choice)) {
    return choice.flatMap((each, index) => messagesFrom(document, each, [...site.path, 'oneOf', index]));
  }
  return [messageAt(document, site)];
}

function messageAt(document: OpenApi, { schema, path }: SchemaSite): Message {
  const stated = schema['payload'];
  const payload = { schema: isJsonObject(stated) ? stated : {}, path: [...path, 'payload'] };
  // A payload of another format than the document's own has its schema inside.
  const inner = 'schemaFormat' in payload.schema ? below(document, payload, 'schema') : undefined;
  const examples = Array.isArray(schema['examples']) ? (schema['examples'] as unknown[]) : [];
  const wireName = schema['name'];
  return {
    name: String(path.at(-1)),
    ...(typeof wireName === 'string' && { wireName }),
    path,
    payload: resolveSite(document, inner ?? payload),
    examples: examples.flatMap((each) => (isJsonObject(each) && 'payload' in each ? [each['payload']] : [])),
  };
}

function below(document: OpenApi, { schema, path }: SchemaSite, key: string): SchemaSite | undefined {
  const value = schema[key];
  return isJsonObject(value) ? resolveSite(document, { schema: value, path: [...path, key] }) : undefined;
}

function siteAt({ root }: OpenApi, path: Path): SchemaSite | undefined {
  let value: unknown = root;
  for (const step of path) value = isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return isJsonObject(value) ? { schema: value, path } : undefined;
}

function entriesAt(document: OpenApi, path: Path): { readonly name: string; readonly site: SchemaSite }[] {
  const home = siteAt(document, path);
  return Object.entries(home?.schema ?? {}).flatMap(([name, value]) =>
    isJsonObject(value) ? [{ name, site: resolveSite(document, { schema: value, path: [...path, name] }) }] : [],
  );
}
