import { fail, ok, type Result } from '#core/lib/result.ts';
import { ROSTER_YEARS, type RosterAgency } from '#core/roster/roster-agency.ts';
import { text as all } from './text.ts';

const { form: text } = all;

/** An agency as it is typed: years are text until they are sound. */
export interface TypedAgency {
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly kind: string;
  readonly group: string;
  readonly government: string;
  readonly note: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly predecessors: readonly string[];
}

type TypedErrors = Partial<Readonly<Record<keyof TypedAgency, string>>>;

export function typedOf(row: RosterAgency): TypedAgency {
  const { name, shortName, code, kind, group, government, note, predecessors } = row;
  const year = (value: number | null): string => (value === null ? '' : String(value));
  return {
    name,
    shortName,
    code,
    kind,
    group,
    government,
    note,
    predecessors,
    validFrom: year(row.validFrom),
    validTo: year(row.validTo),
  };
}

/** A year as typed: null = left open, undefined = it is none. */
function yearOf(typed: string): number | null | undefined {
  const plain = typed.trim();
  if (plain === '') return null;
  const year = Number(plain);
  const isYear = /^\d{4}$/.test(plain) && year >= ROSTER_YEARS.min && year <= ROSTER_YEARS.max;
  return isYear ? year : undefined;
}

/** The row as typed; by field what is wrong with it. */
export function untyped(base: RosterAgency, typed: TypedAgency): Result<RosterAgency, TypedErrors> {
  const { name, shortName, code, kind, group, government, note, predecessors } = typed;
  const [validFrom, validTo] = [yearOf(typed.validFrom), yearOf(typed.validTo)];
  const wrong = text.yearWrong(ROSTER_YEARS.min, ROSTER_YEARS.max);
  const isTurned = validFrom && validTo && validTo < validFrom;
  const errors: TypedErrors = {
    ...(name.trim() === '' && { name: text.nameMissing }),
    ...(validFrom === undefined && { validFrom: wrong }),
    ...(validTo === undefined && { validTo: wrong }),
    ...(isTurned && { validTo: text.turned }),
  };
  if (validFrom === undefined || validTo === undefined || Object.keys(errors).length > 0) {
    return fail(errors);
  }
  return ok({
    ...base,
    name: name.trim(),
    shortName: shortName.trim(),
    code: code.trim(),
    kind: kind.trim(),
    group: group.trim(),
    government: government.trim(),
    note: note.trim(),
    validFrom,
    validTo,
    predecessors: [...predecessors],
  });
}
