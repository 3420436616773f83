/** The guards of a surface: one per event and shared type, one per direction. */
import { StructureKind, type FunctionDeclarationStructure, type StatementStructures } from 'ts-morph';
import type {
  AliasDeclaration,
  Direction,
  Event,
  Field,
  Model,
  ObjectDeclaration,
  Surface,
  Type,
  UnionType,
} from '../model/index.js';
import { directionNames, guardName, pascalCase, propertyAccess, quote } from '../model/identifiers.js';
import { printModule } from './print.js';
import { unionCases } from '../model/unions.js';
import { checkText, fieldCheckText, isDiscriminated, type HelperGuards } from './check-text.js';
import type { EmittedFile } from './file.js';
import { foreignImports } from './imports.js';
import { entriesOf, eventsOf } from '../model/lookup.js';
import { typeText } from './type-text.js';

export function emitGuards(model: Model, surface: Surface): EmittedFile[] {
  const module = new GuardModule(model, surface);
  return [{ path: `src/${surface.name}/guards.ts`, text: module.print() }];
}

const PRIMITIVES: Readonly<Partial<Record<Type['kind'], string>>> = {
  string: 'isString',
  number: 'isNumber',
  integer: 'isInteger',
  boolean: 'isBoolean',
};

class GuardModule implements HelperGuards {
  readonly #model: Model;
  readonly #surface: Surface;
  readonly #helpers = new Map<string, FunctionDeclarationStructure>();

  constructor(model: Model, surface: Surface) {
    this.#model = model;
    this.#surface = surface;
  }

