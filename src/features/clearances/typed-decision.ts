import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { gateConditions } from '#core/invest/clearance/clearance-gates.ts';
import type { Clearance, ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { rowText } from './text-row.ts';

const { decision: words } = rowText;

type TextField =
  | 'reasons'
  | 'conditions'
  | 'redirectedTo'
  | 'number'
  | 'date'
  | 'validYear'
  | 'office';

/** A decision as it is typed. */
export interface TypedDecision extends Readonly<Record<TextField, string>> {
  readonly kind: ClearanceVerdict['kind'];
}

type Errors = Partial<Readonly<Record<TextField, string>>>;

/** What stands in the form at first: the last decision, else what the gates ask for. */
export function typedDecision(
  row: Clearance,
  kind: ClearanceVerdict['kind'],
  today: string,
): TypedDecision {
  const { decision, year } = row;
  return {
    kind,
    reasons: decision?.reasons ?? '',
    // What gates ask for since then belongs in it too.
    conditions: [...new Set([...(decision?.conditions ?? []), ...gateConditions(row)])].join('\n'),
    redirectedTo: decision?.redirectedTo ?? '',
    number: decision?.number ?? '',
    date: decision?.date ?? today,
    validYear: String(decision?.validYear ?? year),
    office: decision?.office ?? '',
  };
}

const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The decision as typed; by field what is wrong with it. */
export function readDecision(
  typed: TypedDecision,
  { by, at }: Pick<ClearanceVerdict, 'by' | 'at'>,
): Result<ClearanceVerdict, Errors> {
  const { kind, date } = typed;
  const validYear = Number(typed.validYear);
  const isYear =
    /^\d{4}$/.test(typed.validYear.trim()) &&
    validYear >= YEAR_RANGE.min &&
    validYear <= YEAR_RANGE.max;
  const conditions = kind === 'conditional' ? linesOf(typed.conditions) : [];
  const lacksCondition = kind === 'conditional' && conditions.length === 0;
  const errors: Errors = {
    ...(typed.reasons.trim() === '' && { reasons: words.noReason }),
    ...(date === '' && { date: words.badDay }),
    ...(!isYear && { validYear: words.badYear }),
    ...(lacksCondition && { conditions: words.noCondition }),
  };
  if (Object.keys(errors).length > 0) return fail(errors);
  return ok({
    kind,
    reasons: typed.reasons.trim(),
    conditions,
    redirectedTo: kind === 'redirected' ? typed.redirectedTo.trim() : '',
    number: typed.number.trim(),
    date,
    validYear,
    office: typed.office.trim(),
    by,
    at,
  });
}
