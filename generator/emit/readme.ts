/** README.md of the package. */
import type { Direction, Model, Surface } from '../model/index.js';
import { pascalCase } from '../model/identifiers.js';
import { plural } from '../report/problem.js';
import { firstSentence } from './documentation.js';

/** The introduction that the catalogue gives, and a table of events for each direction. */
export function readmeText(model: Model): string {
  const surfaces = model.surfaces.map((surface) => surfaceSection(model, surface));
  return `# ${model.package.name}\n\n${introduction(model)}\n\n## Events\n\n${surfaces.join('\n\n')}\n`;
}

function introduction({ package: { readme, description } }: Model): string {
  return (readme === '' ? description : readme).trim();
}

function surfaceSection(model: Model, surface: Surface): string {
  const specifier = `${model.package.name}${surface.entry.slice(1)}`;
  const tables = surface.directions.map(eventTable);
  return [`### \`${specifier}\``, surface.doc, ...tables].join('\n\n');
}

function eventTable(direction: Direction): string {
  const rows = direction.events.map(
    (event) => `| \`${event.tag}\` | \`${event.typeName}\` | ${firstSentence(event.doc).replaceAll('|', '\\|')} |`,
  );
  return `${pascalCase(direction.name)}, ${plural(direction.events.length, 'event')}:\n\n| tag | interface | |\n|---|---|---|\n${rows.join('\n')}`;
}
