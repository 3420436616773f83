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
import { choose } from '../report/choose.js';
import { wantedOf } from '../witness/reading.js';

export interface DriftOptions {
  readonly spec: string;
  readonly surface?: string;
  /** Path of an OpenAPI document. */
  readonly openapi?: string;
  /** Name or folder of a package; `true` where the option stands alone. */
  readonly sdk?: string | true;
  readonly traffic?: readonly string[];
  /** Sender of frames whose recording does not say it. */
  readonly direction?: string;
  readonly explained?: boolean;
  readonly format: ReportFormat;
}

/**
 * @returns the exit code: 1 where a difference is not explained, or an explanation explains nothing any more
 * @throws UserError (exit code 2) where a witness cannot be read: that is never "no drift"
 */
export async function drift(options: DriftOptions, context: Context): Promise<number> {
  if (options.openapi === undefined && options.sdk === undefined && options.traffic === undefined) {
    throw new UserError('drift needs a witness: --openapi FILE, --sdk [PACKAGE], --traffic FILE...', 2);
  }
  const { model, sources, problems } = readCatalogueWithGaps(options.spec);
  if (options.surface !== undefined) choose('surface', options.surface, model.surfaces);
  const reports = await readWitnesses(options, model, context);
  const findings = findDrift(reports, model, sources);
  const { stdout, stderr, env } = context;
  // An event that is missing leaves its types and examples behind: what is missing is what the report is about.
  if (problems.length > 0) stderr.write(problemsText(problems, { colour: wantsColour(stderr, env) }));
  const { format, explained = false } = options;
  stdout.write(printReport(driftReport(findings, { explained }), format, { colour: wantsColour(stdout, env) }));
  return hasDrift(findings) ? 1 : 0;
}

/** Readers are loaded when they are needed: the one of typings brings a compiler. */
async function readWitnesses(options: DriftOptions, model: Model, context: Context): Promise<WitnessReport[]> {
  const { openapi, sdk, traffic, surface, direction } = options;
  const wanted = wantedOf(model).filter((each) => surface === undefined || each.surface === surface);
  const reports: WitnessReport[] = [];
  if (openapi !== undefined) {
    const { openApiReport } = await import('../drift/openapi.js');
    reports.push(openApiReport(openapi, shown(openapi), model, wanted));
  }
  if (sdk !== undefined) {
    const { sdkReport } = await import('../drift/sdk.js');
    reports.push(sdkReport(sdkName(sdk, model), process.cwd(), model, wanted));
  }
  if (traffic !== undefined) {
    const { progressBar, trafficReport } = await import('../drift/traffic.js');
    const bar = progressBar(context.stderr);
    const asked = { ...(surface !== undefined && { surface }), ...(direction !== undefined && { direction }) };
    try {
      reports.push(await trafficReport(traffic, model, { ...asked, ...(bar && { onProgress: bar.onProgress }) }));
    } finally {
      bar?.end();
    }
  }
  return reports;
}
