import { ROLE_TERMS } from '#core/glossary.ts';
import type { DetailsForm } from './form-schema.ts';
import { text } from './text.ts';

/** One field of the form as typed here and as stored by somebody else. */
export interface ComparedField {
  readonly label: string;
  readonly mine: readonly string[];
  readonly stored: readonly string[];
  readonly differs: boolean;
}

function lines(form: DetailsForm): readonly (readonly [string, readonly string[]])[] {
  const { agency, people } = text;
  const person = ({ role, name, position }: DetailsForm['people'][number]): string =>
    [`${ROLE_TERMS[role]}: ${name.trim()}`, position.trim()]
      .filter((part) => part !== '')
      .join(', ');
  return [
    [agency.name, [form.name.trim()]],
    [agency.shortName, [form.shortName.trim()]],
    [agency.code, [form.code.trim()]],
    [agency.government, [form.government.trim()]],
    [agency.year, [form.year.trim()]],
    [people.legend, form.people.map(person)],
  ];
}

/** Both versions side by side, field by field, with the differences marked. */
export function compareDetails(mine: DetailsForm, stored: DetailsForm): readonly ComparedField[] {
  const theirs = lines(stored);
  return lines(mine).map(([label, own], at) => {
    const other = theirs[at]?.[1] ?? [];
    return { label, mine: own, stored: other, differs: own.join('\n') !== other.join('\n') };
  });
}
