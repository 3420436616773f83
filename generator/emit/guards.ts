/** The guards of a surface, and beside each what explains its refusals: one per event, shared type and direction. */
import type { FunctionDeclarationStructure, StatementStructures } from 'ts-morph';
import {
  byCodeUnit,
  type AliasDeclaration,
  type Declaration,
  type Direction,
  type Event,
  type Field,
  type Model,
  type ObjectDeclaration,
  type Surface,
  type Type,
  type UnionType,
} from '../model/index.js';
import { directionNames, explainName, guardName, pascalCase, propertyAccess, shapeName } from '../model/identifiers.js';
import { printExpression } from '../model/expression.js';
import { isNested, tagPath } from '../model/tags.js';
import { commentText, docComment, printModule } from './print.js';
import { unionCases } from '../model/unions.js';
import { checkText, fieldCheckText, isDiscriminated, type CheckFunctions, type RuntimeCheck } from './guard-text.js';
import type { EmittedFile } from './emitted-file.js';
import { importText, passedOnText, renamed } from './import-text.js';
import { foreignImports, foreignPassages } from './foreign-imports.js';
import { ModuleNames } from './module-names.js';
import { foreignExports, ownExports } from '../model/exports.js';
import { QUALIFIED, literalText, tagKind, tagText, typeText } from './type-text.js';
import { StructureKind } from './ts-morph-on-demand.js';

export function emitGuards(model: Model, surface: Surface): EmittedFile[] {
  const module = new GuardModule(model, surface);
  return [{ path: `src/${surface.name}/guards.ts`, text: module.print() }];
}

const PRIMITIVES: Readonly<Partial<Record<Type['kind'], RuntimeCheck>>> = {
  string: 'isString',
  number: 'isNumber',
  integer: 'isInteger',
  boolean: 'isBoolean',
};

class GuardModule {
  readonly #model: Model;
  readonly #surface: Surface;
  readonly #names: ModuleNames;
  /** Guards of types without a name, by their own names. */
  readonly #helpers = new Map<string, FunctionDeclarationStructure>();
  /** Checks of the runtime that the module uses, with what it calls them. */
  readonly #runtime = new Map<RuntimeCheck, string>();

  constructor(model: Model, surface: Surface) {
    this.#model = model;
    this.#surface = surface;
    this.#names = new ModuleNames([...ownExports(surface), ...foreignExports(model, surface)].map(({ name }) => name));
  }

