/** Most of a phone's width that the column which stays in sight may take. */
const MOST_OF_WINDOW = 0.42;

/** Width of the column that stays in sight, as CSS has it; `rem` where there is room. */
export function headWidth(rem: number): string {
  return `min(${rem}rem, ${MOST_OF_WINDOW * 100}vw)`;
}

/** The same in pixels of this window. */
export function headPixels(rem: number, remInPixels: number): number {
  return Math.min(rem * remInPixels, MOST_OF_WINDOW * window.innerWidth);
}
