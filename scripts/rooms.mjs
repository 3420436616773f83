/**
 * The rooms of `generator/`: what lives in each, and from which others it may import. The linter holds every import to
 * this table, and the diagram in CONTRIBUTING.md is drawn from it.
 *
 * Other rooms come in by a room's doors only; where none are named, every file is one.
 *
 * @typedef {{ readonly holds: string, readonly mayUse: readonly string[], readonly doors?: readonly string[] }} Room
 * @type {Readonly<Record<string, Room>>}
 */
export const ROOMS = {
  model: { holds: 'what readers make and emitters read: events, types, look-ups, identifiers', mayUse: [] },
  report: { holds: 'problems, places, code frames; text, JSON, GitHub, Markdown', mayUse: ['model'] },
  emit: { holds: 'model → files of the package', mayUse: ['model', 'report'] },
  compare: { holds: 'two models → changes', mayUse: ['model'] },
  catalogue: { holds: 'folder of YAML ↔ model', mayUse: ['emit', 'model', 'report'] },
  recording: {
    holds: 'files of recorded traffic → sessions → frames',
    mayUse: ['emit', 'model', 'report'],
    // The reference page reads recordings in a browser, and finds frames, their senders and sessions by the same modules.
    doors: ['index', 'envelope', 'senders', 'split-sessions', 'spoken-surface'],
  },
  witness: {
    holds: 'OpenAPI, AsyncAPI, typings, traffic → model',
    mayUse: ['compare', 'recording', 'model', 'report'],
  },
  import: {
    holds: 'events of a witness → entries of the catalogue',
    mayUse: ['drift', 'witness', 'compare', 'catalogue', 'emit', 'model', 'report'],
    doors: ['index'],
  },
  init: {
    holds: 'nothing → a catalogue that works',
    mayUse: ['catalogue', 'model'],
    doors: ['index'],
  },
  drift: {
    holds: 'catalogue ↔ witnesses',
    mayUse: ['witness', 'recording', 'compare', 'catalogue', 'emit', 'model', 'report'],
    // A witness's reader is loaded when it is needed.
    doors: ['index', 'asyncapi', 'openapi', 'sdk', 'since', 'traffic'],
  },
  diff: {
    holds: 'catalogue ↔ an earlier one',
    mayUse: ['compare', 'catalogue', 'model', 'report'],
    doors: ['index'],
  },
  lint: {
    holds: 'what a valid catalogue could say better',
    mayUse: ['compare', 'catalogue', 'model', 'report'],
    doors: ['index'],
  },
  check: {
    holds: 'recorded sessions ↔ catalogue',
    mayUse: ['recording', 'catalogue', 'emit', 'model', 'report'],
    doors: ['index'],
  },
  'bug-report': {
    holds: 'recorded sessions → a page that shows them',
    mayUse: ['recording', 'catalogue', 'emit', 'model', 'report'],
    doors: ['index'],
  },
  show: { holds: 'events for a terminal', mayUse: ['emit', 'model', 'report'], doors: ['index'] },
  commands: {
    holds: 'options, exit codes; each command a few lines over the rooms',
    mayUse: [
      'import',
      'init',
      'bug-report',
      'check',
      'drift',
      'diff',
      'lint',
      'show',
      'witness',
      'recording',
      'compare',
      'catalogue',
      'emit',
      'model',
      'report',
    ],
  },
};
