/**
 * Types of typings that their syntax alone does not say (generics, `Pick`, conditional types, enumerations, types of other
 * packages): TypeScript's own checker is asked for them, and only for them, since it takes a second to begin. Where it comes to
 * a type with a name and without parameters, reading goes on by syntax.
 */
import path from 'node:path';
import { ts, type ts as TypeScript } from 'ts-morph';
import type { Field, Type } from '../../model/index.js';
import { FREE_OBJECT, UNKNOWN, unionOf, withNull } from '../join-types.js';
import { fieldOf } from '../build-model.js';
import { readOr } from '../unreadable.js';
import type { DeclarationSet } from '../declaration-set.js';
import type { Modules, Named } from './modules.js';
import { twinIn } from './program.js';
import { just, shortened, type Evaluated, type Evaluator, type Part, type Read } from './reader.js';

/** How reading goes on by syntax. */
export interface Syntax {
  refer(named: Named): Type;
  type(node: TypeScript.TypeNode, name: string): Read;
  comment(node: TypeScript.Node): string;
}

export interface Home {
  readonly directory: string;
  readonly modules: Modules;
  readonly surface: string;
  readonly declarations: DeclarationSet;
}

/** Types inside each other beyond which they are held to grow without end. */
const DEEPEST = 40;

/** @param syntax what reads the rest */
export function createEvaluator({ directory, modules, surface, declarations }: Home, syntax: Syntax): Evaluator {
  let depth = 0;

  const typeAt = (node: Evaluated): Asked => {
    const { fileName } = node.getSourceFile();
    const { program, checker } = modules.checked(fileName);
    const source = program.getSourceFile(fileName);
    if (!source) throw modules.unreadable(node, 'the file belongs to nothing that was asked for');
    const twin = twinIn(source, node);
    return { node, type: checker.getTypeFromTypeNode(twin), checker, program };
  };

  const notDeclared = (node: TypeScript.Node): Error =>
    modules.unreadable(node, `the type ${shortened(node)} is not declared where it can be found`);

  /** A declaration of the package itself that has no parameters: it can be read where it stands. */
  const plainNamed = ({ node, type }: Asked): Named | undefined => {
    const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
    const declaration = symbol?.declarations?.find(
      (each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each) || ts.isClassDeclaration(each),
    );
    if (!declaration || (declaration.typeParameters?.length ?? 0) > 0 || !isOwn(declaration)) return undefined;
    const named = modules.namedAt(declaration);
    // The type that is being read cannot be read by its name.
    return named && node.parent === named.node ? undefined : named;
  };

  const isOwn = (node: TypeScript.Node): boolean => {
    const relative = path.relative(directory, node.getSourceFile().fileName).split(path.sep);
    return relative[0] !== '..' && !relative.includes('node_modules');
  };

  const read = (asked: Asked, name: string): Read => {
    const { node, type, checker } = asked;
    const { flags } = type;
    const cannot = (why: string): Error => modules.unreadable(node, why);
    if (isError(type)) throw notDeclared(node);
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return just(UNKNOWN);
    if (type.isStringLiteral() || type.isNumberLiteral()) return just({ kind: 'literal', value: type.value });
    if (flags & ts.TypeFlags.BooleanLiteral) {
      return just({ kind: 'literal', value: checker.typeToString(type) === 'true' });
    }
    if (flags & ts.TypeFlags.StringLike) return just({ kind: 'string' });
    if (flags & ts.TypeFlags.NumberLike && !type.isUnion()) return just({ kind: 'number' });
    if (flags & ts.TypeFlags.Null) return { type: { kind: 'literal', value: null }, nullable: true, absent: false };
    if (flags & ts.TypeFlags.VoidLike) return { type: UNKNOWN, nullable: false, absent: true };
    if (flags & ts.TypeFlags.NonPrimitive) return just(FREE_OBJECT);
    if (flags & ts.TypeFlags.TypeParameter) {
      const constraint = checker.getBaseConstraintOfType(type);
      return constraint ? read({ ...asked, type: constraint }, name) : just(UNKNOWN);
    }
    const named = plainNamed(asked);
    if (named) return just(syntax.refer(named));
    if (type.isUnion()) return readParts(asked, type.types, name);
    // A string with a brand on it is a string on the wire.
    const scalar = type.isIntersection() ? type.types.find((each) => each.flags & SCALAR) : undefined;
    if (scalar) return read({ ...asked, type: scalar }, name);
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return just(readObject(asked, name));
    throw cannot(`this type cannot be read: ${checker.typeToString(type)}`);
  };

  const readParts = (asked: Asked, types: readonly TypeScript.Type[], name: string): Read => {
    const possible = types.filter((type) => !isNever(type, asked.checker));
    const present = possible.filter(({ flags }) => !(flags & ts.TypeFlags.VoidLike));
    const parts = present.map((type) => read({ ...asked, type }, name));
    return { ...unionOf(parts), absent: present.length < possible.length || parts.some(({ absent }) => absent) };
  };

  const contents = (asked: Asked, types: readonly TypeScript.Type[], name: string): Type => {
    const { type, nullable } = types.length === 0 ? just(UNKNOWN) : readParts(asked, types, name);
    return nullable ? withNull(type) : type;
  };

  const readObject = (asked: Asked, name: string): Type => {
    const { node, type, checker } = asked;
    if (checker.isArrayType(type) || checker.isTupleType(type)) {
      return {
        kind: 'array',
        items: contents(asked, checker.getTypeArguments(type as TypeScript.TypeReference), name),
      };
    }
    refuseNoJson(asked);
    const values = type.getStringIndexType() ?? type.getNumberIndexType();
    if (values) return { kind: 'map', values: contents(asked, [values], name) };
    if (checker.getPropertiesOfType(type).length === 0) return FREE_OBJECT;
    if (depth > DEEPEST) throw modules.unreadable(node, 'this type holds ever larger ones');
    return declarations.refer(type, name, (typeName) => ({
      kind: 'object',
      typeName,
      surface,
      doc: '',
      departures: [],
      place: modules.placeOf(node),
      fields: fieldsOf(asked, typeName) ?? [],
    }));
  };

  /** What has methods only, such as a date, is no JSON. */
  const refuseNoJson = ({ node, type, program, checker }: Asked): void => {
    const isCalled = type.getCallSignatures().length + type.getConstructSignatures().length > 0;
    const isNamed =
      ((type.symbol as TypeScript.Symbol | undefined)?.flags ?? 0) & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface);
    const isBuiltIn =
      isNamed && type.symbol.declarations?.some((each) => program.isSourceFileDefaultLibrary(each.getSourceFile()));
    if (isCalled || isBuiltIn) throw modules.unreadable(node, `no JSON can be ${checker.typeToString(type)}`);
  };

  const fieldsOf = (asked: Asked, owner: string): Field[] | undefined => {
    const { node, type, checker } = asked;
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || isError(type)) return undefined;
    if (type.isIntersection() && type.types.some((each) => each.flags & SCALAR)) return undefined;
    if (checker.isArrayType(type) || checker.isTupleType(type) || type.getStringIndexType()) return undefined;
    const properties = checker.getPropertiesOfType(type).filter(({ flags }) => !(flags & ts.SymbolFlags.Method));
    if (properties.length === 0) return undefined;
    refuseNoJson(asked);
    depth += 1;
    try {
      return properties.flatMap((property) => fieldFrom(asked, property, owner));
    } finally {
      depth -= 1;
    }

    function fieldFrom(around: Asked, property: TypeScript.Symbol, inside: string): Field[] {
      const declared = property.valueDeclaration ?? property.declarations?.[0];
      const own = declared && isOwn(declared) ? modules.twinOf(declared) : undefined;
      const found = { ...around, type: checker.getTypeOfSymbol(property) };
      if (found.type.flags & ts.TypeFlags.Never || found.type.getCallSignatures().length > 0) return [];
      const path = `${inside}-${property.name}`;
      const written =
        declared && own && ts.isPropertySignature(declared) && ts.isPropertySignature(own) ? own.type : undefined;
      const isAsWritten =
        written !== undefined &&
        isSame(found.type, checker.getTypeFromTypeNode((declared as TypeScript.PropertySignature).type!));
      const result = readOr(() => (isAsWritten ? syntax.type(written, path) : read(found, path)), just);
      return [
        fieldOf({
          name: property.name,
          type: result.type,
          nullable: result.nullable,
          optional: result.absent || (property.flags & ts.SymbolFlags.Optional) !== 0,
          doc: own ? syntax.comment(own) : '',
          place: modules.placeOf(own ?? node),
        }),
      ];
    }
  };

  return {
    fields: (node, owner) => fieldsOf(typeAt(node), owner),
    type: (node, name) => read(typeAt(node), name),
    parts(node) {
      const asked = typeAt(node);
      if (isError(asked.type)) throw notDeclared(node);
      const all = asked.type.isUnion() ? asked.type.types : [asked.type];
      const types = all.filter((type) => !isNever(type, asked.checker));
      return types.map((type): Part => {
        const part = { ...asked, type };
        const named = plainNamed(part);
        const text = asked.checker.typeToString(type);
        return { ...(named && { named }), fields: () => fieldsOf(part, text), text };
      });
    },
  };
}

/** A type as the checker has it, and the node that it was asked for. */
interface Asked {
  readonly node: TypeScript.Node;
  readonly type: TypeScript.Type;
  readonly checker: TypeScript.TypeChecker;
  readonly program: TypeScript.Program;
}

const SCALAR = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;

/** What stands for a name that leads nowhere. */
function isError(type: TypeScript.Type): boolean {
  return (type as { readonly intrinsicName?: string }).intrinsicName === 'error';
}

/** Objects whose fields exclude each other are joined to what nothing can be, which the checker says only when it is asked. */
function isNever(type: TypeScript.Type, checker: TypeScript.TypeChecker): boolean {
  return (type.flags & ts.TypeFlags.Never) !== 0 || (type.isIntersection() && checker.typeToString(type) === 'never');
}

/** Are types the same but for `undefined`, which an optional property brings? */
function isSame(a: TypeScript.Type, b: TypeScript.Type): boolean {
  const parts = (type: TypeScript.Type): TypeScript.Type[] =>
    (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  const [ours, theirs] = [parts(a), parts(b)];
  return ours.length === theirs.length && ours.every((each) => theirs.includes(each));
}
