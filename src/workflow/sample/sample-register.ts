import type { BudgetCodes } from '#core/invest/initiative/budget-code.ts';
import { lacksOf } from '#core/invest/clearance/clearance-gates.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Price } from '#core/invest/price/price.ts';
import { registerLines } from '#core/invest/clearance/view-register.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { SAMPLE_OWNER } from '#core/sample/agencies.ts';
import type { SampleCalendar } from '#core/sample/calendar.ts';
import { sampleClearances, sampleVerdict } from '#core/sample/clearances.ts';
import { budgetCodes } from '#workflow/plans/budget-codes.ts';
import { clearanceOfLine } from '#workflow/plans/clearance-of-line.ts';
import { addClearances } from '#workflow/plans/clearances.ts';
import type { Desk } from '#workflow/desk.ts';
import { must } from './sample-must.ts';

/** So many initiatives of the plan were taken into the register. */
const TAKEN = 3;

interface Told {
  readonly calendar: SampleCalendar;
  readonly roster: readonly RosterAgency[];
  readonly prices: readonly Price[];
}

/** One line of each initiative of the plan's first year; approved where nothing is open. */
function fromPlan(
  desk: Desk,
  book: PlanBook,
  { calendar, roster }: Told,
  codes: BudgetCodes,
): readonly Clearance[] {
  const { plan } = book;
  const code = roster.find(({ name }) => name === SAMPLE_OWNER)?.code ?? '';
  const about = {
    plan: plan.id,
    owner: { name: SAMPLE_OWNER, code },
    receivedOn: desk.now().slice(0, 10),
  };
  const due = registerLines(book).filter(({ year }) => year === plan.firstYear);
  const one = [...new Map(due.map((line) => [line.title, line])).values()];
  return one.slice(0, TAKEN).map((line, at) => {
    const row = { ...clearanceOfLine(desk, line, about), note: 'Data contoh.' };
    if (lacksOf(row, codes).length > 0) return row;
    const decision = sampleVerdict(
      row,
      {
        kind: 'approved',
        reasons: 'Data contoh: terpilih dalam rencana investasi.',
        number: `CONTOH/555/1${at}`,
      },
      { calendar },
      [2026, 11, 20],
    );
    return { ...row, decision };
  });
}

/** Fills the register of TIK lines of the sample, with some of its plan. */
export async function playRegister(desk: Desk, book: PlanBook, told: Told): Promise<void> {
  const rubric = book.ground.ref.id;
  const asked = sampleClearances({ ...told, now: desk.now(), rubric });
  must(await addClearances(desk, [...asked, ...fromPlan(desk, book, told, await budgetCodes())]));
}
