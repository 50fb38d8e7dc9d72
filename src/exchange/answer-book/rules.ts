import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { SHEETS } from '#core/spreadsheet/terms.ts';
import type { BookColumn } from './columns.ts';
import type { BookRow } from './rows.ts';
import type { Rule } from './sheet.ts';

/** Rows that may be typed below the last one. */
const LAST_ROW = 2000;

type Allows = Rule['allows'];

function columnRule({ field, kind }: BookColumn): Allows | null {
  if (kind.is === 'word') return { is: 'list', words: kind.words.map(([, word]) => word) };
  if (kind.is === 'day') return { is: 'day' };
  return field === 'code' && kind.is === 'text'
    ? { is: 'cells', range: `'${SHEETS.base}'!$C$2:$C$200` }
    : null;
}

/** What one indicator lets be typed into a cell of its row. */
function indicatorRule(field: string, indicator: Indicator, rubric: Rubric): Allows | null {
  const scale = rubric.scales[indicator.scale];
  if (field === 'target') {
    return { is: 'list', words: indicator.levels.map(({ level }) => String(level)) };
  }
  if (field === 'value' && scale?.fraction) {
    return { is: 'decimal', min: String(scale.min), max: String(scale.max) };
  }
  if (field === 'external' && indicator.external) {
    const { min, max } = indicator.external;
    return { is: 'decimal', min, max };
  }
  return null;
}

/** The lists and ranges that a spreadsheet program offers while somebody types. */
export function rulesFor(
  sheet: string,
  columns: readonly BookColumn[],
  rows: readonly BookRow[],
  rubric: Rubric,
  indicators: readonly Indicator[],
): readonly Rule[] {
  const last = sheet === SHEETS.units ? LAST_ROW : rows.length + 1;
  return columns.flatMap((column, at): readonly Rule[] => {
    const allows = columnRule(column);
    if (allows) return last > 1 ? [{ column: at + 1, rows: { from: 2, to: last }, allows }] : [];
    if (sheet !== SHEETS.answers) return [];
    const groups = new Map<string, { readonly allows: Allows; readonly rows: number[] }>();
    for (const [index, row] of rows.entries()) {
      const indicator = indicators.find(({ id }) => id === row['id']);
      const asked = row[column.field] === undefined ? undefined : indicator;
      const rule = asked && indicatorRule(column.field, asked, rubric);
      if (!rule) continue;
      const key = JSON.stringify(rule);
      const group = groups.get(key) ?? { allows: rule, rows: [] };
      group.rows.push(index + 2);
      groups.set(key, group);
    }
    return [...groups.values()].map((group) => ({ column: at + 1, ...group }));
  });
}
