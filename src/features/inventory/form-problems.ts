import type { FieldErrors } from 'react-hook-form';
import type { SummaryItem } from '#ui/error-summary.tsx';
import type { ApplicationForm } from './form-schema.ts';

const FIELDS = ['name', 'year', 'userCount', 'yearlyCost'] as const;
const OF_CONTRACT = ['year', 'value'] as const;

type ContractErrors = Partial<Record<(typeof OF_CONTRACT)[number], { readonly message?: string }>>;

const item = (fieldId: string, text: string | undefined): readonly SummaryItem[] =>
  text === undefined ? [] : [{ fieldId, text }];

/** What is wrong with the form, each with the field it is about. */
export function problemsOf(errors: FieldErrors<ApplicationForm>): readonly SummaryItem[] {
  const contracts = (errors.contracts ?? []) as readonly (ContractErrors | undefined)[];
  return [
    ...FIELDS.flatMap((field) => item(field, errors[field]?.message)),
    ...[...contracts].flatMap((row, at) =>
      OF_CONTRACT.flatMap((field) => item(`contracts.${at}.${field}`, row?.[field]?.message)),
    ),
  ];
}
