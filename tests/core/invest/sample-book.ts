import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueSchema } from '#core/invest/catalogue.ts';
import { offeredFor } from '#core/invest/offered.ts';
import { planBook, type PlanBook } from '#core/invest/plan-book.ts';
import type { PlanGround } from '#core/invest/plan-ground.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Digest } from '#core/lib/ids.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { sampleRoster } from '#core/sample/agencies.ts';
import { SAMPLE_ASESORS, votedLevel } from '#core/sample/maturity.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';

const CATALOGUE = join(import.meta.dirname, '../../../catalogues/inisiatif-tik@1.0.0.json');
const rubric = shippedRubric(LIMA);
const offered = offeredFor(
  rubric.id,
  [catalogueSchema.parse(JSON.parse(readFileSync(CATALOGUE, 'utf8')))],
  [],
);

/** A draft of three years without any ceiling. */
export const BLANK_PLAN: InvestmentPlan = {
  id: 'p1',
  revision: 1,
  name: 'Rencana contoh',
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

/** The first agencies of the invented kabupaten with the levels its asesors gave them. */
function sampleGround(agencies: number): PlanGround {
  const ids = placedIndicators(rubric).map(({ indicator }) => indicator.id);
  return {
    ref: { id: rubric.id, version: rubric.version, digest: 'ab'.repeat(32) as Digest },
    year: 2026,
    agencies: sampleRoster('2026-11-22T00:00:00.000Z')
      .slice(0, agencies)
      .map(({ code, name, kind, group }, at) => {
        const final = Object.fromEntries(
          ids.map((id) => [id, String(votedLevel(code, id, 2026, SAMPLE_ASESORS[0]))]),
        );
        return {
          key: code,
          name,
          code,
          kind,
          group,
          result: String(at).padStart(64, '0') as Digest,
          agreedAt: '2026-11-20T00:00:00.000Z',
          final,
          claimed: final,
          supported: final,
        };
      }),
    absent: [],
  };
}

/** A plan over the real instrument and the real catalogue, for so many invented agencies. */
export function sampleBook(plan: InvestmentPlan, agencies = 4): PlanBook {
  return planBook(plan, { rubric, ground: sampleGround(agencies), offered });
}
