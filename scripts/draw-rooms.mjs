// Draws the rooms of `generator/` into CONTRIBUTING.md. A test compares the two.
import { readFileSync, writeFileSync } from 'node:fs';
import { withRoomsDiagram } from './rooms-diagram.mjs';

writeFileSync('CONTRIBUTING.md', withRoomsDiagram(readFileSync('CONTRIBUTING.md', 'utf8')));
