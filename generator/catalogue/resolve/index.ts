/**
 * Resolve: data of the right form → the model, or problems. Names are bound, groups included, rules of a direction
 * applied, unions told apart; after it, every reference holds.
 */
import { SHARED, surfaceFolder, type EntryFile, type LoadedCatalogue } from '../load.js';
import {
  byCodeUnit,
  type Declaration,
  type Direction,
  type Event,
  type FileDepartures,
  type Model,
  type ObjectDeclaration,
  type Package,
  type Place,
  type Surface,
} from '../../model/index.js';
import { byTag } from '../../model/tags.js';
import { departuresOf, deprecationOf, FieldReader, type Group } from './fields.js';
import { checkForeignNames, checkNames, checkReplacements } from './check-names.js';
import { DeclarationReader, scopeOf, type EntryHead, type Forms } from './declarations.js';
import { checkDiscriminator, checkTags } from './check-tags.js';
import { resolveEvent } from './events.js';
import { checkExamplesExist, Examples } from './examples.js';
import { withSameEvents, type SameEvent } from './same-events.js';
import { checkForms } from './check-forms.js';
import {
  namedEntriesOf,
  keysOf,
  type RawDirection,
  type RawEvent,
  type RawSameEvent,
  type RawFields,
  type RawSurface,
  type RawType,
  type RawPackage,
} from './raw-catalogue.js';
import { checkReferences } from './check-references.js';
import { reportTo, reportTwice, type Report } from './report-at.js';
import { checkUnions } from './check-unions.js';
import { checkUnused } from './check-unused.js';
import type { ProblemRule } from '../problem-rules.js';
import type { CatalogueProblem, Sources } from '../sources.js';
import { checkSessions } from './check-sessions.js';
import { sessionOf, withEffects } from './things-and-effects.js';
import { entryKey, type Validation } from '../validate.js';

/**
 * @param catalogue what `load` read
 * @param validation what `validate` found; entries of the wrong form are left out
 * @param incomplete whether files are missing from `catalogue`, so that a name without a declaration proves nothing
 * @returns the model, whole only where there is no problem
 */
export function resolveCatalogue(
  catalogue: LoadedCatalogue,
  validation: Validation,
  incomplete: boolean,
): { model: Model; problems: CatalogueProblem[] } {
  const resolver = new Resolver(catalogue, validation, incomplete);
  const model = resolver.model();
  return { model, problems: resolver.problems };
}

class Resolver {
  readonly problems: CatalogueProblem[] = [];
  readonly #catalogue: LoadedCatalogue;
  readonly #sources: Sources;
  readonly #malformed: ReadonlySet<string>;
  readonly #incomplete: boolean;
  /** Entries are missing or malformed: what nothing declares or uses may well be declared or used there. */
  readonly #partial: boolean;
  /** Places of declared types by `surface.Name`, malformed ones included. */
  readonly #declared = new Map<string, Place>();
  /** What the form of a type that is written is called where it has a name of its own, by `surface.Name` of the one that is read. */
  readonly #writtenNames = new Map<string, string>();
  /** Groups by `surface.name`. */
  readonly #groups = new Map<string, Group>();
  /** Both forms of the types that are read and written. */
  readonly #forms: Forms[] = [];
  /** Events as they are written, by their places. */
  readonly #rawEvents = new Map<Place, RawEvent | RawSameEvent>();
  /** Types of objects that lead to tags: they stand where their events do. */
  readonly #onWaysToTags: ObjectDeclaration[] = [];
  /** Events of other surfaces: what they hold can be read once all surfaces are. */
  readonly #sameEvents: SameEvent[] = [];
  readonly #examples: Examples;
  readonly #report: Report;
  readonly #reader: FieldReader;
  readonly #types: DeclarationReader;

  constructor(catalogue: LoadedCatalogue, validation: Validation, incomplete: boolean) {
    this.#catalogue = catalogue;
    this.#sources = catalogue.sources;
    this.#malformed = validation.malformed;
    this.#incomplete = incomplete;
    this.#partial = incomplete || validation.malformed.size > 0;
    this.#report = reportTo(this.problems, this.#sources);
    this.#reader = new FieldReader(this.#report, this.#groups, this.#writtenNames, this.#partial);
    this.#types = new DeclarationReader(this.#reader);
    this.#examples = new Examples(catalogue.examples);
  }

