/** A consumer's program: every event of the server told apart by its tag, each case narrowed. */
import { assertNever, parseServerEvent, type ServerEvent } from 'openai-realtime-events';

export interface Sorted {
  /** What each frame says, in a few words, or why it says nothing. */
  readonly lines: string[];
}

/** Sorts frames as they come from a socket. */
export function sortFrames(frames: Iterable<string>): Sorted {
  const lines: string[] = [];
  for (const frame of frames) {
    const result = parseServerEvent(frame);
    switch (result.kind) {
      case 'event':
        lines.push(describe(result.event));
        break;
      case 'unknown':
        lines.push(`unknown tag ${result.type}`);
        break;
      case 'deviating':
        lines.push(`${result.type} deviates at ${result.issues.map(({ pointer }) => pointer).join(', ')}`);
        break;
      case 'malformed':
        lines.push('no event');
        break;
    }
  }
  return { lines };
}

function describe(event: ServerEvent): string {
  switch (event.type) {
    case 'error':
      return `error: ${event.error.message}`;
    case 'session.created':
    case 'session.updated':
      return event.session.type === 'realtime'
        ? `speaks: ${String(event.session.model)}`
        : `listens: ${event.session.id}`;
    case 'conversation.created':
      return `conversation: ${String(event.conversation.id)}`;
    case 'conversation.item.added':
    case 'conversation.item.created':
    case 'conversation.item.done':
      return `item ${event.item.type} after ${event.previous_item_id ?? 'nothing'}`;
    case 'conversation.item.retrieved':
      return event.item.type === 'message' && event.item.role === 'user'
        ? `user: ${event.item.content.length} parts`
        : event.item.type;
    case 'conversation.item.truncated':
      return `cut at ${event.audio_end_ms.toFixed()} ms`;
    case 'conversation.item.deleted':
      return `deleted ${event.item_id}`;
    case 'conversation.item.input_audio_transcription.completed':
      return event.usage.type === 'tokens'
        ? `${event.usage.total_tokens.toFixed()} tokens`
        : `${event.usage.seconds.toFixed()} s`;
    case 'conversation.item.input_audio_transcription.delta':
      return `heard: ${event.delta ?? ''}`;
    case 'conversation.item.input_audio_transcription.segment':
      return `${event.speaker}: ${event.text}`;
    case 'conversation.item.input_audio_transcription.failed':
      return `not heard: ${event.error.message ?? ''}`;
    case 'input_audio_buffer.committed':
      return `committed ${event.item_id}`;
    case 'input_audio_buffer.cleared':
      return `cleared ${event.event_id}`;
    case 'input_audio_buffer.dtmf_event_received':
      return `key ${event.event} at ${event.received_at.toFixed()}`;
    case 'input_audio_buffer.speech_started':
      return `speech from ${event.audio_start_ms.toFixed()} ms`;
    case 'input_audio_buffer.speech_stopped':
      return `speech to ${event.audio_end_ms.toFixed()} ms`;
    case 'input_audio_buffer.timeout_triggered':
      return `silence of ${(event.audio_end_ms - event.audio_start_ms).toFixed()} ms`;
    case 'output_audio_buffer.started':
    case 'output_audio_buffer.stopped':
    case 'output_audio_buffer.cleared':
      return `playing ${event.response_id}`;
    case 'response.created':
    case 'response.done':
      return `response ${String(event.response.status)}, ${String(event.response.usage?.total_tokens ?? 0)} tokens`;
    case 'response.output_item.added':
    case 'response.output_item.done':
      return `output ${event.output_index.toFixed()}: ${event.item.type}`;
    case 'response.content_part.added':
    case 'response.content_part.done':
      return `part ${event.content_index.toFixed()}: ${event.part.type}`;
    case 'response.output_text.delta':
    case 'response.output_audio_transcript.delta':
    case 'response.function_call_arguments.delta':
    case 'response.mcp_call_arguments.delta':
      return `+ ${event.delta}`;
    case 'response.output_audio.delta':
      return `+ ${event.delta.length.toFixed()} characters of audio`;
    case 'response.output_text.done':
      return `= ${event.text}`;
    case 'response.output_audio_transcript.done':
      return `= ${event.transcript}`;
    case 'response.output_audio.done':
      return `= audio of ${event.item_id}`;
    case 'response.function_call_arguments.done':
      return `call ${event.name}(${event.arguments})`;
    case 'response.mcp_call_arguments.done':
      return `call (${event.arguments})`;
    case 'response.mcp_call.in_progress':
    case 'response.mcp_call.completed':
    case 'response.mcp_call.failed':
    case 'mcp_list_tools.in_progress':
    case 'mcp_list_tools.completed':
    case 'mcp_list_tools.failed':
      return `${event.type} ${event.item_id}`;
    case 'rate_limits.updated':
      return event.rate_limits.map(({ name, remaining }) => `${String(name)}: ${String(remaining)}`).join(', ');
    default:
      return assertNever(event);
  }
}
