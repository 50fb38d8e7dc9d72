import {
  APPLICATION_KINDS,
  APPLICATION_STATUSES,
  CLAUSE_ANSWERS,
  type Application,
  type Contract,
} from '#core/inventory/application.ts';
import { z } from '#core/zod.ts';
import { formText } from './text-form.ts';

const { problems } = formText;
const said = z.string().trim();
const year = said.regex(/^(?:(?:19|20|21)\d\d)?$/, problems.year);
const whole = said
  .regex(/^(?:\d+|\d{1,3}(?:\.\d{3})+)?$/, problems.whole)
  .refine((text) => Number.isSafeInteger(Number(text.replaceAll('.', ''))), problems.whole);

const fields = (text: z.ZodString, name: z.ZodString, when: z.ZodString, count: z.ZodString) =>
  z.object({
    name,
    code: text,
    function: text,
    agency: text,
    agencyCode: text,
    unit: text,
    kind: z.enum(['', ...APPLICATION_KINDS]),
    category: text,
    status: z.enum(['', ...APPLICATION_STATUSES]),
    year: when,
    medium: text,
    address: text,
    sourceOwner: text,
    openSourceClause: z.enum(['', ...CLAUSE_ANSWERS]),
    hosting: text,
    integrated: z.enum(['', 'yes', 'no']),
    integrations: text,
    integrationNote: text,
    users: text,
    userCount: count,
    yearlyCost: count,
    note: text,
    contracts: z.array(z.object({ year: when, title: text, value: count, funds: text })),
  });

const any = z.string();

/** What may be typed, sound or not yet. */
export const typedSchema = fields(any, any, any, any);

/** What is typed about an application, as it may be stored; all of it is text until then. */
export const formSchema = fields(said, said.min(1, problems.name), year, whole);

export type ApplicationForm = z.infer<typeof typedSchema>;

const textOf = (value: number | null): string => (value === null ? '' : String(value));
const grouped = (value: number | null): string =>
  textOf(value).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
const numberOf = (text: string): number | null =>
  text.trim() === '' ? null : Number(text.replaceAll('.', ''));
const integratedOf = (value: boolean | null): ApplicationForm['integrated'] => {
  if (value === null) return '';
  return value ? 'yes' : 'no';
};

/** An application as it stands in the form. */
export function toForm(application: Application): ApplicationForm {
  const { kind, status, year: made, openSourceClause, integrated, contracts } = application;
  return {
    name: application.name,
    code: application.code,
    function: application.function,
    agency: application.agency,
    agencyCode: application.agencyCode,
    unit: application.unit,
    kind: kind ?? '',
    category: application.category,
    status: status ?? '',
    year: textOf(made),
    medium: application.medium,
    address: application.address,
    sourceOwner: application.sourceOwner,
    openSourceClause: openSourceClause ?? '',
    hosting: application.hosting,
    integrated: integratedOf(integrated),
    integrations: application.integrations.join('; '),
    integrationNote: application.integrationNote,
    users: application.users,
    userCount: grouped(application.userCount),
    yearlyCost: grouped(application.yearlyCost),
    note: application.note,
    contracts: contracts.map((one) => ({
      ...one,
      year: textOf(one.year),
      value: grouped(one.value),
    })),
  };
}

const isFilled = ({ year: of, title, value, funds }: Contract): boolean =>
  of !== null || value !== null || title !== '' || funds !== '';

/** The application with what a sound form says; an empty contract is none. */
export function fromForm(application: Application, form: ApplicationForm): Application {
  const names = form.integrations.split(/[;\n]/).map((name) => name.trim());
  return {
    ...application,
    ...form,
    kind: form.kind === '' ? null : form.kind,
    status: form.status === '' ? null : form.status,
    openSourceClause: form.openSourceClause === '' ? null : form.openSourceClause,
    year: numberOf(form.year),
    userCount: numberOf(form.userCount),
    yearlyCost: numberOf(form.yearlyCost),
    integrated: form.integrated === '' ? null : form.integrated === 'yes',
    integrations: [...new Set(names.filter(Boolean))],
    contracts: form.contracts
      .map((one) => ({ ...one, year: numberOf(one.year), value: numberOf(one.value) }))
      .filter(isFilled),
  };
}

/** Whether two forms would be stored alike. */
export function sameForm(one: ApplicationForm, other: ApplicationForm): boolean {
  return differingFields(one, other).length === 0;
}

/** The fields in which two forms differ; spaces around a text do not count. */
export function differingFields(
  one: ApplicationForm,
  other: ApplicationForm,
): readonly (keyof ApplicationForm)[] {
  const plain = (value: ApplicationForm[keyof ApplicationForm]): string =>
    typeof value === 'string'
      ? value.trim()
      : JSON.stringify(
          value.map(({ year: of, title, value: money, funds }) =>
            [of, title, money, funds].map((text) => text.trim()),
          ),
        );
  return (Object.keys(one) as (keyof ApplicationForm)[]).filter(
    (field) => plain(one[field]) !== plain(other[field]),
  );
}
