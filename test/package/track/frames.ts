/** Frames of a server, short to write: ids count up, and what a test does not care about is not said. */
import type { ClientEvent, ServerEvent } from '../../../generated/src/realtime/index.js';

export type Frame = { readonly type: string } & Readonly<Record<string, unknown>>;

/** As the server sends it: with an id of its own. */
export function server(type: ServerEvent['type'], fields: Readonly<Record<string, unknown>> = {}): ServerEvent {
  return { type, event_id: `event_${++count}`, ...fields } as unknown as ServerEvent;
}

export function client(type: ClientEvent['type'], fields: Readonly<Record<string, unknown>> = {}): ClientEvent {
  return { type, ...fields } as unknown as ClientEvent;
}

let count = 0;

export const session = (more: object = {}): ServerEvent =>
  server('session.created', { session: { type: 'realtime', id: 'sess_1', ...more } });

export const message = (id: string, role: string, content: readonly object[], status = 'completed'): object => ({
  id,
  type: 'message',
  role,
  status,
  content,
});

/** `size` bytes of silence in base64. */
export const silence = (size: number): string => Buffer.alloc(size).toString('base64');

/** A spoken answer of one item: the text comes in pieces, with 480 bytes of sound each. */
export function spoken(
  response: string,
  item: string,
  previous: string | null,
  pieces: readonly string[],
): ServerEvent[] {
  const whole = pieces.join('');
  const at = { response_id: response, item_id: item, output_index: 0, content_index: 0 };
  const done = message(item, 'assistant', [{ type: 'output_audio', transcript: whole }]);
  return [
    server('response.created', { response: { id: response, status: 'in_progress' } }),
    server('response.output_item.added', {
      response_id: response,
      output_index: 0,
      item: message(item, 'assistant', [], 'in_progress'),
    }),
    server('conversation.item.added', {
      previous_item_id: previous,
      item: message(item, 'assistant', [], 'in_progress'),
    }),
    server('response.content_part.added', { ...at, part: { type: 'audio', transcript: '' } }),
    ...pieces.flatMap((delta) => [
      server('response.output_audio_transcript.delta', { ...at, delta }),
      server('response.output_audio.delta', { ...at, delta: silence(480) }),
    ]),
    server('response.output_audio.done', at),
    server('response.output_audio_transcript.done', { ...at, transcript: whole }),
    server('response.content_part.done', { ...at, part: { type: 'audio', transcript: whole } }),
    server('conversation.item.done', { previous_item_id: previous, item: done }),
    server('response.output_item.done', { response_id: response, output_index: 0, item: done }),
    server('response.done', {
      response: { id: response, status: 'completed', output: [done], usage: { total_tokens: 9 } },
    }),
  ];
}

/** A call of a function, whose arguments come in pieces. */
export function called(
  response: string,
  item: string,
  previous: string | null,
  pieces: readonly string[],
): ServerEvent[] {
  const call = (args: string, status: string): object => ({
    id: item,
    type: 'function_call',
    name: 'look_up',
    call_id: `call_${item}`,
    arguments: args,
    status,
  });
  const at = { response_id: response, item_id: item, output_index: 0, call_id: `call_${item}` };
  const done = call(pieces.join(''), 'completed');
  return [
    server('response.created', { response: { id: response, status: 'in_progress' } }),
    server('response.output_item.added', { response_id: response, output_index: 0, item: call('', 'in_progress') }),
    server('conversation.item.added', { previous_item_id: previous, item: call('', 'in_progress') }),
    ...pieces.map((delta) => server('response.function_call_arguments.delta', { ...at, delta })),
    server('response.function_call_arguments.done', { ...at, name: 'look_up', arguments: pieces.join('') }),
    server('conversation.item.done', { previous_item_id: previous, item: done }),
    server('response.output_item.done', { response_id: response, output_index: 0, item: done }),
    server('response.done', { response: { id: response, status: 'completed', output: [done] } }),
  ];
}
