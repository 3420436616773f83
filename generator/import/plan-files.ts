/** What is written for new events: texts of files, made but not written. */
import path from 'node:path';
import { emitDeclaration, emitEvent } from '../catalogue/print-entry.js';
import { FormatError, formatYaml } from '../catalogue/format/index.js';
import { cutEntry, InsertError, insertEntries } from '../catalogue/insert-entry.js';
import { SHARED, SURFACE_FILE } from '../catalogue/load.js';
import type { Declaration } from '../model/index.js';
import { UserError } from '../report/problem.js';
import type { Adaptation, AdaptedEvent } from './adapt-events.js';
import { exampleFiles } from './example-files.js';
import { eventHomes, reached, sharedTypesFile, typeHomes, type Texts } from './home-files.js';
import { surfaceText } from './surface-file.js';
import type { Target } from './target-direction.js';

/** A file as it is to be. */
export interface PlannedFile {
  /** Path below the catalogue's folder, with slashes. */
  readonly path: string;
  /** Empty where the file goes away, because all that was in it has moved. */
  readonly text: string;
  /** Empty where there is no such file yet. */
  readonly before: string;
}

/**
 * @param files texts of all YAML files of the surface, and of nothing else
 * @param exists whether there is a file of a path already
 * @throws UserError (exit code 1) where a file is not laid out so that something can be put into it
 */
export function planFiles(
  target: Target,
  adaptation: Adaptation,
  files: Texts,
  exists: (file: string) => boolean,
): PlannedFile[] {
  const { surface } = target;
  const surfaceFile = `${surface.name}/${SURFACE_FILE}`;
  const drafts = new Map<string, string>();
  const textOf = (file: string): string => drafts.get(file) ?? files.get(file) ?? headFor(file, files);
  const change = (file: string, insert: (before: string) => string): void => {
    const before = textOf(file);
    drafts.set(
      file,
      layOut(file, before, () => insert(before)),
    );
  };

  drafts.set(surfaceFile, surfaceText(target, adaptation, files.get(surfaceFile)));
  moveShared(target, adaptation, files, change);
  for (const [file, { types, events }] of entriesByFile(target, adaptation, files)) {
    const blocks = types.map((each) => emitDeclaration(each, target.direction));
    change(file, (before) => insertEvents(insertEntries(before, 'types', blocks), events, target));
  }
  const planned = [...drafts].map(([file, text]) => ({ path: file, text, before: files.get(file) ?? '' }));
  return [
    ...planned.filter(({ text, before }) => text !== before),
    ...exampleFiles(target, adaptation, exists).map((each) => ({ ...each, before: '' })),
  ];
}

interface Entries {
  readonly types: Declaration[];
  readonly events: { readonly event: AdaptedEvent; readonly after: string | undefined }[];
}

function entriesByFile(target: Target, { events, declarations }: Adaptation, files: Texts): Map<string, Entries> {
  const fresh = events.map(({ event }) => event);
  const homes = eventHomes(target, fresh, files);
  const typeFiles = typeHomes(target, fresh, declarations, homes);
  const byFile = new Map<string, Entries>();
  const at = (file: string): Entries => {
    const entries = byFile.get(file) ?? { types: [], events: [] };
    byFile.set(file, entries);
    return entries;
  };
  for (const event of events) {
    const { file, after } = homes.get(event.event.tag)!;
    at(file).events.push({ event, after });
  }
  for (const declaration of declarations) at(typeFiles.get(declaration.typeName)!).types.push(declaration);
  return byFile;
}

/** Those that go behind the same entry are put there at once. */
function insertEvents(text: string, events: Entries['events'], { surface, direction }: Target): string {
  const anchors = [...new Set(events.map(({ after }) => after))];
  return anchors.reduce<string>((whole, anchor) => {
    const blocks = events
      .filter(({ after }) => after === anchor)
      .map(({ event }) => emitEvent(event.event, event, surface, direction));
    return insertEntries(whole, 'events', blocks, anchor);
  }, text);
}

/** Types of another direction that this one uses too, and all that they lead to, move as they stand to where both look. */
function moveShared(
  target: Target,
  { reused }: Adaptation,
  files: Texts,
  change: (file: string, insert: (before: string) => string) => void,
): void {
  const { surface, direction } = target;
  const isOther = (each: Declaration): boolean =>
    each.surface === surface.name && each.direction !== undefined && each.direction !== direction.name;
  const others = new Map(surface.declarations.filter(isOther).map((each) => [each.typeName, each]));
  const moved = new Set(reused.filter(isOther).flatMap((each) => [each, ...reached(each, others, surface.name)]));
  for (const { typeName, place } of moved) {
    const file = [...files.keys()].find((each) => place.file === each || place.file.endsWith(`/${each}`));
    if (file === undefined || file.startsWith(`${surface.name}/${SHARED}/`)) continue;
    let block = '';
    change(file, (before) => {
      const { text, entry } = cutEntry(before, 'types', typeName);
      block = entry;
      return text;
    });
    change(sharedTypesFile(target), (before) => insertEntries(before, 'types', [block]));
  }
}

/** A file that was in canonical form stays so; others are left as their authors like them. */
function layOut(file: string, before: string, insert: () => string): string {
  try {
    const text = insert();
    if (saysNothing(text)) return '';
    return saysNothing(before) || formatYaml(before) === before ? formatYaml(text) : text;
  } catch (error) {
    if (!(error instanceof InsertError || error instanceof FormatError)) throw error;
    throw new UserError(`${file}: nothing can be added, for ${error.message}; \`realtime-events fmt\` may help`, 1);
  }
}

function saysNothing(text: string): boolean {
  return /^(?:\s*#[^\n]*\n|\s)*$/.test(text);
}

/** A new file begins with the line for editors, where its neighbours have one. */
function headFor(file: string, files: Texts): string {
  const depth = file.split('/').length;
  const siblings = [...files].filter(
    ([each]) => each.split('/').length === depth && path.posix.extname(each) === '.yaml',
  );
  const [line] = siblings.flatMap(([, text]) => /^# yaml-language-server:.*\n/.exec(text) ?? []);
  return line ?? '';
}
