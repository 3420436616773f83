/** The programme of the reference page. It runs once the text of the page is there, and adds to it. */
import { render } from 'preact';
import { readCatalogue } from './catalogue.js';
import { colourExamples } from './page/colours.js';
import { completeText } from './page/fill-in-text.js';
import { element } from './page/elements.js';
import { serveExamples } from './page/examples.js';
import { addFolds } from './page/fold.js';
import { Header } from './page/header.js';
import { addLinks } from './page/links.js';
import { followReading } from './page/current-event.js';
import { addSessions } from './page/event-in-session.js';
import { addTypes } from './page/add-types.js';
import { check, Parts, PARTS } from './checker-and-session.js';
import { readGiven } from './session/recording.js';

try {
  start();
} finally {
  // Whatever happens, the text of the page can be read.
  document.documentElement.classList.remove('waiting');
}

function start(): void {
  const catalogue = readCatalogue(document.getElementById('catalogue')!.textContent);
  const given = document.getElementById('sessions');
  const tools = element('div', { id: 'tools' });
  const beside = element('div', { id: 'views' });

  document.documentElement.classList.add('live');
  document.getElementById('top')!.append(tools);
  document.getElementById('main')!.after(beside);
  addTypes(catalogue);
  completeText();
  addSessions(catalogue);
  addLinks();
  addFolds();
  serveExamples(check);
  // A page that brings sessions along is opened for their sake.
  if (given && location.hash === '') location.replace('#/session');
  render(<Header parts={PARTS} />, tools);
  render(<Parts catalogue={catalogue} sessions={given ? readGiven(given.textContent) : []} />, beside);
  colourExamples();
  followReading();
}
