import { compare, fromDecimal } from '#core/lib/ratio.ts';
import type { Finding } from './finding.ts';

/**
 * The median of votes, exact: the middle value; of an even number the lower of the two in the
 * middle, so that it is always a value that somebody found and never lies between two levels.
 * None without votes, and none where somebody says that the indicator does not apply: then
 * the question is whether, not how much.
 */
export function medianOf(findings: readonly Finding[]): Finding | null {
  const said = findings.filter(({ is }) => is !== 'open');
  const values = said.flatMap((one) => (one.is === 'value' ? [one] : []));
  if (values.length === 0 || values.length < said.length) return null;
  const sorted = [...values].sort((a, b) => compare(fromDecimal(a.value), fromDecimal(b.value)));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
