import { useId, type ReactNode } from 'react';
import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { useRoster } from '#state/period/use-roster.ts';
import { CheckedField } from './checked-field.tsx';
import type { RowPartProps } from './row-part.ts';
import { rowText } from './text-row.ts';

const { request: words } = rowText;

function yearProblem(typed: string): string | undefined {
  const year = Number(typed);
  const isYear = /^\d{4}$/.test(typed.trim()) && year >= YEAR_RANGE.min && year <= YEAR_RANGE.max;
  return isYear ? undefined : words.badYear;
}

/** What is asked for, by whom and for which year: never empty on disk. */
export function NameFields({ row, change }: RowPartProps): ReactNode {
  const names = useId();
  const { list } = useRoster();
  const roster = list?.ok ? list.value.sound : [];
  // The code belongs to the agency: another name has another one, or none that is known.
  const codeFor = (name: string): string =>
    roster.find((one) => one.name === name.trim())?.code ?? '';
  return (
    <div className="clearance-names">
      <CheckedField
        label={words.fields.title}
        value={row.title}
        problem={(typed) => (typed.trim() === '' ? words.noTitle : undefined)}
        onSound={(title) => change((now) => ({ ...now, title }))}
      />
      <CheckedField
        label={words.fields.agency}
        value={row.agency}
        list={names}
        problem={(typed) => (typed.trim() === '' ? words.noAgency : undefined)}
        onSound={(agency) => {
          const agencyCode = codeFor(agency);
          change((now) => ({ ...now, agency, agencyCode }));
        }}
      />
      <CheckedField
        label={words.year}
        value={String(row.year)}
        problem={yearProblem}
        onSound={(typed) => {
          const year = Number(typed);
          change((now) => ({ ...now, year }));
        }}
      />
      <datalist id={names}>
        {roster.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
