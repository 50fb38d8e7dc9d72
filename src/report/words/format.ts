import { multiply, ratio, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';

/** A decimal with a point ("1.50") the Indonesian way ("1,50"). */
export function decimal(text: string): string {
  return text.replace('.', ',');
}

/** An exact value with `digits` places, for reading only. */
export function rounded(value: Ratio, digits: number): string {
  return decimal(roundHalfUp(value, digits));
}

/** A part of one as a percentage with two places. */
export function percent(part: Ratio): string {
  return `${rounded(multiply(part, ratio(100n)), 2)}%`;
}

const MOST_DECIMALS = 6;

/** The value as a finite decimal, or null when it has none of at most six places. */
function finiteDecimal(value: Ratio): string | null {
  const ten = 10n ** BigInt(MOST_DECIMALS);
  if ((value.n * ten) % value.d !== 0n) return null;
  const text = roundHalfUp(value, MOST_DECIMALS);
  return decimal(text.replace(/0+$/, '').replace(/\.$/, ''));
}

/** An exact fraction: "21/8", or "3" when it is whole. */
export function fraction(value: Ratio): string {
  return value.d === 1n ? value.n.toString() : `${value.n.toString()}/${value.d.toString()}`;
}

/** The exact value as it reads best: a finite decimal where there is one, else a fraction. */
export function exact(value: Ratio): string {
  return finiteDecimal(value) ?? fraction(value);
}

function decimalPlaces(text: string): number {
  const comma = text.indexOf(',');
  return comma < 0 ? 0 : text.length - comma - 1;
}

/**
 * Exact values for one column: all decimal numbers with as many places as the longest
 * needs, so that their commas stand below each other; fractions where no decimal is exact.
 */
export function alignedNumbers(values: readonly Ratio[]): readonly string[] {
  const decimals = values.map(finiteDecimal);
  const places = Math.max(0, ...decimals.map((text) => decimalPlaces(text ?? '')));
  return values.map((value, at) =>
    decimals[at] === null ? fraction(value) : rounded(value, places),
  );
}

/** The first six decimals, cut and not rounded, with an ellipsis when more follow. */
export function firstDecimals(value: Ratio): string {
  const finite = finiteDecimal(value);
  if (finite !== null) return finite;
  const scale = 10n ** BigInt(MOST_DECIMALS);
  const cut = ratio((value.n * scale) / value.d, scale);
  return `${rounded(cut, MOST_DECIMALS)}…`;
}

/** A moment as a date in words, "22 November 2025", in the given zone. */
export function dateInWords(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone }).format(new Date(iso));
}

/** A moment as date and clock with the zone's short name. */
export function momentInWords(iso: string, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('id-ID', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  return `${dateInWords(iso, timeZone)} pukul ${clock.format(new Date(iso))}`;
}

/** A day of the calendar, "2025-11-22", as a date in words; empty stays empty. */
export function dayInWords(day: string): string {
  return day === '' ? '' : dateInWords(`${day}T00:00:00.000Z`, 'UTC');
}

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A number of bytes for people: 1536 → "1,5 kB". */
export function fileSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const size = bytes / 1000 ** power;
  const digits = { maximumFractionDigits: power > 0 && size < 10 ? 1 : 0 };
  return `${new Intl.NumberFormat('id-ID', digits).format(size)} ${UNITS[power]}`;
}

/** A fingerprint in groups of eight, to be compared by eye. */
export function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{1,8}/g)?.join(' ') ?? fingerprint;
}
