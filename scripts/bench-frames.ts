/** A realistic mix of frames: audio deltas of 12 kB and text deltas dominate, as in recorded voice sessions. */
import { sampleServerEvent, SERVER_EVENT_NAMES, type ServerEvent, type ServerEventType } from 'openai-realtime-events';

const AUDIO_BYTES = 9000;

/** How many of a thousand frames are of a tag; the rest is one of each other tag in turn. */
const SHARES: readonly (readonly [ServerEventType, number])[] = [
  ['response.output_audio.delta', 450],
  ['response.output_audio_transcript.delta', 250],
  ['response.output_text.delta', 100],
  ['response.function_call_arguments.delta', 60],
];

export const HOT_TAGS: readonly ServerEventType[] = SHARES.map(([tag]) => tag);

/** @returns the texts of `count` frames, each different, always the same ones */
export function frames(count = 1000): string[] {
  const others = (Object.keys(SERVER_EVENT_NAMES) as ServerEventType[]).filter((tag) => !HOT_TAGS.includes(tag));
  const hot = SHARES.flatMap(([tag, share]) => Array<ServerEventType>(share).fill(tag));
  return Array.from({ length: count }, (_, index) => {
    // 617 and 1000 have no common divisor: every place is visited once, and neighbours differ.
    const place = (index * 617) % 1000;
    const tag = hot[place] ?? others[place % others.length]!;
    return JSON.stringify(numbered(sampleServerEvent(tag), index));
  });
}

/** Wire order: the server sends the tag first, then the event's id. */
function numbered(event: ServerEvent, index: number): object {
  const numberedEvent = { ...event, event_id: `event_${String(index).padStart(20, '0')}` };
  return event.type === 'response.output_audio.delta' ? { ...numberedEvent, delta: audio(index) } : numberedEvent;
}

/** A piece of sound in base64: 12 kB, and always the same one. */
export function audio(index: number): string {
  const bytes = Buffer.alloc(AUDIO_BYTES);
  let state = index + 1;
  for (let offset = 0; offset < AUDIO_BYTES; offset++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    bytes[offset] = state >> 16;
  }
  return bytes.toString('base64');
}
