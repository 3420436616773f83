/** The lines that README shows: a socket becomes a live transcript, with function calls and interruptions. */
import { parseServerEvent, receive, trackSession, type ClientEvent } from 'openai-realtime-events';

interface Application {
  show(lines: readonly string[]): void;
  stopPlaying(): void;
  /** @param json the arguments, or why there are none */
  run(name: string, json: { readonly value: unknown } | { readonly reason: string }): string;
}

export async function follow(socket: WebSocket, { show, stopPlaying, run }: Application): Promise<void> {
  const tracker = trackSession();
  const send = (event: ClientEvent) => (tracker.client(event), socket.send(JSON.stringify(event)));
  for await (const change of tracker.follow(receive(socket, parseServerEvent))) {
    show(tracker.items.map(({ text }) => text));
    if (change.kind === 'speech-begun') stopPlaying();
    if (change.kind !== 'function-call-ready') continue;
    const { value, json } = change.functionCall;
    const item = { type: 'function_call_output', call_id: value.call_id ?? '', output: run(value.name, json) } as const;
    send({ type: 'conversation.item.create', item });
    send({ type: 'response.create' });
  }
}