  print(): string {
    const declarations = this.#surface.declarations.map((each) =>
      each.kind === 'object' ? this.#shapeGuard(each) : this.#aliasGuard(each),
    );
    const directions = this.#surface.directions.flatMap((direction) => [
      ...direction.events.flatMap((event) => (event.frequent ? this.#frequentGuard(event) : [this.#shapeGuard(event)])),
      ...this.#directionGuard(direction),
    ]);
    const helpers = [...this.#helpers.values()];
    const body = [...declarations, ...helpers, ...directions];
    return printModule(`Guards of the surface \`${this.#surface.name}\`.`, [...this.#imports(body), ...body]);
  }

  guardFor(type: Type, owner: string): string {
    const primitive = PRIMITIVES[type.kind];
    if (primitive !== undefined) return primitive;
    if (type.kind === 'enum' && type.open) return 'isString';
    if (type.kind === 'map' && type.values.kind === 'unknown') return 'isRecord';
    if (type.kind === 'ref') return guardName(type.name);
    const name = guardName(`${owner}Entry`);
    const check = checkText(this.#model, type, 'value', `${owner}Entry`, this);
    this.#helpers.set(name, guard(name, typeText(type), [`return ${unwrap(check)};`], undefined));
    return name;
  }

  #shapeGuard(entry: ObjectDeclaration | Event): FunctionDeclarationStructure {
    const checks = [
      'isRecord(value)',
      ...entry.fields.map((field) => this.#fieldCheck(entry, field)).filter((check) => check !== ''),
    ];
    return guard(guardName(entry.typeName), entry.typeName, [`return ${chain(checks)};`], guardDoc(entry));
  }

  /** The fields of a frequent event are checked by a function of their own, which the guard of the direction calls too. */
  #frequentGuard(event: Event): FunctionDeclarationStructure[] {
    const [tag, ...fields] = event.fields;
    const checks = fields.map((field) => this.#fieldCheck(event, field)).filter((check) => check !== '');
    const name = fieldsCheckName(event);
    return [
      {
        kind: StructureKind.Function,
        name,
        parameters: [{ name: 'value', type: 'Record<string, unknown>' }],
        returnType: 'boolean',
        statements: [`return ${checks.length === 0 ? 'true' : chain(checks)};`],
      },
      guard(
        guardName(event.typeName),
        event.typeName,
        [`return ${chain(['isRecord(value)', this.#fieldCheck(event, tag as Field), `${name}(value)`])};`],
        guardDoc(event),
      ),
    ];
  }

  #fieldCheck(entry: ObjectDeclaration | Event, field: Field): string {
    return fieldCheckText(this.#model, field, `${entry.typeName}${pascalCase(field.name)}`, this);
  }

  #aliasGuard(declaration: AliasDeclaration): FunctionDeclarationStructure {
    const { type, typeName } = declaration;
    const body =
      type.kind === 'union' && isDiscriminated(this.#model, type)
        ? this.#discriminatedBody(type, typeName)
        : [`return ${unwrap(checkText(this.#model, type, 'value', typeName, this))};`];
    return guard(guardName(typeName), typeName, body, `Is it \`${typeName}\`, to the bottom?`);
  }

  /** Chooses the member by its discriminator, so that no member is tried in vain. */
  #discriminatedBody(union: UnionType, owner: string): string[] {
    const { objects, others } = unionCases(this.#model, union);
    const otherwise = others.map((member) => checkText(this.#model, member, 'value', owner, this)).join(' || ');
    const cases = objects.flatMap(({ member, values }) => [
      ...values.map((value) => `  case ${quote(value)}:`),
      `    return ${guardName(member.name)}(value);`,
    ]);
    return [
      `if (!isRecord(value)) return ${otherwise === '' ? 'false' : otherwise};`,
      `switch (${propertyAccess('value', union.discriminator as string)}) {`,
      ...cases,
      '  default:',
      '    return false;',
      '}',
    ];
  }

  #directionGuard(direction: Direction): (StatementStructures | string)[] {
    const names = directionNames(direction.name);
    const table = direction.events.map(({ tag, typeName }) => `  [${quote(tag)}, ${guardName(typeName)}],`);
    const frequent = direction.events.filter((event) => event.frequent);
    const tag = propertyAccess('value', this.#surface.discriminator);
    return [
      `\n/** The guards by tag. */\nexport const ${names.guards}: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([\n${table.join('\n')}\n]);`,
      guard(
        guardName(names.union),
        names.union,
        [
          'if (!isRecord(value)) return false;',
          ...frequentCases(frequent, tag),
          `const isEvent = ${names.guards}.get(${tag} as string);`,
          'return isEvent !== undefined && isEvent(value);',
        ],
        `Is it an event of the ${direction.name}? Its tag chooses the one guard that decides.`,
      ),
    ];
  }

  #imports(body: readonly (StatementStructures | string)[]): (StatementStructures | string)[] {
    const text = body
      .map((statement) =>
        typeof statement === 'string'
          ? statement
          : JSON.stringify((statement as FunctionDeclarationStructure).statements),
      )
      .join('\n');
    const runtime = ['isArrayOf', 'isBoolean', 'isInteger', 'isMapOf', 'isNumber', 'isRecord', 'isString'].filter(
      (name) => new RegExp(`\\b${name}\\b`).test(text),
    );
    const typeNames = [
      ...[...this.#surface.declarations, ...eventsOf(this.#surface)].map(({ typeName }) => typeName),
      ...this.#surface.directions.map((direction) => directionNames(direction.name).union),
    ];
    const named = (names: readonly string[], from: string, isTypeOnly: boolean): StatementStructures => ({
      kind: StructureKind.ImportDeclaration,
      isTypeOnly,
      namedImports: [...names],
      moduleSpecifier: from,
    });
    return [
      named(runtime, '../runtime/check.js', false),
      ...foreignImports(this.#model, this.#surface, entriesOf(this.#surface), 'guards'),
      ...([...this.#helpers.keys()].length > 0
        ? foreignImports(this.#model, this.#surface, entriesOf(this.#surface), 'types').filter((each) =>
            usesAny(each.namedImports as string[], this.#helpers),
          )
        : []),
      `import type {\n${typeNames.map((name) => `  ${name},`).join('\n')}\n} from './types.js';`,
    ];
  }
}

function guardDoc(entry: ObjectDeclaration | Event): string {
  const subject = entry.kind === 'event' ? `an event \`${entry.tag}\`` : `\`${entry.typeName}\``;
  return `Is it ${subject}, to the bottom? Unknown fields are welcome.`;
}

function fieldsCheckName(event: Event): string {
  return `hasFieldsOf${event.typeName}`;
}

/** A switch that compares a few strings is faster than a look-up in a table. */
function frequentCases(events: readonly Event[], tag: string): string[] {
  if (events.length === 0) return [];
  return [
    '// The frequent ones first: comparing a few strings is faster than a look-up.',
    `switch (${tag}) {`,
    ...events.flatMap((event) => [`  case ${quote(event.tag)}:`, `    return ${fieldsCheckName(event)}(value);`]),
    '}',
  ];
}

/** Helpers name types in their results; guards name only their own. */
function usesAny(names: readonly string[], helpers: ReadonlyMap<string, FunctionDeclarationStructure>): boolean {
  return [...helpers.values()].some(({ returnType }) =>
    names.some((name) => new RegExp(`\\b${name}\\b`).test(String(returnType))),
  );
}

function guard(name: string, type: string, body: string[], doc: string | undefined): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name,
    isExported: doc !== undefined,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${type}`,
    statements: body,
    docs: doc === undefined ? [] : [doc],
  };
}

function unwrap(check: string): string {
  return check.startsWith('(') && check.endsWith(')') ? check.slice(1, -1) : check;
}

function chain(checks: readonly string[]): string {
  const oneLine = checks.join(' && ');
  return oneLine.length <= 90 ? oneLine : checks.join('\n  && ');
}
