import type { ReactNode } from 'react';
import { OUTCOME_STAGES } from '#core/portfolio/outcome.ts';
import { TRUST_FILTERS, WHOLE_PORTFOLIO, type PortfolioQuery } from '#core/portfolio/query.ts';
import type { Choice as Counted, PortfolioHead } from '#core/portfolio/view.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { useWide } from '#ui/use-wide.ts';
import { NameSearch } from './name-search.tsx';
import { SearchField } from './search-field.tsx';
import { text } from './text.ts';
import type { AddressHands } from './use-address.ts';

const words = text.filters;

const ALL = 'semua';
/** Before a name, so that none can be taken for "all". */
const NAME = '=';
/** More names than that nobody looks for in a list: they are searched for. */
const LISTED = 30;

interface FiltersProps {
  readonly head: PortfolioHead;
  readonly hands: AddressHands;
}

/** What narrows every view; the address keeps it. */
export function Filters({ head, hands }: FiltersProps): ReactNode {
  const { choices } = head;
  const { query } = hands.address;
  const used = usedOf(query);
  const isWide = useWide(40);
  return (
    <details
      className="card portfolio-filters"
      open={isWide || used > 0}
      // Open for all but those who have little room: it stands before every number.
      key={isWide ? 'wide' : 'narrow'}
    >
      <summary>{used > 0 ? words.active(used) : words.title}</summary>
      <div className="portfolio-filter-row">
        <Year head={head} hands={hands} />
        <Stage head={head} hands={hands} />
        <Named label={words.group} name="group" of={choices.groups} hands={hands} />
        <Named label={words.kind} name="kind" of={choices.kinds} hands={hands} />
        <Named label={words.batch} name="batch" of={choices.batches} hands={hands} />
        <Named label={words.government} name="government" of={choices.governments} hands={hands} />
        <SearchField
          label={words.search}
          value={query.text}
          onSearch={(said) => hands.narrow({ text: said }, query.text !== '')}
        />
      </div>
      <details open={hasMore(query)}>
        <summary>{words.more}</summary>
        <More head={head} hands={hands} />
      </details>
      {used > 0 && (
        <div className="actions">
          <Button kind="quiet" onClick={() => hands.go({ query: WHOLE_PORTFOLIO })}>
            {words.reset}
          </Button>
        </div>
      )}
    </details>
  );
}

/** How many filters are not as they are by themselves. */
function usedOf(query: PortfolioQuery): number {
  const names = Object.keys(WHOLE_PORTFOLIO) as (keyof PortfolioQuery)[];
  return names.filter((name) => query[name] !== WHOLE_PORTFOLIO[name]).length;
}

const hasMore = ({ instrument, measure, trust, extent, unlisted }: PortfolioQuery): boolean =>
  instrument !== null ||
  measure !== null ||
  trust !== WHOLE_PORTFOLIO.trust ||
  extent !== WHOLE_PORTFOLIO.extent ||
  unlisted !== WHOLE_PORTFOLIO.unlisted;

function Year({ head, hands }: FiltersProps): ReactNode {
  const { years } = head.choices;
  if (years.length < 2 || !head.chosen) return null;
  return (
    <Choice
      label={words.year}
      value={`${NAME}${head.chosen.year}`}
      // A name of digits alone would stand in the order of numbers.
      words={Object.fromEntries(
        years.map(({ value, count }) => [`${NAME}${value}`, words.counted(`${value}`, count)]),
      )}
      onChoose={(year) => hands.narrow({ year: Number(year.slice(1)) })}
    />
  );
}

function Stage({ head, hands }: FiltersProps): ReactNode {
  const { chosen, counts } = head;
  if (!chosen) return null;
  const stages = OUTCOME_STAGES.filter(
    (stage) => counts.stages[stage] > 0 || stage === chosen.stage,
  );
  return (
    <Choice<string>
      label={words.stage}
      value={chosen.stage}
      words={Object.fromEntries(
        stages.map((stage) => [stage, words.counted(text.stages[stage], counts.stages[stage])]),
      )}
      onChoose={(stage) =>
        hands.narrow({ stage: OUTCOME_STAGES.find((one) => one === stage) ?? null, measure: null })
      }
    />
  );
}

interface NamedProps {
  readonly label: string;
  readonly name: 'group' | 'kind' | 'batch' | 'government';
  readonly of: readonly Counted<string>[];
  readonly hands: AddressHands;
}

/** One of the names that occur; nothing is offered where all have the same. */
function Named({ label, name, of, hands }: NamedProps): ReactNode {
  const now = hands.address.query[name];
  if (of.length < 2 && now === null) return null;
  const missing =
    now !== null && !of.some(({ value }) => value === now) ? [{ value: now, count: 0 }] : [];
  if (of.length > LISTED) {
    return (
      <NameSearch
        label={label}
        value={now}
        of={of}
        onChoose={(chosen) => hands.narrow({ [name]: chosen }, now !== null)}
      />
    );
  }
  return (
    <Choice<string>
      label={label}
      value={now === null ? ALL : `${NAME}${now}`}
      words={Object.fromEntries<string>([
        [ALL, words.all],
        ...[...of, ...missing].map(({ value, count }): readonly [string, string] => [
          `${NAME}${value}`,
          words.counted(value === '' ? words.notSaid : value, count),
        ]),
      ])}
      onChoose={(chosen) => hands.narrow({ [name]: chosen === ALL ? null : chosen.slice(1) })}
    />
  );
}

function More({ head, hands }: FiltersProps): ReactNode {
  const { query } = hands.address;
  const { chosen, choices } = head;
  const measures =
    chosen?.stage === 'provisional'
      ? (['claimed', 'supported'] as const)
      : (['final', 'claimed', 'supported'] as const);
  return (
    <div className="portfolio-filter-row">
      {chosen && choices.instruments.length > 1 && (
        <Choice
          label={words.instrument}
          value={chosen.instrument.digest}
          words={Object.fromEntries(
            choices.instruments.map(({ value, count }) => [
              value.digest,
              words.counted(words.instrumentName(value.id, value.version), count),
            ]),
          )}
          onChoose={(digest) => hands.narrow({ instrument: digest, year: null, stage: null })}
        />
      )}
      {chosen && (
        <Choice<string>
          label={words.measure}
          value={chosen.measure}
          words={Object.fromEntries(measures.map((one) => [one, text.measures[one]]))}
          onChoose={(one) =>
            hands.narrow({ measure: measures.find((measure) => measure === one) ?? null })
          }
        />
      )}
      <Choice
        label={words.trust}
        value={query.trust}
        words={inTrustOrder}
        onChoose={(trust) => hands.narrow({ trust })}
      />
      <Choice
        label={words.extent}
        value={query.extent}
        words={words.extents}
        onChoose={(extent) => hands.narrow({ extent })}
      />
      <Choice
        label={words.unlisted}
        value={query.unlisted}
        words={words.unlisteds}
        onChoose={(unlisted) => hands.narrow({ unlisted })}
      />
    </div>
  );
}

const inTrustOrder = Object.fromEntries(
  TRUST_FILTERS.map((one) => [one, words.trusts[one]]),
) as typeof words.trusts;
