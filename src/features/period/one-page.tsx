import type { ReactNode } from 'react';
import type { PeriodId } from '#core/lib/ids.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { useLive } from '#state/saving/live.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { readPeriod } from '#workflow/period/list-periods.ts';
import { MissingPage } from './missing-page.tsx';
import { OwnPage } from './own-page.tsx';
import { ReceivedPage } from '#features/period/received/received-page.tsx';
import { text } from './text.ts';

interface OnePageProps {
  readonly id: PeriodId;
  readonly part: string;
  /** Id of the control that takes the focus, on the way to mending something. */
  readonly field: string | undefined;
}

/** One period: set up here and editable, or opened from a file and only read. */
export function OnePage({ id, part, field }: OnePageProps): ReactNode {
  const desk = useDesk();
  const found = useLive(() => readPeriod(desk, id), [desk, id]);
  if (!found) {
    return (
      <p className="page" role="status">
        {text.loading}
      </p>
    );
  }
  if (found.ok) {
    const record = found.value;
    return record.holding === 'own' ? (
      <OwnPage record={record} part={part} field={field} />
    ) : (
      <ReceivedPage record={record} />
    );
  }
  if (found.error.kind === 'missing') return <MissingPage />;
  return (
    <Page title={text.title}>
      <Notice tone="bad" role="alert">
        <p>
          {found.error.kind === 'damaged' ? text.damaged(1) : failureText(found.error, 'reading')}
        </p>
        <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(found.error)} />
      </Notice>
    </Page>
  );
}
