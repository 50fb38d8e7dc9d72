import { fatesOf, type ResultsImport } from '#core/intake/results-import.ts';
import { text } from './text.ts';

const { counts } = text;

/** How many files went which way, in one sentence. */
export function countsText(account: ResultsImport): string {
  const fates = fatesOf(account);
  const { taken, here } = fates;
  const dealt = account.files.length;
  const results = account.files.reduce((sum, file) => sum + file.results, 0);
  const odd = account.files.filter((file) => file.odd.length > 0).length;
  const refused = dealt - taken - here;
  const isShort = account.state !== 'running' && dealt < account.total;
  const parts = [
    ...(taken > 0 ? [counts.taken(taken, results)] : []),
    ...(odd > 0 ? [counts.odd(odd)] : []),
    ...(here > 0 ? [counts.here(here)] : []),
    ...(refused > 0 ? [counts.refused(refused)] : []),
    ...(isShort ? [counts.left(account.total - dealt)] : []),
  ];
  return parts.length === 0 ? `${counts.nothing}.` : `${parts.join('; ')}.`;
}
