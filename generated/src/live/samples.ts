/**
 * Sample events of the surface `live`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { serverEventShape, clientEventShape, forkEventShape } from './shapes.js';
import type {
  ServerEventMap,
  ServerEventType,
  ClientEventMap,
  ClientEventType,
  ForkEventMap,
  ForkEventType,
} from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const SERVER_SAMPLES: { readonly [Tag in ServerEventType]: () => unknown } = {
  'decision.event': () => ({
    "type": "decision.event",
    "event_id": "event_L028Qm7",
    "event": {
      "type": "decision.completed",
      "decision": {
        "model": "gpt-6-luna",
        "answers": [
          {
            "type": "predicate",
            "name": "wants_person",
            "probability": 0.03
          },
          {
            "type": "choice",
            "name": "topic",
            "choice": "booking",
            "confidence": 0.97,
            "probabilities": [
              {
                "value": "booking",
                "probability": 0.97
              },
              {
                "value": "other",
                "probability": 0.03
              }
            ]
          },
          {
            "type": "score",
            "name": "patience",
            "score": 0.8,
            "confidence": 0.74,
            "probabilities": [
              {
                "label": "annoyed",
                "value": 0,
                "probability": 0.2
              },
              {
                "label": "calm",
                "value": 1,
                "probability": 0.8
              }
            ]
          }
        ],
        "usage": {
          "total_tokens": 412,
          "input_tokens": 404,
          "input_tokens_details": {
            "cached_tokens": 256,
            "cache_write_tokens": 0
          },
          "output_tokens": 8,
          "output_tokens_details": {
            "reasoning_tokens": 0
          }
        }
      }
    },
    "delegation_id": "dlg_7Qa",
    "trigger_id": null,
    "source_event_type": null,
    "source_event_id": null
  }),
  'decision.item.created': () => ({
    "type": "decision.item.created",
    "event_id": "event_L030Qm7",
    "client_event_id": "item-1",
    "item": {
      "type": "message",
      "id": "ditem_01",
      "role": "user",
      "content": [
        {
          "type": "input_text",
          "text": "My name is Okonkwo."
        },
        {
          "type": "input_image",
          "image_url": "https://anker.example.com/card.png",
          "detail": "auto"
        },
        {
          "type": "input_json",
          "data": [
            {
              "table": 4
            },
            {
              "table": 6
            }
          ]
        }
      ]
    }
  }),
  'decision.item.deleted': () => ({
    "type": "decision.item.deleted",
    "event_id": "event_L038Qm7",
    "client_event_id": "delete-1",
    "item_id": "ditem_04"
  }),
  error: () => ({
    "type": "error",
    "event_id": "event_L011Qm7",
    "client_event_id": "update-2",
    "error": {
      "type": "invalid_request_error",
      "code": "unknown_parameter",
      "message": "This session has no such setting.",
      "param": "session.voice",
      "client_event_id": "update-2"
    }
  }),
  info: () => ({
    "type": "info",
    "event_id": "event_L013Qm7",
    "client_event_id": "start-1",
    "code": "data_channel_permissions",
    "message": "The data channel takes two kinds of event and carries two."
  }),
  'response.event': () => ({
    "type": "response.event",
    "event_id": "event_L025Qm7",
    "client_event_id": "create-1",
    "event": {
      "type": "response.output_text.delta",
      "sequence_number": 7,
      "item_id": "msg_01",
      "output_index": 0,
      "content_index": 0,
      "delta": "The table is booked.",
      "logprobs": []
    },
    "delegation_id": "dlg_5Yh"
  }),
  'session.closed': () => ({
    "type": "session.closed",
    "event_id": "event_L009Qm7",
    "client_event_id": "close-1",
    "reason": "close_requested",
    "session": {
      "id": "live_8Kd2WvZq",
      "model": "gpt-live-1",
      "status": "active",
      "expires_at": 1795640400,
      "audio": {
        "format": {
          "type": "audio/pcm",
          "rate": 24000
        },
        "output": {
          "voice": "marin"
        }
      },
      "delegation": {
        "type": "client",
        "acknowledgement_delay_ms": 0
      },
      "instructions": "You answer the telephone of the restaurant Zum Anker. Be brief and warm.",
      "store": false
    },
    "usage": {
      "seconds": 214.9
    }
  }),
  'session.commentary.appended': () => ({
    "type": "session.commentary.appended",
    "event_id": "event_L016Qm7",
    "client_event_id": "comment-1",
    "start_ms": 55300,
    "end_ms": 55300
  }),
  'session.delegation.created': () => ({
    "type": "session.delegation.created",
    "event_id": "event_L023Qm7",
    "client_event_id": "audio-1",
    "delegation": {
      "id": "dlg_5Yh",
      "type": "delegation",
      "target": "responses",
      "response_id": "resp_01Live"
    },
    "offset_ms": 7900
  }),
  'session.input_audio.append': () => ({
    "type": "session.input_audio.append",
    "audio": "AAAFAAoADwAUABkAHgAjACgALQAyADcAPABBAEYASwBQAFUAWgBfAGQAaQBuAHMA"
  }),
  'session.input_audio.muted': () => ({
    "type": "session.input_audio.muted",
    "event_id": "event_L019Qm7",
    "client_event_id": "mute-1"
  }),
  'session.input_audio.unmuted': () => ({
    "type": "session.input_audio.unmuted",
    "event_id": "event_L020Qm7",
    "client_event_id": "unmute-1"
  }),
  'session.input_transcript.delta': () => ({
    "type": "session.input_transcript.delta",
    "event_id": "event_L017Qm7",
    "client_event_id": "audio-1",
    "start_ms": 3120,
    "end_ms": 3680,
    "delta": " for four people"
  }),
  'session.instructions.appended': () => ({
    "type": "session.instructions.appended",
    "event_id": "event_L014Qm7",
    "client_event_id": "instr-1",
    "start_ms": 41200,
    "end_ms": 41200
  }),
  'session.output_audio.delta': () => ({
    "type": "session.output_audio.delta",
    "delta": "AAAFAAoADwAUABkAHgAjACgALQAyADcAPABBAEYASwBQAFUAWgBfAGQAaQBuAHMA"
  }),
  'session.output_audio.fixture.played': () => ({
    "type": "session.output_audio.fixture.played",
    "event_id": "event_L022Qm7",
    "client_event_id": "fixture-1"
  }),
  'session.output_audio.fixture.playing': () => ({
    "type": "session.output_audio.fixture.playing",
    "event_id": "event_L021Qm7",
    "client_event_id": "fixture-1"
  }),
  'session.output_transcript.delta': () => ({
    "type": "session.output_transcript.delta",
    "event_id": "event_L018Qm7",
    "client_event_id": "comment-1",
    "start_ms": 6400,
    "end_ms": 7240,
    "delta": "Let me look. "
  }),
  'session.started': () => ({
    "type": "session.started",
    "event_id": "event_L001Qm7",
    "client_event_id": "start-1",
    "session": {
      "id": "live_8Kd2WvZq",
      "model": "gpt-live-1",
      "status": "active",
      "expires_at": 1795640400,
      "audio": {
        "format": {
          "type": "audio/pcm",
          "rate": 24000
        },
        "output": {
          "voice": "marin"
        }
      },
      "delegation": {
        "type": "responses",
        "responses": {
          "model": "gpt-5.6",
          "instructions": "You book tables for the restaurant Zum Anker. Never promise a table before it is booked.",
          "max_output_tokens": 2000,
          "parallel_tool_calls": false,
          "reasoning": {
            "effort": "low",
            "summary": "auto"
          },
          "service_tier": "auto",
          "text": {
            "verbosity": "low"
          },
          "tool_choice": "auto",
          "tools": [
            {
              "type": "function",
              "name": "book_table",
              "description": "Books a table in a restaurant. Ask for the number of guests first.",
              "parameters": {
                "type": "object",
                "properties": {
                  "guests": {
                    "type": "integer"
                  },
                  "at": {
                    "type": "string",
                    "format": "date-time"
                  }
                },
                "required": [
                  "guests",
                  "at"
                ],
                "additionalProperties": false
              },
              "strict": true
            },
            {
              "type": "shell",
              "environment": {
                "type": "container_auto",
                "file_ids": [
                  "file_menu2026"
                ],
                "memory_limit": "4g",
                "network_policy": {
                  "type": "allowlist",
                  "allowed_domains": [
                    "bookings.example.com"
                  ]
                },
                "skills": [
                  {
                    "type": "skill_reference",
                    "skill_id": "skill_tablePlans",
                    "version": "latest"
                  },
                  {
                    "type": "inline",
                    "name": "allergens",
                    "description": "Finds out which dishes hold which allergens.",
                    "source": {
                      "type": "base64",
                      "media_type": "application/zip",
                      "data": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="
                    }
                  }
                ]
              }
            },
            {
              "type": "web_search"
            }
          ]
        },
        "acknowledgement_delay_ms": 800
      },
      "instructions": "You answer the telephone of the restaurant Zum Anker. Be brief and warm.",
      "store": true,
      "input": [
        {
          "role": "developer",
          "content": [
            {
              "text": "The caller has called before.",
              "type": "input_text"
            }
          ],
          "id": "hist_1",
          "status": "completed",
          "type": "message"
        },
        {
          "role": "user",
          "content": [
            {
              "text": "Do you have a terrace?",
              "type": "input_text"
            }
          ],
          "id": "hist_2",
          "status": "completed",
          "type": "message"
        },
        {
          "role": "assistant",
          "content": [
            {
              "type": "output_text",
              "text": "Yes, with a view of the harbour."
            }
          ],
          "id": "hist_3",
          "status": "incomplete",
          "type": "message"
        }
      ],
      "triggers": [
        {
          "type": "decisions",
          "event_type": "session.input_transcript.delta",
          "decisions": {
            "questions": [
              {
                "type": "predicate",
                "name": "wants_person",
                "instructions": "Does the caller want to speak to a person?"
              }
            ]
          }
        }
      ]
    }
  }),
  'session.thinking.appended': () => ({
    "type": "session.thinking.appended",
    "event_id": "event_L015Qm7",
    "client_event_id": "think-1",
    "start_ms": 52840,
    "end_ms": 52840
  }),
  'session.updated': () => ({
    "type": "session.updated",
    "event_id": "event_L005Qm7",
    "client_event_id": "update-1",
    "session": {
      "id": "live_8Kd2WvZq",
      "model": "gpt-live-1",
      "status": "active",
      "expires_at": 1795640400,
      "audio": {
        "format": {
          "type": "audio/pcm",
          "rate": 24000
        },
        "output": {
          "voice": "marin"
        }
      },
      "delegation": {
        "type": "decisions",
        "decisions": {
          "model": "gpt-6-luna",
          "questions": [
            {
              "type": "predicate",
              "name": "wants_person",
              "instructions": "Does the caller want to speak to a person?"
            },
            {
              "type": "choice",
              "name": "topic",
              "instructions": [
                {
                  "type": "input_text",
                  "text": "What is the call about?"
                },
                {
                  "type": "input_json",
                  "data": {
                    "restaurant": "Zum Anker",
                    "open": [
                      "tue",
                      "sun"
                    ]
                  }
                }
              ],
              "choices": [
                {
                  "value": "booking",
                  "description": "A table is to be booked, moved or cancelled."
                },
                {
                  "value": "other"
                }
              ]
            },
            {
              "type": "score",
              "name": "patience",
              "instructions": [
                {
                  "type": "input_text",
                  "text": "How patient does the caller sound? The picture shows the scale."
                },
                {
                  "type": "input_image",
                  "image_url": "https://anker.example.com/scale.png",
                  "detail": "low"
                }
              ],
              "levels": [
                {
                  "label": "annoyed",
                  "description": "Sighs, interrupts, repeats."
                },
                {
                  "label": "calm"
                }
              ]
            }
          ]
        },
        "acknowledgement_delay_ms": 400
      },
      "instructions": "You answer the telephone of the restaurant Zum Anker. Be brief and warm.",
      "store": false,
      "triggers": []
    }
  }),
  'session.usage.updated': () => ({
    "type": "session.usage.updated",
    "event_id": "event_L008Qm7",
    "client_event_id": "update-1",
    "usage": {
      "seconds": 73.4
    },
    "context_window": {
      "usage_ratio": 0.21
    }
  }),
  'transport.answered': () => ({
    "type": "transport.answered",
    "event_id": "event_L040Qm7",
    "session_id": "live_8Kd2WvZq"
  }),
  'transport.dtmf.received': () => ({
    "type": "transport.dtmf.received",
    "event_id": "event_L042Qm7",
    "event": "5"
  }),
  'transport.dtmf.send': () => ({
    "type": "transport.dtmf.send",
    "event_id": "event_L044Qm7",
    "client_event_id": "key-1",
    "event": "#"
  }),
  'transport.dtmf.sent': () => ({
    "type": "transport.dtmf.sent",
    "event_id": "event_L043Qm7",
    "client_event_id": "key-1",
    "event": "#"
  }),
  'transport.failed': () => ({
    "type": "transport.failed",
    "event_id": "event_L041Qm7",
    "session_id": "live_8Kd2WvZq",
    "error": {
      "type": "call_error",
      "code": "busy",
      "message": "The number is engaged.",
      "param": ""
    }
  }),
  'transport.ringing': () => ({
    "type": "transport.ringing",
    "event_id": "event_L039Qm7",
    "session_id": "live_8Kd2WvZq"
  }),
};

/**
 * A valid event of the server, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleServerEvent<Tag extends ServerEventType>(
  type: Tag, overrides?: DeepPartial<ServerEventMap[Tag]>, options?: SampleOptions,
): ServerEventMap[Tag] {
  return makeSample(serverEventShape, SERVER_SAMPLES, type, overrides, options) as ServerEventMap[Tag];
}

const CLIENT_SAMPLES: { readonly [Tag in ClientEventType]: () => unknown } = {
  'decision.create': () => ({
    "type": "decision.create",
    "event_id": "decide-1"
  }),
  'decision.item.create': () => ({
    "type": "decision.item.create",
    "event_id": "item-1",
    "item": {
      "type": "message",
      "id": "ditem_01",
      "role": "user",
      "content": [
        {
          "type": "input_text",
          "text": "My name is Okonkwo."
        },
        {
          "type": "input_image",
          "image_url": "https://anker.example.com/card.png",
          "detail": "auto"
        },
        {
          "type": "input_json",
          "data": [
            {
              "table": 4
            },
            {
              "table": 6
            }
          ]
        }
      ]
    }
  }),
  'decision.item.delete': () => ({
    "type": "decision.item.delete",
    "event_id": "delete-1",
    "item_id": "ditem_04"
  }),
  'response.create': () => ({
    "type": "response.create",
    "event_id": "create-1"
  }),
  'response.item.create': () => ({
    "type": "response.item.create",
    "event_id": "give-1",
    "item": {
      "type": "function_call_output",
      "id": "fco_01",
      "call_id": "call_01",
      "name": "book_table",
      "namespace": "bookings",
      "output": "{\"table\":4}",
      "status": "completed",
      "caller": {
        "type": "direct"
      }
    }
  }),
  'session.close': () => ({
    "type": "session.close",
    "event_id": "close-1"
  }),
  'session.commentary.append': () => ({
    "type": "session.commentary.append",
    "event_id": "comment-1",
    "content": "A table for four is free at half past seven.",
    "delegation_id": "dlg_6Zk"
  }),
  'session.input_audio.append': () => ({
    "type": "session.input_audio.append",
    "event_id": "audio-1",
    "audio": "AAAFAAoADwAUABkAHgAjACgALQAyADcAPABBAEYASwBQAFUAWgBfAGQAaQBuAHMA"
  }),
  'session.input_audio.mute': () => ({
    "type": "session.input_audio.mute",
    "event_id": "mute-1"
  }),
  'session.input_audio.unmute': () => ({
    "type": "session.input_audio.unmute",
    "event_id": "unmute-1"
  }),
  'session.instructions.append': () => ({
    "type": "session.instructions.append",
    "event_id": "instr-1",
    "content": "The kitchen closes in ten minutes. Offer the cold menu only.",
    "delegation_id": null
  }),
  'session.output_audio.fixture.play': () => ({
    "type": "session.output_audio.fixture.play",
    "event_id": "fixture-1",
    "audio": "AAAFAAoADwAUABkAHgAjACgALQAyADcAPABBAEYASwBQAFUAWgBfAGQAaQBuAHMA"
  }),
  'session.start': () => ({
    "type": "session.start",
    "event_id": "start-1",
    "session": {
      "model": "gpt-live-1",
      "audio": {
        "format": {
          "type": "audio/pcm",
          "rate": 16000
        },
        "output": {
          "voice": "marin"
        }
      },
      "delegation": {
        "type": "responses",
        "responses": {
          "model": "gpt-5.6",
          "instructions": "You book tables for the restaurant Zum Anker. Never promise a table before it is booked.",
          "max_output_tokens": 2000,
          "parallel_tool_calls": false,
          "reasoning": {
            "effort": "low",
            "summary": "auto"
          },
          "service_tier": "auto",
          "text": {
            "verbosity": "low"
          },
          "tool_choice": "auto",
          "tools": [
            {
              "type": "function",
              "name": "book_table",
              "description": "Books a table in a restaurant. Ask for the number of guests first.",
              "parameters": {
                "type": "object",
                "properties": {
                  "guests": {
                    "type": "integer"
                  },
                  "at": {
                    "type": "string",
                    "format": "date-time"
                  }
                },
                "required": [
                  "guests",
                  "at"
                ],
                "additionalProperties": false
              },
              "strict": true
            },
            {
              "type": "shell",
              "environment": {
                "type": "container_auto",
                "file_ids": [
                  "file_menu2026"
                ],
                "memory_limit": "4g",
                "network_policy": {
                  "type": "allowlist",
                  "allowed_domains": [
                    "bookings.example.com"
                  ]
                },
                "skills": [
                  {
                    "type": "skill_reference",
                    "skill_id": "skill_tablePlans",
                    "version": "latest"
                  },
                  {
                    "type": "inline",
                    "name": "allergens",
                    "description": "Finds out which dishes hold which allergens.",
                    "source": {
                      "type": "base64",
                      "media_type": "application/zip",
                      "data": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="
                    }
                  }
                ]
              }
            },
            {
              "type": "web_search"
            }
          ]
        },
        "acknowledgement_delay_ms": 800
      },
      "input": [
        {
          "role": "developer",
          "content": [
            {
              "text": "The caller has called before.",
              "type": "input_text"
            }
          ],
          "id": "hist_1",
          "status": "completed",
          "type": "message"
        },
        {
          "role": "user",
          "content": [
            {
              "text": "Do you have a terrace?",
              "type": "input_text"
            }
          ],
          "id": "hist_2",
          "status": "completed",
          "type": "message"
        },
        {
          "role": "assistant",
          "content": [
            {
              "type": "output_text",
              "text": "Yes, with a view of the harbour."
            }
          ],
          "id": "hist_3",
          "status": "incomplete",
          "type": "message"
        }
      ],
      "instructions": "You answer the telephone of the restaurant Zum Anker. Be brief and warm.",
      "store": true,
      "triggers": [
        {
          "type": "decisions",
          "event_type": "session.input_transcript.delta",
          "decisions": {
            "questions": [
              {
                "type": "predicate",
                "name": "wants_person",
                "instructions": "Does the caller want to speak to a person?"
              }
            ]
          }
        }
      ]
    }
  }),
  'session.thinking.append': () => ({
    "type": "session.thinking.append",
    "event_id": "think-1",
    "content": "The booking system answers slowly; about five seconds more.",
    "delegation_id": "dlg_6Zk"
  }),
  'session.update': () => ({
    "type": "session.update",
    "event_id": "update-1",
    "session": {
      "delegation": {
        "type": "responses",
        "acknowledgement_delay_ms": 1200,
        "responses": {
          "model": "gpt-5.6",
          "instructions": "You book tables for the restaurant Zum Anker. Never promise a table before it is booked.",
          "max_output_tokens": 2000,
          "parallel_tool_calls": false,
          "reasoning": {
            "effort": "low",
            "summary": "auto"
          },
          "service_tier": "auto",
          "text": {
            "verbosity": "low"
          },
          "tool_choice": "required",
          "tools": [
            {
              "type": "function",
              "name": "book_table",
              "description": "Books a table in a restaurant. Ask for the number of guests first.",
              "parameters": {
                "type": "object",
                "properties": {
                  "guests": {
                    "type": "integer"
                  },
                  "at": {
                    "type": "string",
                    "format": "date-time"
                  }
                },
                "required": [
                  "guests",
                  "at"
                ],
                "additionalProperties": false
              },
              "strict": true
            }
          ]
        }
      },
      "triggers": []
    }
  }),
  'transport.dtmf.send': () => ({
    "type": "transport.dtmf.send",
    "event_id": "key-1",
    "event": "#"
  }),
};

/**
 * A valid event of the client, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleClientEvent<Tag extends ClientEventType>(
  type: Tag, overrides?: DeepPartial<ClientEventMap[Tag]>, options?: SampleOptions,
): ClientEventMap[Tag] {
  return makeSample(clientEventShape, CLIENT_SAMPLES, type, overrides, options) as ClientEventMap[Tag];
}

const FORK_SAMPLES: { readonly [Tag in ForkEventType]: () => unknown } = {
  'session.start': () => ({
    "type": "session.start",
    "event_id": "start-1",
    "session": {
      "audio": {
        "format": {
          "type": "audio/pcm",
          "rate": 24000
        }
      },
      "delegation": {
        "type": "responses",
        "acknowledgement_delay_ms": 0,
        "responses": {
          "model": "gpt-5.6",
          "instructions": "The table is booked; the caller may want to change it."
        }
      },
      "store": false
    }
  }),
};

/**
 * A valid event of the fork, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleForkEvent<Tag extends ForkEventType>(
  type: Tag, overrides?: DeepPartial<ForkEventMap[Tag]>, options?: SampleOptions,
): ForkEventMap[Tag] {
  return makeSample(forkEventShape, FORK_SAMPLES, type, overrides, options) as ForkEventMap[Tag];
}
