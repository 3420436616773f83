/** The surfaces whose sessions are described, and what follows them: the tracker of the package, or the same on their rules. */
import path from 'node:path';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { sessionRules } from '../../generator/emit/session-rules.js';
import type { Model, Surface } from '../../generator/model/index.js';
import { track, type Change, type Tracker, type TrackOptions } from '../../templates/runtime/track/index.js';
import { exportsOfPackage } from '../support/agreement.js';
import { root } from '../support/cli.js';
import type { Sent } from './play.js';

export interface Stage {
  readonly name: string;
  readonly model: Model;
  readonly surface: Surface;
  readonly trackSession: (options?: TrackOptions) => Tracker;
}

/** The catalogue of the package, and those of things that have nothing to do with it. */
const OTHERS = ['test/golden/sessions/spec', 'test/check/kitchen'];

export async function stages(): Promise<Stage[]> {
  const own = stagesOf('spec').map(async (stage): Promise<Stage> => {
    const { trackSession } = await exportsOfPackage(stage.model)(stage.surface);
    return { ...stage, trackSession: trackSession as Stage['trackSession'] };
  });
  return [...(await Promise.all(own)), ...OTHERS.flatMap(stagesOf)];
}

function stagesOf(spec: string): Stage[] {
  const { model } = readWholeCatalogue(path.join(root, spec));
  return model.surfaces.flatMap((surface) => {
    const { session, name } = surface;
    if (!session) return [];
    const rules = sessionRules(surface, session);
    return [{ name, model, surface, trackSession: (options?: TrackOptions) => track(rules, options) }];
  });
}

/** Gives a tracker an event. */
export function give(tracker: Tracker, { direction, event }: Sent): readonly Change[] {
  const take = (tracker as unknown as Readonly<Record<string, (event: unknown) => readonly Change[]>>)[direction]!;
  return take(event);
}
