/**
 * Sample events of the surface `desk`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { libraryEventShape, readerEventShape } from './shapes.js';
import type { LibraryEventMap, LibraryEventType, ReaderEventMap, ReaderEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const LIBRARY_SAMPLES: { readonly [Tag in LibraryEventType]: () => unknown } = {
  'loan.granted': () => ({
    "type": "loan.granted",
    "loan": {
      "number": "7",
      "reader": {
        "card": "c1",
        "phone": null
      },
      "medium": {
        "kind": "book",
        "size": "quarto",
        "set": null
      },
      "place": "door",
      "weeks": 2,
      "note": "Mind the cover.",
      "due": "2031-05-04"
    }
  }),
};

/**
 * A valid event of the library, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleLibraryEvent<Tag extends LibraryEventType>(
  type: Tag, overrides?: DeepPartial<LibraryEventMap[Tag]>, options?: SampleOptions,
): LibraryEventMap[Tag] {
  return makeSample(libraryEventShape, LIBRARY_SAMPLES, type, overrides, options) as LibraryEventMap[Tag];
}

const READER_SAMPLES: { readonly [Tag in ReaderEventType]: () => unknown } = {
  'loan.ask': () => ({
    "type": "loan.ask",
    "loan": {
      "reader": {
        "card": "c1"
      },
      "medium": {
        "kind": "book",
        "size": "folio",
        "set": [
          {
            "kind": "book",
            "size": "octavo"
          }
        ]
      },
      "place": "desk",
      "weeks": 4,
      "note": null,
      "gift": true
    }
  }),
  'loan.swap': () => ({
    "type": "loan.swap",
    "number": "7",
    "medium": {
      "kind": "disc"
    }
  }),
};

/**
 * A valid event of the reader, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleReaderEvent<Tag extends ReaderEventType>(
  type: Tag, overrides?: DeepPartial<ReaderEventMap[Tag]>, options?: SampleOptions,
): ReaderEventMap[Tag] {
  return makeSample(readerEventShape, READER_SAMPLES, type, overrides, options) as ReaderEventMap[Tag];
}
