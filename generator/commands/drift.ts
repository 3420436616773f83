/** `realtime-events drift`: where the catalogue and a witness of the API differ, and what to write about it. */
import { readCatalogueWithGaps } from '../catalogue.js';
import { wantsColour, type Context } from '../context.js';
import { makeReport } from '../drift/finding.js';
import { formatDrift, hasDrift, type DriftFormat } from '../drift/report.js';
import type { WitnessReport } from '../drift/witness.js';
import { shown } from '../load.js';
import type { Model } from '../model.js';
import { formatProblems, UserError } from '../problem.js';
import { sdkName } from '../upstream/package-folder.js';
import { didYouMean } from '../suggest.js';
import { wantedOf } from '../upstream/witness.js';

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
  readonly format: DriftFormat;
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
  checkSurface(model, options.surface);
  const reports = await readWitnesses(options, model, context);
  const report = makeReport(reports, model, sources);
  const { stdout, stderr, env } = context;
  // An event that is missing leaves its types and examples behind: what is missing is what the report is about.
  if (problems.length > 0) stderr.write(formatProblems(problems, { colour: wantsColour(stderr, env) }));
  const { format, explained = false } = options;
  stdout.write(formatDrift(report, format, { explained, colour: wantsColour(stdout, env) }));
  return hasDrift(report) ? 1 : 0;
}

function checkSurface({ surfaces }: Model, asked: string | undefined): void {
  const names = surfaces.map(({ name }) => name);
  if (asked === undefined || names.includes(asked)) return;
  const hint = didYouMean(asked, names) ?? `there are ${names.join(', ')}`;
  throw new UserError(`there is no surface ${asked}; ${hint}`, 2);
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
    reports.push(await sdkReport(sdkName(sdk, model), process.cwd(), model, wanted));
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
