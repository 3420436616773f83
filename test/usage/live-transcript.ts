/** The lines that README shows: a socket becomes a live transcript, with function calls and interruptions. */
import { parseServerEvent, trackSession, type ClientEvent } from 'openai-realtime-events';

interface Application {
  show(lines: readonly string[]): void;
  stopPlaying(): void;
  run(name: string, args: unknown): string;
}

export function follow(socket: WebSocket, { show, stopPlaying, run }: Application): void {
  const tracker = trackSession();
  const send = (event: ClientEvent) => (tracker.client(event), socket.send(JSON.stringify(event)));
  socket.addEventListener('message', ({ data }) => {
    for (const change of tracker.frame(parseServerEvent(data))) {
      if (change.kind === 'speech-begun') stopPlaying();
      if (change.kind === 'function-call-ready' && 'value' in change.functionCall.json) {
        const { value, json } = change.functionCall;
        const output = run(value.name, json.value);
        const item = { type: 'function_call_output', call_id: value.call_id ?? '', output } as const;
        send({ type: 'conversation.item.create', item });
        send({ type: 'response.create' });
      }
    }
    show(tracker.items.map(({ text }) => text).filter((text) => text !== ''));
  });
}
