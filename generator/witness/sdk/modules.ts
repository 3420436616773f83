/**
 * Finding the declarations that names in typings stand for: in namespaces around them, in the file, in files that it
 * imports or re-exports.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ts as TypeScript } from 'ts-morph';
import type { Place } from '../../model/index.js';
import { Unreadable } from '../unreadable.js';
import { programOf, twinIn } from './program.js';

type NamedNode =
  | TypeScript.InterfaceDeclaration
  | TypeScript.TypeAliasDeclaration
  | (TypeScript.ClassDeclaration & { readonly name: TypeScript.Identifier });

/** A named type, and the namespaces that it stands in. */
export interface Named {
  readonly node: NamedNode;
  readonly scope: readonly string[];
}

export interface Modules {
  /** The type that a file has by a name, or by the names of namespaces and its own with dots between them. */
  exportOf(file: string, name: string): Named | undefined;
  /** What a reference stands for. Throws Unreadable where it stands for nothing that can be read. */
  resolve(reference: TypeScript.TypeReferenceNode | TypeScript.ExpressionWithTypeArguments): Named;
  /** The program of the files that are asked about, and its checker: they are made when they are asked for first. */
  checked(file: string): { readonly program: TypeScript.Program; readonly checker: TypeScript.TypeChecker };
  /** A node of that program, as it is read here. */
  twinOf<T extends TypeScript.Node>(node: T): T;
  /** The type that a declaration of that program declares. */
  namedAt(declaration: TypeScript.Node): Named | undefined;
  /** File and path of names. */
  placeOf(node: TypeScript.Node): Place;
  /** File and line. */
  lineOf(node: TypeScript.Node): string;
  /** Says why a node cannot be read, with its file and line. */
  unreadable(node: TypeScript.Node, why: string): Unreadable;
}

/** What a name may stand for: a type, or something with names of its own. A namespace may have several blocks. */
interface Meaning {
  readonly type?: Named;
  readonly spaces: readonly Space[];
}

/** Statements in which names are declared, and the names of the namespaces that lead there. */
interface Space {
  readonly statements: readonly TypeScript.Statement[];
  readonly scope: readonly string[];
  readonly file: string;
}

/** What files of typings end in. */
const ENDINGS = ['.d.ts', '.d.mts', '.d.cts'];

/**
 * @param directory the package's folder
 * @param name what the package is called in places
 * @param roots the files from which all others are reached
 */
