import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { funnelOf } from '#core/period/funnel.ts';
import { isOver } from '#core/period/office-queue.ts';
import { periodProgress } from '#core/period/progress.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import { rosterOfPeriod } from '#core/period/roster-check.ts';
import { funnelText } from '#state/period/funnel-text.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Funnel } from '#ui/funnel.tsx';
import { Section } from '#ui/section.tsx';
import type { OfficeFacts } from '#workflow/period/period-progress.ts';
import { text as all } from './text.ts';

const { periods: text } = all;

/** The funnel of every period that goes on; those behind are in a list below. */
export function PeriodCards({ office }: { readonly office: OfficeFacts }): ReactNode {
  const { periods, today } = office;
  const over = periods.filter((record) => isOver(record, today));
  const open = periods.filter((record) => !over.includes(record));
  return (
    <Section id="periode" title={text.title}>
      {periods.length === 0 && <EmptyState title={text.none.title}>{text.none.next}</EmptyState>}
      {open.map((record) => (
        <Card key={record.id} record={record} office={office} />
      ))}
      {over.length > 0 && (
        <details open={open.length === 0}>
          <summary>{text.over(over.length)}</summary>
          <div className="stack office-over">
            {over.map((record) => (
              <Card key={record.id} record={record} office={office} />
            ))}
          </div>
        </details>
      )}
      <div className="actions">
        <Link href={paths.periods} className={buttonClass('secondary')}>
          {periods.length === 0 ? text.create : text.all}
        </Link>
      </div>
    </Section>
  );
}

function Card({
  record,
  office,
}: {
  readonly record: OwnPeriod;
  readonly office: OfficeFacts;
}): ReactNode {
  const { draft, id } = record;
  const progress = periodProgress(draft, office.factsOf(record));
  const roster = rosterOfPeriod(draft, office.roster);
  const name = draft.name.trim() === '' ? all.unnamed : draft.name;
  return (
    <article className="office-period">
      <div className="office-period-head">
        <h3>{name}</h3>
        <span className="soft">{text.year(draft.year)}</span>
        <Link
          href={paths.periodPart(id, 'jalan')}
          aria-label={text.goingOf(name)}
          className={buttonClass('quiet')}
        >
          {text.going}
        </Link>
      </div>
      <Funnel {...funnelText(funnelOf(progress, roster?.length ?? null), draft.year)} />
    </article>
  );
}
