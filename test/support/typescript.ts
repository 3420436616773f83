import path from 'node:path';
import ts from 'typescript';

/** What the compiler says of the files of a folder, a line each: `file:line code message`. */
export function diagnose(files: readonly string[], options: ts.CompilerOptions, base: string): string[] {
  return diagnoseProgram(programOf(files, options), base);
}

export function programOf(files: readonly string[], options: ts.CompilerOptions): ts.Program {
  return ts.createProgram([...files], options, hostFor(options));
}

function diagnoseProgram(program: ts.Program, base: string): string[] {
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    if (!diagnostic.file) return `TS${diagnostic.code} ${message}`;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    return `${path.relative(base, diagnostic.file.fileName)}:${line + 1} TS${diagnostic.code} ${message}`;
  });
}

/** The language's own declarations are read once a worker; everything else may change between two compilations. */
const libraries = new Map<string, ts.SourceFile | undefined>();
const registry = ts.createDocumentRegistry();

function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const folder = path.dirname(host.getDefaultLibFileName(options));
  // What of the options makes a difference to how a file is read.
  const settings = registry.getKeyForCompilationSettings(options);
  host.getSourceFile = (name, target, ...others) => {
    if (path.dirname(name) !== folder) return read(name, target, ...others);
    const key = `${settings} ${name}`;
    if (!libraries.has(key)) libraries.set(key, read(name, target, ...others));
    return libraries.get(key);
  };
  return host;
}

/** As strict as a consumer can be. */
export const STRICT: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  // Whether the DOM's own declarations are in order takes longer to ask than all of a package.
  skipDefaultLibCheck: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noImplicitReturns: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noEmit: true,
};
