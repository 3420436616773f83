import { ROOMS } from './scripts/rooms.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every-folder-is-a-room',
      comment: 'A new folder of generator/ needs a line in scripts/rooms.mjs.',
      severity: 'error',
      from: {},
      to: { path: '^generator/[^/]+/', pathNot: `^generator/(${Object.keys(ROOMS).join('|')})/` },
    },
    ...Object.entries(ROOMS).map(([room, { mayUse }]) => ({
      name: `imports-of-${room}`,
      comment: `generator/${room} may import from ${mayUse.length === 0 ? 'nothing of ours' : mayUse.join(', ')}: see scripts/rooms.mjs.`,
      severity: /** @type {const} */ ('error'),
      from: { path: `^generator/${room}/` },
      to: { path: '^(generator|scripts|test)/', pathNot: `^generator/(${[room, ...mayUse].join('|')})/` },
    })),
    ...Object.entries(ROOMS).flatMap(([room, { doors }]) =>
      doors === undefined
        ? []
        : [
            {
              name: `doors-of-${room}`,
              comment: `Other rooms import generator/${room} by ${doors.join(', ')} only: see scripts/rooms.mjs.`,
              severity: /** @type {const} */ ('error'),
              from: { pathNot: `^(generator/${room}|test|scripts)/` },
              to: { path: `^generator/${room}/`, pathNot: `^generator/${room}/(${doors.join('|')})\\.ts$` },
            },
          ],
    ),
    {
      name: 'the-package-knows-no-generator',
      severity: 'error',
      from: { path: '^templates/(package|runtime)/' },
      to: { path: '^(generator|scripts|test)/' },
    },
    {
      name: 'the-generator-shares-a-folder-with-the-page',
      comment: 'What both run stands in templates/reference/shared, which is compiled with the generator.',
      severity: 'error',
      from: { path: '^generator/' },
      to: { path: '^templates/reference/', pathNot: '^templates/reference/shared/' },
    },
    {
      name: 'what-is-shared-knows-no-page',
      severity: 'error',
      from: { path: '^templates/reference/shared/' },
      to: { path: '^templates/reference/', pathNot: '^templates/reference/shared/' },
    },
    {
      name: 'the-page-knows-recordings-only',
      severity: 'error',
      from: { path: '^templates/reference/' },
      to: {
        path: '^(generator|scripts|test)/',
        pathNot: '^generator/(recording/(envelope|senders|split-sessions|spoken-surface)|model/(json|tags))\\.ts$',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