  print(): string {
    const declarations = this.#surface.declarations.flatMap((each) => [
      each.kind === 'object' ? this.#shapeGuard(each) : this.#aliasGuard(each),
      explanation(each.typeName, subjectOf(each)),
    ]);
    const directions = this.#surface.directions.flatMap((direction) => [
      ...direction.events
        .filter(isOwn)
        .flatMap((event) => [
          ...(this.#isQuick(event) ? this.#frequentGuard(event) : [this.#shapeGuard(event)]),
          explanation(event.typeName, subjectOf(event)),
        ]),
      ...this.#directionGuard(direction),
      explanation(directionNames(direction.name).union, `an event of the ${direction.name}`),
    ]);
    return printModule(`Guards of the surface \`${this.#surface.name}\`, and explanations of what they refuse.`, [
      ...this.#imports(),
      ...declarations,
      ...this.#helpers.values(),
      ...directions,
    ]);
  }

  /**
   * What checks of a place call.
   *
   * @param name PascalCase name of the place, after which guards of types without a name are called
   * @param place the place itself: names of two places may be the same
   */
  #functions(name: string, place: string): CheckFunctions {
    return {
      runtime: (check) => this.#check(check),
      guardFor: (type) => this.#guardFor(type, `${name}Entry`, `${place}[]`),
    };
  }

  #check(check: RuntimeCheck): string {
    const name = this.#names.own(check, `runtime ${check}`);
    this.#runtime.set(check, name);
    return name;
  }

  #guardFor(type: Type, name: string, place: string): string {
    const primitive = PRIMITIVES[type.kind];
    if (primitive !== undefined) return this.#check(primitive);
    if (type.kind === 'enum' && type.open) return this.#check('isString');
    if (type.kind === 'map' && type.values.kind === 'unknown') return this.#check('isRecord');
    if (type.kind === 'ref') return guardName(type.name);
    const own = this.#names.own(guardName(name), `${place} ${printExpression(type, this.#surface.name)}`);
    if (this.#helpers.has(own)) return own;
    const check = checkText(this.#model, type, 'value', this.#functions(name, place));
    this.#helpers.set(own, helper(own, typeText(type, QUALIFIED), [`return ${unwrap(check)};`]));
    return own;
  }

  #shapeGuard(entry: ObjectDeclaration | Event): FunctionDeclarationStructure {
    const checks = [
      `${this.#check('isRecord')}(value)`,
      ...entry.fields.map((field) => this.#fieldCheck(entry, field)).filter((check) => check !== ''),
    ];
    return guard(entry.typeName, [`return ${chain(checks)};`], guardDoc(entry));
  }

  /** The fields of a frequent event are checked by a function of their own, which the guard of the direction calls too. */
  #frequentGuard(event: Event): FunctionDeclarationStructure[] {
    const [tag, ...fields] = event.fields;
    const checks = fields.map((field) => this.#fieldCheck(event, field)).filter((check) => check !== '');
    const name = this.#fieldsCheckName(event);
    return [
      {
        kind: StructureKind.Function,
        name,
        parameters: [{ name: 'value', type: 'Record<string, unknown>' }],
        returnType: 'boolean',
        statements: [`return ${checks.length === 0 ? 'true' : chain(checks)};`],
      },
      guard(
        event.typeName,
        [
          `return ${chain([`${this.#check('isRecord')}(value)`, this.#fieldCheck(event, tag as Field), `${name}(value)`])};`,
        ],
        guardDoc(event),
      ),
    ];
  }

  /** Once its tag is known, are its other fields all that is left to check? */
  #isQuick(event: Event): boolean {
    return event.frequent === true && isOwn(event) && !isNested(this.#surface);
  }

  #fieldCheck(entry: ObjectDeclaration | Event, field: Field): string {
    const { typeName } = entry;
    const functions = this.#functions(`${typeName}${pascalCase(field.name)}`, `${typeName}.${field.name}`);
    return fieldCheckText(this.#model, field, functions);
  }

  #fieldsCheckName({ typeName }: Event): string {
    return this.#names.own(`hasFieldsOf${typeName}`);
  }

  #aliasGuard(declaration: AliasDeclaration): FunctionDeclarationStructure {
    const { type, typeName } = declaration;
    const body =
      type.kind === 'union' && isDiscriminated(this.#model, type)
        ? this.#discriminatedBody(type, typeName)
        : [`return ${unwrap(checkText(this.#model, type, 'value', this.#functions(typeName, typeName)))};`];
    return guard(typeName, body, `Is it \`${typeName}\`, to the bottom?`);
  }

  /** Chooses the member by its discriminator, so that no member is tried in vain. */
  #discriminatedBody(union: UnionType, owner: string): string[] {
    const { objects, others } = unionCases(this.#model, union);
    const functions = this.#functions(owner, owner);
    const otherwise = others.map((member) => checkText(this.#model, member, 'value', functions)).join(' || ');
    const cases = objects.flatMap(({ member, values }) => [
      ...values.map((value) => `  case ${literalText(value)}:`),
      `    return ${guardName(member.name)}(value);`,
    ]);
    return [
      `if (!${this.#check('isRecord')}(value)) return ${otherwise === '' ? 'false' : otherwise};`,
      `switch (${propertyAccess('value', union.discriminator as string)}) {`,
      ...cases,
      '  default:',
      '    return false;',
      '}',
    ];
  }

  #directionGuard(direction: Direction): (StatementStructures | string)[] {
    const names = directionNames(direction.name);
    const kind = tagKind(this.#surface);
    const type = `Map<${kind}, (value: unknown) => boolean>`;
    const rows = direction.events.map(
      ({ tag, typeName }) => `  [${tagText(this.#surface, tag)}, ${guardName(typeName)}],`,
    );
    const frequent = direction.events.filter((event) => event.frequent);
    const objects = tagPath(this.#surface).map((_, depth, path) =>
      path.slice(0, depth).reduce(propertyAccess, 'value'),
    );
    const tag = tagPath(this.#surface).reduce(propertyAccess, 'value');
    const isRecord = this.#check('isRecord');
    return [
      `\n/** The guards by tag. */\nexport const ${names.guards}: Readonly${type} = /* @__PURE__ */ new ${type}([\n${rows.join('\n')}\n]);`,
      guard(
        names.union,
        [
          `if (${objects.map((object) => `!${isRecord}(${object})`).join(' || ')}) return false;`,
          ...this.#frequentCases(frequent, tag),
          `const isEvent = ${names.guards}.get(${tag} as ${kind});`,
          'return isEvent !== undefined && isEvent(value);',
        ],
        `Is it an event of the ${direction.name}? Its tag chooses the one guard that decides.`,
      ),
    ];
  }

  /** A switch that compares a few values is faster than a look-up in a table. */
  #frequentCases(events: readonly Event[], tag: string): string[] {
    if (events.length === 0) return [];
    return [
      `// The frequent ones first: comparing a few ${tagKind(this.#surface)}s is faster than a look-up.`,
      `switch (${tag}) {`,
      ...events.flatMap((event) => [
        `  case ${tagText(this.#surface, event.tag)}:`,
        `    return ${this.#isQuick(event) ? this.#fieldsCheckName(event) : guardName(event.typeName)}(value);`,
      ]),
      '}',
    ];
  }

  #imports(): (StatementStructures | string)[] {
    const runtime = [...this.#runtime]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([check, name]) => renamed(check, name));
    return [
      importText(runtime, '../runtime/check.js'),
      "import { explain, type Issue } from '../runtime/explain.js';",
      ...foreignImports(this.#model, this.#surface, 'guards'),
      "import * as shapes from './shapes.js';",
      "import type * as types from './types.js';",
      passedOnText('guards'),
      ...foreignPassages(this.#model, this.#surface, 'guards'),
    ];
  }
}

/** Does its guard stand in this module? */
function isOwn({ sameAs }: Event): boolean {
  return sameAs === undefined;
}

function subjectOf(entry: Declaration | Event): string {
  return entry.kind === 'event' ? `an event \`${entry.tag}\`` : `\`${entry.typeName}\``;
}

function guardDoc(entry: ObjectDeclaration | Event): string {
  return `Is it ${subjectOf(entry)}, to the bottom? Unknown fields are welcome.`;
}

function helper(name: string, type: string, body: string[]): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    name,
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `value is ${type}`,
    statements: body,
  };
}

function guard(typeName: string, body: string[], doc: string): FunctionDeclarationStructure {
  return { ...helper(guardName(typeName), `types.${typeName}`, body), isExported: true, docs: [commentText(doc)] };
}

function explanation(typeName: string, subject: string): string {
  return `
${docComment(`What keeps a value from being ${subject}: nothing exactly when the guard accepts it.`)}
export function ${explainName(typeName)}(value: unknown): Issue[] {
  return explain(shapes.${shapeName(typeName)}, value);
}`;
}

function unwrap(check: string): string {
  return check.startsWith('(') && check.endsWith(')') ? check.slice(1, -1) : check;
}

function chain(checks: readonly string[]): string {
  const oneLine = checks.join(' && ');
  return oneLine.length <= 90 ? oneLine : checks.join('\n  && ');
}
