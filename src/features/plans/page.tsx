import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { explained } from '#state/words/glossary.ts';
import { paths } from '#state/paths.ts';
import { usePlans } from '#state/plans/use-plans.ts';
import { Button } from '#ui/button.tsx';
import { FailureNotice } from '#ui/failure-notice.tsx';
import { Page } from '#ui/page.tsx';
import { Terms } from '#ui/terms.tsx';
import { CreateDialog } from './create-dialog.tsx';
import { DamagedPlans } from './damaged-plans.tsx';
import { EmptyPlans } from './empty-plans.tsx';
import { PlanCards } from './plan-cards.tsx';
import './plans.css';
import { text } from './text.ts';

const TERMS_HERE = explained('investmentPlan', 'initiative', 'ceiling');

/** All investment plans of this workspace, and what they are made of. */
export function PlansPage(): ReactNode {
  const list = usePlans();
  const [isAsking, setIsAsking] = useState(false);
  const plans = list?.ok ? list.value.sound : [];
  const damaged = list?.ok ? list.value.damaged : [];
  return (
    <Page title={text.title} lead={text.lead}>
      <Terms {...TERMS_HERE} />
      <div className="plans-head">
        <Button kind="primary" onClick={() => setIsAsking(true)}>
          {text.create}
        </Button>
        <nav className="plans-ways" aria-label={text.ways}>
          <Link href={paths.initiatives}>{text.initiatives}</Link>
          <Link href={paths.prices}>{text.prices}</Link>
          <Link href={paths.clearances}>{text.clearances}</Link>
        </nav>
      </div>
      {!list && <p role="status">{text.loading}</p>}
      {list && !list.ok && (
        <FailureNotice
          words={failureText(list.error, 'reading')}
          detail={failureDetail(list.error)}
          detailLabel={DETAIL_LABEL}
        />
      )}
      {damaged.length > 0 && <DamagedPlans rows={damaged} />}
      {list?.ok && plans.length === 0 && <EmptyPlans />}
      {plans.length > 0 && <PlanCards plans={plans} />}
      {isAsking && <CreateDialog onClose={() => setIsAsking(false)} />}
    </Page>
  );
}
