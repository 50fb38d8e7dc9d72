import type { Digest } from '#core/lib/ids.ts';
import { outcomeSchema, type Outcome } from '#core/portfolio/outcome.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

const GOVERNMENT = 'Kabupaten Uji';
const digest = (at: number): Digest => at.toString(16).padStart(64, '0') as Digest;
export const LOCAL = { id: 'lokal', version: '1.0.0', digest: digest(0xaaa) };
export const PEMDA = { id: 'pemda', version: '1.0.0', digest: digest(0xbbb) };

let made = 0;

/** A final result with this index, claimed as a 4. */
export function outcome(
  name: string,
  year: number,
  score: string,
  more: Partial<Outcome> = {},
): Outcome {
  made += 1;
  const set = { score, groups: '', levels: '' };
  return outcomeSchema.parse({
    id: digest(made),
    stage: 'final',
    assessment: `01930000-0000-7000-8000-${made.toString().padStart(12, '0')}`,
    revision: 1,
    agency: { name, shortName: '', code: '', government: GOVERNMENT },
    kind: '',
    group: '',
    batch: '',
    period: null,
    year,
    rubric: LOCAL,
    scope: false,
    madeAt: '2026-01-01T00:00:00.000Z',
    signer: null,
    final: set,
    claimed: { ...set, score: '4' },
    supported: set,
    documents: 0,
    verdicts: {},
    oddities: [],
    ...more,
  });
}

/** It came in a package of its own. */
export const from = (one: Outcome, trust: SourcedOutcome['trust'] = 'known'): SourcedOutcome => ({
  outcome: one,
  set: one.id,
  from: 'full',
  trust,
});

/** A row of the roster of the government that all of these are of. */
export const row = (id: string, name: string, more: Partial<RosterAgency> = {}): RosterAgency => ({
  ...blankRosterAgency(id, '2026-01-01T00:00:00.000Z'),
  revision: 1,
  name,
  government: GOVERNMENT,
  ...more,
});
