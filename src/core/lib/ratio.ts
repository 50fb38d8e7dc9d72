/**
 * Exact rational arithmetic for weights, levels and scores.
 *
 * A `Ratio` is always in lowest terms with a positive denominator, so two equal
 * values have equal parts. Nothing here rounds except {@link roundHalfUp}, which
 * is called once, when a number is shown or compared as shown.
 */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Builds n/d in lowest terms. Throws on a zero denominator (a bug of the caller). */
export function ratio(n: bigint, d: bigint = 1n): Ratio {
  if (d === 0n) throw new RangeError('ratio: zero denominator');
  if (d === 1n) return { n, d };
  const sign = d < 0n ? -1n : 1n;
  const g = gcd(n, d * sign);
  return { n: (n * sign) / g, d: (d * sign) / g };
}

export const ZERO: Ratio = { n: 0n, d: 1n };

/** The exact value of a whole number (a level, a count). */
export function fromInteger(value: number): Ratio {
  return { n: BigInt(value), d: 1n };
}

/** The exact value of a plain decimal such as "1.30". Throws on anything else. */
export function fromDecimal(text: string): Ratio {
  const parts = DECIMAL.exec(text);
  if (!parts) throw new RangeError(`ratio: not a decimal: ${text}`);
  const fraction = parts[3] ?? '';
  const digits = BigInt(`${parts[1]}${parts[2]}${fraction}`);
  return ratio(digits, 10n ** BigInt(fraction.length));
}

export function add(a: Ratio, b: Ratio): Ratio {
  return a.d === b.d ? ratio(a.n + b.n, a.d) : ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.n, a.d * b.d);
}

/** a ÷ b. Throws when b is zero (a bug of the caller). */
export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/**
 * The decimal with `digits` places, halves going up (towards +∞), with a decimal
 * point: 1.5025 to two places is "1.50", 2.465 is "2.47".
 * Half-up is the rule that reproduces the published SPBE tables of 2023 and 2024.
 */
export function roundHalfUp(value: Ratio, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const doubled = value.n * scale * 2n + value.d;
  const divisor = value.d * 2n;
  const floor = doubled / divisor - (doubled % divisor < 0n ? 1n : 0n);
  const text = (floor < 0n ? -floor : floor).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${floor < 0n ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

/** Denominators of more bits than this are shortened before they become a float. */
const FLOAT_BITS = 900n;

/**
 * A floating-point number next to the value: for drawing only, never for deciding.
 * Parts too long for a float (many coprime weights) are shortened together first.
 */
export function toNumber(value: Ratio): number {
  let { n, d } = value;
  while (d >> FLOAT_BITS > 0n) {
    n >>= 64n;
    d >>= 64n;
  }
  return Number(n) / Number(d);
}