export function createModules(
  ts: typeof TypeScript,
  directory: string,
  name: string,
  roots: readonly string[] = [],
): Modules {
  const files = new Map<string, TypeScript.SourceFile>();
  let program: TypeScript.Program | undefined;
  let asked = roots;

  const sourceOf = (file: string): TypeScript.SourceFile => {
    const known = files.get(file);
    const source = known ?? ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    files.set(file, source);
    return source;
  };

  const load = (file: string): Space => ({ statements: sourceOf(file).statements, scope: [], file });

  /** The file that a relative import names; undefined for other packages. */
  const fileOf = (specifier: string, from: string): string | undefined => {
    if (!specifier.startsWith('.')) return undefined;
    const base = path.resolve(path.dirname(from), specifier.replace(/(?:\.d)?\.[cm]?[jt]s$/, ''));
    const names = [base, path.join(base, 'index')];
    return names.flatMap((name) => ENDINGS.map((end) => name + end)).find((candidate) => existsSync(candidate));
  };

  const textOf = (node: TypeScript.Node | undefined): string =>
    node && (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) ? node.text : '';

  const loadFrom = (specifier: TypeScript.Expression | undefined, space: Space): Space | undefined => {
    const file = fileOf(textOf(specifier), space.file);
    return file === undefined ? undefined : load(file);
  };

  /** What a name means in one block of statements, imports included where the block is a file. */
  const lookIn = (space: Space, wanted: string, seen: ReadonlySet<string>): Meaning => {
    const key = `${space.file} ${space.scope.join('.')} ${wanted}`;
    if (seen.has(key)) return { spaces: [] };
    const trail = new Set([...seen, key]);
    const found: Meaning[] = space.statements.map((statement) => meaningIn(statement, space, wanted, trail));
    const type = found.find((each) => each.type)?.type;
    return { ...(type && { type }), spaces: found.flatMap((each) => each.spaces) };
  };

  const meaningIn = (
    statement: TypeScript.Statement,
    space: Space,
    wanted: string,
    seen: ReadonlySet<string>,
  ): Meaning => {
    const none: Meaning = { spaces: [] };
    if (isNamed(ts, statement)) {
      return statement.name.text === wanted ? { type: { node: statement, scope: space.scope }, spaces: [] } : none;
    }
    if (ts.isModuleDeclaration(statement)) {
      const body = statement.body;
      if (statement.name.text !== wanted || !body || !ts.isModuleBlock(body)) return none;
      return { spaces: [{ statements: body.statements, scope: [...space.scope, wanted], file: space.file }] };
    }
    if (ts.isImportDeclaration(statement)) return meaningOfImport(statement, space, wanted, seen);
    if (ts.isExportDeclaration(statement)) return meaningOfExport(statement, space, wanted, seen);
    return none;
  };

  const meaningOfImport = (
    { importClause, moduleSpecifier }: TypeScript.ImportDeclaration,
    space: Space,
    wanted: string,
    seen: ReadonlySet<string>,
  ): Meaning => {
    const bindings = importClause?.namedBindings;
    if (!bindings) return { spaces: [] };
    if (ts.isNamespaceImport(bindings)) {
      const module = bindings.name.text === wanted ? loadFrom(moduleSpecifier, space) : undefined;
      return { spaces: module ? [module] : [] };
    }
    return throughSpecifiers(bindings.elements, moduleSpecifier, space, wanted, seen);
  };

  const meaningOfExport = (
    { exportClause, moduleSpecifier }: TypeScript.ExportDeclaration,
    space: Space,
    wanted: string,
    seen: ReadonlySet<string>,
  ): Meaning => {
    if (!exportClause) {
      const module = loadFrom(moduleSpecifier, space);
      return module ? lookIn(module, wanted, seen) : { spaces: [] };
    }
    if (ts.isNamespaceExport(exportClause)) {
      const module = textOf(exportClause.name) === wanted ? loadFrom(moduleSpecifier, space) : undefined;
      return { spaces: module ? [module] : [] };
    }
    return moduleSpecifier
      ? throughSpecifiers(exportClause.elements, moduleSpecifier, space, wanted, seen)
      : renamed(exportClause, space, wanted, seen);
  };

  const throughSpecifiers = (
    elements: readonly (TypeScript.ImportSpecifier | TypeScript.ExportSpecifier)[],
    moduleSpecifier: TypeScript.Expression,
    space: Space,
    wanted: string,
    seen: ReadonlySet<string>,
  ): Meaning => {
    const specifier = elements.find((element) => textOf(element.name) === wanted);
    const module = specifier && loadFrom(moduleSpecifier, space);
    return module ? lookIn(module, textOf(specifier.propertyName ?? specifier.name), seen) : { spaces: [] };
  };

  /** `export { A as B }` of what the file has; `export { A }` repeats what is found there anyway. */
  const renamed = (
    { elements }: TypeScript.NamedExports,
    space: Space,
    wanted: string,
    seen: ReadonlySet<string>,
  ): Meaning => {
    const original = textOf(elements.find((element) => textOf(element.name) === wanted)?.propertyName);
    return original === '' ? { spaces: [] } : lookIn(load(space.file), original, seen);
  };

  /** The blocks around a node, the innermost first, the file last. */
  const spacesAround = (node: TypeScript.Node): Space[] => {
    const file = node.getSourceFile().fileName;
    const blocks: { statements: readonly TypeScript.Statement[]; name: string }[] = [];
    for (let at: TypeScript.Node = node; !ts.isSourceFile(at); at = at.parent) {
      if (ts.isModuleBlock(at)) blocks.push({ statements: at.statements, name: at.parent.name.text });
    }
    const names = blocks.map((block) => block.name).reverse();
    const scopeOf = (index: number): string[] => names.slice(0, names.length - index);
    return [...blocks.map(({ statements }, index) => ({ statements, scope: scopeOf(index), file })), load(file)];
  };

  const namesIn = (node: TypeScript.EntityName | TypeScript.Expression): string[] => {
    if (ts.isIdentifier(node)) return [node.text];
    if (ts.isQualifiedName(node)) return [...namesIn(node.left), node.right.text];
    if (ts.isPropertyAccessExpression(node)) return [...namesIn(node.expression), node.name.text];
    return [];
  };

  /** Blocks of one namespace are one: those of a file that stand beside it belong to it too. */
  const lookInAll = (spaces: readonly Space[], wanted: string): Meaning => {
    const found = spaces.map((space) => lookIn(space, wanted, new Set()));
    const type = found.find((each) => each.type)?.type;
    return { ...(type && { type }), spaces: found.flatMap((each) => each.spaces) };
  };

  /** What a name means, behind those of the namespaces around it. */
  const meaningOf = ([first = '', ...others]: readonly string[], space: Space): Meaning =>
    others.reduce((meaning, each) => lookInAll(meaning.spaces, each), lookIn(space, first, new Set()));

  const placeOf = (node: TypeScript.Node): Place => {
    const keys: string[] = [];
    for (let at: TypeScript.Node = node; !ts.isSourceFile(at); at = at.parent) {
      const named = (at as { readonly name?: TypeScript.PropertyName }).name;
      const key = named && nameOf(ts, named);
      if (key !== undefined) keys.unshift(key);
    }
    const relative = path.relative(directory, node.getSourceFile().fileName).split(path.sep).join('/');
    return { file: `${name}/${relative}`, path: keys };
  };

  const lineOf = (node: TypeScript.Node): string => {
    const { line } = ts.getLineAndCharacterOfPosition(node.getSourceFile(), node.getStart());
    return `${placeOf(node).file}:${line + 1}`;
  };

  const unreadable = (node: TypeScript.Node, why: string): Unreadable =>
    new Unreadable(`${why}, at ${lineOf(node)}`, placeOf(node));

  const twinOf = <T extends TypeScript.Node>(node: T): T => twinIn(sourceOf(node.getSourceFile().fileName), node);

  return {
    checked(file) {
      if (!program?.getSourceFile(file)) {
        asked = [...new Set([...asked, file])];
        program = programOf(asked);
      }
      return { program, checker: program.getTypeChecker() };
    },
    twinOf,
    namedAt(declaration) {
      const node = twinOf(declaration);
      return isNamed(ts, node) ? { node, scope: spacesAround(node)[0]?.scope ?? [] } : undefined;
    },
    exportOf: (file, wanted) => meaningOf(wanted.split('.'), load(file)).type,
    resolve(reference) {
      const named = ts.isTypeReferenceNode(reference) ? reference.typeName : reference.expression;
      const [first = '', ...others] = namesIn(named);
      for (const space of spacesAround(reference)) {
        const { type } = meaningOf([first, ...others], space);
        if (type) return type;
      }
      throw unreadable(reference, `the type ${[first, ...others].join('.')} is not declared where it can be found`);
    },
    placeOf,
    lineOf,
    unreadable,
  };
}

function isNamed(tsIn: typeof TypeScript, node: TypeScript.Node): node is NamedNode {
  return (
    tsIn.isInterfaceDeclaration(node) ||
    tsIn.isTypeAliasDeclaration(node) ||
    (tsIn.isClassDeclaration(node) && node.name !== undefined)
  );
}

/** The text of a name that is written out; undefined for a computed one. */
export function nameOf(ts: typeof TypeScript, node: TypeScript.PropertyName): string | undefined {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) ? node.text : undefined;
}
