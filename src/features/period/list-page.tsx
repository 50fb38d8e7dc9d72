import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { blankPeriod } from '#core/period/draft.ts';
import type { PeriodRecord } from '#core/period/record.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { explained } from '#state/words/glossary.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Tag } from '#ui/tag.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { Terms } from '#ui/terms.tsx';
import { listPeriods } from '#workflow/period/list-periods.ts';
import { createPeriod } from '#workflow/period/save-period.ts';
import { dayText } from '#state/period/period-text.ts';
import { OpenPeriodFile } from '#features/period/received/open-period-file.tsx';
import { isChangedSince } from '#core/period/sent-state.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { text } from './text.ts';

const TERMS_HERE = explained('period', 'batch', 'notAssessed');

/** All periods of this workspace: those set up here, and those opened from files. */
export function ListPage(): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const list = useLive(() => listPeriods(desk), [desk]);
  const create = async (): Promise<void> => {
    const made = await createPeriod(desk, blankPeriod(localDay(desk.now()).slice(0, 4)));
    if (made.ok) navigate(paths.period(made.value));
    else say(failureText(made.error, 'changing'));
  };
  return (
    <Page title={text.title} lead={text.lead}>
      <Terms {...TERMS_HERE} />
      <div className="actions">
        <Button kind="primary" onClick={() => void create()}>
          {text.create}
        </Button>
      </div>
      {!list && <p role="status">{text.loading}</p>}
      {list && !list.ok && (
        <Notice tone="bad" role="alert">
          <p>{failureText(list.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(list.error)} />
        </Notice>
      )}
      {list?.ok && list.value.damaged.length > 0 && (
        <Notice tone="bad">
          <p>{text.damaged(list.value.damaged.length)}</p>
          <TechnicalDetail
            label={DETAIL_LABEL}
            detail={list.value.damaged
              .map(({ key, places }) => [key, ...places].join('\n'))
              .join('\n')}
          />
        </Notice>
      )}
      {list?.ok && list.value.sound.length === 0 && (
        <EmptyState title={text.none.title}>{text.none.next}</EmptyState>
      )}
      {list?.ok && list.value.sound.length > 0 && (
        <ul className="period-list">
          {list.value.sound.map((record) => (
            <li key={record.id}>
              <PeriodCard record={record} />
            </li>
          ))}
        </ul>
      )}
      <OpenPeriodFile />
    </Page>
  );
}

function PeriodCard({ record }: { readonly record: PeriodRecord }): ReactNode {
  const own = record.holding === 'own';
  const said = own
    ? {
        name: record.draft.name,
        year: record.draft.year,
        owner: record.draft.ownerUnit,
        opens: record.draft.opens,
        closes: record.draft.closes,
        invited: record.draft.agencies.filter(({ invited }) => invited).length,
      }
    : {
        name: record.period.name,
        year: String(record.period.year),
        owner: record.period.owner.unit,
        opens: record.period.dates.opens,
        closes: record.period.dates.closes,
        invited: record.period.agencies.length,
      };
  const name = said.name.trim() === '' ? text.unnamed : said.name;
  const action = own ? text.edit : text.read;
  return (
    <article className="card">
      <h2>{name}</h2>
      <p className="period-facts">
        <Tag tone={own ? 'info' : 'neutral'}>{text.holding[record.holding]}</Tag>
        {record.period && <span>{text.revision(record.period.revision)}</span>}
        {own && !record.period && <Tag tone="warn">{text.neverSent}</Tag>}
        {own && isChangedSince(record) && <Tag tone="warn">{text.changedSince}</Tag>}
        <span>{text.year(said.year)}</span>
        {said.owner !== '' && <span>{text.owner(said.owner)}</span>}
        {said.opens !== '' && said.closes !== '' && (
          <span>{text.dates(dayText(said.opens), dayText(said.closes))}</span>
        )}
        <span>{text.invited(said.invited)}</span>
      </p>
      <div className="actions">
        <Link
          href={paths.period(record.id)}
          className={buttonClass('secondary')}
          aria-label={text.of(action, name)}
        >
          {action}
        </Link>
        {own && (
          <Link
            href={paths.periodPart(record.id, 'jalan')}
            className={buttonClass('quiet')}
            aria-label={text.of(text.nav.jalan, name)}
          >
            {text.nav.jalan}
          </Link>
        )}
      </div>
    </article>
  );
}
