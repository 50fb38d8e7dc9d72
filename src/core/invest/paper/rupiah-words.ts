/** A whole number with its thousands set apart, the same on every device: 1234567 is "1.234.567". */
export function grouped(amount: number): string {
  const digits = String(Math.abs(amount)).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return amount < 0 ? `−${digits}` : digits;
}

/** An amount of money in full. */
export const rupiahWords = (amount: number): string => `Rp${grouped(amount)}`;
