/** Files of typings as TypeScript's own program reads them. */
import { Project, ts, type ts as TypeScript } from 'ts-morph';

/** The program that TypeScript makes of files and of all that they import. */
export function programOf(files: readonly string[]): TypeScript.Program {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      types: [],
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
  });
  for (const file of files) project.addSourceFileAtPath(file);
  return project.getProgram().compilerObject;
}

/** The node at the same place of another reading of the same file. */
export function twinIn<T extends TypeScript.Node>(source: TypeScript.SourceFile, node: T): T {
  const isTwin = (at: TypeScript.Node): boolean => at.kind === node.kind && at.pos === node.pos && at.end === node.end;
  let at: TypeScript.Node = source;
  while (!isTwin(at)) {
    const inside: TypeScript.Node | undefined = ts.forEachChild(at, (child) =>
      child.pos <= node.pos && child.end >= node.end ? child : undefined,
    );
    if (!inside) throw new Error(`two readings of ${source.fileName} differ`);
    at = inside;
  }
  return at as T;
}
