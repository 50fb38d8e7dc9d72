import { YEAR_WEEKS } from './timeline.ts';

/**
 * The steps by which a line comes into the budget of one year, in their order. The first four lie in
 * the year before it, the last in the year itself.
 */
export const BUDGET_STEPS = ['renja', 'rkpd', 'kua', 'rka', 'perubahan'] as const;
export type BudgetStep = (typeof BUDGET_STEPS)[number];

interface Rule {
  /** Years before the budget year. */
  readonly before: 0 | 1;
  /** Last day by which a line can still be handed in, as month and day. */
  readonly until: string;
  /**
   * `rule` = Permendagri 77/2020, which has the KUA–PPAS sent to the DPRD in the second week of
   * July; `custom` = what is usual, to be held against the calendar of the kabupaten. Of the RKA the
   * rule only says when it begins (third week of August) and when the Raperda follows (second week
   * of September): the day between is custom.
   */
  readonly basis: 'rule' | 'custom';
}

const RULES: Readonly<Record<BudgetStep, Rule>> = {
  renja: { before: 1, until: '03-31', basis: 'custom' },
  rkpd: { before: 1, until: '05-31', basis: 'custom' },
  kua: { before: 1, until: '07-14', basis: 'rule' },
  rka: { before: 1, until: '08-31', basis: 'custom' },
  perubahan: { before: 0, until: '08-31', basis: 'custom' },
};

/** Days as a kabupaten has set them, "MM-DD" for each step; the others are as usual. */
export type OwnDays = Readonly<Partial<Record<BudgetStep, string>>>;

/** One step of the budget of one year. */
export interface BudgetWindow {
  readonly step: BudgetStep;
  readonly budgetYear: number;
  /** Its last day (ISO 8601). */
  readonly until: string;
  readonly basis: 'rule' | 'custom' | 'own';
}

/** "MM-DD" in a year as an ISO 8601 day; what that month does not have is its last day. */
function dayIn(year: number, monthAndDay: string): string {
  const [month = '', day = ''] = monthAndDay.split('-');
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(Math.min(Number(day), last)).padStart(2, '0')}`;
}

/** All steps of the budget of one year, in their order. */
export function windowsOf(budgetYear: number, own: OwnDays = {}): readonly BudgetWindow[] {
  return BUDGET_STEPS.map((step) => {
    const { before, until, basis } = RULES[step];
    const day = own[step];
    return {
      step,
      budgetYear,
      until: dayIn(budgetYear - before, day ?? until),
      basis: day === undefined ? basis : 'own',
    };
  });
}

/** Where a line still gets in. */
export interface Reach {
  /** The next step of its own budget year; null = that year can no longer be reached. */
  readonly own: BudgetWindow | null;
  /** Where the own year is lost, the next step of a later one. */
  readonly next: BudgetWindow;
  /** The own budget year is only reached by its change: the work has to fit into what is left. */
  readonly isLate: boolean;
}

/**
 * The nearest budget window a line can still reach. A result of May still comes into the RKPD of
 * the next year, one of July or August into its RKA, one of December only into the Perubahan of the
 * next year or the RKPD of the year after.
 *
 * @param day ISO 8601 day from which on the line can be handed in.
 * @param budgetYear the year it is planned for.
 */
export function reachOfDay(day: string, budgetYear: number, own: OwnDays = {}): Reach {
  const open = (year: number): readonly BudgetWindow[] =>
    windowsOf(year, own).filter(({ until }) => day <= until);
  const [here] = open(budgetYear);
  if (here) return { own: here, next: here, isLate: here.step === 'perubahan' };
  for (let year = budgetYear + 1; ; year += 1) {
    const [next] = open(year);
    if (next) return { own: null, next, isLate: false };
  }
}

const DAY_MS = 86_400_000;

/** Whole days from one ISO 8601 day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * Weeks of a budget year that are over before a line handed in from `day` on has its money: none
 * where the year's own budget is still reached, those up to the change of the budget where only that
 * is. Of a year that is not reached at all nothing is known: none.
 */
export function weeksBeforeMoney(day: string, budgetYear: number, own: OwnDays = {}): number {
  const { own: window, isLate } = reachOfDay(day, budgetYear, own);
  return window && isLate ? Math.max(0, YEAR_WEEKS - weeksAfter(window)) : 0;
}

/** Weeks that are left for the work when the money comes with the change of the budget. */
export function weeksAfter({ until, budgetYear }: BudgetWindow): number {
  return Math.max(0, Math.floor(daysBetween(until, `${budgetYear}-12-31`) / 7));
}
