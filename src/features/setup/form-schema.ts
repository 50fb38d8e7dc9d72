import { z } from '#core/zod.ts';
import { YEAR_RANGE, type AssessmentDetails } from '#core/assessment/assessment.ts';
import { PERSON_ROLES } from '#core/assessment/person-roles.ts';
import { text } from './text.ts';

const wholeYear = z
  .string()
  .trim()
  .regex(/^\d{4}$/, text.problems.yearDigits)
  .refine((year) => Number(year) >= YEAR_RANGE.min && Number(year) <= YEAR_RANGE.max, {
    error: (issue) => text.problems.yearRange(String(issue.input)),
  });

/** What the person types; everything is text until it is sound. */
export const detailsFormSchema = z.object({
  kind: z.enum(['real', 'simulation']),
  name: z.string().trim().min(1, text.problems.nameMissing),
  shortName: z.string().trim(),
  code: z.string().trim(),
  government: z.string().trim(),
  year: wholeYear,
  people: z.array(
    z.object({
      role: z.enum(PERSON_ROLES),
      name: z.string().trim().min(1, text.problems.personName),
      position: z.string().trim(),
    }),
  ),
});

export type DetailsForm = z.infer<typeof detailsFormSchema>;

/** What is stored of a form that passed its checks. */
export function toDetails(form: DetailsForm): AssessmentDetails {
  const { kind, name, shortName, code, government, year, people } = form;
  return { kind, agency: { name, shortName, code, government }, year: Number(year), people };
}

/** What is stored, as a form that can be typed in. */
export function toForm({ kind, agency, year, people }: AssessmentDetails): DetailsForm {
  const { name, shortName, code, government } = agency;
  return {
    kind,
    name,
    shortName,
    code,
    government,
    year: String(year),
    people: people.map((person) => ({ ...person })),
  };
}

/** Whether two forms would be stored alike; spaces around a text do not count. */
export function sameForm(one: DetailsForm, other: DetailsForm): boolean {
  const lines = (form: DetailsForm): string =>
    JSON.stringify([
      form.kind,
      ...[form.name, form.shortName, form.code, form.government, form.year].map((t) => t.trim()),
      form.people.map(({ role, name, position }) => [role, name.trim(), position.trim()]),
    ]);
  return lines(one) === lines(other);
}
