/** Changes that a tracker tells of, as types: one by its kind, with what it carries and the events by which it comes. */
import { camelCase, kebabCase, quote } from '../model/identifiers.js';
import type { Effect, Event, Model, Session, Surface, Thing } from '../model/index.js';
import { eventsOf } from '../model/lookup.js';
import { effectsOf, isMany, isSound, isText, isTold, trackedType } from './tracked-things.js';
import { docComment } from './print.js';

/** A property of a change, as TypeScript. */
type Property = readonly [name: string, type: string];

interface ChangeKind {
  readonly kind: string;
  /** What it means, behind its subject. */
  readonly what: string;
  readonly properties: readonly Property[];
  /** It may answer a request. */
  readonly isAnswer?: boolean;
}

/** @returns the type `SessionChange`, in the order of the things of a session */
export function changeType(model: Model, surface: Surface, session: Session): string {
  const kinds = new ChangeKinds(model, surface, session);
  const all = session.things.flatMap((thing) => [
    ...eventsOf(surface).flatMap((event) =>
      (event.effects ?? [])
        .filter(({ named }) => named?.thing === thing.name)
        .flatMap((effect) =>
          kinds.of(effect, thing, event.effects ?? []).map((change) => ({ change, tags: [event.tag] })),
        ),
    ),
    ...(thing.ready === undefined ? [] : [{ change: kinds.ready(thing), tags: [] }]),
  ]);
  const members = new Map<string, { change: ChangeKind; tags: string[] }>();
  for (const { change, tags } of [...all, ...refusals(surface), VIOLATION]) {
    const key = JSON.stringify([change.kind, change.properties]);
    const known = members.get(key);
    const isAnswer = known?.change.isAnswer === true || change.isAnswer === true;
    members.set(key, { change: { ...change, isAnswer }, tags: [...new Set([...(known?.tags ?? []), ...tags])] });
  }
  const rows = [...members.values()].map(({ change, tags }) => memberText(change, tags));
  return `\n/** Something that an event changed, or that was wrong about it. */\nexport type SessionChange =\n${rows.join('\n')};`;
}

const VIOLATION: { readonly change: ChangeKind; readonly tags: readonly string[] } = {
  change: { kind: 'violation', what: 'The event broke the order.', properties: [['violation', 'Violation']] },
  tags: [],
};

function refusals(surface: Surface): { change: ChangeKind; tags: string[] }[] {
  return refusingEvents(surface).map(({ tag, typeName }) => ({
    change: {
      kind: 'refused',
      what: 'Something went wrong. Where it answers a request, that was refused.',
      properties: [
        ['request', 'TrackedRequest | undefined'],
        ['event', typeName],
      ],
    },
    tags: [tag],
  }));
}

function memberText({ kind, what, properties, isAnswer }: ChangeKind, tags: readonly string[]): string {
  const all: readonly Property[] = [
    ['kind', quote(kind)],
    ...properties,
    ...(isAnswer ? [['request?', 'TrackedRequest'] as const] : []),
  ];
  const by = tags.length === 0 ? '' : ` By ${tags.map((tag) => `\`${tag}\``).join(', ')}.`;
  return `  ${docComment(what + by)}\n  | { ${all.map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }`;
}

const TEXT: readonly Property[] = [['text', 'string']];
const SOUND: readonly Property[] = [
  ['bytes', 'number'],
  ['ms', 'number'],
  ['audio?', 'string'],
];
const ASKED = ', which is here in base64 if the tracker was asked for it';

class ChangeKinds {
  readonly #model: Model;
  readonly #session: Session;
  readonly #effects: readonly Effect[];

  constructor(model: Model, surface: Surface, session: Session) {
    this.#model = model;
    this.#session = session;
    this.#effects = effectsOf(surface);
  }

  /**
   * @param thing what it happens to
   * @param effects all that the event does
   */
  of(effect: Effect, thing: Thing, effects: readonly Effect[]): ChangeKind[] {
    const { verb, field, after, meter, answers } = effect;
    const isAnswer = answers.length > 0;
    const name = kebabCase(thing.name);
    const about = (kind: string, what: string, more: readonly Property[] = []): ChangeKind[] =>
      thing.of === undefined
        ? [{ kind, what: `\`${thing.name}\` ${what}.`, properties: [...this.#carried(thing), ...more], isAnswer }]
        : [];
    const inside = (did: string, what: string, more: readonly Property[] = []): ChangeKind[] => {
      const properties = [...this.#carriedOfField(thing), ...more];
      return [{ kind: `${field}-${did}`, what: `\`${field}\` of \`${thing.name}\` ${what}.`, properties, isAnswer }];
    };
    switch (verb) {
      case 'begins':
        return after === undefined
          ? about(`${name}-begun`, 'begins')
          : about(`${name}-added`, 'begins, in its place among the others');
      case 'appends':
        if (isText(thing, this.#effects)) return about(`${name}-appended`, 'grows by a piece', TEXT);
        if (isSound(thing, this.#effects))
          return isTold(effect, effects) ? [] : about(`${name}-appended`, `grows by a piece${ASKED}`, SOUND);
        return meter === undefined
          ? inside('appended', 'grows by a piece', TEXT)
          : inside('appended', `grows by a piece${ASKED}`, SOUND);
      case 'completes':
        return meter === undefined
          ? inside('completed', 'is whole, or there will be none', [['text', 'string | undefined']])
          : inside('completed', 'is whole');
      case 'updates':
        return about(`${name}-updated`, 'is told anew');
      case 'ends':
        return about(`${name}-ended`, 'ends', [['outcome', 'string | undefined']]);
      case 'removes':
        return about(`${name}-removed`, 'is gone');
      case 'cuts':
        return inside('cut', 'ends here; what is behind is gone', [['ms', 'number']]);
      case 'interrupts':
        return about('interrupted', 'was broken into while it ran');
      case 'announces':
      case 'informs':
      case 'refuses':
        return [];
    }
  }

  ready(thing: Thing): ChangeKind {
    const what = `\`${thing.name}\` is whole: it may be acted on.`;
    return { kind: `${kebabCase(thing.name)}-ready`, what, properties: this.#carried(thing) };
  }

  /** What a change about a thing carries: its id, and itself where the tracker shows it. */
  #carried(thing: Thing): Property[] {
    const type = trackedType(this.#model, this.#session, thing, this.#effects);
    return [
      ...(isMany(thing) ? [['id', 'string'] as const] : []),
      ...(type === undefined || type === 'Sound' || isText(thing, this.#effects)
        ? []
        : [[camelCase(thing.name), type] as const]),
    ];
  }

  /** What a change of a field carries: the id of the whole, the place of the part in it, and the whole once it is known. */
  #carriedOfField(thing: Thing): Property[] {
    let root = thing;
    while (root.of !== undefined) root = this.#thing(root.of);
    return [
      ...this.#carried(root).map(([name, type]): Property =>
        name === 'id' || root.list === undefined ? [name, type] : [name, `${type} | undefined`],
      ),
      ...(thing === root ? [] : [['index', 'number'] as const]),
    ];
  }

  #thing(name: string): Thing {
    return this.#session.things.find((each) => each.name === name)!;
  }
}

/** Events that refuse what was asked. */
export function refusingEvents(surface: Surface): Event[] {
  return eventsOf(surface).filter(({ effects = [] }) => effects.some(({ verb }) => verb === 'refuses'));
}
