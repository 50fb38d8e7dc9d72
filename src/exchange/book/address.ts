const LETTERS = 26;
const FIRST_LETTER = 64;

/** "A" for 1, "Z" for 26, "AA" for 27. */
export function columnName(column: number): string {
  let rest = column;
  let name = '';
  while (rest > 0) {
    const letter = ((rest - 1) % LETTERS) + 1;
    name = String.fromCharCode(FIRST_LETTER + letter) + name;
    rest = (rest - letter) / LETTERS;
  }
  return name;
}

/** "C7" for column 3, row 7; both count from 1. */
export function cellAddress(column: number, row: number): string {
  return `${columnName(column)}${row}`;
}

/** Column and row of "C7"; null when it is no address. */
export function parseAddress(
  address: string,
): { readonly column: number; readonly row: number } | null {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (!parts) return null;
  const column = Array.from(parts[1] ?? '').reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER,
    0,
  );
  return { column, row: Number(parts[2]) };
}
