import { windowsOf, type BudgetWindow } from '#core/invest/schedule/budget-windows.ts';
import type { PlanPaper } from '#core/invest/paper/paper.ts';
import type { Composer } from '#report/layout/composer.ts';
import { table } from '#report/layout/table.ts';
import { plainDay } from '#report/words/calendar.ts';
import { PLAN } from '#report/words/plan-text.ts';
import { decimal } from '#report/words/format.ts';
import { bullets, chapterHead, printTable, subhead } from './plan-common.ts';

const { basis, method } = PLAN;

/** On which rules it rests, and which step of the budget it can still reach. */
export function planBasis({ source }: PlanPaper, composer: Composer): void {
  const { plan, facts, desk } = source;
  chapterHead(composer, 'basis', PLAN.chapters.basis, '');
  bullets(composer, basis.laws);
  subhead(composer, 'cycle', basis.cycleTitle);
  const { handIn } = desk.days;
  const year = facts.years[0] ?? 0;
  composer.paragraph(basis.cycleLead(plainDay(handIn), year));
  composer.space(4);
  const windows = windowsOf(year, plan.windows);
  const nearest = windows.find(({ until }) => handIn <= until);
  const stands = (one: BudgetWindow): string => {
    if (one.until < handIn) return basis.stands.past;
    return one === nearest ? basis.stands.nearest : basis.stands.open;
  };
  const { heads } = basis;
  table(composer, {
    columns: [
      { title: heads.step, width: 'rest', namesRow: true },
      { title: heads.until, width: 90 },
      { title: heads.by, width: 130 },
      { title: heads.stands, width: 100 },
    ],
    rows: windows.map((one) => [
      basis.steps[one.step],
      plainDay(one.until),
      basis.days[one.basis],
      { text: stands(one), bold: one === nearest },
    ]),
  });
}

/** How the choice was made and how good it is known to be; nothing where none was made. */
export function proofOf({ source }: PlanPaper): readonly string[] {
  const { plan, standing } = source;
  const { proof } = method;
  if (!plan.chosen) return [];
  const { by, isCutShort } = plan.chosen;
  if (standing?.isStale) return [method.by[by], proof.stale];
  const cut = isCutShort ? [proof.cut] : [];
  if (standing?.isProven) return [method.by[by], proof.proven];
  const gap = standing?.gap ?? null;
  const far = gap === null ? proof.unknown : proof.gap(decimal((gap / 100).toFixed(2)));
  return [method.by[by], ...cut, far];
}

/** What was sought, in one sentence. */
export function objectiveOf({ plan, facts }: PlanPaper['source']): string {
  const { objective } = method;
  return plan.objective === 'good' ? objective.good(facts.goal) : objective[plan.objective];
}

/** By what it was measured and chosen, of whom, and how good the choice is known to be. */
export function planMethod(paper: PlanPaper, composer: Composer): void {
  const { plan, facts, desk } = paper.source;
  chapterHead(composer, 'method', PLAN.chapters.method, '');
  const { version, digest } = facts.ref;
  bullets(composer, [
    method.instrument(facts.title, version, digest.slice(0, 12)),
    ...(desk.periods.length === 0 ? [] : [method.periods(desk.periods)]),
    method.numbers,
    method.effect,
  ]);
  composer.space(6);
  printTable(composer, paper.tables.funnel, [
    { at: 0, width: 'rest', namesRow: true },
    { at: 1, width: 60, bold: true },
    { at: 2, width: 60 },
  ]);
  subhead(composer, 'objective', method.objectiveTitle);
  bullets(composer, [
    objectiveOf(paper.source),
    method.priorities(Object.values(plan.priorities).filter((one) => one !== 1).length),
    method.bounds({
      capacities: plan.capacities.length,
      floors: plan.floors.length,
      musts: paper.index.chosen.filter(({ isMust }) => isMust).length,
    }),
    ...proofOf(paper),
    ...(plan.chosen ? [method.faults(facts.faults.length)] : []),
  ]);
  subhead(composer, 'absent', method.absent);
  if (facts.absent.length === 0) return composer.paragraph(method.noneAbsent);
  bullets(
    composer,
    facts.absent.map(({ name, why }) => `${name}: ${method.absentWhy[why]}.`),
  );
}
