/** The programme of the reference page. It runs once the text of the page is there, and adds to it. */
import { render } from 'preact';
import { colourExamples } from './page/colours.js';
import { serveExamples } from './page/examples.js';
import { addFolds } from './page/fold.js';
import { addLinks, followHash } from './page/links.js';
import { followReading } from './page/reading.js';
import { Header } from './page/header.js';

document.documentElement.classList.add('live');
addLinks();
addFolds();
serveExamples();
const top = document.getElementById('top')!;
const tools = document.createElement('div');
tools.id = 'tools';
top.append(tools);
render(<Header />, tools);
followHash();
colourExamples();
followReading();
