import { entryDigest } from '#core/journal/check-chain.ts';
import {
  entryId,
  type JournalChange,
  type JournalEntry,
  type JournalVerb,
} from '#core/journal/entry.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';

export const OWN = '01990000-0000-7000-8000-000000000001';
export const OTHER = '01990000-0000-7000-8000-000000000002';

type Said = { readonly changes: readonly JournalChange[]; readonly verb?: JournalVerb };

/** A chain that holds, made entry by entry. */
export function chainOf(said: readonly Said[], id = OWN): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const [n, { changes, verb = 'answer' }] of said.entries()) {
    const previous: Digest | null = entries.at(-1)?.digest ?? null;
    const entry = {
      id: entryId(id, n),
      assessmentId: id as AssessmentId,
      n,
      previous,
      at: new Date(Date.UTC(2026, 0, 5, 1, 0, n)).toISOString(),
      by: n % 2 === 0 ? 'Ayu' : 'Budi',
      device: 'Chrome di Windows (3f9a2c1b), Ruang kerja utama',
      verb,
      about: '',
      heads: [],
      changes,
    };
    entries.push({ ...entry, digest: entryDigest(entry, digestOfJson) });
  }
  return entries;
}

/** One change that sets a field of the assessment. */
export const setting = (field: string, to: string): Said => ({
  changes: [{ record: 'assessment', path: [field], at: null, to }],
});