  model(): Model {
    this.#collectNames();
    const { files } = this.#catalogue;
    const surfaces = files
      .filter(({ folder }) => folder === '')
      .flatMap((file) => this.#surface(file) ?? [])
      .sort((a, b) => byCodeUnit(a.entry, b.entry));
    const model = { package: this.#package(), surfaces };
    return this.#checked(withSameEvents(model, this.#sameEvents, this.#partial, this.#report));
  }

  /** The model with what can only be read once its references hold. */
  #checked(model: Model): Model {
    const { surfaces } = model;
    const { files } = this.#catalogue;
    checkNames(surfaces, this.#report, this.#sources);
    this.#reader.checkInline();
    if (!this.#incomplete) checkExamplesExist(surfaces, this.#report);
    let whole = model;
    if (
      checkReferences(
        surfaces,
        new Set(this.#declared.keys()),
        new Set(files.map(({ surface }) => surface)),
        this.#partial,
        this.#report,
      )
    ) {
      for (const problem of checkUnions(model, this.#sources)) this.problems.push(problem);
      checkForeignNames(model, this.#report);
      whole = withEffects(model, (event) => this.#rawEvents.get(event.place)?.session, this.#report);
      if (!this.#partial) {
        checkForms(model, this.#forms, this.#report);
        checkUnused(model, files, this.#groups, this.#report);
        checkSessions(whole, this.#report);
      }
    }
    if (!this.#partial) checkReplacements(surfaces, this.#report);
    return whole;
  }

  #package(): Package {
    const { file, data } = this.#catalogue.packageFile;
    const raw = (data['package'] ?? {}) as Partial<RawPackage>;
    const place: Place = { file, path: ['package'] };
    return {
      name: raw.name ?? '',
      version: raw.version ?? '',
      description: raw.description ?? '',
      license: raw.license ?? '',
      ...(raw.author === undefined ? {} : { author: raw.author }),
      keywords: raw.keywords ?? [],
      ...(raw.sdk === undefined ? {} : { sdk: raw.sdk }),
      readme: raw.readme ?? '',
      departures: departuresOf(raw.departs, place),
      place,
    };
  }

  /** Types and groups are known before anything refers to them. */
  #collectNames(): void {
    for (const { file, surface, folder, data } of this.#catalogue.files) {
      for (const name of keysOf(data['types'])) this.#declare(surface, name, { file, path: ['types', name] });
      for (const [name, { written_as: written }] of namedEntriesOf<RawType>(data['types'])) {
        if (typeof written !== 'string') continue;
        this.#declare(surface, written, { file, path: ['types', name, 'written_as'] });
        this.#writtenNames.set(`${surface}.${name}`, written);
      }
      for (const [name, fields] of namedEntriesOf<RawFields>(data['groups'])) {
        const place = { file, path: ['groups', name] };
        const key = `${surface}.${name}`;
        const first = this.#groups.get(key);
        if (first) this.#twice(place, first.place, 'duplicate-group', `the group \`${name}\``);
        else
          this.#groups.set(key, {
            fields: this.#isMalformed(place) ? {} : fields,
            isShared: [SHARED, ''].includes(folder),
            place,
          });
      }
    }
  }

  #declare(surface: string, name: string, place: Place): void {
    const key = `${surface}.${name}`;
    const first = this.#declared.get(key);
    if (first) this.#twice(place, first, 'duplicate-type', `the type \`${name}\``);
    else this.#declared.set(key, place);
  }

  #twice(place: Place, first: Place, rule: ProblemRule, what: string): void {
    reportTwice(this.#report, this.#sources, place, first, rule, what);
  }

  #isMalformed({ file, path }: Place): boolean {
    return this.#malformed.has(entryKey(file, String(path[0]), String(path[1])));
  }

  #surface({ file, surface: folder, data }: EntryFile): Surface | undefined {
    if (data['surface'] === undefined || this.#surfaceIsMalformed(file)) return undefined;
    const raw = data['surface'] as RawSurface;
    const place = { file, path: ['surface'] };
    if (raw.name !== folder) {
      this.#report(
        { file, path: ['surface', 'name'] },
        'surface-name',
        `the surface \`${raw.name}\` stands in the folder \`${folder}\``,
        { hint: `name it \`${folder}\`, or rename the folder`, at: 'value' },
      );
    }
    checkDiscriminator(raw, place, this.#report);
    const files = this.#catalogue.files.filter((each) => each.surface === folder && each.folder !== '');
    const directions = Object.entries(raw.directions).map(([name, direction]) =>
      this.#direction(raw, folder, name, direction, file, files),
    );
    return {
      name: folder,
      doc: raw.doc.trim(),
      entry: raw.entry,
      discriminator: raw.discriminator,
      ...(raw.tags === undefined ? {} : { tags: raw.tags }),
      ...(raw.deprecated === undefined ? {} : { deprecated: deprecationOf(raw.deprecated) }),
      transports: Object.entries(raw.transports ?? {}).map(([name, doc]) => ({ name, doc: doc.trim() })),
      ...(raw.session === undefined
        ? {}
        : {
            session: sessionOf(raw.session, place, (text, at) =>
              this.#reader.expression(text, at, { surface: folder, use: 'reads' }),
            ),
          }),
      directions,
      declarations: this.#declarations(raw, folder, files),
      files: files.flatMap((each) => fileDepartures(each) ?? []),
      place,
    };
  }

  #surfaceIsMalformed(file: string): boolean {
    return [...this.#malformed].some((key) => key.startsWith(`${file}\0surface\0`));
  }

  #direction(
    raw: RawSurface,
    surface: string,
    name: string,
    direction: RawDirection,
    file: string,
    files: readonly EntryFile[],
  ): Direction {
    const place: Place = { file, path: ['surface', 'directions', name] };
    const scope = scopeOf(surface, direction);
    const common = this.#reader.fields(direction.common ?? {}, { file, path: [...place.path, 'common'] }, scope);
    const seen = new Map<string, Place>();
    const events: Event[] = [];
    for (const each of files.filter(({ folder }) => folder === name)) {
      for (const [tag, event] of namedEntriesOf<RawEvent | RawSameEvent>(each.data['events'])) {
        const eventPlace: Place = { file: each.file, path: ['events', tag] };
        const first = seen.get(tag);
        if (first) {
          this.#twice(eventPlace, first, 'duplicate-tag', `the tag \`${tag}\``);
          continue;
        }
        seen.set(tag, eventPlace);
        if (this.#isMalformed(eventPlace)) continue;
        this.#rawEvents.set(eventPlace, event);
        const examples = this.#examples.of(surface, name, tag);
        const site = { surface: raw, direction: name, tag, place: eventPlace, scope, common, examples };
        if ('same_as' in event) this.#sameEvents.push({ ...site, raw: event });
        else {
          const read = resolveEvent(event, site, this.#reader, this.#report);
          events.push(read.event);
          this.#onWaysToTags.push(...read.declarations);
        }
      }
    }
    if (seen.size === 0 && !this.#partial) {
      this.#report(place, 'empty-direction', `the direction \`${name}\` has no events`, {
        hint:
          direction.upstream === undefined
            ? `write them in ${surfaceFolder(file)}/${name}/`
            : `\`realtime-events import --surface ${surface} --direction ${name}\` takes those of ${direction.upstream}`,
      });
    }
    checkTags(raw, seen.values(), this.#report, this.#sources);
    if (!this.#partial) this.problems.push(...this.#examples.unknownTags(surface, name, new Set(seen.keys())));
    return {
      name,
      doc: direction.doc.trim(),
      ...(direction.consumer === undefined ? {} : { consumer: direction.consumer }),
      optionalIsNullable: scope.optionalIsNullable,
      ...(direction.upstream === undefined ? {} : { upstream: direction.upstream }),
      ...(common.length === 0 ? {} : { common }),
      events: events.sort(byTag(raw)),
      departures: departuresOf(direction.departs, place),
      place,
    };
  }

  #declarations(raw: RawSurface, surface: string, files: readonly EntryFile[]): Declaration[] {
    const declarations: Declaration[] = this.#onWaysToTags.filter((each) => each.surface === surface);
    for (const { file, folder, data } of files) {
      for (const [typeName, type] of namedEntriesOf<RawType>(data['types'])) {
        const place: Place = { file, path: ['types', typeName] };
        if (this.#isMalformed(place) || this.#declared.get(`${surface}.${typeName}`)?.file !== file) continue;
        const head = { typeName, surface, place };
        if (folder !== SHARED) {
          declarations.push(this.#ofDirection(type, { ...head, direction: folder }, raw.directions[folder]));
          continue;
        }
        const forms = this.#types.formsOf(type, head, raw);
        this.#forms.push(forms);
        declarations.push(forms.read);
        if (forms.isNamed && this.#declared.get(`${surface}.${forms.written.typeName}`)?.path[1] === typeName)
          declarations.push(forms.written);
      }
    }
    return declarations.sort((a, b) => byCodeUnit(a.typeName, b.typeName));
  }

  #ofDirection(type: RawType, head: EntryHead, direction: RawDirection | undefined): Declaration {
    if (type.written_as !== undefined) {
      const place = { ...head.place, path: [...head.place.path, 'written_as'] };
      this.#report(place, 'written-form', 'a type of one direction has one form', {
        hint: `remove it, or move the type to ${head.surface}/${SHARED}/`,
      });
    }
    return this.#types.declarationOf(type, head, scopeOf(head.surface, direction));
  }
}

function fileDepartures({ file, folder, data }: EntryFile): FileDepartures | undefined {
  if (data['departs'] === undefined) return undefined;
  const departures = departuresOf(data['departs'] as Record<string, string>, { file, path: [] });
  return { file, ...(folder !== SHARED && { direction: folder }), departures };
}
