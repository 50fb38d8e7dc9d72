const LOCALE = 'id-ID';

/** Made once: making one takes longer than formatting hundreds of numbers. */
const WHOLE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const THREE_DECIMALS = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 3 });

/** Names of large amounts, the largest first. */
const SIZES = [
  { from: 1_000_000_000_000, name: 'triliun' },
  { from: 1_000_000_000, name: 'miliar' },
  { from: 1_000_000, name: 'juta' },
] as const;

/** An amount of money in full: 12500000 → "Rp12.500.000". */
export function rupiah(amount: number): string {
  return `Rp${WHOLE.format(amount)}`;
}

/** The same short, for reading along: 12500000 → "Rp12,5 juta"; what is cut off is said so. */
export function shortRupiah(amount: number): string {
  const size = SIZES.find(({ from }) => Math.abs(amount) >= from);
  if (!size) return rupiah(amount);
  const thousandths = amount / (size.from / 1000);
  const about = Number.isInteger(thousandths) ? '' : 'sekitar ';
  return `${about}Rp${THREE_DECIMALS.format(Math.trunc(thousandths) / 1000)} ${size.name}`;
}
