/** How a column writes its numbers: which sign stands before the decimals. */
export type NumberStyle = 'comma' | 'point' | 'open' | 'mixed';

const GROUPED_POINT = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_COMMA = /^\d{1,3}(?:,\d{3})+$/;

/** The number as it stands in a cell, without what is written around it: "Rp 1.250,00 ,-". */
function bareNumber(text: string): string {
  return text
    .replaceAll(/[\s\u00A0\u202F']/g, '')
    .replace(/^rp\.?/i, '')
    .replace(/,-+$/, '');
}

/**
 * What one cell proves about the sign before the decimals; null = nothing: "1.250" may be a
 * thousand or one and a quarter. A sign that stands twice parts thousands.
 */
function provenBy(cell: string): 'comma' | 'point' | null {
  const text = bareNumber(cell).replace(/^-/, '');
  if (!/^\d[\d.,]*$/.test(text)) return null;
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return null;
  if (comma >= 0 && point >= 0) return comma > point ? 'comma' : 'point';
  const [own, other] = comma >= 0 ? (['comma', 'point'] as const) : (['point', 'comma'] as const);
  const grouped = comma >= 0 ? GROUPED_COMMA : GROUPED_POINT;
  if (!grouped.test(text) || text.startsWith('0')) return own;
  return text.split(/[.,]/).length > 2 ? other : null;
}

/** How the cells of one column write numbers, from those that leave no doubt. */
export function numberStyleOf(cells: Iterable<string>): NumberStyle {
  let style: NumberStyle = 'open';
  for (const cell of cells) {
    const proven = provenBy(cell);
    if (!proven || proven === style) continue;
    if (style !== 'open') return 'mixed';
    style = proven;
  }
  return style;
}

/**
 * The exact decimal a cell says, such as "1.250,50" → "1250.50"; null when it is no number, or
 * when it may be two. Where the column proves nothing, `whole` numbers are read with a point
 * between thousands as Indonesian writes them, and others with a point before the decimals.
 */
export function decimalOf(cell: string, style: NumberStyle, whole: boolean): string | null {
  const text = bareNumber(cell);
  const own = provenBy(text);
  const open = whole ? 'comma' : 'point';
  const byColumn = style === 'open' ? open : style;
  if (style === 'mixed' && own === null && /[.,]/.test(text)) return null;
  const sign = own ?? (byColumn === 'mixed' ? open : byColumn);
  const [decimal, group] = sign === 'comma' ? [',', '.'] : ['.', ','];
  const isGrouped = (sign === 'comma' ? GROUPED_POINT : GROUPED_COMMA).test(
    (text.split(decimal)[0] ?? '').replace(/^-/, ''),
  );
  const ungrouped = isGrouped ? text.replaceAll(group, '') : text;
  const plain = ungrouped.replace(decimal, '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : null;
}
