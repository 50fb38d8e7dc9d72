import { useMemo, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { digestSchema, type Digest } from '#core/lib/ids.ts';
import type { OutcomeStanding } from '#core/portfolio/view.ts';
import { paths } from '#state/paths.ts';
import { useOutcome } from '#state/portfolio/use-portfolio.ts';
import { useRubricAt } from '#state/rubrics/use-rubric-at.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { recordTarget } from './address.ts';
import { OutcomeEvidence } from './outcome-evidence.tsx';
import { OutcomeHead } from './outcome-head.tsx';
import { OutcomeOrigin } from './outcome-origin.tsx';
import { scoreOfOutcome } from './outcome-scores.ts';
import { OutcomeTable } from './outcome-table.tsx';
import './portfolio.css';
import { record as words } from './text-record.ts';
import { text } from './text.ts';

/** One result of the rekap: what it is worth, how that came about, and what it rests on. */
export function OutcomePage(): ReactNode {
  const { fingerprint, target } = useParams();
  const known = digestSchema.safeParse(fingerprint);
  if (!known.success) return <Missing />;
  return <Read key={known.data} id={known.data} target={target} />;
}

function Missing(): ReactNode {
  return (
    <Page
      title={words.missing}
      lead={
        <Link href={paths.portfolio}>
          <Icon name="arrow-left" /> {words.back}
        </Link>
      }
    >
      <Notice tone="info">{words.missingBody}</Notice>
    </Page>
  );
}

interface ReadProps {
  readonly id: Digest;
  readonly target: string | undefined;
}

function Read({ id, target }: ReadProps): ReactNode {
  const asked = useOutcome(id);
  if (asked.kind === 'asking') {
    return (
      <p className="page" role="status">
        {text.reading}
      </p>
    );
  }
  if (asked.kind === 'failed') {
    return (
      <Page title={text.failed}>
        <Notice tone="bad" role="alert">
          <p>{text.failedBody}</p>
          <Button onClick={asked.again}>{text.again}</Button>
        </Notice>
      </Page>
    );
  }
  return asked.view ? <Shown standing={asked.view} target={target} /> : <Missing />;
}

interface ShownProps {
  readonly standing: OutcomeStanding;
  readonly target: string | undefined;
}

function Shown({ standing, target }: ShownProps): ReactNode {
  const { outcome, row, frame } = standing;
  const rubric = useRubricAt(outcome.rubric);
  const score = useMemo(
    () => (rubric ? scoreOfOutcome(rubric, outcome, frame) : null),
    [rubric, outcome, frame],
  );
  const asked = recordTarget(target);
  return (
    <Page
      title={row.agency.name}
      kicker={words.kicker(outcome.year, frame.shortTitle || outcome.rubric.id)}
      lead={
        <Link href={paths.portfolio}>
          <Icon name="arrow-left" /> {words.back}
        </Link>
      }
    >
      <OutcomeHead standing={standing} />
      {rubric !== undefined && <OutcomeOrigin standing={standing} score={score} target={asked} />}
      <OutcomeTable standing={standing} target={asked} />
      <OutcomeEvidence standing={standing} target={asked} />
    </Page>
  );
}
