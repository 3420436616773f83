/** Data for the page's programme, as elements of the page. */
import type { PageData } from '../../../templates/reference/shared/page-data.js';
import type { RecordedData } from '../../../templates/reference/shared/recorded-data.js';
import { markup, raw, type Markup } from './markup.js';

/** A recorded session, as the page's programme reads it (`RecordedData`). */
export interface SessionText extends Omit<RecordedData, 'frames'> {
  /** JSON of each frame. */
  readonly frames: readonly string[];
}

/** An element whose JSON nothing in it can end: texts of users may be there. */
export function dataElement(id: string, json: string): Markup {
  return markup`<script type="application/json" id="${id}">${raw(json.replaceAll('<', '\\u003c'))}</script>\n`;
}

/** A shape a line, so that changes of it can be read. */
export function catalogueText({ shapes, surfaces, ...rest }: PageData): string {
  const lines = (items: readonly unknown[]): string => listText(items.map((item) => JSON.stringify(item)));
  const more = Object.entries(rest).map(([key, value]) => `,"${key}":${JSON.stringify(value)}`);
  return `{"shapes":${lines(shapes)},"surfaces":${lines(surfaces)}${more.join('')}}`;
}

/** A frame a line, so that one can see what a page gives away. */
export function sessionsText(sessions: readonly SessionText[]): string {
  const texts = sessions.map(
    ({ frames, ...rest }) => `${JSON.stringify(rest).slice(0, -1)},"frames":${listText(frames)}}`,
  );
  return listText(texts);
}

function listText(items: readonly string[]): string {
  return `[\n${items.join(',\n')}\n]`;
}
