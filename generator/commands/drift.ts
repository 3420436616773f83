/** `realtime-events drift`: where the catalogue and a witness of the API differ, and what to write about it. */
import { readCatalogueWithGaps } from '../catalogue/index.js';
import { wantsColour, type Context } from './context.js';
import { driftReport, findDrift, hasDrift, type WitnessReport } from '../drift/index.js';
import { printReport, type ReportFormat } from '../report/index.js';
import { shown } from '../report/paths.js';
import type { Model } from '../model/index.js';
import { UserError } from '../report/problem.js';
import { problemsText } from '../report/text.js';
import { sdkName } from '../witness/sdk/package-folder.js';
import { chooseByName } from '../report/choose-by-name.js';
import { wantedOf, type Wanted } from '../witness/reader-interface.js';

/** Where commands look for the catalogue when they are not told. */
const DEFAULT_SPEC = 'spec';

export interface DriftOptions {
  readonly spec: string;
  readonly surface?: string;
  /** Path of an OpenAPI document. */
  readonly openapi?: string;
  /** Path of an AsyncAPI document. */
  readonly asyncapi?: string;
  /** Name or folder of a package; `true` where the option stands alone. */
  readonly sdk?: string | true;
  readonly traffic?: readonly string[];
  /** Sender of frames whose recording does not say it. */
  readonly direction?: string;
  /** Path of an earlier document, to compare the document with instead of the catalogue. */
  readonly since?: string;
  readonly explained?: boolean;
  /** List the notes; they are counted otherwise. */
  readonly notes?: boolean;
  readonly format: ReportFormat;
}

/**
 * @returns the exit code: 1 where a difference is not explained, or an explanation explains nothing any more
 * @throws UserError (exit code 2) where a witness cannot be read: that is never "no drift"
 */
export async function drift(options: DriftOptions, context: Context): Promise<number> {
  const { openapi, asyncapi, sdk, traffic, since } = options;
  if (since !== undefined && openapi === undefined) {
    throw new UserError('--since names an earlier document: name the later one with --openapi', 2);
  }
  if ([openapi, asyncapi, sdk, traffic].every((each) => each === undefined)) {
    throw new UserError(
      'drift needs a witness: --openapi FILE, --asyncapi FILE, --sdk [PACKAGE], --traffic FILE...',
      2,
    );
  }
  const { model, sources, problems } = readCatalogueWithGaps(options.spec);
  if (options.surface !== undefined) chooseByName('surface', options.surface, model.surfaces);
  if (openapi !== undefined && since !== undefined) return driftSince(openapi, since, options, model, context);
  const reports = await readWitnesses(options, model, context);
  const elsewhere = options.spec === DEFAULT_SPEC ? undefined : shown(options.spec);
  const findings = findDrift(reports, model, sources, elsewhere);
  const { stdout, stderr, env } = context;
  // An event that is missing leaves its types and examples behind: what is missing is what the report is about.
  if (problems.length > 0) stderr.write(problemsText(problems, { colour: wantsColour(stderr, env) }));
  const { format, explained = false, notes = false } = options;
  stdout.write(printReport(driftReport(findings, { explained, notes }), format, { colour: wantsColour(stdout, env) }));
  return hasDrift(findings) ? 1 : 0;
}

/** What changed upstream: the catalogue says only where to look. */
async function driftSince(
  openapi: string,
  since: string,
  options: DriftOptions,
  model: Model,
  context: Context,
): Promise<number> {
  const { sinceReport } = await import('../drift/since.js');
  const document = (file: string): { file: string; name: string } => ({ file, name: shown(file) });
  const report = sinceReport(document(since), document(openapi), model, wantedIn(model, options));
  context.stdout.write(printReport(report, options.format, { colour: wantsColour(context.stdout, context.env) }));
  return report.sections.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

function wantedIn(model: Model, { surface }: DriftOptions): Wanted[] {
  return wantedOf(model).filter((each) => surface === undefined || each.surface === surface);
}

/** Readers are loaded when they are needed: the one of typings brings a compiler. */
async function readWitnesses(options: DriftOptions, model: Model, context: Context): Promise<WitnessReport[]> {
  const { openapi, asyncapi, sdk, traffic, surface, direction } = options;
  const wanted = wantedIn(model, options);
  const reports: WitnessReport[] = [];
  if (openapi !== undefined) {
    const { openApiReport } = await import('../drift/openapi.js');
    reports.push(openApiReport(openapi, shown(openapi), model, wanted));
  }
  if (asyncapi !== undefined) {
    const { asyncApiReport } = await import('../drift/asyncapi.js');
    reports.push(asyncApiReport(asyncapi, shown(asyncapi), model, wanted));
  }
  if (sdk !== undefined) {
    const { sdkReport } = await import('../drift/sdk.js');
    reports.push(sdkReport(sdkName(sdk, model), process.cwd(), model, wanted));
  }
  if (traffic !== undefined) {
    const [{ trafficReport }, { progressBar }] = await Promise.all([
      import('../drift/traffic.js'),
      import('../recording/index.js'),
    ]);
    const bar = progressBar(context.stderr);
    const asked = { ...(surface !== undefined && { only: surface }), ...(direction !== undefined && { direction }) };
    try {
      reports.push(await trafficReport(traffic, model, { ...asked, ...(bar && { onProgress: bar.onProgress }) }));
    } finally {
      bar?.end();
    }
  }
  return reports;
}
