import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../../generator/catalogue/index.js';
import { Anchors } from '../../../generator/emit/reference/anchors.js';
import { emitReference } from '../../../generator/emit/reference/index.js';
import { readTemplates } from '../../../generator/emit/templates.js';
import { allEntries, eventsOf, surfaceNamed } from '../../../generator/model/lookup.js';
import type { Model, Surface } from '../../../generator/model/index.js';
import type { PageData } from '../../../templates/reference/shared/page-data.js';
import { unpacked } from '../../../templates/reference/unpack.js';
import { root } from '../../support/cli.js';
import { SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../../support/folders.js';

const { model } = readWholeCatalogue(path.join(root, 'spec'));

function pageOf(of: Model): string {
  return emitReference(of, { script: '', style: '' }).text;
}

/** What the page's programme is given. */
function dataIn(page: string): PageData {
  const [, json = ''] = /<script type="application\/json" id="catalogue">(.*?)<\/script>/s.exec(page)!;
  const data = JSON.parse(json) as PageData | string;
  return typeof data === 'string' ? (JSON.parse(unpacked(data)) as PageData) : data;
}

function policyOf(page: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
}

describe('the page of the catalogue', () => {
  const { text } = emitReference(model, readTemplates(root).page);
  const whole = text + Object.values(dataIn(text).types ?? {}).join('');
  const ids = [...whole.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  it('can be mailed: it has less than 500 kB', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(500_000);
  });

  it('has a section for every event and type, and no id twice', () => {
    const anchors = new Anchors(model);
    const wanted = allEntries(model).map((entry) => anchors.idOf(entry));
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const targets = [...whole.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => decodeURIComponent(target!));
    expect(targets.length).toBeGreaterThan(100);
    expect([...new Set(targets)].filter((target) => !ids.includes(target))).toEqual([]);
  });
});

describe('a page that would be too large', () => {
  const { model: warehouse } = readWholeCatalogue(path.join(root, 'test/golden/warehouse/spec'));
  const small = pageOf(warehouse);
  const { text: large } = emitReference(warehouse, { script: '', style: '/**/'.padEnd(500_000) });
  const [first, ...others] = warehouse.surfaces;
  const hasType = (page: string, { name, declarations }: Surface): boolean =>
    page.includes(`<section id="${name === first!.name ? '' : `${name}/`}${declarations[0]!.typeName}">`);

  it('is small again: the types of all surfaces but the first are packed, and so is what its programme knows', () => {
    expect(others.length).toBeGreaterThan(0);
    expect(hasType(large, first!)).toBe(true);
    expect(others.filter((surface) => hasType(large, surface))).toEqual([]);
    expect(large.match(/<noscript>/g)).toHaveLength(others.length);
  });

  it('has all of it for its programme', () => {
    const { types = {}, ...data } = dataIn(large);
    expect(data).toEqual(dataIn(small));
    expect(Object.keys(types)).toEqual(others.map(({ name }) => name));
    for (const surface of others) expect(small).toContain(types[surface.name]);
  });

  it('allows HTML that is made of text there and nowhere else', () => {
    expect(policyOf(small)).toContain("trusted-types 'none'");
    expect(policyOf(large)).toMatch(/trusted-types types$/);
  });
});

describe('ids', () => {
  const anchors = new Anchors(model);
  const idOf = (surface: string, direction: string, tag: string): string =>
    anchors.idOf(
      eventsOf(surfaceNamed(model, surface)!).find((each) => each.direction === direction && each.tag === tag)!,
    );

  it('are tags on the first surface, and stand behind the name of the surface on others', () => {
    expect(idOf('realtime', 'server', 'response.done')).toBe('response.done');
    expect(idOf('beta', 'server', 'response.done')).toBe('beta/response.done');
  });

  it('name the direction where two directions have the tag, and hold no white space', () => {
    const [surface] = model.surfaces;
    const [server, client] = surface!.directions;
    const event = { ...server!.events[0]!, tag: 'to be done' };
    const twin = { ...event, direction: 'client' };
    const ambiguous = new Anchors({
      ...model,
      surfaces: [
        {
          ...surface!,
          directions: [
            { ...server!, events: [event] },
            { ...client!, events: [twin] },
          ],
        },
      ],
    });
    expect([ambiguous.idOf(event), ambiguous.idOf(twin)]).toEqual(['to_be_done', 'client/to_be_done']);
    expect(ambiguous.linkTo('to be done', 'realtime')).toBe('#to_be_done');
  });
});

describe('what a catalogue says', () => {
  const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"';

  it('is text wherever it stands', () => {
    const folder = temporaryFolder();
    writeFolder(folder, SMALL_CATALOGUE);
    const { model: small } = readWholeCatalogue(folder);
    const text = pageOf(JSON.parse(JSON.stringify(small), (key, value: unknown) => hostileText(key, value)) as Model);
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;amp;"');
    expect(text).not.toContain('<img');
    expect(text.match(/<script/g)).toHaveLength(3);
  });

  function hostileText(key: string, value: unknown): unknown {
    if (['doc', 'description', 'note', 'why', 'label'].includes(key) && typeof value === 'string')
      return key === 'label' ? value : `${value} ${HOSTILE} \`${HOSTILE}\``;
    if (key === 'examples' && Array.isArray(value))
      return value.map((example: object) => ({ ...example, value: { [HOSTILE]: HOSTILE } }));
    return value;
  }
});
