/**
 * Shapes of the surface `desk`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const sizeShape: Shape = 's';

export const bookShape: Shape = ['as', 'Book', {
  kind: ['is', 'book'],
  size: 's',
  set: ['any', ['list', () => bookShape], '0?'],
}];

export const sizeRequestShape: Shape = ['as', 'SizeRequest', ['is', 'octavo', 'folio']];

export const bookRequestShape: Shape = ['as', 'BookRequest', {
  kind: ['is', 'book'],
  size: sizeRequestShape,
  set: ['any', ['list', () => bookRequestShape], '?'],
}];

export const discShape: Shape = ['as', 'Disc', {
  kind: ['is', 'disc'],
}];

export const personShape: Shape = ['as', 'Person', {
  card: 's',
  phone: 's0?',
}];

export const tapeShape: Shape = ['as', 'Tape', {
  kind: ['is', 'tape'],
}];

export const mediumShape: Shape = ['as', 'Medium', ['by', 'kind', bookShape, discShape, tapeShape]];

export const loanShape: Shape = ['as', 'Loan', {
  number: 's',
  reader: personShape,
  place: 's0?',
  weeks: 'i?',
  note: 's?',
  due: 's',
  medium: mediumShape,
}];

export const mediumRequestShape: Shape = ['as', 'MediumRequest', ['by', 'kind', bookRequestShape, discShape]];

export const loanRequestShape: Shape = ['as', 'LoanRequest', {
  number: 's?',
  reader: personShape,
  place: ['any', ['is', 'desk', 'shelf'], '?'],
  weeks: ['any', ['is', 4], '?'],
  note: 's0?',
  gift: 'b?',
  medium: mediumRequestShape,
}];

export const loanGrantedEventShape: Shape = {
  type: ['is', 'loan.granted'],
  loan: loanShape,
};

export const loanAskEventShape: Shape = {
  type: ['is', 'loan.ask'],
  loan: loanRequestShape,
};

export const loanSwapEventShape: Shape = {
  type: ['is', 'loan.swap'],
  number: 's',
  medium: mediumRequestShape,
};

export const libraryEventShape: Shape = ['by', 'type', loanGrantedEventShape];

export const readerEventShape: Shape = ['by', 'type', loanAskEventShape, loanSwapEventShape];
