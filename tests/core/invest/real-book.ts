import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueSchema, type Catalogue, type Initiative } from '#core/invest/catalogue.ts';
import { offeredFor } from '#core/invest/offered.ts';
import { planBook, type PlanBook } from '#core/invest/plan-book.ts';
import type { GroundAgency, LevelTexts } from '#core/invest/plan-ground.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Digest } from '#core/lib/ids.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';

const FILE = join(import.meta.dirname, '../../../catalogues/inisiatif-tik@1.0.0.json');

/** The instrument and the catalogue that ship with the program. */
export const rubric = shippedRubric(LIMA);
export const catalogue: Catalogue = catalogueSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));

export const INDICATORS: readonly string[] = placedIndicators(rubric).map(
  ({ indicator }) => indicator.id,
);

export const initiativeOf = (id: string): Initiative => {
  const found = catalogue.initiatives.find((one) => one.id === id);
  if (!found) throw new Error(`no initiative ${id}`);
  return found;
};

/** Every indicator on one level, with others named. */
export const levelsOn = (
  level: number,
  others: Readonly<Record<string, number>> = {},
): LevelTexts => Object.fromEntries(INDICATORS.map((id) => [id, String(others[id] ?? level)]));

export const BLANK_PLAN: InvestmentPlan = {
  id: 'rencana',
  revision: 1,
  name: 'Rencana',
  status: 'draft',
  firstYear: 2027,
  years: 3,
  results: { instrument: null, year: null },
  targets: { all: null, indicators: {} },
  leftOut: [],
  priorities: {},
  objective: 'gain',
  goal: '',
  codeVintage: '',
  sources: [{ id: 'apbd', name: 'APBD' }],
  ceilings: [],
  capacities: [],
  floors: [],
  decisions: {},
  own: [],
  hand: {},
  chosen: null,
  kept: [],
  windows: {},
  paper: { number: '', place: '', date: '', office: '', regency: '' },
  createdAt: '2026-11-22T00:00:00.000Z',
  updatedAt: '2026-11-22T00:00:00.000Z',
};

export interface RealAgency {
  readonly key: string;
  readonly final: LevelTexts;
  readonly claimed?: LevelTexts;
  readonly supported?: LevelTexts;
}

const agencyOf = ({ key, final, claimed, supported }: RealAgency): GroundAgency => ({
  key,
  name: `Dinas ${key}`,
  code: '',
  kind: 'Dinas',
  group: '',
  result: 'a'.repeat(64) as Digest,
  agreedAt: '2026-11-20T00:00:00.000Z',
  final,
  claimed: claimed ?? final,
  supported: supported ?? final,
});

/** A book of the real instrument and the real catalogue over invented levels. */
export function realBook(
  agencies: readonly RealAgency[],
  said: Partial<InvestmentPlan> = {},
  initiatives: readonly Initiative[] = catalogue.initiatives,
): PlanBook {
  return planBook(
    { ...BLANK_PLAN, ...said },
    {
      rubric,
      ground: {
        ref: { id: rubric.id, version: rubric.version, digest: 'b'.repeat(64) as Digest },
        year: 2026,
        agencies: agencies.map(agencyOf),
        absent: [],
      },
      offered: offeredFor(rubric.id, [{ ...catalogue, initiatives: [...initiatives] }], []),
    },
  );
}
