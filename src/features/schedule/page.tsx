import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { planDays } from '#core/invest/schedule/plan-days.ts';
import type { ScheduleView } from '#core/invest/schedule/view-schedule.ts';
import { useDesk } from '#state/desk.ts';
import { localDay, localZone } from '#state/local-day.ts';
import { noBookText } from '#state/plans/no-book-text.ts';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { longDay } from './days.ts';
import { OwnDaysPart } from './own-days.tsx';
import { RoadmapFigure } from './roadmap-figure.tsx';
import { RoadmapTable } from './roadmap-table.tsx';
import './schedule.css';
import { text } from './text.ts';
import { WindowsTable } from './windows-table.tsx';

interface ShownProps {
  readonly view: ScheduleView;
}

function Shown({ view }: ShownProps): ReactNode {
  const { plan } = usePlan();
  const { now } = useDesk();
  if (view.bars.length === 0) {
    return (
      <Notice tone="info" title={text.noChoice.title}>
        <p>{text.noChoice.body}</p>
        <p>
          <Link href={paths.planPart(plan.id, 'pilihan')}>{text.noChoice.way}</Link>
        </p>
      </Notice>
    );
  }
  const { lastAgreed, today, handIn } = planDays([view.agreedAt], now(), localDay);
  const { waits, bars, firstYear } = view;
  const late = waits.flatMap((weeks, year) =>
    weeks > 0 && bars.some((one) => one.year === year) ? [firstYear + year] : [],
  );
  return (
    <>
      <Section id="jadwal-tanggal" title={text.day.title}>
        <p>
          {text.day.agreed(longDay(lastAgreed))} {text.day.today(longDay(today))}
        </p>
        <p className="soft">{text.day.used(longDay(handIn))}</p>
      </Section>
      <Section id="jadwal-siklus" title={text.windows.title}>
        <p>{text.windows.lead}</p>
        <WindowsTable view={view} day={handIn} own={plan.windows} />
        <OwnDaysPart />
      </Section>
      <Section id="jadwal-peta" title={text.map.title}>
        <p>{text.map.lead}</p>
        {late.map((year) => (
          <p key={year} className="schedule-late">
            {text.map.waits(year)}
          </p>
        ))}
        <RoadmapFigure view={view} name={plan.name} />
      </Section>
      <Section id="jadwal-rincian" title={text.table.title}>
        <RoadmapTable view={view} />
      </Section>
    </>
  );
}

/** The chosen plan in time: through which budget window, in which order. */
export function SchedulePage(): ReactNode {
  const { plan } = usePlan();
  const today = localDay(useDesk().now());
  const asked = usePlanView(plan, { part: 'schedule', today, timeZone: localZone() });
  const view = asked.kind === 'here' ? asked.view : null;
  return (
    <Page title={text.title}>
      {asked.kind === 'asking' && <p role="status">{text.reading}</p>}
      {asked.kind === 'failed' && (
        <Notice tone="bad" role="alert" title={text.failed}>
          <p>{text.failedBody}</p>
          <TechnicalDetail label={text.detail} detail={String(asked.error)} />
          <Button onClick={asked.again}>{text.again}</Button>
        </Notice>
      )}
      {view && 'kind' in view && (
        <Notice tone="info" title={noBookText.title}>
          <p>{noBookText.body(view)}</p>
          <p>
            <Link href={paths.portfolio}>{noBookText.way}</Link>
          </p>
        </Notice>
      )}
      {view && !('kind' in view) && <Shown view={view} />}
    </Page>
  );
}
