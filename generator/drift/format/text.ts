/** A drift report for a terminal. */
import { styleText } from 'node:util';
import type { DriftReport, PlacedChange, ReportOptions, WitnessFindings } from '../finding.js';
import { countText, extentText, placeText, UNUSED_TEXT, verdictText, whysOf } from './counts.js';

type Style = Parameters<typeof styleText>[0];

export function driftAsText(report: DriftReport, { colour, explained }: ReportOptions): string {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const head = (finding: PlacedChange, style: Style): string => {
    const { at, rule, change } = finding;
    const place = at ? `${paint('bold', placeText(at))} ` : '';
    return `  ${place}${paint(style, rule)} ${change.path}${extentText(finding)}\n`;
  };
  const section = ({ witness, source, unexplained, explained: reasoned, notes }: WitnessFindings): string =>
    [
      `${paint('bold', witness)}: ${source}\n`,
      ...unexplained.map(
        (finding) =>
          head(finding, 'red') +
          rows([
            [witness, finding.change.was],
            ['catalogue', finding.change.now],
            ['follow it', finding.advice.follow],
            ['explain it', finding.advice.keep],
          ]),
      ),
      ...(explained ? reasoned : []).map(
        (finding) =>
          head(finding, 'dim') +
          rows([
            [witness, finding.change.was],
            ['catalogue', finding.change.now],
            ...whysOf(finding).map((why) => ['because', why] as const),
          ]),
      ),
      ...notes.map(({ text }) => `  ${paint('cyan', 'note')} ${text}\n`),
      `  ${countText(unexplained.length, reasoned.length)}\n`,
    ].join('');
  const unused = report.unused.map(
    ({ at, key }) => `${paint('bold', placeText(at))} ${paint('red', key)} ${UNUSED_TEXT}\n`,
  );
  const blocks = [...report.witnesses.map(section), ...(unused.length === 0 ? [] : [unused.join('')])];
  return `${[...blocks, verdictText(report)].join('\n')}\n`;
}

function rows(pairs: readonly (readonly [label: string, text: string])[]): string {
  return pairs.map(([label, text]) => `    ${label.padEnd('explain it'.length)}  ${text}\n`).join('');
}
