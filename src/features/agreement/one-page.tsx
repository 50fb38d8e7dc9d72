import type { ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { assessmentIdSchema } from '#core/lib/ids.ts';
import { failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useAgreement } from '#state/review/use-agreement.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { Agreement } from '#workflow/review/agreement.ts';
import './agreement.css';
import { Compared } from './compared.tsx';
import { text } from './text.ts';

/** How far asesors agree about one assessment. */
export function AssessmentAgreementPage(): ReactNode {
  const { id } = useParams();
  const found = useAgreement();
  const agency = found?.ok ? agencyIn(found.value, id) : undefined;
  return (
    <Page
      title={text.title}
      {...(agency !== undefined && { kicker: agency })}
      lead={<Lead id={id} />}
    >
      {!found && <p role="status">{text.reading}</p>}
      {found && !found.ok && (
        <Notice tone="bad" role="alert">
          {failureText(found.error, 'reading')}
        </Notice>
      )}
      {found?.ok && <Shown agreement={found.value} id={id} />}
    </Page>
  );
}

interface Asked {
  readonly id: string | undefined;
}

function agencyIn({ by, closed }: Agreement, id: string | undefined): string | undefined {
  const sheets = [...by.flatMap((one) => one.sheets), ...closed];
  return sheets.find(({ assessment }) => assessment === id)?.agency;
}

function Lead({ id }: Asked): ReactNode {
  const known = assessmentIdSchema.safeParse(id);
  return (
    <>
      <p>{text.leadOne}</p>
      <p className="actions">
        {known.success && <Link href={paths.consensus(known.data)}>{text.toConsensus}</Link>}
        <Link href={paths.agreementAll}>{text.toAll}</Link>
      </p>
    </>
  );
}

function Shown({ agreement, id }: Asked & { readonly agreement: Agreement }): ReactNode {
  const known = assessmentIdSchema.safeParse(id);
  const closed = agreement.closed.find(({ assessment }) => assessment === id);
  if (closed) {
    return (
      <Notice tone="info" title={text.closed.title}>
        {text.closed.one[closed.reason]}
      </Notice>
    );
  }
  const judged = agreement.by.find(({ sheets }) => sheets.some((one) => one.assessment === id));
  if (!known.success || !judged) {
    return <EmptyState title={text.notHere.title}>{text.notHere.next}</EmptyState>;
  }
  return <Compared key={known.data} judged={judged} only={known.data} />;
}
