/** The lists of names are what the package really exports, and what it really uses. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { foreignExports, ownExports, TRACKER_MEMBERS } from '../../generator/model/exports.js';
import { isGlobalName } from '../../generator/model/globals.js';
import { root } from '../support/cli.js';
import { Packages } from '../support/packages.js';

const golden = path.join(root, 'test/golden');
const specs = ['spec', ...readdirSync(golden).map((name) => `test/golden/${name}/spec`)];
const models = specs.map((spec) => readWholeCatalogue(path.join(root, spec)).model);
const surfaces = models.flatMap((model, index) =>
  model.surfaces.map((surface) => ({ spec: specs[index]!, name: `p${index}`, model, surface })),
);

describe('names', () => {
  const packages = new Packages();
  let program: ts.Program;
  let checker: ts.TypeChecker;

  beforeAll(() => {
    for (const [index, model] of models.entries()) packages.add(`p${index}`, model);
    program = packages.program();
    checker = program.getTypeChecker();
  });
  afterAll(() => packages.remove());

  it.each(surfaces.map((each) => [each.surface.name, each.spec, each] as const))(
    'the surface %s of %s exports the names that are checked for clashes, and no others',
    (_surface, _spec, { name, model, surface }) => {
      const symbol = checker.getSymbolAtLocation(program.getSourceFile(packages.indexOf(name, surface.name))!)!;
      const exported = checker.getExportsOfModule(symbol).map((each) => each.name);
      const known = [...ownExports(surface), ...foreignExports(model, surface)].map((each) => each.name);
      expect(exported.sort()).toEqual(known.sort());
    },
  );

  it('no type can be called like a global that emitted code uses', () => {
    const used = new Set<string>();
    const emitted = program.getSourceFiles().filter(({ fileName }) => /\/p\d+\/src\//.test(fileName));
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && /^[A-Z]/.test(node.text)) {
        const declared = checker.getSymbolAtLocation(node)?.declarations ?? [];
        const isGlobal = declared.some((each) => each.getSourceFile().fileName.includes('/typescript/lib/'));
        const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
        if (isGlobal && !isMember) used.add(node.text);
      }
      ts.forEachChild(node, visit);
    };
    emitted.forEach(visit);
    expect([...used]).toContain('ReadonlyMap');
    expect([...used].filter((name) => !isGlobalName(name))).toEqual([]);
  });

  it('no type can be called like a global of the language', () => {
    const libraries = program
      .getSourceFiles()
      .filter(({ fileName }) => /\/lib\.(es|decorators)[^/]*\.d\.ts$/.test(fileName));
    const values = libraries.flatMap(({ statements }) =>
      statements.flatMap((statement) =>
        ts.isVariableStatement(statement)
          ? statement.declarationList.declarations.map((each) => each.name.getText())
          : ts.isModuleDeclaration(statement)
            ? [statement.name.text]
            : [],
      ),
    );
    expect(values.filter((name) => /^[A-Z]/.test(name) && !isGlobalName(name))).toEqual([]);
    expect(values.length).toBeGreaterThan(40);
  });

  it('nothing of a tracker is called like a member of every tracker', () => {
    const source = ts.createSourceFile(
      'track.ts',
      readFileSync(path.join(root, 'templates/runtime/track/public-types.ts'), 'utf8'),
      ts.ScriptTarget.ESNext,
      true,
    );
    const tracker = source.statements.find(
      (each): each is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(each) && each.name.text === 'Tracker',
    )!;
    expect(tracker.members.map((member) => member.name!.getText()).sort()).toEqual(TRACKER_MEMBERS);
  });
});
