/**
 * One line of the table: ours against a named baseline of the same run.
 * @typedef {{
 *   what: string, ours: number, baseline: number, unit: string, against: string, note?: string,
 * }} Row
 */

const number = (value) => {
  const digits = Math.abs(value) < 10 ? 2 : 0;
  return value.toFixed(Math.abs(value) < 0.1 ? 4 : digits);
};

const cells = ({ what, ours, baseline, unit, against, note = '' }) => [
  what,
  `${number(ours)} ${unit}`,
  `${number(baseline)} ${unit}`,
  (ours / baseline).toFixed(2),
  note === '' ? against : `${against}; ${note}`,
];

const HEAD = ['what', 'ours', 'baseline', 'ratio', 'baseline is'];
const TO_THE_RIGHT = new Set([1, 2, 3]);

/** @param {readonly Row[]} rows */
export function tableText(rows) {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  const lineText = (line) =>
    line
      .map((cell, at) =>
        TO_THE_RIGHT.has(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at]),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lineText(lines[0]), rule, ...lines.slice(1).map(lineText)].join('\n');
}
