/** The AsyncAPI document, as the tools of its ecosystem see it. */
import path from 'node:path';
import { DiagnosticSeverity, Parser, type AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { PythonGenerator } from '@asyncapi/modelina';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { asyncApi, emitAsyncApi } from '../../generator/emit/asyncapi.js';
import type { Model } from '../../generator/model/index.js';
import { allEvents, eventsOf } from '../../generator/model/lookup.js';
import { root } from '../support/cli.js';

const parser = new Parser();

function modelOf(spec: string): Model {
  return readWholeCatalogue(path.join(root, spec)).model;
}

interface Outcome {
  readonly document: AsyncAPIDocumentInterface | undefined;
  /** Errors and warnings: code, place and message. */
  readonly complaints: readonly string[];
}

async function parse(text: string): Promise<Outcome> {
  const { document, diagnostics } = await parser.parse(text);
  const serious = diagnostics.filter(({ severity }) => Number(severity) <= Number(DiagnosticSeverity.Warning));
  const complaints = serious.map(({ code, path: where, message }) => `${code} ${where.join('/')}: ${message}`);
  return { document, complaints };
}

describe('the document of the catalogue', () => {
  const model = modelOf('spec');

  it('is valid, without warnings, and has everything', async () => {
    const { document, complaints } = await parse(emitAsyncApi(model).text);
    expect(complaints).toEqual([]);
    expect(document!.version()).toBe('3.0.0');
    expect(document!.info().version()).toBe(model.package.version);
    expect(
      document!
        .channels()
        .all()
        .map((channel) => channel.id()),
    ).toEqual(model.surfaces.map(({ name }) => name));
    for (const surface of model.surfaces) {
      const channel = document!.channels().get(surface.name)!;
      expect(
        channel
          .messages()
          .all()
          .map((message) => message.name()),
      ).toEqual(eventsOf(surface).map(({ tag }) => tag));
      for (const direction of surface.directions) {
        const operation = document!.operations().get(`${surface.name}.${direction.name}`)!;
        expect(operation.action()).toBe(direction.consumer === 'writes' ? 'send' : 'receive');
        const names = operation
          .messages()
          .all()
          .map((message) => message.name());
        expect(names).toEqual(direction.events.map(({ tag }) => tag));
      }
    }
  });

  it('has schemas that accept every example of their event, and refuse those of others', () => {
    const document = asyncApi(model) as { components: { schemas: object; messages: Record<string, Message> } };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'document', components: { schemas: document.components.schemas } });
    const messages = Object.values(document.components.messages);
    expect(messages).toHaveLength(allEvents(model).length);
    for (const [index, { title, payload, examples }] of messages.entries()) {
      const validate = ajv.getSchema(`document${payload.$ref}`)!;
      for (const example of examples) {
        expect([title, example.name, validate(example.payload), validate.errors]).toEqual([
          title,
          example.name,
          true,
          null,
        ]);
      }
      const next = messages[(index + 1) % messages.length]!;
      if (next.name !== messages[index]!.name)
        expect([title, validate(next.examples[0]!.payload)]).toEqual([title, false]);
    }
  });

  it('is the same every time', () => {
    expect(emitAsyncApi(modelOf('spec'))).toEqual(emitAsyncApi(model));
  });
});

interface Message {
  readonly name: string;
  readonly title: string;
  readonly payload: { readonly $ref: string };
  readonly examples: readonly { readonly name: string; readonly payload: unknown }[];
}

it.each(['warehouse', 'two-surfaces'])('the document of %s is valid, without warnings', async (feature) => {
  const { complaints } = await parse(emitAsyncApi(modelOf(`test/golden/${feature}/spec`)).text);
  expect(complaints).toEqual([]);
});

it('a reference to nothing would be seen', async () => {
  const { text } = emitAsyncApi(modelOf('test/golden/two-surfaces/spec'));
  const { complaints } = await parse(
    text.replace('"$ref": "#/components/schemas/', '"$ref": "#/components/schemas/No'),
  );
  expect(complaints).not.toEqual([]);
});

describe('Python classes that modelina makes of five events', () => {
  const WANTED = [
    'error',
    'input_audio_buffer.append',
    'rate_limits.updated',
    'response.done',
    'response.output_text.delta',
  ];

  /** The catalogue's first surface with five of its events. */
  function fiveEvents(): Model {
    const { surfaces, ...rest } = modelOf('spec');
    const [surface] = surfaces;
    const directions = surface!.directions.map((direction) => ({
      ...direction,
      events: direction.events.filter(({ tag }) => WANTED.includes(tag)),
    }));
    return { ...rest, surfaces: [{ ...surface!, directions }] };
  }

  const generated = new PythonGenerator().generate(
    JSON.parse(emitAsyncApi(fiveEvents()).text) as Record<string, unknown>,
  );

  async function classNamed(name: string): Promise<string> {
    const found = (await generated).find(({ modelName }) => modelName === name);
    if (!found) throw new Error(`There is no class ${name}`);
    return found.result;
  }

  /** What the constructor sets: the line behind each `if`, too. */
  async function fieldsOf(name: string): Promise<string[]> {
    const lines = (await classNamed(name)).split('\n').map((line) => line.trim());
    return lines.flatMap((line, index) => {
      const [, field, type] = /^self\._(\w+): (.+) = /.exec(line) ?? [];
      if (field === undefined || field === 'additional_properties') return [];
      return [`${field}${lines[index - 1]!.startsWith('if ') ? '?' : ''}: ${type}`];
    });
  }

  it('have the names, fields and types of the catalogue', async () => {
    expect(await fieldsOf('ResponseOutputTextDeltaEvent')).toEqual([
      'type: str',
      'event_id: str',
      'response_id: str',
      'item_id: str',
      'output_index: int',
      'content_index: int',
      'delta: str',
      'obfuscation?: str',
    ]);
    expect(await fieldsOf('InputAudioBufferAppendEvent')).toEqual(['type: str', 'event_id?: str', 'audio: str']);
    expect(await fieldsOf('RateLimitsUpdatedEvent')).toEqual([
      'type: str',
      'event_id: str',
      'rate_limits: List[RateLimit]',
    ]);
    expect(await fieldsOf('ServerErrorEvent')).toEqual(['type: str', 'event_id: str', 'error: ApiError']);
    expect(await fieldsOf('ResponseDoneEvent')).toEqual(['type: str', 'event_id: str', 'response: RealtimeResponse']);
  });

  it('set their tags themselves', async () => {
    expect(await classNamed('ResponseDoneEvent')).toContain("self._type: str = 'response.done'");
  });

  it('reach the shared types, under their names', async () => {
    const names = (await generated).map(({ modelName }) => modelName);
    expect(names).toEqual(
      expect.arrayContaining(['RateLimit', 'ApiError', 'RealtimeResponse', 'ResponseUsage', 'FunctionCallItem']),
    );
    expect(names.filter((name) => name.startsWith('Anonymous'))).toEqual([]);
  });
});
