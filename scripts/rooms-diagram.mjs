// The diagram in CONTRIBUTING.md, made of the rooms of `generator/`.
import { ROOMS } from './rooms.mjs';

/** The rooms as a Mermaid diagram: an arrow where nothing else leads there already. */
export function roomsDiagram() {
  const arrows = Object.entries(ROOMS).flatMap(([room, { mayUse }]) => {
    const beyond = new Set(mayUse.flatMap((each) => ROOMS[each]?.mayUse ?? []));
    return mayUse.filter((each) => !beyond.has(each)).map((each) => `  ${room} --> ${each}`);
  });
  const rooms = Object.entries(ROOMS).map(([room, { holds }]) => `  ${room}["<b>${room}/</b><br>${holds}"]`);
  return ['```mermaid', 'flowchart TD', ...rooms, '  cli["cli.ts"] --> commands', ...arrows, '```'].join('\n');
}

/**
 * @param {string} document a text with the marks `<!-- rooms -->` and `<!-- /rooms -->`
 * @returns {string} the text with the diagram between them
 */
export function withRoomsDiagram(document) {
  return document.replace(/(<!-- rooms -->\n)[^]*?(<!-- \/rooms -->)/, `$1${roomsDiagram()}\n$2`);
}
