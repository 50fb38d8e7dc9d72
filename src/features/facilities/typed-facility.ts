import { facilityKeys } from '#core/inventory/facility-table.ts';
import { facilityProblems } from '#core/inventory/facility-problems.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { text as all } from './text.ts';

const { form: text } = all;

const TEXTS = ['agency', 'agencyCode', 'network', 'dataCentre', 'note'] as const;
const COUNTS = ['ownServers', 'staff', 'certified'] as const;
const MEASURES = ['powerHours', 'bandwidth'] as const;
const TRUTHS = ['powerBackup', 'intranet'] as const;

type TypedField = (typeof TEXTS | typeof COUNTS | typeof MEASURES | typeof TRUTHS)[number] | 'year';

/** A row as it is typed: everything is text; of yes and no "" is not known. */
export type TypedFacility = Readonly<Record<TypedField, string>>;
type TypedErrors = Partial<Readonly<Record<TypedField, string>>>;

const FIELDS: readonly TypedField[] = [...TEXTS, ...COUNTS, ...MEASURES, ...TRUTHS, 'year'];

export function typedOf(facility: Facility): TypedFacility {
  const typed = FIELDS.map((field) => {
    const value = facility[field];
    if (value === null) return [field, ''];
    if (typeof value === 'boolean') return [field, value ? 'yes' : 'no'];
    return [field, typeof value === 'number' ? String(value).replace('.', ',') : value];
  });
  return Object.fromEntries(typed) as TypedFacility;
}

/** A number as typed; null = nothing, undefined = it is none. */
function numberOf(typed: string, shape: RegExp): number | null | undefined {
  const plain = typed.trim();
  if (plain === '') return null;
  return shape.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

function truthOf(typed: string): boolean | null {
  return typed === '' ? null : typed === 'yes';
}

/** The row as typed; by field what is wrong with it. `others` are all rows that are stored. */
export function untyped(
  base: Facility,
  typed: TypedFacility,
  others: readonly Facility[],
): Result<Facility, TypedErrors> {
  const errors: Partial<Record<TypedField, string>> = {};
  const read = (field: TypedField, shape: RegExp, wrong: string): number | null => {
    const value = numberOf(typed[field], shape);
    if (value === undefined) errors[field] = wrong;
    return value ?? null;
  };
  const whole = (field: (typeof COUNTS)[number]): number | null =>
    read(field, /^\d{1,9}$/, text.countWrong);
  const measure = (field: (typeof MEASURES)[number]): number | null =>
    read(field, /^\d{1,9}(?:[.,]\d{1,3})?$/, text.measureWrong);
  const facility: Facility = {
    ...base,
    agency: typed.agency.trim(),
    agencyCode: typed.agencyCode.trim(),
    year: read('year', /^(?:19|20|21)\d\d$/, text.yearWrong),
    powerBackup: truthOf(typed.powerBackup),
    powerHours: measure('powerHours'),
    network: typed.network.trim(),
    bandwidth: measure('bandwidth'),
    intranet: truthOf(typed.intranet),
    ownServers: whole('ownServers'),
    dataCentre: typed.dataCentre.trim(),
    staff: whole('staff'),
    certified: whole('certified'),
    note: typed.note.trim(),
  };
  if (facility.agency === '') errors.agency = text.nameMissing;
  const problems = facilityProblems(facility);
  if (problems.includes('more-certified-than-staff')) {
    errors.certified ??= text.problems['more-certified-than-staff'];
  }
  if (problems.includes('hours-without-power')) {
    errors.powerHours ??= text.problems['hours-without-power'];
  }
  const [code, name] = facilityKeys(facility);
  const twin = others.find((other) => {
    if (other.id === base.id) return false;
    const [otherCode, otherName] = facilityKeys(other);
    return code !== '' && otherCode !== '' ? code === otherCode : name === otherName;
  });
  if (twin) errors.agency ??= text.same;
  return Object.keys(errors).length > 0 ? fail(errors) : ok(facility);
}
