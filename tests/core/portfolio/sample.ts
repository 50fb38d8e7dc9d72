import type { Digest, AssessmentId, PublicKey } from '#core/lib/ids.ts';
import { answererOf, type Answerer } from '#core/portfolio/answer.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { groundOf, type Ground, type GroundInput } from '#core/portfolio/ground.ts';
import type { Outcome, ScoreSet } from '#core/portfolio/outcome.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { blankRosterAgency } from '#core/roster/blank-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';

/** Results and an instrument as the engine gets them; made by hand, with no code of the engine. */

export const digest = (stem: string | number): Digest =>
  Buffer.from(String(stem)).toString('hex').padEnd(64, '0').slice(0, 64) as Digest;

export const RUBRIC = { id: 'kecil', version: '1.0.0', digest: digest('rubric') };
export const HOME = 'Kabupaten Contoh Raya';

/** Two groups of two and one indicators; levels 1 to 5. */
const FRAME: InstrumentFrame = {
  known: true,
  ref: RUBRIC,
  title: 'Instrumen kecil',
  shortTitle: 'Kecil',
  indexName: '',
  levelNames: ['Dimensi', 'Indikator'],
  groups: [
    { id: 'g1', code: 'A', title: 'Kebijakan', depth: 1, parent: null },
    { id: 'g2', code: 'B', title: 'Aplikasi', depth: 1, parent: null },
  ],
  indicators: [
    { id: 'i1', code: 'A1', title: 'Peraturan', group: 0, min: 1, max: 5 },
    { id: 'i2', code: 'A2', title: 'Rencana', group: 0, min: 1, max: 5 },
    { id: 'i3', code: 'B1', title: 'Daftar aplikasi', group: 1, min: 1, max: 5 },
  ],
  min: 1,
  max: 5,
  rounding: { digits: 2, mode: 'half-up', predikatOn: 'rounded' },
  predikat: [
    { min: '3.5', label: 'Baik' },
    { min: '2.5', label: 'Cukup' },
    { min: '1', label: 'Kurang' },
  ],
};

export const scores = (score: string | null, groups = '? ?', levels = '? ? ?'): ScoreSet => ({
  score,
  groups,
  levels,
});

type Change = Partial<Outcome> & Partial<Omit<SourcedOutcome, 'outcome'>>;

/** The result number `at`: of an agency of its own unless something else is said. */
export function resultOf(at: number, change: Change = {}): SourcedOutcome {
  const { set = digest(`set ${at}`), from = 'full', trust = 'known', ...outcome } = change;
  return {
    set,
    from,
    trust,
    outcome: {
      id: digest(`result ${at}`),
      stage: 'final',
      assessment: `assessment ${at}` as AssessmentId,
      revision: 1,
      agency: {
        name: `Dinas ${String(at).padStart(3, '0')}`,
        shortName: '',
        code: `1.${at}`,
        government: HOME,
      },
      kind: 'Dinas',
      group: '',
      batch: '',
      period: null,
      year: 2026,
      rubric: RUBRIC,
      scope: false,
      madeAt: '2026-11-01T02:00:00.000Z',
      signer: 'a'.repeat(64) as PublicKey,
      final: scores('3', '3 3', '3 3 3'),
      claimed: scores('4', '4 4', '4 4 4'),
      supported: scores('2', '2 2', '2 2 2'),
      documents: 2,
      verdicts: {},
      oddities: [],
      ...outcome,
    },
  };
}

/** A result by its final index alone. */
export const indexed = (at: number, score: string | null, change: Change = {}): SourcedOutcome =>
  resultOf(at, { final: scores(score), ...change });

export function listed(name: string, change: Partial<RosterAgency> = {}): RosterAgency {
  return {
    ...blankRosterAgency(`roster ${name}`, '2026-01-01T00:00:00.000Z'),
    revision: 1,
    name,
    government: HOME,
    ...change,
  };
}

/** Some results laid out for questions; the small instrument is here. */
export function groundOver(
  outcomes: readonly SourcedOutcome[],
  change: Partial<GroundInput> = {},
): Ground {
  return groundOf({
    outcomes,
    closed: 0,
    aside: [],
    roster: [],
    periods: [],
    frames: new Map([[RUBRIC.digest, FRAME]]),
    ...change,
  });
}

/** The engine over some results. */
export const engineOver = (
  outcomes: readonly SourcedOutcome[],
  change: Partial<GroundInput> = {},
): Answerer => answererOf(groundOver(outcomes, change));
