import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { sessionRules } from '../../generator/emit/session-rules.js';
import { surfaceNamed } from '../../generator/model/lookup.js';
import { Flow } from '../../templates/reference/page/flow.js';
import { root } from '../support/cli.js';

describe('what comes before and after an event', () => {
  const surface = surfaceNamed(readWholeCatalogue(path.join(root, 'spec')).model, 'realtime')!;
  const flow = new Flow(sessionRules(surface, surface.session!));

  it('is said of pieces: what begins their thing, and what completes them', () => {
    const { before, after } = flow.of('response.output_text.delta');
    expect({ before, after }).toEqual({
      before: ['response.content_part.added'],
      after: ['response.output_text.done'],
    });
  });

  it('is said of requests and their answers', () => {
    expect(flow.of('response.create').after).toContain('response.created');
    expect(flow.of('response.created').before).toContain('response.create');
  });

  it('is said of what begins and ends', () => {
    expect(flow.of('response.created').after).toContain('response.output_item.added');
    expect(flow.of('response.done').before).toContain('response.created');
  });

  it('is nothing for an event that nobody knows', () => {
    expect(flow.of('response.sung')).toEqual({ steps: [], before: [], after: [] });
  });
});
