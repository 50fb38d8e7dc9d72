import { exactText } from '#core/submit/stated-scores.ts';
import type { Shown } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';

/** A gain with its sign: "+0,029". */
export function gainText(gain: Shown): string {
  const said = decimal(gain.text);
  return gain.exact.n > 0n ? `+${said}` : said.replace('-', '−');
}

/** The fraction that a rounded number stands for: "1/35". */
export function exactWords({ exact }: Shown): string {
  return exactText(exact);
}

/** A number for each unit of something; null = it cannot be said. */
export function worthText(worth: Shown | null): string {
  return worth ? decimal(worth.text) : '–';
}
