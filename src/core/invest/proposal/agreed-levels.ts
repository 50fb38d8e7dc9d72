import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Ground } from '#core/portfolio/ground.ts';
import type { ScoreSet } from '#core/portfolio/outcome.ts';
import { WHOLE_PORTFOLIO } from '#core/portfolio/query.ts';
import { rowOf } from '#core/portfolio/rows.ts';
import { select } from '#core/portfolio/select.ts';
import type {
  AbsentAgency,
  GroundAgency,
  LevelTexts,
  PlanGround,
} from '#core/invest/plan-ground.ts';

function levelsOf({ indicators }: InstrumentFrame, set: ScoreSet | null): LevelTexts {
  const texts = set?.levels.split(' ') ?? [];
  return Object.fromEntries(indicators.map(({ id }, at) => [id, texts[at] ?? '?']));
}

function absentOf(reason: string): AbsentAgency['why'] {
  return reason === 'other-stage' ? 'not-final' : 'apart';
}

/**
 * The agreed results that count of one year and instrument, for choosing investments: only whole
 * and final ones. Null = there is none to choose from.
 */
export function agreedLevels(
  ground: Ground,
  asked: { readonly instrument: GroundAgency['result'] | null; readonly year: number | null },
): PlanGround | null {
  const selection = select(ground, { ...WHOLE_PORTFOLIO, ...asked, stage: 'final' });
  if (!selection) return null;
  const { frame } = selection.data;
  const agencies = Array.from(selection.rows, (place): GroundAgency | null => {
    const outcome = ground.outcomes[place]?.outcome;
    const row = rowOf(ground, place);
    if (!outcome) return null;
    return {
      key: row.roster ?? (outcome.agency.code || outcome.agency.name),
      name: outcome.agency.name,
      code: outcome.agency.code,
      kind: row.kind,
      group: row.group,
      result: outcome.id,
      agreedAt: outcome.madeAt,
      final: levelsOf(frame, outcome.final),
      claimed: levelsOf(frame, outcome.claimed),
      supported: levelsOf(frame, outcome.supported),
    };
  }).filter((one) => one !== null);
  const names = new Set(agencies.map(({ name }) => name));
  const absent = new Map<string, AbsentAgency['why']>();
  for (const { agency } of selection.missing.rows) absent.set(agency.name, 'no-result');
  for (const { row, reason } of selection.apart) {
    const name = ground.outcomes[row]?.outcome.agency.name ?? '';
    if (!names.has(name)) absent.set(name, absentOf(reason));
  }
  const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
    a.name.localeCompare(b.name, 'id');
  return {
    ref: frame.ref,
    year: selection.chosen.year,
    agencies: agencies.sort(byName),
    absent: [...absent].map(([name, why]) => ({ name, why })).sort(byName),
  };
}
