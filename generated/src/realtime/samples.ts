/**
 * Sample events of the surface `realtime`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { serverEventShape, clientEventShape } from './shapes.js';
import type { ServerEventMap, ServerEventType, ClientEventMap, ClientEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const SERVER_SAMPLES: { readonly [Tag in ServerEventType]: () => unknown } = {
  'conversation.created': () => ({
    "type": "conversation.created",
    "event_id": "event_Tnbx6skRabQJVOTzfMoWI",
    "conversation": {
      "id": "conv_D4vKrH71cPjUsQ0wMtGxE",
      "object": "realtime.conversation"
    }
  }),
  'conversation.item.added': () => ({
    "type": "conversation.item.added",
    "event_id": "event_7hlvotXsvwLV3MPRfFNEI",
    "previous_item_id": null,
    "item": {
      "id": "item_D4vKyE3hQm8NsWc1bZtPo",
      "type": "message",
      "status": "completed",
      "role": "user",
      "content": [
        {
          "type": "input_audio",
          "transcript": null
        }
      ]
    }
  }),
  'conversation.item.created': () => ({
    "type": "conversation.item.created",
    "event_id": "event_hMxVPaAPjndvNjTFqyOks",
    "previous_item_id": "item_D4vKyE3hQm8NsWc1bZtPo",
    "item": {
      "id": "item_D4vL3XrGv7KdJuY0fMaHi",
      "object": "realtime.item",
      "type": "message",
      "status": "in_progress",
      "role": "assistant",
      "content": []
    }
  }),
  'conversation.item.deleted': () => ({
    "type": "conversation.item.deleted",
    "event_id": "event_mooI8UIbf6fuQc3RpW4hK",
    "item_id": "item_D4vKv5OgHaI9yCjM2uPdE"
  }),
  'conversation.item.done': () => ({
    "type": "conversation.item.done",
    "event_id": "event_ImqGy7Sz4411GG1AtENsq",
    "previous_item_id": null,
    "item": {
      "id": "item_D4vL3XrGv7KdJuY0fMaHi",
      "type": "message",
      "status": "completed",
      "role": "assistant",
      "phase": "final_answer",
      "content": [
        {
          "type": "output_audio",
          "transcript": "Gern, für vier Personen um halb acht. Auf welchen Namen darf ich reservieren?"
        }
      ]
    }
  }),
  'conversation.item.input_audio_transcription.completed': () => ({
    "type": "conversation.item.input_audio_transcription.completed",
    "event_id": "event_elc2K6T3sKGrCJxlHUIDq",
    "item_id": "item_D4vKyE3hQm8NsWc1bZtPo",
    "content_index": 0,
    "transcript": "Grüß Gott, haben Sie heute Abend noch einen Tisch für vier?",
    "logprobs": [
      {
        "token": "Grüß",
        "logprob": -0.0317,
        "bytes": [
          71,
          114,
          195,
          188,
          195,
          159
        ]
      },
      {
        "token": " Gott",
        "logprob": -0.0004,
        "bytes": [
          32,
          71,
          111,
          116,
          116
        ]
      }
    ],
    "usage": {
      "type": "tokens",
      "total_tokens": 57,
      "input_tokens": 41,
      "input_token_details": {
        "text_tokens": 9,
        "audio_tokens": 32
      },
      "output_tokens": 16
    }
  }),
  'conversation.item.input_audio_transcription.delta': () => ({
    "type": "conversation.item.input_audio_transcription.delta",
    "event_id": "event_Wox9GqAP6JscGCduOjIij",
    "item_id": "item_D4vKyE3hQm8NsWc1bZtPo",
    "content_index": 0,
    "delta": "Grüß Gott",
    "logprobs": [
      {
        "token": "Grüß",
        "logprob": -0.0317,
        "bytes": [
          71,
          114,
          195,
          188,
          195,
          159
        ]
      },
      {
        "token": " Gott",
        "logprob": -0.0004,
        "bytes": [
          32,
          71,
          111,
          116,
          116
        ]
      }
    ],
    "obfuscation": "M4LpjFPtduG"
  }),
  'conversation.item.input_audio_transcription.failed': () => ({
    "type": "conversation.item.input_audio_transcription.failed",
    "event_id": "event_T6fglzFvnx2umBxBNf5TK",
    "item_id": "item_D4vKyE3hQm8NsWc1bZtPo",
    "content_index": 0,
    "error": {
      "type": "transcription_error",
      "code": "audio_unintelligible",
      "message": "The audio could not be understood.",
      "param": "audio"
    }
  }),
  'conversation.item.input_audio_transcription.segment': () => ({
    "type": "conversation.item.input_audio_transcription.segment",
    "event_id": "event_WF1qAng7WMjZ7xPQyMJd7",
    "item_id": "item_D4vKyE3hQm8NsWc1bZtPo",
    "content_index": 0,
    "text": "Haben Sie heute noch einen Tisch?",
    "id": "seg_0003",
    "speaker": "B",
    "start": 4.12,
    "end": 5.86
  }),
  'conversation.item.retrieved': () => ({
    "type": "conversation.item.retrieved",
    "event_id": "event_Rr8omObjA7a4Gg1fTE8Dh",
    "item": {
      "id": "item_D4vKyE3hQm8NsWc1bZtPo",
      "type": "message",
      "status": "completed",
      "role": "user",
      "content": [
        {
          "type": "input_audio",
          "transcript": "Grüß Gott, haben Sie heute Abend noch einen Tisch für vier?",
          "audio": "BAAYAG0A5P+W/wAAjQBtALb/wwCOAHAABQG7ADEAOAECAToBoQCiAeQAMAEyAtMBCAJWAlUCRwKpAR0CDgPsAvkCbQKcAp0CfQMeA+UCTwP1Ai4D8AKHA9sCvwOdA48D6gMkAzEDqwJdA/gCiwJAAhQD3gIGAs4BJwExARYBSwGBAAYAy/8yAOL/Av9L/wf+rP5C/qD9tfyn/cr8TvxR+5r7+Ppa+ib66vks+tv5x/lf+FP4qPhJ+Mz3Gvf/9x33UPd/9l/25vWE9tr1bva09TX2CPa+9ZX2WPZK9mv2D/em9ir3r/YU9xT4Ufj894P4a/nt+az5evqO+9z7L/x5/O38xP1b/Tn/t/4aAFQAlQBvAf4CyQIcA8cDgAX/BZwFawbKBpIIBQjXCf0JtQpxCvkLJwwHDTsNgA0aDrwOPg6JD50O7g+WD5wPHhDlD9QQyQ/KD4gQkg/sD2oPUQ8RD78PMA9MD6kOsw2YDYUMRA0YDDkLQQrVCcYJeQivB8YGmQZOBQMF6QOdA/YCZgHvAE0A7f7t/Un9Bv2m+0z6DfqA+RT4s/dq9qf1vvSg80rzF/OU8bXxLfBW78rv2u7a7VPt2OwR7Xzs2utc7ETrf+sl7Azsietk6+LrKOsi65/rxuzG64Xsr+wv7i7ui+7E773v4u+/8GrxT/Kp8jr0PfS49fz1wffB+E75Rvrv+7z8IP21/ez/DwDxAE0CCQSOBE8FtQXIB1gILwnVCosKMgzlDDMNSA5UD54PuRD5EAIS7RKDE+kSYRSzFEAUzxRhFeIU3xTsFfUVohUYFRgWJRZeFYsUSBUNFNITChQbE2ITUxKsEaAQ5xAVEGcPyw5/DWoMnguNCoIKJgkLCOYGLwa6BWoEHgNLAv8A9AD+/jX+uPxt/MD7+flc+ej46PZf9pH1SfXu8+bzoPKw8YzwcvAw8CvvcO5Y7irtWe1T7CzsHexo6zLrcush617rheut6+rqHexf6w7ssusE7KvsVOx97XTtUO7u7t7v0e8v8bfw+/FY8gTzePRI9YP2bvYz+D34f/mw+tf6FPy1/H3+jf5t/wgBQAFqAngDwQTWBX4GVwcdCGQJkgkmCikLzwuVDEMOBw/TDsIPCBCiEOYQIBEnEvsScRPwE8gTxRODFGUToxPUE48TpBPDE1gTABR/E/cTcBLYEpIRtBHqEc4QtA9bEMoPTQ4pDm4MBQ0xDH8KeQoACYcI1weMBo0FxwTTAzsDPALkAEf/gf7Z/Qr8H/vP+vv5Pvho+Cj3MfYr9XX0cvPO8i7y+PBD8I7vZ++T7gbuFO0z7DjsJevm6qDqnOll6R7qeemT6YLp+ujT6XLp9ugQ6UPpI+oY6mHqt+ql67frO+1a7YLtZ+7A7jXwqPBI8XjykvM69OT1zfbI90H5Mvls+1L85/2L/mT/fwB2AfoC8AT7BYYG4gfuCQ8KHgvIDIANcA6jD6cQKBJIEy4UDBWGFYMWARiJGPkYNBm9GpgaLBuLG7EcuBz6Gyoc9RyUHZMdYx1YHd4cdRy8HPUauhvpGq4Z+RnRGEsYthbNFZAVhhQWE5kRohCxD+oNqw3YC4MKgwm/Bx0GlgS+AtkBDQAp/mn90/oJ+aj4H/cp9crz3PET8I7u6uyJ62Xqw+is5x3nSuYF5dHj1eLk4Dzg+t5e3vDdUd1B3QXcYttT24Dbfdu/2p7avtqS25nbO9xq27PcKd3H3SXfCd9l4Hzgc+HX4jbkXuZT58DnQOme6+fsR+5l8PnxRfM39Wz3WPk6+x790/5xADACLAQ4Bv0IOgrTDLEOcg+2ER0TtRWKFmIYFBqyG8wdWB6FIN8hjCOWJOMk1yadJrsn8ShuKWUp/incKvUq/iqOK1QrjCsoK7UqWyufKqopjynSKBYoASZUJZAkeCM6IsIg3h4qHhQcWxomGH4X3hRoE8URiA9+DUsLsAhTB0cEuQKjAEb/V/w1+gv4vPWc8zDyOvCq7vzraemK6C3mUOSi4x3hXt+53vjcANuq2UnZrNjU1hvWkdWk1FDUBNO80obSGdMK0t/R6NLR0nvTFdSD0wbVEtaf1V/X2dfZ2PTa7Nu+3PjdD+DV4K/ie+Tg5mLoBeph7EzuKO8/8cPzRvY+97n5h/xL/bv/fgLQA9YG3Af2CZQMXQ6kEAMS5RMVFuIWqBhTGoEcex1fH5sfjyGLIjUjSyVhJekllCZVJ74nOyioKCopQCnWKVYq/Sj7KSEpmigxKKwnICfXJdAl+yTjItEiKSHhH8keqh1rHHAbuRiUF/MVdhQXE0MRVQ9xDcIL3wpNCFQGzwRnA+IAov97/YL8nfrL9w73ufQL9DLxgPB07z3t+OsW6qPphOfK5j/mSuVA5MniYuIA4jPgnN+S3/ve/d4G3m3evd2x3qDdzd783QTfWt6Z3kHgXuBe4BfijeLk4l3j0uSp5T/nZufZ6G/p5OoH7BLuP+/D72zxrfKs9Az2ovaJ+G76BPuW/HX9T/94AaMC5wNpBTIGZgd6CPQJXQsKDEEOoQ6nD/QQbxE6EhIT5RNXFacVfhboFggYQRcGGCUZeBiQGDEZ2xi3Gc0ZjxnuGHMZ5xgxGUcYwBiaF6YWrhbpFU0VqhSrE6YTKROYEt4QqQ/FD24O/QzxDLwLzgrhCPUIAQgQBlMFJQSaA0wC9ABm/xT/Xv40/Xf7yPom+l/4xPfr9nD24/Su9FX08PIW83Xxm/H98Jfvve9I7tHtm+0h7fnszu1k7RbtX+zD7MXsDOy86wLt4uwX7Gvtwey37Szuwe6V7g/v/u+x72/wHvEb8avyOfMv9Dn01PQX9Zj2dPdp+JX4H/qz+t/7lfw8/FD+nP6n/6IAuAF7AkMCDwNHBPcErwVqBnkHyQdLCfUJpgqSC98KhQvLDMEMYA51DvQN2Q5YDz4QoBAdELoQUBBrEOoQCxGfEXERdRHEECgQwBD1D50P0Q9bD3oP0w7YDnsOTQ7gDGYMRQzFC5wK/gqpCX8Jtwg4B7sGrQbZBQwFgQPsAykCgwK3ADMAdP9r/hL+mvzL+0r7Z/p2+pf5NPnL9yL3cfad9h/1afUe9O/ybfI78y3yJvKy8JvxV/F18CPw0+8770XvtO/57sbu8+5Y7wTw2e9b77XvovCS8DjwvvC48Tny/PHw8YHy6/Kw9Kr0hPRn9sb1lfYw97L4Nfni+QT6tvtd/Jz8/fw0/rv/U/+5AKsB5wJdA2sDWwRYBVwFVwbzBosHMgiBCaoJrQqICooLggyFDO8MDA3HDYYO7Q7GDpQP1Q73Dx0Qqw80EBAQsRCAEAkQxg//DisQqg91D3YO7w4aDiQNJQ1GDOYL2wtFCxQLYwoICtwICwkICL4HnQagBUMFwgTJA4QDvwKHAooBZwCm/+v+5/4L/YL8k/zb+3L7yvr7+Rb5J/nq93H3zfdX99T1bvU89fP0R/QQ9bvzVfNy8/Hy2PKr8xPzh/Nm8xfzcfIE82rz3fLP8+Hzc/Nm8xv0AvXe9HH1//Qx9b72YfaJ9833dPiU+HL4+PhK+r76GvoS+0L81Psl/OP8Mf1T/hH/7P+r/2IAawCUAFABggHgAtUC+gNLBNkExwRRBNIFPwX8BXAGFwYDBo8GYAanBwIHBwfLBjAHAgjUBxYHcQfkB0QH2QdOB0wH1QfbBloHtAZUBmQGOAZzBoIF0AUqBWkFbgQrBJQEaQQ8Ay0E4QL5AjUCNgL0AYwC4QF9ASwBpgF+ABwByv83AA4ALv+V/xn/Dv+L/6z+lv/7/hj/KP4S/vP+4/1n/ob+av67/Wb+o/7r/Tv+KP+F/pj+nf5F/zP+gP4g/2b/DP+7/wgAEf/x/g7/LgBFAMX/"
        }
      ],
      "object": "realtime.item"
    }
  }),
  'conversation.item.truncated': () => ({
    "type": "conversation.item.truncated",
    "event_id": "event_xFb7FUhAoK4JTEfiTb2LY",
    "item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "content_index": 0,
    "audio_end_ms": 1480
  }),
  error: () => ({
    "type": "error",
    "event_id": "event_IX20rUQEyTjYyQtyiycgd",
    "error": {
      "type": "invalid_request_error",
      "code": "unknown_parameter",
      "message": "Unknown parameter: 'session.voice'.",
      "param": "session.voice",
      "event_id": "my-update-3"
    }
  }),
  'input_audio_buffer.cleared': () => ({
    "type": "input_audio_buffer.cleared",
    "event_id": "event_Deh5upaGlWce4VoMU4hgr"
  }),
  'input_audio_buffer.committed': () => ({
    "type": "input_audio_buffer.committed",
    "event_id": "event_vrwdgbuBwPjmViUDO5i7R",
    "previous_item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "item_id": "item_D4vMtB9kLqS2oVxC6wRyN"
  }),
  'input_audio_buffer.dtmf_event_received': () => ({
    "type": "input_audio_buffer.dtmf_event_received",
    "event": "5",
    "received_at": 1793608231
  }),
  'input_audio_buffer.speech_started': () => ({
    "type": "input_audio_buffer.speech_started",
    "event_id": "event_ppbRdc73H8dIgf9bMzrLh",
    "audio_start_ms": 1184,
    "item_id": "item_D4vKyE3hQm8NsWc1bZtPo"
  }),
  'input_audio_buffer.speech_stopped': () => ({
    "type": "input_audio_buffer.speech_stopped",
    "event_id": "event_mg60i8kzVKnEYmRaoZ1s3",
    "audio_end_ms": 4416,
    "item_id": "item_D4vKyE3hQm8NsWc1bZtPo"
  }),
  'input_audio_buffer.timeout_triggered': () => ({
    "type": "input_audio_buffer.timeout_triggered",
    "event_id": "event_sIjynDlpe50WKIY5kHoL2",
    "audio_start_ms": 13216,
    "audio_end_ms": 21216,
    "item_id": "item_D4vMtB9kLqS2oVxC6wRyN"
  }),
  'mcp_list_tools.completed': () => ({
    "type": "mcp_list_tools.completed",
    "event_id": "event_7gPlc8vzmz20zurJfLw2m",
    "item_id": "mcpl_D4wB2nYtKsXoQe9VrLuJc"
  }),
  'mcp_list_tools.failed': () => ({
    "type": "mcp_list_tools.failed",
    "event_id": "event_jOFcjv6nsTgNJBXJPQ9QE",
    "item_id": "mcpl_D4wB2nYtKsXoQe9VrLuJc"
  }),
  'mcp_list_tools.in_progress': () => ({
    "type": "mcp_list_tools.in_progress",
    "event_id": "event_4dvqgBIeFKBN1NpeHvwwu",
    "item_id": "mcpl_D4wB2nYtKsXoQe9VrLuJc"
  }),
  'output_audio_buffer.cleared': () => ({
    "type": "output_audio_buffer.cleared",
    "event_id": "event_e63a08b4d91f752c",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu"
  }),
  'output_audio_buffer.started': () => ({
    "type": "output_audio_buffer.started",
    "event_id": "event_9c41f7e02ab85d36",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu"
  }),
  'output_audio_buffer.stopped': () => ({
    "type": "output_audio_buffer.stopped",
    "event_id": "event_1be07d93c5f2a684",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu"
  }),
  'rate_limits.updated': () => ({
    "type": "rate_limits.updated",
    "event_id": "event_sJcpa5Nv6573QzrVdMV7H",
    "rate_limits": [
      {
        "name": "tokens",
        "limit": 250000,
        "remaining": 246183,
        "reset_seconds": 0.916
      }
    ]
  }),
  'response.content_part.added': () => ({
    "type": "response.content_part.added",
    "event_id": "event_0ARXEsVc4DH7bpK6kXrWa",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "output_index": 0,
    "content_index": 0,
    "part": {
      "type": "audio",
      "transcript": ""
    }
  }),
  'response.content_part.done': () => ({
    "type": "response.content_part.done",
    "event_id": "event_uMvgr4otT4gSUn04LYvsu",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "output_index": 0,
    "content_index": 0,
    "part": {
      "type": "audio",
      "transcript": "Gern, für vier Personen um halb acht. Auf welchen Namen darf ich reservieren?"
    }
  }),
  'response.created': () => ({
    "type": "response.created",
    "event_id": "event_fJLXCkAePgW6MUH0lYVBA",
    "response": {
      "object": "realtime.response",
      "id": "resp_D4vL2aNf6yVdZkB3iOhSu",
      "status": "in_progress",
      "status_details": null,
      "output": [],
      "conversation_id": "conv_D4vKrH71cPjUsQ0wMtGxE",
      "output_modalities": [
        "audio"
      ],
      "max_output_tokens": "inf",
      "audio": {
        "output": {
          "format": {
            "type": "audio/pcm",
            "rate": 24000
          },
          "voice": "marin"
        }
      },
      "usage": null,
      "metadata": null
    }
  }),
  'response.done': () => ({
    "type": "response.done",
    "event_id": "event_Q29zESRkX7uQBuK8ezWrx",
    "response": {
      "object": "realtime.response",
      "id": "resp_D4vL2aNf6yVdZkB3iOhSu",
      "status": "completed",
      "status_details": null,
      "output": [
        {
          "id": "item_D4vL3XrGv7KdJuY0fMaHi",
          "type": "message",
          "status": "completed",
          "role": "assistant",
          "phase": "final_answer",
          "content": [
            {
              "type": "output_audio",
              "transcript": "Gern, für vier Personen um halb acht. Auf welchen Namen darf ich reservieren?"
            }
          ]
        }
      ],
      "conversation_id": "conv_D4vKrH71cPjUsQ0wMtGxE",
      "output_modalities": [
        "audio"
      ],
      "max_output_tokens": "inf",
      "audio": {
        "output": {
          "format": {
            "type": "audio/pcm",
            "rate": 24000
          },
          "voice": "marin"
        }
      },
      "usage": {
        "total_tokens": 334,
        "input_tokens": 211,
        "output_tokens": 123,
        "input_token_details": {
          "text_tokens": 164,
          "audio_tokens": 47,
          "image_tokens": 0,
          "cached_tokens": 128,
          "cached_tokens_details": {
            "text_tokens": 128,
            "audio_tokens": 0,
            "image_tokens": 0
          }
        },
        "output_token_details": {
          "text_tokens": 31,
          "audio_tokens": 92,
          "reasoning_tokens": 0
        }
      },
      "metadata": {
        "call": "graz-118"
      }
    }
  }),
  'response.function_call_arguments.delta': () => ({
    "type": "response.function_call_arguments.delta",
    "event_id": "event_Nbtf4hgqG2QdsR6R6cIbv",
    "response_id": "resp_D4vMx0Jw5pCqTgR9lYeHb",
    "item_id": "item_D4vMzPj4TnAe5UgF8hDsQ",
    "output_index": 1,
    "call_id": "call_nV3xKe7Rw0TqYbLz",
    "delta": "{\"guests\":4,",
    "obfuscation": "cXUkW4"
  }),
  'response.function_call_arguments.done': () => ({
    "type": "response.function_call_arguments.done",
    "event_id": "event_MkLyq0Th0Qm45MzKq6Ute",
    "response_id": "resp_D4vMx0Jw5pCqTgR9lYeHb",
    "item_id": "item_D4vMzPj4TnAe5UgF8hDsQ",
    "output_index": 1,
    "call_id": "call_nV3xKe7Rw0TqYbLz",
    "name": "book_table",
    "arguments": "{\"guests\":4,\"at\":\"2026-11-02T19:30:00+01:00\",\"name\":\"Huber\"}"
  }),
  'response.mcp_call.completed': () => ({
    "type": "response.mcp_call.completed",
    "event_id": "event_IF1DrffWy013spFxcbmj6",
    "output_index": 0,
    "item_id": "mcp_D4wCz8PfHgWiTa0DmNvRk"
  }),
  'response.mcp_call.failed': () => ({
    "type": "response.mcp_call.failed",
    "event_id": "event_Gyb6dIKghOiXmvr8LRE3P",
    "output_index": 0,
    "item_id": "mcp_D4wCz8PfHgWiTa0DmNvRk"
  }),
  'response.mcp_call.in_progress': () => ({
    "type": "response.mcp_call.in_progress",
    "event_id": "event_4QreVbsOWVPpD5PyGyZ3a",
    "output_index": 0,
    "item_id": "mcp_D4wCz8PfHgWiTa0DmNvRk"
  }),
  'response.mcp_call_arguments.delta': () => ({
    "type": "response.mcp_call_arguments.delta",
    "event_id": "event_QsRGeSOm9M0NQowt7o70j",
    "response_id": "resp_D4vMx0Jw5pCqTgR9lYeHb",
    "item_id": "mcp_D4wCz8PfHgWiTa0DmNvRk",
    "output_index": 0,
    "delta": "{\"at\":\"19:30\",",
    "obfuscation": "EP6YO9WW"
  }),
  'response.mcp_call_arguments.done': () => ({
    "type": "response.mcp_call_arguments.done",
    "event_id": "event_I3e7PtqlkBUFFKAtakRzl",
    "response_id": "resp_D4vMx0Jw5pCqTgR9lYeHb",
    "item_id": "mcp_D4wCz8PfHgWiTa0DmNvRk",
    "output_index": 0,
    "arguments": "{\"at\":\"19:30\",\"guests\":4}"
  }),
  'response.output_audio.delta': () => ({
    "type": "response.output_audio.delta",
    "event_id": "event_QeOwj722IaAdzqVU7OCbp",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "output_index": 0,
    "content_index": 0,
    "delta": "Tf8RANX/h/9mAKj/lQB7/2kA0ADjAJEA+v8gAAIBiwAyAeoACwE2ARIBbgBhAE4BNwGQAPsAdQHNAHwBTgGiATQB/QCIAU8CWQGGAQ0BAgHXAc4B8AHyAf4BcQEFAXoBkQA0AQIBPADRAA8BIAHXAKj/fwDU/yn/yP/K/kj/9f5u/uz9o/2j/Z/9JP6L/dH9zP11/F79L/wJ/YP85ftl/Db7gvvt+vr6v/oB+5z6avt3+w37XfvB+g/7pPpn+7n6lfsL/Lr7cvyf/Bj8ovsG/Sz84Pyz/Jv9w/2D/gH/qv7J/zj/gP8PAOMAewCjASICogIkA5kDCwPcA5ID2wOhBDcF/wVmBdQFzwY+B38HpQajB5QHVQiGB9UIuwgnCOMHOQmfCEQIEgjxB+8HjwiqCKIH2Qd4B2YHTAbFBucFggYnBU4FRwUjBOwDaAMJA9MBrAH+ARgAGQCq/4j+yv7a/bX9h/23/FT8kvvP+qP6LvqW+Tv4cPiA97/2k/fd9hz2i/Vm9eX0I/VG9CX1u/SO9Fr0APQl9bD0/fMM9Un1svTs9Fz1P/W99dX1L/dE9wf42PcP+W/5LPmH+un6D/uC/N38Rf2v/dz+CQDL/00BQAG7AR0DQASBBNEEnAUBB60GAQhYCFUIvgmiCbcJGQq2CwULRww0DN8L8wszDHQM1wy7DacMIQ2eDfwMtgwKDZ0MrwwEDLML6ArkChQLqAlBCrgJUwngB+QHMAbUBgkFswTjA1UDYwJxAekBBQF4ABb/rv5L/VX9ufvN+zv6cfp3+Yn4cPfg9lr3dvY09gb2s/Qn9DD0EPNC83vzaPKX8r7ykvJR8sTxvfHE8hrzTfIn8xvzhfOE82Pz6PSr9E/1C/ba9Ur26/bB9zT4g/hf+Qr6l/s9+/H8J/2b/Q/+rP6dAOAAewECAx8DzgM1BLIELwZZBsYGCAdDCG0IUAmdCfsJ9QpSC0sLSAsdDAgMGA3CDIsMwwzODUINpAz9DNYNDg0nDAANCwxrDB8MUws1C8gKlAmxCVwJXgieB+AGWgaABnoFiwUnBOkDWQOxASsBVACNALn+dP5f/Vb9Vvwh+xj7HvrE+cT57/dv+BP35PbV9eH1jvWh9dvz0/RF9FfzJPOi8sry+/Jt8hXzEPIZ8gPzivL58njzW/Oq84rz8vR29Kv1lPWd9Xf23vYx93z3QPgD+Xv65vrO+nP8gP3K/dX9pf8y/+kAGwFFAjADYwS+A7QFGQasBs8HUAhCCSYJVgnvCdAKhwtbDHQMigzADRYONw0PDpYO6w0yDncPEg8HD5UOqw6cDqEOjg4cDpINag12DF0MnQxaC8QKCQqMCdAIuQiuB7YG5wUXBTcF4QMqAz0CTgH+/6D/Wf5Q/Yn8Cvzt+ur55vjT99T3EvcL9vH0svT58+jyfPG98dnwwe/K78rvX+7Y7kvuJO6m7Y/tI+1f7fzsm+317YHt/u2k7vjune937/fvwfAd8eLxkvLm8iL0o/Wd9Vj3VPeP+bv5Cfst/BD93f4r/6wAhQL/AjUETQUFBzoIWAhnCh4LiQyYDG8Oiw/mD7cQYhI8ErITCRQzFTUVrhbdFsYWJBc1GCYYhxjQF54XhBf5F2wYzRaaF58WmRYqFmEVZxSrEiESDBKuEPsOQQ4nDQ0MPApaCUgIVweTBV4DNAIYAa7/6/2j/K/6r/me91H2KPW68m/xcfC07yfu9uv66/HpoemD5+nm2OWu5ArkoePZ4/jiY+Ib4qrhe+Fq4Y7hTOFY4sviCuIF49TjaeSP5b3l2+ZF6HDpsun+61XsTe5C77bwP/Lz8372GPel+K76Tfwf/xABeQLXA6AGPQccCuQKxQy2DvcQuhEEFIwVpRdtGDYajRrQG0sdDB/eHosgfSEHInUidiPKI/8iBySWIxcj5yPxI1cjmSIaInYh1B+jH/wd9xwIHL8aKxnFF3oWFBWBE9kQzA9RDi8LSAlxBxsGfwMtAiMAVP3m+7T5xvcB9f3zwvE98IftRuyV6kHoJOa05Gfkd+LF4EXfkN6Z3T3cCtyE2nbaCNo62RDZ0Ngi2SjaKNov2qna6do32+Lczt3l3prfY+Hp4anjU+Up52/oeuq+61vt7u9s8aTzZ/X99635Qvzi/R4AvwHzBEAGEQkrCw4MnQ46EIUShhQ4FhIXGxljGwcdsx2yH6kg/SDRIp8iXyM8JNwkLCWeJtAm4yY7JlQmSCVdJXolSyRYJBYjLCL0ILgf7R7kHFcbQhqXGSwX+BTcE1ES1RDODkUM5An7B6gGCgWlARUAsv5B/P/5q/ey9Qb1bvJN8Irv0uwI7GjqPeiv5hvl8uRe46bhPuEy4ETfVt7j3ULea92E3LDc2Nyq3CzdBd6G3UDeQd/o363fguF14ZviwuPt5Lfmguil6WPrfOxX7lbwxfDT8lL01/aY9236hPw6/cL/MQHEAoMEDAcYCLQJTQuQDMAO2g9WEawThxQzFWkX4BceGW8Z3xoKG+IbXBy5Hckd6R2IHWseJB4AHkEeRh4MHWsd3xycHKgbphp2GWsZmRizFp4VOBUBE9EShRFEEH8OPgzRCtgJuwdZBugEBwQ4AmcAnP60/cj7DPp2+E74AvZU9Bb0GfKw8XjwBu8X7UjsNOx564/qyeki6BXo5+c258vmb+Y55oLlA+Zl5X/lw+aR5vHmb+dF58/ofOlG6cLqHOtk6+fsku0U75Xw/PBI8l3zzfT49Xv3jvgt+cL79vyV/Qz/FgEcAvECIAVSBYoHiQg3CVgLfwu3DCkO2w/+D74Q+RLTE30UIRWXFZkVxBaGFuMXKxg+F3AXmxjPGL8Ywxc7F+AXOhdLFhAW2hXFFBYU+BPmEvkRKhLPEEsP9g5wDZ8MeQtFCmcJRQdJBqAFgQPxAWoAvf/D/cn8NPxm+tL4I/fq9V71UPPx8hnxvO+q7rHtIe1C7AnsbeoQ6vfpj+h26HPnn+Y55zrn2OW95Z/l5+YO5zznQ+Yr56Tnp+do6DnpuepH65DrSuws7cvuOu8M8WDyl/Mv9Zr2IPd1+Lf53PuY/Ar+KwA9AakDmwTaBkEHcwlVC+0LUg5rD/kPiBFgEhQU1xQnF9oWdxhBGeYZ3RqtG/sbcR2CHVId8h1BHqke8R2qHmEdUx5XHTsc4BsfG1YbPxpJGQEYphcsFrgUBhSREkYRiw/IDX8MMAtICWwHFgZsAzsBpf/6/cP7JPqj+G326/SZ8qrxYfB97Yns+OpP6b7nMObp5KnjFuPu4Zjg+N5f3nrdCN7X3FTcMtwb3EHblNua20ncbtw+3eLdqd0d3zPg6uBI4l7jueOp5QTn7uf56Vzs3e1l71/x3vPz9JX2pfnH+3f9QAB1ASEEEga/B+4KYQxCDmIQcxIeFWkWWRiJGQwciR2ZH0kgNCHNI50j6SXIJZwmbCjOKIooBykFKs0p8yhSKcooGymGJ8Qn+CbzJXEkOiSlIr8hxx+THgccZxqRGTsX3hSnEjcRwA72DMsJggdKBTID/QDX/er7vPnJ9lL0KPIc8H/tnuvC6fHnluUq5EnhwuAD35vclNtw2T/Zcdht10nVeNUq1A3ULNMO1P/T1NMj1J3UTtWQ1fvV3NZD117Y09nv2mTdMN414A3iI+Mt5jzoUepo69TuLvFH86n0V/h3+Qn8Yf/+Ac0DzQUDCMEK7AwZEIcSvhPEFkcY/xnTGyEeQB8QIXEisiQvJZomaSg5KBMqvinPKqEqiCsoK/orWyuaK04q4Cm4KfQoAiiQJ9QlXCR3I1siByDzHsEdPhsBGvUW+BUwEwQRiA8jDMYKLwhBBhoEzgB1/sX8IPq++I31MvQE8jLvGO4s7DHqwufO5inkD+Pw4ZvgCt/93KrcDdt72vnZ1NnV2B/ZINgB2PrYpdjl2AvZpdne2U3b1Nvg3MXdmd694AriTuI85KrmRuju6PrqGu1D73bwqPLN9Nn2o/jY+Y/8Nf8gAAEDPAUGB9QHkQowDOgN/w7XEdYSfhS1FboXGxjBGZobZRs1HaId/R7ZH04gdyBcIdkgsCHbIdshpCHqIL0gJSDhH2UeLR7OHPgc0hvlGdsYjhgHFywW7hMIExMSSA9RDngNswpxCakIsAZ6BHsCPwHC/8/+mfy2+o/5PPf/9tb0m/OP8XvwWu/J7ZfsyusV68HqlukZ6ZznCOgD5+zlKeaC5Rjm1uXj5Nnlh+U/5crl5ebj5lfnTOjM6DDpN+kh6//qyuwK7v7ttu828DDxavOt89T02vYx+GH5Uvp/+/z83P7Q//kAEwOaAycFWQbKB18IcwmtChkMywzTDWIPwA/sEB8SPhLoEtMTqxMeFbYUnBRjFZUVwBVkFYUVfBZBFrMVpBT6FGwUzRPHE0ATvxIREjMRUxDsD/sOZA5/DYcLjgrqCUcJ/wclBzAGFgSzA/wBzQHS/8D+M/5f/P37yfpz+Y74E/fT9vr0nfRw83bzi/HU8djwYvAV787udu597vrs/exD7Fbsoex27FvshevN66vrW+yB7FvtGe1p7azuDO/77kXvevBs8T/yY/O08yD02PSs9aP3+/fc+Pn55vp6/Cf+mf7A/yMAwgFeA10DewTFBasGxAc1CcsKHws6DK0Mqw2XDqYPmg+fEFURCBKoEokTyhJyE3gUUBS4FMgUPhQAFfUUzhQAFDMUYxMSExwTjhFBERkR7RDRDxYPCQ7bDRIMzQrjCusJ6gjTBs4GggSYBDcDkwHqANn+qf6K/Uv8Gvtq+Rj4EfeL9tr0TfNx8z/yXPDF71PvCO427r/sv+yZ60vrWuqL6oDqMOqL6evpMOnn6OrpC+kp6Uzp4OlS6rfrv+vv7HXtQe4L7ubuQfBp8OrxtfNV9ED14fZY9/74Lvo5+wf8av3D/hABHQJVA/ADhQVlBzgIMgp9CxoM4A0uDlEPyxBiEf4R8xPbE5QUbhXEFk8WyhZQF9QY3RfXGKQYXhhRGQoZABmqGDcYaBgHF3oW/xX7FB0VYRPSEuYRARF0EJsPbw1ADZgLJgsfCRUIEAb2BH4EFQNPAbf/1f1w/IL7lfmO+DL3n/XZ9HLz6/Jb8dLvDu+l7WXt6OuN6pjqJOri6EXoVOdZ53fmg+YC5vnln+bo5hvmb+aR5lTnGudr5zroDOl86UfqF+zt7OLsCe4Y8JHwJPIO8/Tzu/SD9vr3pvk7+qf8FP4s/68AvwHPAsUEAAUJB9AH0gkOC28Liwx4DiYP8xD+Ef4RxBOpEw4VIhbHFTIWeBbOFnAXmhemF0MYzhepF+gXlxiyF/8WlxfpFXgW5hT0FBsUABOPEdoRrxD9DucN4Q3yC2cKdQqTCNMHiAZkBRwDdQIiAZQA2f7z/YP83fr6+b/4CveU9uL0HvQV9PPyA/JJ8Sjw1O797c/tW+0M7ffrhuvt697qfOsR68PqkOsU6y7r7OvQ67vsZOwt7YLtqu0X7ijv7+8n8c3wH/IC83P0BPVR9W73OPjc+D76vfpz++P8jf0E/47/gADjAVMDJgPiBAEGIwf0BqQIZgmJCYkKOAsNDBwMdQ1uDSUO4A5YDr4OSA8uD+APJhBFEHsQjw+rD4AQdw/ED9oO5w50DiEOLQ7TDF4MSQzSC9kKEgo4CowJrAiuB+QG9wYCBcsEwgNVA2oCrAFHAZ3/xP8I/1D98/x6/FD7a/te+q75JfnS+AD5NPig98L2afba9Qn25/UM9eb1oPVd9Vr0PvRX9VL0L/VY9c30afWb9LD0kvV79mj2VfaB9mz35fZR95/3tPix+VP64Pk++8v78frp+zz9jPyj/S/+Hf+//20A0f8WAeoAmgGkAj0CxgMMA1kE2wROBIME2wTYBUoFhQa2BWYGCAfIBq8HbQfLBsoGKAc+BwsH4QZUB+4GgwZkB0sHzgZaBvMFuwW+BaUFJQVmBYIEmwTRBFMEMATOA3cDpQJtAqsB2wEQAs0BMQAXAfz/9P/u/+j+dP4G/wn/Zv4b/lb9Rv3O/IP8tvyg/OT8mPuG+4H7YPux+3T78/o9++v6LPt5+9b6rPq6+xf70voJ/KP7aPtM+wj8qfzD/MX8LP3Q/OT8LP2K/aX9Bf52/bT9e/5n/r3+Wf54/jz/2v8zAGAAfgCr/9UAAQGqACUBaQE9AT8B/AApAmQB8gEHAu8CRAJAAskCEAKNAhoDIwNvA2IC6gKsAi0DZAPHAnYDewJkAvkBQgNeAtsCRAKRAW0C/AE9AiQC0wFiAekBLwG2AcIAVAFgAH4AeQB9ABoA5v+O/3P/fP+LABsA3v8+/4T/hP+q/jH/Nv+u/3P+2v59/4r/Mf6P/2D+Q/9i/8b+df5y/jb/0P58/1b/LP9W/2n/3f6q/3f/DP9B/6D/7////uD+cf+C/2X/Lv/u/j7/MABo/9D/gABu/zsAKQBo/0EAAgDs/6UA"
  }),
  'response.output_audio.done': () => ({
    "type": "response.output_audio.done",
    "event_id": "event_o9P72V9DPae9tGQ2ERQhZ",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "output_index": 0,
    "content_index": 0
  }),
  'response.output_audio_transcript.delta': () => ({
    "type": "response.output_audio_transcript.delta",
    "event_id": "event_fwbUtQxelk6jIs7dG3V9y",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "output_index": 0,
    "content_index": 0,
    "delta": "Gern, für",
    "obfuscation": "UMR5cCmUd1ew0"
  }),
  'response.output_audio_transcript.done': () => ({
    "type": "response.output_audio_transcript.done",
    "event_id": "event_BP0ex4GAhkf2sqpeU9Td5",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "output_index": 0,
    "content_index": 0,
    "transcript": "Gern, für vier Personen um halb acht. Auf welchen Namen darf ich reservieren?"
  }),
  'response.output_item.added': () => ({
    "type": "response.output_item.added",
    "event_id": "event_O4EjkhwTmjNs1qLfc9HxK",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "output_index": 0,
    "item": {
      "id": "item_D4vL3XrGv7KdJuY0fMaHi",
      "type": "message",
      "status": "in_progress",
      "role": "assistant",
      "content": []
    }
  }),
  'response.output_item.done': () => ({
    "type": "response.output_item.done",
    "event_id": "event_phGComIDXxpdfmhPLV6HO",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "output_index": 0,
    "item": {
      "id": "item_D4vL3XrGv7KdJuY0fMaHi",
      "type": "message",
      "status": "completed",
      "role": "assistant",
      "phase": "final_answer",
      "content": [
        {
          "type": "output_audio",
          "transcript": "Gern, für vier Personen um halb acht. Auf welchen Namen darf ich reservieren?"
        }
      ]
    }
  }),
  'response.output_text.delta': () => ({
    "type": "response.output_text.delta",
    "event_id": "event_htDxrWoq3WBY3Y30p4hyX",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "output_index": 0,
    "content_index": 0,
    "delta": "Yes, that is",
    "obfuscation": "SCqIVNP2T"
  }),
  'response.output_text.done': () => ({
    "type": "response.output_text.done",
    "event_id": "event_0Ju45t386Ktzt3MSaQmi4",
    "response_id": "resp_D4vL2aNf6yVdZkB3iOhSu",
    "item_id": "item_D4vL3XrGv7KdJuY0fMaHi",
    "output_index": 0,
    "content_index": 0,
    "text": "Yes, that is our garden. It opens in May."
  }),
  'session.created': () => ({
    "type": "session.created",
    "event_id": "event_4ezcLL34oOHjLI8ZcbeYu",
    "session": {
      "type": "realtime",
      "object": "realtime.session",
      "id": "sess_D4vKq9TzWm2LbXe8RfYnA",
      "model": "gpt-realtime-2.1",
      "output_modalities": [
        "audio"
      ],
      "instructions": "You take bookings for Café Tilia in Graz. Be brief and friendly, answer in the language that the caller speaks, and read every booking back before you confirm it.",
      "tools": [],
      "tool_choice": "auto",
      "max_output_tokens": "inf",
      "tracing": null,
      "truncation": "auto",
      "prompt": null,
      "expires_at": 1793610000,
      "audio": {
        "input": {
          "format": {
            "type": "audio/pcm",
            "rate": 24000
          },
          "transcription": null,
          "noise_reduction": null,
          "turn_detection": {
            "type": "server_vad",
            "threshold": 0.5,
            "prefix_padding_ms": 300,
            "silence_duration_ms": 200,
            "idle_timeout_ms": null,
            "create_response": true,
            "interrupt_response": true
          }
        },
        "output": {
          "format": {
            "type": "audio/pcm",
            "rate": 24000
          },
          "voice": "marin",
          "speed": 1
        }
      },
      "include": null
    }
  }),
  'session.updated': () => ({
    "type": "session.updated",
    "event_id": "event_ED1eDVSINhBovGCXTrjgM",
    "session": {
      "type": "realtime",
      "object": "realtime.session",
      "id": "sess_D4vKq9TzWm2LbXe8RfYnA",
      "model": "gpt-realtime-2.1",
      "output_modalities": [
        "audio"
      ],
      "instructions": "You take bookings for Café Tilia in Graz. Be brief and friendly, answer in the language that the caller speaks, and read every booking back before you confirm it.",
      "tools": [
        {
          "type": "function",
          "name": "book_table",
          "description": "Reserves a table. Call it only after the guest has agreed to the time.",
          "parameters": {
            "type": "object",
            "properties": {
              "guests": {
                "type": "integer",
                "minimum": 1,
                "maximum": 12
              },
              "at": {
                "type": "string",
                "format": "date-time"
              },
              "name": {
                "type": "string"
              }
            },
            "required": [
              "guests",
              "at",
              "name"
            ],
            "additionalProperties": false
          }
        },
        {
          "type": "function",
          "name": "hang_up",
          "description": null,
          "parameters": {
            "type": "object",
            "properties": {}
          }
        }
      ],
      "tool_choice": "auto",
      "max_output_tokens": 2048,
      "tracing": {
        "workflow_name": "Telephone bookings",
        "group_id": "graz-evenings",
        "metadata": {
          "shift": "late",
          "line": 2
        }
      },
      "truncation": {
        "type": "retention_ratio",
        "retention_ratio": 0.8,
        "token_limits": {
          "post_instructions": 12000
        }
      },
      "prompt": {
        "id": "pmpt_68f2b1c09d7e4a5f",
        "version": "4",
        "variables": {
          "house": "Café Tilia",
          "menu": {
            "type": "input_text",
            "text": "Today: pumpkin soup, trout, plum dumplings.",
            "prompt_cache_breakpoint": {
              "mode": "explicit",
              "ttl": "12h"
            }
          }
        }
      },
      "expires_at": 1793610000,
      "audio": {
        "input": {
          "format": {
            "type": "audio/pcm",
            "rate": 24000
          },
          "transcription": {
            "model": "gpt-4o-transcribe",
            "language": "de",
            "prompt": "Names of guests and times of day."
          },
          "noise_reduction": {
            "type": "near_field",
            "strength": 0.8
          },
          "turn_detection": {
            "type": "server_vad",
            "threshold": 0.6,
            "prefix_padding_ms": 300,
            "silence_duration_ms": 450,
            "idle_timeout_ms": 8000,
            "create_response": true,
            "interrupt_response": true
          }
        },
        "output": {
          "format": {
            "type": "audio/pcm",
            "rate": 24000
          },
          "voice": "cedar",
          "speed": 1.1
        }
      },
      "include": [
        "item.input_audio_transcription.logprobs"
      ],
      "reasoning": {
        "effort": "low"
      }
    }
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
  'conversation.item.create': () => ({
    "event_id": "event_B7kY2eDw7gUr29",
    "type": "conversation.item.create",
    "previous_item_id": "root",
    "item": {
      "id": "item_slot_question",
      "object": "realtime.item",
      "type": "message",
      "status": "completed",
      "role": "user",
      "content": [
        {
          "type": "input_text",
          "text": "Is there a free slot on Thursday, and can you tell from the photo which brake pads I need?"
        },
        {
          "type": "input_image",
          "image_url": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAwAAAAJCAIAAACJ2loDAAAA9UlEQVR42g3KoW1AIRAA0I7TARiAARiAoE8TJAKFaBCnCCEocgJ1QaBQKBRj9T/9fn7NE+ZKc5TZ2iww7MwIpifTislkcJq/n194Aq6Eo2BrWADsYAToCVqBTIATvmSfsFfao+zWdoFlZ0ewPdlWbCaL037JP+Gv9Ef5rf0Cz86P4HvyrfhMHqf/UnwiXhmPilvHBZFdHCH2FFuJmSLO+CV8Aq/Eo3BrXIDscATsCVvBTIgTv1SfqFfWo+rWdUFlV0eoPdVWaqaKs36JnqAr6SjamhYQOxqBeqJWKBPhpC/xE3wlH8Vb8wJmxyNwT9wKZ2Kc/PcPFkOqBTELgCcAAAAASUVORK5CYII=",
          "detail": "high"
        }
      ]
    }
  }),
  'conversation.item.delete': () => ({
    "event_id": "event_B7l48kXq5mAx85",
    "type": "conversation.item.delete",
    "item_id": "item_DqLw83hfT0aZ"
  }),
  'conversation.item.retrieve': () => ({
    "event_id": "event_B7l22iZs9kYv63",
    "type": "conversation.item.retrieve",
    "item_id": "item_DqLw83hfT0aZ"
  }),
  'conversation.item.truncate': () => ({
    "event_id": "event_B7l35jYr2lZw74",
    "type": "conversation.item.truncate",
    "item_id": "item_DqLx17jgU1bA",
    "content_index": 0,
    "audio_end_ms": 2340
  }),
  'input_audio_buffer.append': () => ({
    "event_id": "event_B7kU9aLm5cTn85",
    "type": "input_audio_buffer.append",
    "audio": "TQBaAA0A5P/b/ykA+P/t/1wAZgCMAEAAgwCKAD4AxADCAEoB0wDMAC4BAAE7AQABMwFyAWsBUwEQAW0BVAFzAUkBbQEVAQ8BFAGVAKkAkQAYAZEAuQC3AIYAQwDlAKAA8gCFAMMALwE7AZMAhwDFAN8ApQCSACkAawBxAP//sf/M/x4Ahf/o/7T/6v/k//H/QADv/woAjf9H/z7/Nf6M/kD+j/2V/fn8LPxe/OP7u/uZ+8D7Wfs4+0D7sfpg+8/6I/u8+rj6yvo/++D6evp2+jD6afpJ+qX6Rvq0+tr6Ofv5+1L89/yx/Uz+Vf5n/3f/bgBtAWkBywFKApMC3ALsApUDwQO5AxUEbQTNBPcEYQWEBbMFMwbmBjMHQwdKB5sH9AfTBzIHHgd8BjIGGwalBXEFGwWiBG0EuwNnA6kDHQSQAz4DogP6A3YD7QOXA/oDvwN2A6IDywJrAq8CtgEfAlEB2wDuAN0A2gDMADEBiQAcAVgB+gEvAZsBXgFVAWEB9gC7ALH/P//A/vH95fx9/Er7RPtH+rD5VPkW+fv4Rvj99/73bvf99kz3rval9rT1yfQF9Xn0T/SY8yfz7PKG8pfyX/IW8zXz4PPd9L/1N/bm90z4pPmm+mr7R/x3/fz9jf6i/nb/dgDMAB0B0QGWApQDVgRgBeYFTgf0B/oIYwrZCosLIwyPDE8NZQ01DeUMyAwZDLsLLwuRCmoK+Al4CWUICwmjCEwIYwivCLoIqwh5CFoIXAjeB04H5wZ4BvkFyAVJBBgEZgMDA+QCngItAhoCDgKZAjkDOwPTAyoEXQSzBHcENAThA/gDHgN0AvEBtQBpAEH/GP49/eL8rfs4++D6f/oU+tP5Tfn7+N74M/hR9xX3W/Xg9PXz6fKP8U7wc+9H7pTtHexh7NTrLuxL7Kjs8OzV7Xfufu9Z8B7xtfJK83Tz5/QR9f/1jvY39xb4tfhN+Z360ftn/Un+of9xAWIDwASBBnUI4AlWC1wMVg1BDuAOMg+LD5EPbw8xD5cOPg5tDgYO6A2MDcsNyg3iDRwOEw6RDt0OXQ5bDrsNpQ1FDcELFgt/CjsJKQizBkcGzAVZBcYESAQ9BB4EkwR5BaAFzAXYBn4GagciBzcHDgeMBjoGQAVkBHsDdALNAW0BtQBBABgAQf/t/kj+WP65/hb+l/06/RX8hvtq+gj5Wfjj9gH1cvNw8SLwp+5t7TTs8eoE6k/pDek96VDpa+kl6lDqmur76nDriuvS62DsXuym7D3tOO0A7kbuZu8j8NXw/PJS9Mn1Ufh++mT8zf5FAZUDegVFB80ISQnMCuQL5gs6DacNlQ31DR0OqA4LD4QP0w/EEEEROhK5EuESWxMGFAUUKBTrEzITChI2EYcQ8g4zDqsMnws1CnYJDAgnCAEIhweXB/kHTQh0CCkJ8AjRCVYJbgm7CdIIJwjrB/QGIAZvBawE8gNfA5EDwAL/Am8C+wK4AhMDeAM+A9AC3wJ5AukBkACB/yT+Gvyu+qP4BvcC9TDz+/AC8KHuY+2X7Lfrhus+6/DqcOq66kjqjulf6ZHoZegD6Iznk+bA5cDl5+Wi5S3mpOaw56bo1enW60zuuO+p8eX0y/bH+OT6oPzt/l8AlQHaAu0DPwXcBRwHfgeACJIJsgoKDKANEA/yD+cR9hKHFCoV1xXMFg8X0BanFiIWZxX2E/sSGhL3EKMPTg4hDgMNTAyQDEkMPgxKDGQMOAydDMcM0gyeDPILjwv+CkQKQwkmCGYH6wYbBqUFowS+BAEFeQT6BEMFbQapBv0GhwevB+0Hwgc2B1MGaQUtBNAChABW/4r91/sY+pj4U/cE9uz0ufPl8lXyePEq8XXwiu+27iTuEe2I7PDqL+na51nmGOUH5CDjReIt4gXijuJZ4rHjneS95afnFelH68PtOu8S8YryY/M29Wb2n/dg+Dv5Svs+/E79hP44AJcB9AO8BbcHvQnmC/ENrQ+pEeoS/ROoFK0V7BW6FdQUrRRYFGIT6BLFEWURyBCsD+EPyg+xD7cPbxAuEIAQBhDAD+APqQ/MDlMOeg0qDCsL6QlHCXkIWgd6Bv8F4wUuBgUG8gbaBsMHuQhzCXcJIAq6CmEKVAloCSsJaQfNBuMEdwSZArcBjACY/vH9hf1g/B/8X/to+3b6zPl++dD4gvdw9iD1WvN+8RbwAe7h65Pqw+go56PluOQq5LLjQONj4xbkruSi5RPmjOe+6IjpROpO65TrfuzB7YztWO6Q7xTwHfEu8jz0UfU49+L4rPvL/UcA6ALlBMoG3gjxCs0MgQ29DoEPLhAXEHkQjxBFECMQNhAqEF8Q+A/AELwQ6BB0Ea8RQhLGEhcSQRJtErARQhHkDywPcw2tDNsL1ArjCZoItQdVB7MGageFB1kHbwg2CDYJawmlCXkKRwrSCiIK/glPCcUIzQdLB2EGawWZBGoEOgPZAtACaALhAR4C8AGeAZ0B3wB3AHH/Cf9Y/Q38YPqy+KD28PTp8oLwfO+d7dnsnuun6o3pQulI6WvpPekm6vDp8unW6QnqDerz6fLpEepq6ejpQur96cbqd+tF7P3tKu808eryyPQJ9wr54/qt/WH/WwFEAlYEegVGBpsGzQcwCMsIUQmRCUMK3grcCzcMlA2VDawO0Q/qDxQRiBGgEdYRKxJkEQwRYhC3D/wNGQ0XDFcLogrjCfwI8AhGCFYICQiTCHgIOAl4Cf4JrAmdCRIKzwlVCb4IvQiDBz4H+wYVBrsFUgUKBfoE1QSoBJwEDAUyBagF/wXuBXkFZgXfBBIEmQNcAg8BUv+J/Xr8a/un+VT4BvcW9gL1mfR/8+ny2vJP8vHxjPEI8a/wPvCU733ulO5z7b7sKeyF6w/r/Ool6wXrlevG6xztt+1f72bw5vFE88r0ifbL90/52/qA+538i/02/hT/1f+0AAAB4AG2Au8DZAS2BfMGBwjZCNoJqgreC68M+AzpDfMN2w2bDX8N1gxyDJMLRgsACosJtQkfCfcINgh/CJMIpQiECAsJ6giXCHkJ1gjrCC0Ivge2BzAHRwb5BRkFewTcBBUEZARzBGQE3QTgBDEFegXpBS4GFAZgBkEG0QYZBiIF1QSLAyMDqQJWAbQAcP/N/gb+v/x7/Jr8hPuZ+1n7kvpu+tr5IvnZ+Cv4Hvd19mj1x/T88+7y9fHh8XjxjfCK8Erw7e9N8Ujxa/Gv8kXzL/TM9IP1dfa+9oD3xfdK+Bv5lvmi+Zb6RPtS+zH8aP2e/db+1/+wALQB0wLAA6cEIAVHBqkGsAc2CCwIgQc5COgHcwczB4AH3gbMBqwGxQbeBcgGWgaHBt0G5wZaBhQH4waaBo0GGQZcBiwGRwXkBDoE+wOGA3ADlQM+AyEDqwIqA/ICGgO3A8QDnARIBFMEqwQ+BJ4ErwQRBLIDvQPWAskCKwL4AVgBVgEJAREBXQBhALf/zv/o/1v/dP8F/wv/tf4I/tD9//yW/Bf8gPvt+qP6lvlE+YT43/g3+Dz4O/h/+HD4l/jd+Pj4QPk7+Yb5ivkv+lX6aPp2+mH6zvp/+oD6FPsH/B382fzK/LX9Yv7M/jD/6v8RABABzgBFAcMB0wGaAnwCPwLdAtACawLgAswCawJwArAC8wIfAzED0AKWAqwCdwNgA2QDDwP/AvgC0AKNAh0C0gH7AbgB6gEvAdoAxAAqAYoBEQECAU0BnwGRAZEBngFaAXEBgQHLAcsAHAE+AQEB7wDPAI4A0gDwAH4AowDDAFQAcgAmANAA1ABaANYAhgDX/1AALgAoABwAw/8LAMb/EgCL/+/+8P+a/wr/Vv9P/7//av/g/4f/6/+a/4P/+//X/xEA"
  }),
  'input_audio_buffer.clear': () => ({
    "event_id": "event_B7kW6cFx1eSp07",
    "type": "input_audio_buffer.clear"
  }),
  'input_audio_buffer.commit': () => ({
    "event_id": "event_B7kV3bGs8dRo96",
    "type": "input_audio_buffer.commit"
  }),
  'output_audio_buffer.clear': () => ({
    "event_id": "event_B7kX0dEz4fTq18",
    "type": "output_audio_buffer.clear"
  }),
  'response.cancel': () => ({
    "event_id": "event_B7l77nUn4pDa18",
    "type": "response.cancel",
    "response_id": "resp_DqLy40mhV2cB"
  }),
  'response.create': () => ({
    "event_id": "event_B7l51lWp8nBy96",
    "type": "response.create",
    "response": {
      "conversation": "auto",
      "output_modalities": [
        "audio"
      ],
      "instructions": "Offer the slot that was just found and ask for a name.",
      "audio": {
        "output": {
          "format": {
            "type": "audio/pcm",
            "rate": 24000
          },
          "voice": "marin"
        }
      },
      "tools": [
        {
          "type": "function",
          "name": "book_slot",
          "description": "Books a slot under a name.",
          "parameters": {
            "type": "object",
            "properties": {
              "slot": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            },
            "required": [
              "slot",
              "name"
            ]
          }
        },
        {
          "type": "mcp",
          "server_label": "stockroom",
          "server_url": "https://mcp.harbourstreet.example/sse",
          "require_approval": "never"
        }
      ],
      "tool_choice": "required",
      "parallel_tool_calls": false,
      "reasoning": {
        "effort": "medium"
      },
      "max_output_tokens": 400,
      "metadata": {
        "purpose": "offer",
        "call": "2041"
      },
      "prompt": {
        "id": "pmpt_68c1f0a2offer",
        "version": "2",
        "variables": {
          "tone": "friendly"
        }
      }
    }
  }),
  'session.update': () => ({
    "event_id": "event_B7kQ2mXw9sLr41",
    "type": "session.update",
    "session": {
      "type": "realtime",
      "model": "gpt-realtime-2.1",
      "output_modalities": [
        "audio"
      ],
      "instructions": "You take bookings for Harbour Street Bicycles. Speak briefly, repeat dates back, and never promise a price.",
      "audio": {
        "input": {
          "format": {
            "type": "audio/pcm",
            "rate": 24000
          },
          "transcription": {
            "model": "gpt-transcribe",
            "languages": [
              "en",
              "nl"
            ],
            "keywords": [
              "derailleur",
              "Harbour Street",
              "cargo bike"
            ],
            "prompt": "Telephone calls to a bicycle workshop."
          },
          "noise_reduction": {
            "type": "far_field",
            "strength": 0.7
          },
          "turn_detection": {
            "type": "server_vad",
            "threshold": 0.55,
            "prefix_padding_ms": 250,
            "silence_duration_ms": 600,
            "create_response": true,
            "interrupt_response": true,
            "idle_timeout_ms": 12000
          }
        },
        "output": {
          "format": {
            "type": "audio/pcm",
            "rate": 24000
          },
          "voice": "marin",
          "speed": 1.1
        }
      },
      "include": [
        "item.input_audio_transcription.logprobs"
      ],
      "tools": [
        {
          "type": "function",
          "name": "find_free_slot",
          "description": "Finds the next free slot in the workshop. Call it before you offer a time.",
          "parameters": {
            "type": "object",
            "properties": {
              "day": {
                "type": "string",
                "description": "ISO date"
              },
              "job": {
                "type": "string",
                "enum": [
                  "service",
                  "puncture",
                  "brakes"
                ]
              }
            },
            "required": [
              "job"
            ],
            "additionalProperties": false
          }
        },
        {
          "type": "mcp",
          "server_label": "stockroom",
          "server_url": "https://mcp.harbourstreet.example/sse",
          "authorization": "tok_demo_5f1c",
          "server_description": "Says which spare parts are in stock.",
          "headers": {
            "x-branch": "harbour-street"
          },
          "allowed_tools": [
            "find_part",
            "reserve_part"
          ],
          "allowed_callers": [
            "direct",
            "programmatic"
          ],
          "require_approval": {
            "always": {
              "tool_names": [
                "reserve_part"
              ],
              "read_only": false
            },
            "never": {
              "tool_names": [
                "find_part"
              ],
              "read_only": true
            }
          },
          "defer_loading": false
        }
      ],
      "tool_choice": "auto",
      "parallel_tool_calls": true,
      "reasoning": {
        "effort": "low"
      },
      "max_output_tokens": 1200,
      "truncation": {
        "type": "retention_ratio",
        "retention_ratio": 0.75,
        "token_limits": {
          "post_instructions": 9000
        }
      },
      "tracing": {
        "workflow_name": "bookings",
        "group_id": "call-2041",
        "metadata": {
          "branch": "harbour-street",
          "attempt": 1
        }
      },
      "prompt": {
        "id": "pmpt_68c1f0a2booking",
        "version": "4",
        "variables": {
          "shop": "Harbour Street Bicycles",
          "greeting": {
            "type": "input_text",
            "text": "Good morning, the workshop speaking."
          },
          "map": {
            "type": "input_image",
            "image_url": "https://harbourstreet.example/map.png",
            "detail": "low"
          },
          "price_list": {
            "type": "input_file",
            "file_id": "file-9Qw3prices",
            "filename": "prices.pdf"
          }
        }
      }
    }
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
