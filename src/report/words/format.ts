import { roundHalfUp, type Ratio } from '#core/lib/ratio.ts';

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
  return `${rounded({ n: part.n * 100n, d: part.d }, 2)}%`;
}

/** An exact fraction: "21/8", or "3" when it is whole. */
export function fraction(value: Ratio): string {
  return value.d === 1n ? value.n.toString() : `${value.n.toString()}/${value.d.toString()}`;
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
