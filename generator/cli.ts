/** The command line: names of commands and options, and what becomes of errors. Commands are loaded when they are called. */
import { Command, CommanderError, Option } from 'commander';
import type { ShowOptions } from './commands/show.js';
import type { AddOptions } from './commands/add.js';
import type { CheckOptions } from './commands/check.js';
import type { DiffOptions } from './commands/diff.js';
import type { InitOptions } from './commands/init.js';
import type { ImportOptions } from './commands/import.js';
import type { ReportOptions } from './commands/report.js';
import type { DriftOptions } from './commands/drift.js';
import { wantsColour, type Context } from './commands/context.js';
import { FORMATS, type ReportFormat } from './report/index.js';
import { UserError } from './report/problem.js';
import { failureText } from './report/text.js';

/**
 * Runs a command.
 *
 * @param args what stands behind the program's name
 * @returns the exit code: 0 well; 1 findings, stale output or a breaking change; 2 wrong usage or unreadable input
 */
export async function run(args: readonly string[], context: Context): Promise<number> {
  let exitCode = 0;
  const program = new Command('realtime-events')
    .description('Generates types, guards and a parser from a catalogue of events, and keeps the catalogue true.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    })
    .showSuggestionAfterError();

  program
    .command('generate')
    .description('write the package that the catalogue describes')
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .option('--out <dir>', 'folder of the package', 'generated')
    .option('--check', 'write nothing; exit 1 and show a diff where the package is not up to date')
    .option('--dry-run', 'write nothing; name the files that would be written')
    .addOption(new Option('--watch', 'generate again whenever the catalogue changes').conflicts(['check', 'dryRun']))
    .action(async (options: { spec: string; out: string; check?: boolean; dryRun?: boolean; watch?: boolean }) => {
      if (options.watch) {
        const { watch } = await import('./commands/watch.js');
        exitCode = await watch(options, context);
        return;
      }
      const { generate } = await import('./commands/generate.js');
      exitCode = await generate(options, context);
    });

  program
    .command('init')
    .description('begin a catalogue of your own: a package, a surface, an event, and what keeps them in order')
    .argument('[folder]', 'folder of the project', '.')
    .option('--name <name>', "name of the npm package that is generated (default: the folder's name)")
    .option('--surface <name>', "name of the API's surface (default: the package's name)")
    .option('--discriminator <field>', 'the field that holds the tag of an event', 'type')
    .addOption(new Option('--tags <kind>', 'what tags are on the wire, where they are no texts').choices(['integer']))
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('./commands/init.js');
      exitCode = init(folder, options, context);
    });

  program
    .command('show')
    .description('list the events of the catalogue, or show one whole')
    .argument('[tag]', 'tag of the event')
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .option('--surface <name>', 'events of this surface only')
    .option('--direction <name>', 'events of this direction only')
    .addOption(new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'))
    .action(async (tag: string | undefined, options: ShowOptions) => {
      const { show } = await import('./commands/show.js');
      exitCode = show(tag, options, context);
    });

  program
    .command('fmt')
    .description("put the catalogue's files into canonical order and layout; comments stay")
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .option('--check', 'write nothing; exit 1 and show a diff where a file is not in canonical form')
    .action(async (options: { spec: string; check?: boolean }) => {
      const { fmt } = await import('./commands/fmt.js');
      exitCode = fmt(options, context);
    });

  program
    .command('lint')
    .description('find what a valid catalogue could say better; exit 1 on errors')
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .addOption(formatOption())
    .option('--rules', 'list the rules with their levels')
    .action(async (options: { spec: string; format: ReportFormat; rules?: boolean }) => {
      const { runLint } = await import('./commands/lint.js');
      exitCode = runLint(options, context);
    });

  program
    .command('add')
    .description('add an event that a witness has to the catalogue, with the types that it needs')
    .argument('<tag>', 'tag of the event')
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .addOption(
      new Option('--openapi <file>', "take it from the API's OpenAPI document, JSON or YAML").conflicts([
        'sdk',
        'traffic',
      ]),
    )
    .addOption(
      new Option('--schema <name>', 'its schema in the document, where no union lists it').conflicts([
        'sdk',
        'traffic',
      ]),
    )
    .addOption(
      new Option(
        '--sdk [package]',
        "take it from typings of an installed package; the catalogue's SDK where none is named",
      ).conflicts('traffic'),
    )
    .option('--asyncapi <file>', 'take it from an AsyncAPI document, JSON or YAML')
    .option('--traffic <file>', 'take it from a recording: JSON lines, a JSON array or a HAR file')
    .option('--surface <name>', 'surface that it belongs to, where several could be meant')
    .option('--direction <name>', 'direction that sends it, where several could be meant')
    .option('--name <name>', 'its pinned name, where the one made from the tag will not do')
    .option('--docs', "take the witness's descriptions along, where they are yours to take")
    .action(async (tag: string, options: AddOptions) => {
      const { add } = await import('./commands/add.js');
      exitCode = await add(tag, options, context);
    });

  program
    .command('import')
    .description('take all events of a direction from a witness, with the types that they need; what is there stays')
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .addOption(
      new Option('--openapi <file>', 'an OpenAPI document or a JSON Schema, JSON or YAML').conflicts([
        'sdk',
        'traffic',
      ]),
    )
    .addOption(
      new Option(
        '--sdk [package]',
        "typings of an installed package, by name or folder; the catalogue's SDK where none is named",
      ).conflicts('traffic'),
    )
    .option('--asyncapi <file>', 'an AsyncAPI document (2.x, 3.0), JSON or YAML; its operations are unions')
    .option('--traffic <files...>', 'recordings: JSON lines, JSON arrays or HAR files')
    .option(
      '--union <name>',
      'name of the union of the events in the witness, where it has several; or several with `|` between them',
    )
    .option('--surface <name>', 'surface that they belong to, made where there is none of that name')
    .option('--direction <name>', 'direction that sends them, made where there is none of that name')
    .option('--beyond <direction>', 'leave out events that this direction of the surface has, the same, and say so')
    .option(
      '--without <names...>',
      'leave out these events, readable or not, and say so; by their names there, or tags',
    )
    .option(
      '--discriminator <field>',
      'the field that holds the tag, where the surface is new (default: the one that tells them apart)',
    )
    .option(
      '--name-pattern <pattern>',
      'what pinned names are made by, such as Order*: * stands for the tag, or for the name that the witness has where tags are numbers',
    )
    .option('--docs', "take the witness's descriptions along, where they are yours to take")
    .action(async (options: ImportOptions) => {
      const { importEvents } = await import('./commands/import.js');
      exitCode = await importEvents(options, context);
    });

  program
    .command('diff')
    .description(
      'tell what changed for consumers since a revision, and which version that makes; exit 1 on breaking changes',
    )
    .argument('[base]', 'git revision, or folder of a catalogue')
    .argument('[head]', 'another one; the catalogue as it stands where it is left out')
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .addOption(formatOption())
    .addOption(
      new Option('--fail-on <level>', 'exit 1 on changes as bad as this')
        .choices(['breaking', 'warning', 'none'])
        .default('breaking'),
    )
    .option('--rules', 'list what each change means to consumers that read and to those that write')
    .action(async (base: string | undefined, head: string | undefined, options: DiffOptions) => {
      const { diff } = await import('./commands/diff.js');
      exitCode = await diff(base, head, options, context);
    });

  program
    .command('drift')
    .description('find where the catalogue and what is known of the API differ; exit 1 on what nobody has explained')
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .option('--surface <name>', 'compare this surface only; recorded sessions that speak another are left out')
    .option('--openapi <file>', "the API's OpenAPI document, as JSON or YAML")
    .addOption(
      new Option(
        '--since <file>',
        'tell what changed in the document since an earlier one, whatever the catalogue says',
      ).conflicts(['sdk', 'traffic', 'explained', 'notes']),
    )
    .option(
      '--sdk [package]',
      "typings of an installed package, by name or folder; the catalogue's SDK where none is named",
    )
    .option('--asyncapi <file>', "the API's AsyncAPI document, as JSON or YAML")
    .option('--traffic <files...>', 'recorded sessions: JSON lines, JSON arrays or HAR files; - reads standard input')
    .option('--direction <name>', 'sender of recorded frames, where the recording does not say it')
    .option('--explained', 'list the differences that the catalogue explains, too')
    .option('--notes', 'list what is worth knowing and no difference, too')
    .addOption(formatOption())
    .action(async (options: DriftOptions) => {
      const { drift } = await import('./commands/drift.js');
      exitCode = await drift(options, context);
    });

  program
    .command('check')
    .description(
      'judge recorded sessions: frames that do not fit, breaks of the order, and the figures of each session',
    )
    .argument('<sessions...>', 'recordings: JSON lines, JSON arrays or HAR files; - reads standard input')
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .option('--surface <name>', 'the surface that is spoken, if it is not to be found out')
    .option('--direction <name>', 'sender of frames, where the recording does not say it')
    .option('--transport <name>', 'what the events travelled on: those that do not occur there break the order')
    .option('--partial', 'the recordings lack frames, as excerpts do: what is missing is taken for granted')
    .option('--explained', 'list the breaks of the order that the catalogue explains, too')
    .addOption(formatOption())
    .action(async (sessions: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.js');
      exitCode = await check(sessions, options, context);
    });

  program
    .command('report')
    .description(
      'put recorded sessions into a page that shows them, to go with a bug report: it opens anywhere, offline',
    )
    .argument('<sessions...>', 'recordings: JSON lines, JSON arrays or HAR files; - reads standard input')
    .requiredOption('--out <file>', 'the page, HTML; an earlier report is replaced, any other file is not')
    .option('--redact', 'take out all that people said: every free text, all sound, and what is not declared')
    .option('--spec <dir>', 'folder of the catalogue', 'spec')
    .option('--surface <name>', 'the surface that is spoken, if it is not to be found out')
    .option('--direction <name>', 'sender of frames, where the recording does not say it')
    .action(async (sessions: string[], options: ReportOptions) => {
      const { report } = await import('./commands/report.js');
      exitCode = await report(sessions, options, context);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    return reportFailure(error, context);
  }
  return exitCode;
}

function formatOption(): Option {
  return new Option('--format <format>', 'form of the report').choices(FORMATS).default('text' satisfies ReportFormat);
}

/** A mistake of the user's is a message; a defect of ours keeps its stack trace. */
function reportFailure(error: unknown, { stderr, env }: Context): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UserError)) throw error;
  stderr.write(failureText(error, { colour: wantsColour(stderr, env) }));
  return error.exitCode;
}
