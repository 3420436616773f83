/**
 * Sample events of the surface `beta`, for tests of applications.
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
  'conversation.item.created': () => ({
    "type": "conversation.item.created",
    "event_id": "event_xPjvgu4RKIRxJiAIHBYZV",
    "previous_item_id": null,
    "item": {
      "id": "item_zd0h8VolDNmUWeJR94GYK",
      "object": "realtime.item",
      "type": "message",
      "status": "completed",
      "role": "user",
      "content": [
        {
          "type": "input_text",
          "text": "Haben Sie heute Abend noch einen Tisch für vier?"
        }
      ]
    }
  }),
  'conversation.item.deleted': () => ({
    "type": "conversation.item.deleted",
    "event_id": "event_mooI8UIbf6fuQc3RpW4hK",
    "item_id": "item_D4vKv5OgHaI9yCjM2uPdE"
  }),
  'conversation.item.done': () => ({
    "type": "conversation.item.done",
    "event_id": "event_mCxBngYMFZ7oGmZNlovdN",
    "previous_item_id": "item_ecpFUojYnzO1D2CwxmKkP",
    "item": {
      "id": "item_HvERL3zpaRfXA2VoELMUX",
      "object": "realtime.item",
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
  'conversation.item.input_audio_transcription.completed': () => ({
    "type": "conversation.item.input_audio_transcription.completed",
    "event_id": "event_4hF8vQh8SChkmXra2keOU",
    "item_id": "item_HvERL3zpaRfXA2VoELMUX",
    "content_index": 0,
    "transcript": "Einen Tisch für vier, bitte.",
    "languages": [
      {
        "code": "de"
      }
    ],
    "logprobs": [
      {
        "token": "Einen",
        "logprob": -0.0132,
        "bytes": [
          69,
          105,
          110,
          101,
          110
        ]
      },
      {
        "token": " Tisch",
        "logprob": -0.0041,
        "bytes": [
          32,
          84,
          105,
          115,
          99,
          104
        ]
      }
    ],
    "usage": {
      "type": "tokens",
      "total_tokens": 41,
      "input_tokens": 31,
      "input_token_details": {
        "text_tokens": 0,
        "audio_tokens": 31
      },
      "output_tokens": 10
    }
  }),
  'conversation.item.input_audio_transcription.delta': () => ({
    "type": "conversation.item.input_audio_transcription.delta",
    "event_id": "event_hn6pFT4fL9v1jcbgSYI68",
    "item_id": "item_HvERL3zpaRfXA2VoELMUX",
    "content_index": 0,
    "delta": "Einen Tisch",
    "logprobs": [
      {
        "token": "Einen",
        "logprob": -0.0132,
        "bytes": [
          69,
          105,
          110,
          101,
          110
        ]
      },
      {
        "token": " Tisch",
        "logprob": -0.0041,
        "bytes": [
          32,
          84,
          105,
          115,
          99,
          104
        ]
      }
    ],
    "obfuscation": "k8ZtQ2v"
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
    "event_id": "event_IdS9C1FR1Lw9EbEPHgglW",
    "item": {
      "id": "item_HvERL3zpaRfXA2VoELMUX",
      "object": "realtime.item",
      "type": "message",
      "status": "completed",
      "role": "user",
      "content": [
        {
          "type": "input_audio",
          "transcript": "Einen Tisch für vier, bitte.",
          "audio": "n/88ACkBVQL4AhADTQTHBF4FvwXxBh0HjwerCAAJWwmyCVwKhguDC2oM9QzoDM0NCQ50DksOSQ6tDhYP/w7ID0sPsg9kDywPfw99DzMPwQ9hD4wOrw5HDhwOIw7vDNEMiQwYDIULRwt/CvUJ+QgSCWkIgwe9BrUF3ARjBGADqAKzAVQBzgDb/7r+Lv78/N38+/uW+vz57/gW+NL3W/cQ9jT1y/Rc9P7z0/JH8hXy+PAO8YDw2O+v7zDvZ+6s7vnt4e1k7dHt1u0d7Ynt6uyq7fftHO7R7dLtpu4T73PvDe9g7z3wcvDq8FTyDPLN8l7zofTd9Jr1KPe298/4d/n6+eH6Pfz7/Fz9A/8mAMEAZQFkAn4DUwTuBEIGXgdXCGMJPgqCChQMBwyLDSYOBQ/VDywQ8hADEYgRZxIFE0ETgBPuE4AUnhQ2FagVdxXLFeEVehWlFSAVwhWCFVQV3xRaFA0UnxMoE90SURIKEU8Q3Q/xDpsObA1KDbULKgv8CRYJwgjJBwYG4QQHBJgD8gFfAUYA0f7X/aT8rPvA+lf5Rvik9832xPVj9DbzcfLb8ZDws+8E743u5+2W7O3rH+vJ6vLpzel46Vfp3egR6BjoCOjm573nd+dW5xfoSOgJ6L7okugK6T/pCOpe6kXrjutE7Lns0e2G7kvvPvAP8Xfxp/Ij9FT1+vUZ9yH4hfn8+c77Rf3e/cP+zQAUApgCpgNvBZsGTAc3CVQKHAtCDGANRw6rD38QEhHUEeYSNBS0FD0VsRYsF+sX3BdnGIQZ+RlFGmoaphrgGgobtRp4GgUbYRrNGi4a+hmmGWEZPhn6F3EXGBdeFkQVrBQQFNUSAxJwEWIQ5g4ZDtUMaAtwCgkJmggnB9QFQAQuAy4CzADh/q79afzA+s/5cfhN9+n14fT18xLy7vCc7yrv9e3C7OTrM+uJ6Y/ow+fZ5+rmV+ZC5Qzlf+SO42HjXOMf43zi9OK24gjjx+K74iXj1OOU4/3jWOQ35dnl8eb75j3o2Oiz6bzqbOt87JPtO+8G8HjxbvLZ81X1XPYU+M34NPol/BH9j/6b/3MBPwMSBFcFfAdqCC8KiQs9DOINqw4pEAcSvRIJFEgVARZdF7IXcxgmGiEagRtVHEwcyBwDHkMeVB4UH8QeSx/SHpQfvB7JHuweWh4FHhwegR2rHOUbgBugGmkaDBlzGO4WMxZmFdwT7xKgETMQgQ86DpgM1ArSCRgI4gbeBcMDlwIOAUv//f1z/KT6V/lz+DP2/PSA81TywPBj7wXuPe3r6yTq3unz50Hn6eVi5ZLkTeNo48HiaeFH4UDgVOAa4LTfx9/y3iXf8d4H31jfZ9+d3xPglOCJ4UPi5OJW44HkQ+X65cTmNuiv6ALq5eoQ7GbtAu/S8Nnx4fLG9Hj2FvjR+Pf6Cfy2/Vn/KQGJAv0DyQU+B6kIAQoJDMsNlw54EMQREhPOEycVARcoGNIY1BkHG0wcyRyCHQYe1h5qHwUgziC6IM4hQCE6IswhWyK6IR8ikSEyIYggwSDtH30fCB/IHcsdlBw0G5waphm3GP0WQBb7FFsT7RGeEIkPPA4TDVcLnwn6BwMGmwQEA1EBcQDq/Vn8fvvA+TT4LvZG9bvzu/FQ8E7vLe037GPqQunB6CTnP+Zr5RXkwOJ84jLh8OA54Bnf7t7E3qXdVt2a3V3d+dx63bzddN0Z3prdSN493/Xekd964LfhH+Lb4vDjXeU85uvm9OhK6Q7rOOw07tLuKfDu8Zjz2PSn9iP4B/q4+9H8R/9EAH4CEASJBScHEAmNCmgLUw3ADgEQ0BHPEuMUrBWYF80Y9RlxGtsbtRx6HY4eNB85IAQhPCH1Ib0hLyKOIukiGSO9IhojZCMrI3Qi6yHIIRYh9iAGIO0eNB63HYYcixugGr4ZYhjxFuAVtxSZE60R2xBdD54NAAyECgsJageABcIDdALQAKL+Rf0D/Fz6Kfih9iL1MPP88RfwMe8U7m7sjOo66Xvou+b/5WzlWuQK42PiI+Ff4B/gO9/r3pbeIN4j3UPdBt2S3Onct9zi3Mzdjt0D3kXexN5v3wjgSOE94tfiiON75Afmveaj5/boQuo57BXt9u5m8IfxM/Nm9Gf2kvfE+b36Zvzm/VUA4QHcApUE7gYQCLQJWAuWDDoOag8XEe0SzBNNFScWfRepGEIaGRv/G6Mczx2tHnQfSiDpIOcgCiFAIiEiqSJKIigipSKYIoEi0SG5IVMhTCB8ILEfmR5MHkcdNBxwG08a8RgHGGoXqBV7FGMTrRE9EGYPhQ2fC3sKEglnB9MFbQRmArMAV/+j/Vv8gvrK+Gb38vXN9Jryp/F58H3uG+3m6zfrwumJ6LHnxOZX5e7jueO24prh5eBc4L3fR9/13qPeK99x3lHeOt5K3qLe8d4e39ffWODR4ILgIuFe4ubidON95JzlGecY6J7o6+nu6o/sa+3U7nrw9/Fx86n0n/Zr91X57Pqa/N/94/+1AAgDbQThBZgH6wj+CdULSQ0PDpoPeBH6EUMTDRWzFZQWgBhMGbIZ3hqVG78cCR3VHQIeBR/zHjgfGCA4IFkg8R8sIOkf2B+PH5UfyR7MHuEd3h2aHJ0ctxv/GnAZEBkEGAYXMhbGFA0TnhLyELcPgA5NDQcM1gmvCEcHQAaQBFMDHgGa/0z+rPxU+5z6Ufhj94f1WPQx8wHyMvBO71vuVe2k6zTrR+qu6DboiOde5uzlpeSm5G/jJ+Px4gPiueGc4ZXhLuGt4Y3hgeFR4oXi6eKY4hDjT+P144Xkm+Vk5lfnGuhU6QbqYeqI6wftOO5O7ynwcPE+8/Hz9vXl9jj4IPmK+pT8rP2L/zcAhwEtAwUFfgWeB6cISgpsC5gM7w3wDk4Q1RBYEmET7BMvFQAWdxZbF8sXQRnUGaMZAxtBGz4bzRvYG48c/xuVHF4c6xupG4QbbBsRG0gbTBrVGdEZ9RiZGHgXKRf4FeEUeBTqEsQSRxE7EIoPuw3xDPML8QqaCUoIZwaKBWIEyAJAAa8Ay/71/Sz8FPs0+jz5TPeZ9mL1//Ne80zyW/GW7+juLu4I7ZzsRes86+rpY+nw6CDoxOfY51vnKueR5jXm6OXR5eDlD+bE5cXmSuZm5vPm5uce6DboPenp6fDpruoQ68jrOu2S7aXuUe+N8HHxfvK38z306PXB9nn3nfge+mD7uPyk/cz+kf9/AfcBFgMmBEMFtAaWB8gIGwoiC4cLsAz7DVUOag8SEFgRzBEFE3QT1BO0FLgUvBXAFbcVChaZFvQWXBfZFuYWsRf3FjoXvRbeFkcWVBYUFrUVURWPFKETKRNBE1wSgBEYEYkPNA/qDacNtAzIC7gKuwmZCIEHAAesBbwEyAMoA2wBSwBC/xX/BP5G/I77m/qJ+XL4mvfn9i32kvW/9Bfzy/L58arx/PDW7xPvGe/57SfuhO0e7f/sk+zC64vrK+wA7J/rZesB7Fnr2usj7BfscexR7PbsV+1h7Wju7+4x78vvffD88P/xlvKA8wP0LvRC9Wf2Bfcc+Nz4rPnp+eH6tfvP/LP93f4jACsAXwEKAmEDCwTYBPgFqgbqBoAIvAjnCa4KPgtfC/QLAQ1JDS0OXA65DhUPwA/YD0sQgBASEVgRjBECEXER6BGxEQkRwxHDELsQKREUEbsQgRAuEFIPrA4nDvQNkA1FDUsM2AvUCx4LIwrSCW0IqwfWB0kGWgbkBKkECQQjA2MCfAHEAEgAVP/H/pb9Df1D/BL8EvvZ+W/5Zfk6+PT3+PaU9pf2YfXt9FL09vPE877zwPIa84vyd/I28iDySPJy8T7xwfEG8rnxv/Ep8jby5vEI8nTy"
        }
      ]
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
    "event_id": "event_WAxnmtXFp2r7F1Ylod99B",
    "error": {
      "type": "invalid_request_error",
      "code": "unknown_parameter",
      "message": "The session has no setting of that name.",
      "param": "session.audio",
      "event_id": "reservation-17"
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
  'response.audio.delta': () => ({
    "type": "response.audio.delta",
    "event_id": "event_93PHr0jGnQvkFpyl64hLz",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "item_id": "item_ecpFUojYnzO1D2CwxmKkP",
    "output_index": 0,
    "content_index": 0,
    "delta": "tf+OADgBIgLxAigEzARVBXcGYwcMCIMISwkNCh0KNAvWCysMRAw0DY4Nsw2vDW4OSg7CDs4O1g4gD3QOUw67DvoN1A2qDQYOAw2JDI8MdQsbC2sK0QkaCfwIIQijB8QGXQUNBeYDdQP/AU8BhAADAGj+y/3B/KH7svpA+rr5kPiw9/f25/WA9QP1iPT787vye/Lg8V3xI/Ep8X7wAfDt7+fvaO8E8NnvVe/T77vv1O+88IPwO/EP8hbyk/Jz8yz0JvR89e/1MPcE+Cn4aPnd+Ub7Avzq/L39Pf8BABgBKwI4A8gD0wSQBdYGRAe1CCUJpAr0CrYL1gzTDN8NKQ7WDvYP3Q94EEMRBxFfETARzBGHEW4RoRHaEYwRMxH8EK8QKxArEMQP7A4bDpUNaAxPDE0LXgqxCagI2wfiBngF0ASYAwQDoQFWADH/zP7T/Z780vuJ+i/5Jvig9yz20PV29ErzuvI28q/xnPAI8P3u9e6P7jHuVe117enssuzH7A/tRexv7PfsdO3b7TLuV+7Z7iLv5O+58CPxyfFx8knzvfNM9V/2Wfdx+ND4h/pS+4D8p/2T/gwAAgHJAd0C1gTTBQcHFQgxCfIJsQppC84MEg6lDj4PhBCaEEkR4hFHEn4T4hP+EyAU6BRDFGsUkBRXFK0UPBTXE94TIRNuExUSChJtEaMQEBD/DmQOIA1fDB8L3wmUCXEI7QZJBUQECAMeAu8Aaf8r/t78q/uw+iL5M/ga97D1OvWf8/3yLvLr8BTwoe8F7t3ts+wt7HXrfeuY6unq/eks6jLqd+kd6r7pAeoC6o3qOut465nrBe0E7Wfu4O6k7x/wcfFz8vPyGPSn9QX3bfjF+Nv6IPz4/K3+pP+6APsBlAMoBWMGUQfTCN0JJwt5DHYN2A4XD+UQshHOEW0T9ROuFFYVnhWIFgIX8BbuFjsXUhd5F98X5RbAFgsXmBaXFSgVWxVsFDsT4hIZEkER8Q8oD2cOOQ2hC8EKMgnGB+wG5QRTBNsC0QBu/8H+vPyd+1z6kvia9032XfV088HylfGJ8Hrv/O1Z7dPrPOuU6mzquumy6HnouOfE51nnI+eA50vnTOdK59DnguiO6DnpjOnz6aHqhutG7NXtvO7f77bwwvH48u/zDfaS9m/4VPmQ+678Q/5m/9IAiQJQBBwFCgd3CMcJKwslDP0N2Q7DD5AR0RFBEw4UjRVxFq4W0hd8GFEYbhkEGccZHxrOGS4a/RmVGeIZHxmUGC0YMBjqFmkW5RWnFKoT0xIsEjARlg8bDvMMfAtbCnQI8wZXBtcEsQJfAVMAFP7u/Hf7vvla+OD2bvUf9KryMvHg717uZe277CTrNOo26Unoouez5ubmKeZr5ZXlGeV35JXkbeTx5A7lguVG5ZDmyObf5o3ne+hG6a7qcOsm7Zvt5+5q8NjxgfPt9Nr1wfcB+Sb69fuF/TT/OwFnAlAEHAZaBx0JJAoRDBUNIg/vD6YRkRI8FFwVrBVrF04Y7xhyGYgaahoJG7obvhtaHNscUBw+HCQc3Bs+Gy4bpRqDGvYYWhjSFzIXIBb0FK8TwxJMEb4PFw6VDIML1AlOCGYGlgSAAwUCLADj/en8xPrB+bv3i/ZC9DDzIPG/7y7v1+0S7JvqculZ6BHoDudW5hDl0eSc4x3jv+Ig4wzj4OIk4lzikeLC4o/jr+Ot5Bnlb+aw5hzoYege6m3rrew27RnvEPBX8nTzx/Qv9mv4ePk2+1393f7yALkCCwQxBosHWwnPClsMUQ52D3QRFhInFDIVgRZmF4UYzhn3Go0b+hsaHacdsh0JHmQetx4IHhAe1R2+HbEdGB2rHLcbrRsoGp8ZwBiUF7YWyxQTFCESqBAQD4MN8gucCj8JLAe4BcsDmAEyAFj+ifzU+in5dffw9bbz6PGn8PvuA+6B7K7q++kZ6H3n7+Vt5Q3kROP34p3ixeGx4crg7uBe4G7gseCG4AHhEeKC4injK+M45PXkcuYW58Do9Omu6sPsFu6n77fw4vJ69E72XfeP+Uz7UP3t/uUAIgJqBEEGBgh7CT0Lgg22DpkQFBJ9E1QVsxYzF9MYSBqcGiMc2xxAHbgeyB50H44f+x/vH1MgtR9pIBUgzx+MHtsdUx2sHLcb4hpvGjoZBBi2Fp8UXBOYEUQQcA6WDI4LTQl6B4QFtgM5AmYAhv63/Cz7evj19i31I/Nl8bjvou6y7JfrMeoP6UbnouWX5DnkvuJ24rfhLuGY4Mjf+N6C3+beBt/q3vbezd//30ngbuFn4gLjieMv5bLlYeco6Bfq9eoB7ZDuaPBy8YHzCfWz9tH4uPrb/P3+GgAYAgME2AU5CC4K6gvUDQcPGBFHEkUUqRUzF0wYuxkNG6AbtRzzHQMfMB+LIHogaSFjIUMhciGQIQwhxyD9IBUgTx8lHwsesB0RHK8asxlRGA4X8RVUFJ0SHRFlD4UNjwtbCnoI8QWBBNQCMwAF/z/8n/qg+DP3ffWH84TxIPBb7mbsh+ob6ZHnKeZl5RvkoeJ04pLhMeAo4B7fW96f3trdf92R3WLeiN5g3iXf89/m31DhkeGl4i/kK+Wx5tTnoejt6pLrju1H7wDxTvPq9HD2bPgr+j/8iP6TAIUCVgTYBdgHdwrfCxcO2g+TEd8SMxTWFdkXLxl3GmUbhByTHWweASCxIK8gZiE9IgsiyiKPIsUiDiJOIjIhaiGZIHcf6h7bHSIdkxsVG8IZERglFpoUdRPJEWUQzw2+DD4K+wh/BisFlQIFAa7+3fwB+3v40Paw9MvyLvF37ynuVewo6nfoMOe/5eDkBuRA4mbhrOCr32bfit7v3Srdo90C3XLdVN0l3SHeG96F3uPfzN8d4frhQePA5Fnl4OZ96FPqF+vP7ArvpvCQ8sr08/UB+Lr5P/z0/ZcAVwJtBCIG/QfRCU0MwQ0+D6YRTBPqFHkWKRjOGZgaMRzLHEQeGh/AH0choSHBIZMiqCKmIpEinyKBInkiSiI+IawgBSA2H7Ie4h3FHAUbqhnLGMcW7xUiFPwRXRAHD5EMkwr+CE0HAwU7A4EAUv/C/Kb69fgW9xr1w/L/8CXvnO3W6zLq2eht55jldOTV4wziTuG44CXf2d613Z7dcN1J3TTdQN3b3IHd8d3s3VDeZN/D3+vgqeH14g3ke+Vs5s7nBOqS65/sy+6G8F/y1vPY9QT46/mZ+879n/9hAnkELwZWCGgK8QvQDTIPgxG1EncUWxZRGDAZFRtAHMwcWx5gH9wfBSFIIVgiTCIOI8ki5iJoI9gi7CKfIo4h/SDWIKMf+R57HTYcWhsuGigZOBcQFoIU+RF/ECAPHg1zC68IXAfqBMkCAgGw/iT9Ifsh+S/3R/Ud86fxp+8Y7pfspOrZ6JLnUebB5OPj1OLv4Dfge9+B3nbezt3A3RDdI93z3DndVt243ejd4d5w30zgOOHJ4R3jGuRV5QzntOdl6ffqjux/7t7vr/FO9Er2ffdm+c77K/4UACQCXQMWBgAIiAl0C7oNSA+REf8SxhQyFmoXQRmNGuob9hyBHXIeKSBEIL8gWSEpIvcikSJrIjcjQiLVInkiWCHfIPAfwB/rHjMdXBwQGxYaiRg8F6YVMRQiEoYQVA5mDYILFwlpB/0E+AIvAYr/A/0L+x/5Xfc39UvzwvES8BnuuOzR6tbpzOcB55TlV+SA4jniIOFi4GLfeN4f3i7ebd0V3Zfdf90n3hDeOd5U34LfaODI4HPizuJU5DvlHee+6LTpi+ua7HPua/Dr8VX09/Wa95b5g/uc/RUAhAGDAxoFWQd6CRYLIQ2EDhoRRhJUFGUV+xZUGAsaURv0G6sdZB7HHg4gpCCmIK4hbSGkIf0h/iHfIcQhaSGRIJsg1R9OHwMeLB3lG6oaWxm7F1MW1RRJE0oSmxAHD2cMmwq9CNgGDQVlA0QBpf9Y/dH7g/mZ99z1B/Sn8mnw3u4I7ZPr6umI6ETnguZ35GLjxOIA4obhIeBv3w3fKt9P3jjekt5I3sXelt743tffJODU4LPh4OID5C/lUeag59vo4ukU7DXt/O6G8BPyrvQ39lL4OfpP+8v9Pf8QAUcD/AQNB0kJNAtTDP4N/A9gEWIT9xRMFjgXbhgtGmAbZBwBHYod5h7GH6EfSSA9ICgh8CBRITQhviAlIK8frh+wHtgdGR34G+kaQBrDGGkXZBZuFDUTMRGkDwcOEAyOCmgJswYwBXwDPwFi/379+vv7+dn3qvbD9D/zWvHX70/uTeyu6gfqZehD55/lX+XZ4zfj0uLq4XbhP+B14CzgvN/D39PfOuDs3/HgDOG44THioePB4yTlnOVI54To0+kA6+zsD+4t7wnxkPIf9DT2Cvgp+r771f0K/xcBLwM2BewG/AcDCnwLcg2UD8cQzxGpExAVNRZOF8IYexmOGpEbVhxpHbQd/h2SHpweDR+7H0AfVh9sH1EeKB6yHSUdsxxzG7waShoMGVwXWhaiFKMTlxI1Ea4PHA5jDPcJEQlUBxQFNgOLAcv/U/7o+z76vfhq9y71C/SC8jnwpu4E7lnsvOrV6ZfokOck5jrlZ+Tq47TjF+Pe4dHhZOFg4ZDhoOHP4X/hDeLx4j7jWuTR5NblfOb45jrog+kp6xvs5+3+7ivwU/Kd8zf1Bfca+Lz5tPvr/V//qgB6AlcETwZXB4AJZwv7DNENCxC9ELsSXhOzFGwWThd6GEQZJhopG9IbvBu4HOAcxRw9Hekd1R0SHScdOR2bHH8cGBu3GhMaTBnBGIIXDhYWFZcTwxKoETwQyQ7bDNULswlqCOgGmQTeAgcCAABg/nr8qfqV+WD3Rfad9OPyW/Ef8EHvT+0C7LXrjurc6AzoDOdX5u3lleWb5KrkquMq5Gnj1uPg4+fjluME5PDkf+Wz5eLm1ubh56joduog66TsiO227sPvDPEb85v0tPU/9+X4Mvoj/O79IP9dALAChwOnBZsGZwjQCcsLBA3IDr4PwhBnEgoTxxRhFV4W7hZlGPsYzRkyGokaxhqmGtIamxuMG6EbThu9GpwaFRpKGWoYaRiuF7wWyhVYFNcTGhI7ETAQDQ8ODaQL5go+CbUHWwYNBXcDfQELAJD+Af2R+3X63fi79kT1SvRP87Dx4/DY7gDuqOxt7KjqReoB6Svpnue+56jmDecg5qPlZeYF5rrl8+UP5jvmBOdN5/3n9Ohh6VPqP+vn63DsGe4y767vofHQ8r/zJvU59vz3Ofmi+kf8UP3u/vMAtgGEA1AFuQZfB1sJcwpRCzgNWA4zD9cQsRFkEkgT+RNRFX0VIRZQFy4X3henGBoYHRmeGDMZ3xhDGGEY1hfZF/QWdhZWFmMVOxSsE50SlBEwEdYPlw4TDWYMbgt+Cc4I4gYWBt0EUAMYAk0APf8x/cD7sPqh+bP36PZz9T/0vfIr8tjwU/BL7yLugO0m7EPrROt26l3qfun86B3pHunF6Lbo1eiW6NnoaelH6RTqruo665rrZ+wa7dztr+6072Dwv/Fk8h30MfVk9u72Lvj7+WD7zfzZ/cz+hwARAkcDlQRbBSEHZwhCCTwKOAvjDHANFA/1D3IQ8hBUEggTQxMCFA4UXxUKFTIVjxX5FXIWwRWfFVsWKRZLFRcVkhTeE7MTnxIGErYRYRCgDw4Puw0fDWUM3QqkCfcItQekBpIFRQQwA3MBHgBC/wn+OPxz+5P6DPmI93H2C/YZ9U7zIfPx8cjw/e8T73judO5c7VXt0Oy965rr2esk65jrYeuK69jrZetb67jrSuws7ensHO7X7h3v6O+h8GDxAfKL8xn0KvWd9iX3uPhw+Ur6BvwW/eL96/6QACoBLwK+A+MErAVFBzwImAiqCb8K7AtmDOwN2Q2lDh4QUhDbECYR4BFUEjUS3xIeE6UTXRNuE1cTeBMqE+0S9hHnETYRORH6EBMQKQ8+DjoOywz8C3ALdgpnCUcIqgcHB5sFLwQHBHUCdAEYAML/ZP7g/BT80vqE+tz4fvhB93b2LvUE9eTzVfOo8jryxfBi8BXwHPBO7wrvP+407kbum+7J7YTulO5N7ufuge5A7/DvfO/A8LnwDPE48gPzt/Og9JD0YPXE9tr3t/iJ+ZT6V/sG/Nn8Zf56/8z/AwHGASMDFQQ3BSQGeQaJBwcIHQlMCqsKCgvmC78McA2KDTUO1A4vD5oPwQ/gDwIQGhC2EN0PEhCLEHcQoQ+yD7kPPQ/YDtoNrw35DAUMfQu5ClkKpQmmCPQHNActBkkF5QSWA0QDxgHvAIQA5P9q/jD+//zx+yH7Cvpv+Uv4Ufj49lD25vUE9V30Y/So8yTz4fKI8tLxifEB8qDxZ/GW8Z3x/PAw8YPxlPGh8Uny8PEH87fyM/M+9D700PTb9QH2ufad97/3FPmB+fj5L/to/Of8Iv2A/lb/"
  }),
  'response.audio.done': () => ({
    "type": "response.audio.done",
    "event_id": "event_XG1HqeRiTprgZF7InATvf",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "item_id": "item_ecpFUojYnzO1D2CwxmKkP",
    "output_index": 0,
    "content_index": 0
  }),
  'response.audio_transcript.delta': () => ({
    "type": "response.audio_transcript.delta",
    "event_id": "event_0HqUEDj1QfSdO8b05FwSV",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "item_id": "item_ecpFUojYnzO1D2CwxmKkP",
    "output_index": 0,
    "content_index": 0,
    "delta": "Um halb",
    "obfuscation": "p3Xv0LsdE"
  }),
  'response.audio_transcript.done': () => ({
    "type": "response.audio_transcript.done",
    "event_id": "event_NxABxdnhz0U1ghfVCt4Hn",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "item_id": "item_ecpFUojYnzO1D2CwxmKkP",
    "output_index": 0,
    "content_index": 0,
    "transcript": "Um halb acht wäre einer frei."
  }),
  'response.content_part.added': () => ({
    "type": "response.content_part.added",
    "event_id": "event_KCkB6f8PScRkcpQlsBh7D",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "item_id": "item_ecpFUojYnzO1D2CwxmKkP",
    "output_index": 0,
    "content_index": 0,
    "part": {
      "type": "audio",
      "transcript": ""
    }
  }),
  'response.content_part.done': () => ({
    "type": "response.content_part.done",
    "event_id": "event_fwBoSfEElrHjB6fRdfrKx",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "item_id": "item_ecpFUojYnzO1D2CwxmKkP",
    "output_index": 0,
    "content_index": 0,
    "part": {
      "type": "audio",
      "transcript": "Um halb acht wäre einer frei."
    }
  }),
  'response.created': () => ({
    "type": "response.created",
    "event_id": "event_pDaUgYnnWZaH2LYmyaZDg",
    "response": {
      "object": "realtime.response",
      "id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
      "status": "in_progress",
      "status_details": null,
      "output": [],
      "conversation_id": "conv_xq0bUfEJ0dpayuXqVvdnm",
      "modalities": [
        "audio",
        "text"
      ],
      "voice": "sage",
      "output_audio_format": "pcm16",
      "temperature": 0.8,
      "max_output_tokens": "inf",
      "usage": null,
      "metadata": null
    }
  }),
  'response.done': () => ({
    "type": "response.done",
    "event_id": "event_4x9nSpCxlCEbqNxvw8dA2",
    "response": {
      "object": "realtime.response",
      "id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
      "status": "completed",
      "status_details": null,
      "output": [
        {
          "id": "item_ecpFUojYnzO1D2CwxmKkP",
          "object": "realtime.item",
          "type": "message",
          "status": "completed",
          "role": "assistant",
          "content": [
            {
              "type": "audio",
              "transcript": "Um halb acht wäre einer frei."
            }
          ]
        }
      ],
      "conversation_id": "conv_xq0bUfEJ0dpayuXqVvdnm",
      "modalities": [
        "audio",
        "text"
      ],
      "voice": "sage",
      "output_audio_format": "pcm16",
      "temperature": 0.8,
      "max_output_tokens": 1200,
      "usage": {
        "total_tokens": 196,
        "input_tokens": 128,
        "output_tokens": 68,
        "input_token_details": {
          "text_tokens": 97,
          "audio_tokens": 31,
          "image_tokens": 0,
          "cached_tokens": 64,
          "cached_tokens_details": {
            "text_tokens": 64,
            "audio_tokens": 0,
            "image_tokens": 0
          }
        },
        "output_token_details": {
          "text_tokens": 16,
          "audio_tokens": 52
        }
      },
      "metadata": {
        "branch": "Berlin"
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
    "event_id": "event_dKX9ZDqJGkiM0jCU9y2sJ",
    "response_id": "resp_UmjYX6DlxvP5b7bd7kMvr",
    "item_id": "item_ZwYuSIe2MHEQdpohoc3XD",
    "output_index": 0,
    "call_id": "call_NXo9A15XzrHmaF5B",
    "name": "find_table",
    "arguments": "{\"guests\":4,\"time\":\"19:30\"}"
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
  'response.output_item.added': () => ({
    "type": "response.output_item.added",
    "event_id": "event_NYnm9JQMGxBGyhsiDx77Z",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "output_index": 0,
    "item": {
      "id": "item_ecpFUojYnzO1D2CwxmKkP",
      "object": "realtime.item",
      "type": "message",
      "status": "in_progress",
      "role": "assistant",
      "content": []
    }
  }),
  'response.output_item.done': () => ({
    "type": "response.output_item.done",
    "event_id": "event_KAorAkktSLdt88bglCdnr",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "output_index": 0,
    "item": {
      "id": "item_ecpFUojYnzO1D2CwxmKkP",
      "object": "realtime.item",
      "type": "message",
      "status": "completed",
      "role": "assistant",
      "content": [
        {
          "type": "audio",
          "transcript": "Um halb acht wäre einer frei."
        }
      ]
    }
  }),
  'response.text.delta': () => ({
    "type": "response.text.delta",
    "event_id": "event_xZUL2KiSBAJeVsDcTe3rM",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "item_id": "item_ecpFUojYnzO1D2CwxmKkP",
    "output_index": 0,
    "content_index": 0,
    "delta": "Um halb",
    "obfuscation": "Wq71bTnR0"
  }),
  'response.text.done': () => ({
    "type": "response.text.done",
    "event_id": "event_2CMrjlT3Ln91uSOIqpGcA",
    "response_id": "resp_p7IUQLHU1RsYl7dyPy7Vt",
    "item_id": "item_ecpFUojYnzO1D2CwxmKkP",
    "output_index": 0,
    "content_index": 0,
    "text": "Um halb acht."
  }),
  'session.created': () => ({
    "type": "session.created",
    "event_id": "event_fmfePOCSBsj858RUDJkT9",
    "session": {
      "id": "sess_5ytzwHhANLUH8nLYuJoEo",
      "object": "realtime.session",
      "model": "gpt-4o-realtime-preview-2024-12-17",
      "modalities": [
        "audio",
        "text"
      ],
      "instructions": "You take reservations for the restaurant Zur Linde.",
      "voice": "sage",
      "input_audio_format": "pcm16",
      "output_audio_format": "pcm16",
      "input_audio_transcription": null,
      "input_audio_noise_reduction": null,
      "turn_detection": {
        "type": "server_vad",
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 200,
        "idle_timeout_ms": null,
        "create_response": true,
        "interrupt_response": true
      },
      "speed": 1,
      "tracing": null,
      "tools": [],
      "tool_choice": "auto",
      "temperature": 0.8,
      "max_response_output_tokens": "inf",
      "truncation": "auto",
      "prompt": null,
      "expires_at": 1746095400,
      "include": null,
      "client_secret": null
    }
  }),
  'session.updated': () => ({
    "type": "session.updated",
    "event_id": "event_6J01JkLEtRM2Ap9sUtE9U",
    "session": {
      "id": "sess_5ytzwHhANLUH8nLYuJoEo",
      "object": "realtime.session",
      "model": "gpt-4o-realtime-preview-2024-12-17",
      "modalities": [
        "audio",
        "text"
      ],
      "instructions": "You take reservations for the restaurant Zur Linde. Be brief.",
      "voice": "sage",
      "input_audio_format": "g711_alaw",
      "output_audio_format": "g711_alaw",
      "input_audio_transcription": {
        "model": "gpt-4o-mini-transcribe",
        "language": "de",
        "languages": [
          "de",
          "en"
        ],
        "prompt": "Reservierung, Tisch, Terrasse"
      },
      "input_audio_noise_reduction": {
        "type": "near_field"
      },
      "turn_detection": {
        "type": "semantic_vad",
        "eagerness": "low",
        "create_response": true,
        "interrupt_response": false
      },
      "speed": 1.1,
      "tracing": {
        "workflow_name": "Reservations",
        "group_id": "linde-berlin",
        "metadata": {
          "branch": "Berlin"
        }
      },
      "tools": [
        {
          "type": "function",
          "name": "find_table",
          "description": "Looks for a free table.",
          "parameters": {
            "type": "object",
            "properties": {
              "guests": {
                "type": "integer"
              },
              "time": {
                "type": "string",
                "description": "Hours and minutes, such as 19:30."
              }
            },
            "required": [
              "guests",
              "time"
            ]
          }
        }
      ],
      "tool_choice": {
        "type": "function",
        "name": "find_table"
      },
      "temperature": 0.6,
      "max_response_output_tokens": 1200,
      "truncation": {
        "type": "retention_ratio",
        "retention_ratio": 0.8
      },
      "prompt": {
        "id": "pmpt_5c1e0a7d93",
        "version": "3",
        "variables": {
          "city": "Berlin"
        }
      },
      "expires_at": 1746095400,
      "include": [
        "item.input_audio_transcription.logprobs"
      ],
      "client_secret": null
    }
  }),
  'transcription_session.created': () => ({
    "type": "transcription_session.created",
    "event_id": "event_OpJHwBUvn7UI94VZbEehf",
    "session": {
      "id": "sess_GuXKvOY0SNEiNQNlJA8jR",
      "object": "realtime.transcription_session",
      "modalities": null,
      "expires_at": 1746095999,
      "input_audio_format": "pcm16",
      "input_audio_transcription": null,
      "input_audio_noise_reduction": null,
      "turn_detection": {
        "type": "server_vad",
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 200,
        "idle_timeout_ms": null
      },
      "include": null
    }
  }),
  'transcription_session.updated': () => ({
    "type": "transcription_session.updated",
    "event_id": "event_RxJwf3iWVxChhtqXjscgd",
    "session": {
      "id": "sess_GuXKvOY0SNEiNQNlJA8jR",
      "object": "realtime.transcription_session",
      "modalities": [
        "audio",
        "text"
      ],
      "expires_at": 1746095999,
      "input_audio_format": "pcm16",
      "input_audio_transcription": {
        "model": "gpt-4o-transcribe",
        "language": "en",
        "prompt": ""
      },
      "input_audio_noise_reduction": {
        "type": "far_field"
      },
      "turn_detection": {
        "type": "server_vad",
        "threshold": 0.6,
        "prefix_padding_ms": 200,
        "silence_duration_ms": 400
      },
      "include": [
        "item.input_audio_transcription.logprobs"
      ]
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
    "type": "conversation.item.create",
    "event_id": "reservation-2",
    "previous_item_id": "root",
    "item": {
      "id": "greeting-1",
      "object": "realtime.item",
      "type": "message",
      "status": "completed",
      "role": "assistant",
      "content": [
        {
          "type": "text",
          "text": "Guten Abend, hier ist die Linde."
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
    "type": "response.create",
    "event_id": "answer-1",
    "response": {
      "modalities": [
        "audio",
        "text"
      ],
      "instructions": "Offer the two free times.",
      "voice": "sage",
      "output_audio_format": "pcm16",
      "tools": [
        {
          "type": "function",
          "name": "find_table",
          "description": "Looks for a free table.",
          "parameters": {
            "type": "object",
            "properties": {
              "guests": {
                "type": "integer"
              },
              "time": {
                "type": "string",
                "description": "Hours and minutes, such as 19:30."
              }
            },
            "required": [
              "guests",
              "time"
            ]
          }
        }
      ],
      "tool_choice": {
        "type": "function",
        "name": "find_table"
      },
      "temperature": 0.7,
      "max_output_tokens": 800,
      "conversation": "auto",
      "metadata": {
        "branch": "Berlin"
      },
      "prompt": {
        "id": "pmpt_5c1e0a7d93"
      }
    }
  }),
  'session.update': () => ({
    "type": "session.update",
    "event_id": "reservation-1",
    "session": {
      "modalities": [
        "audio",
        "text"
      ],
      "instructions": "You take reservations for the restaurant Zur Linde. Be brief.",
      "voice": "sage",
      "input_audio_format": "pcm16",
      "output_audio_format": "pcm16",
      "input_audio_transcription": {
        "model": "gpt-4o-mini-transcribe",
        "language": "de",
        "languages": [
          "de",
          "en"
        ],
        "keywords": [
          "Terrasse"
        ],
        "prompt": "Reservierung, Tisch",
        "delay": "low"
      },
      "input_audio_noise_reduction": {
        "type": "near_field"
      },
      "turn_detection": {
        "type": "server_vad",
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 400,
        "idle_timeout_ms": 8000,
        "create_response": true,
        "interrupt_response": true
      },
      "speed": 1.1,
      "tracing": {
        "workflow_name": "Reservations",
        "group_id": "linde-berlin",
        "metadata": {
          "branch": "Berlin"
        }
      },
      "tools": [
        {
          "type": "function",
          "name": "find_table",
          "description": "Looks for a free table.",
          "parameters": {
            "type": "object",
            "properties": {
              "guests": {
                "type": "integer"
              },
              "time": {
                "type": "string",
                "description": "Hours and minutes, such as 19:30."
              }
            },
            "required": [
              "guests",
              "time"
            ]
          }
        }
      ],
      "tool_choice": "auto",
      "temperature": 0.6,
      "max_response_output_tokens": 1200,
      "truncation": "auto",
      "prompt": {
        "id": "pmpt_5c1e0a7d93",
        "version": "3",
        "variables": {
          "city": "Berlin"
        }
      },
      "include": [
        "item.input_audio_transcription.logprobs"
      ]
    }
  }),
  'transcription_session.update': () => ({
    "type": "transcription_session.update",
    "event_id": "dictation-1",
    "session": {
      "input_audio_format": "pcm16",
      "input_audio_transcription": {
        "model": "gpt-4o-transcribe",
        "language": "en",
        "prompt": "Medical terms."
      },
      "input_audio_noise_reduction": {
        "type": "far_field"
      },
      "turn_detection": {
        "type": "server_vad",
        "threshold": 0.6,
        "prefix_padding_ms": 200,
        "silence_duration_ms": 400
      },
      "include": [
        "item.input_audio_transcription.logprobs"
      ]
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
