import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { OUTCOME_STAGES } from '#core/portfolio/outcome.ts';
import type { PortfolioQuery } from '#core/portfolio/query.ts';
import type { Choice as Counted, PortfolioHead } from '#core/portfolio/view.ts';
import { filterTerms } from '#core/report/recap-filter.ts';
import { paths } from '#state/paths.ts';
import { Choice } from '#ui/choice.tsx';
import { text } from './text.ts';

const { filters: words } = text;
const LISTS = {
  government: 'governments',
  group: 'groups',
  kind: 'kinds',
  batch: 'batches',
} as const;
const ALL = 'semua';
/** Before a name, so that none can be taken for "all", nor stand in the order of numbers. */
const NAME = '=';

interface FiltersProps {
  readonly head: PortfolioHead;
  readonly isPublic: boolean;
  readonly onNarrow: (part: Partial<PortfolioQuery>) => void;
}

/** Which results the report is about. */
export function Filters({ head, isPublic, onNarrow }: FiltersProps): ReactNode {
  const { choices, chosen, counts, query } = head;
  if (!chosen) return null;
  const stages = OUTCOME_STAGES.filter((one) => counts.stages[one] > 0 || one === chosen.stage);
  const named = (name: 'government' | 'group' | 'kind' | 'batch'): ReactNode => (
    <Named
      label={words[name]}
      now={query[name]}
      of={choices[LISTS[name]]}
      onChoose={(value) => onNarrow({ [name]: value })}
    />
  );
  const filters = filterTerms(query);
  return (
    <>
      <div className="recap-filters">
        {choices.years.length > 1 && (
          <Choice
            label={words.year}
            value={`${NAME}${chosen.year}`}
            words={Object.fromEntries(
              choices.years.map(({ value, count }) => [
                `${NAME}${value}`,
                words.counted(`${value}`, count),
              ]),
            )}
            onChoose={(year) =>
              onNarrow({ year: Number(year.slice(1)), stage: null, measure: null })
            }
          />
        )}
        {choices.instruments.length > 1 && (
          <Choice
            label={words.instrument}
            value={chosen.instrument.digest}
            words={Object.fromEntries(
              choices.instruments.map(({ value, count }) => [
                value.digest,
                words.counted(`${value.id} ${value.version}`, count),
              ]),
            )}
            onChoose={(instrument) =>
              onNarrow({ instrument, year: null, stage: null, measure: null })
            }
          />
        )}
        {!isPublic && stages.length > 1 && (
          <Choice<string>
            label={words.stage}
            value={chosen.stage}
            words={Object.fromEntries(
              stages.map((one) => [one, words.counted(text.stages[one], counts.stages[one])]),
            )}
            onChoose={(one) =>
              onNarrow({ stage: stages.find((stage) => stage === one) ?? null, measure: null })
            }
          />
        )}
        {named('government')}
        {named('group')}
        {named('kind')}
        {named('batch')}
      </div>
      {filters.length > 0 && (
        <p role="status">
          {words.holds(filters, counts.counted, counts.comparable)}{' '}
          <Link href={paths.portfolioReport}>{words.reset}</Link>
        </p>
      )}
    </>
  );
}

interface NamedProps {
  readonly label: string;
  readonly now: string | null;
  readonly of: readonly Counted<string>[];
  readonly onChoose: (value: string | null) => void;
}

/** One of the names that occur; nothing is offered where all have the same. */
function Named({ label, now, of, onChoose }: NamedProps): ReactNode {
  if (of.length < 2 && now === null) return null;
  // What the address names stays to be seen, also where no result has it.
  const isMissing = now !== null && of.every(({ value }) => value !== now);
  const choices = isMissing ? [...of, { value: now, count: 0 }] : of;
  return (
    <Choice<string>
      label={label}
      value={now === null ? ALL : `${NAME}${now}`}
      words={Object.fromEntries<string>([
        [ALL, words.all],
        ...choices.map(({ value, count }): readonly [string, string] => [
          `${NAME}${value}`,
          words.counted(value === '' ? words.notSaid : value, count),
        ]),
      ])}
      onChoose={(chosen) => onChoose(chosen === ALL ? null : chosen.slice(1))}
    />
  );
}
