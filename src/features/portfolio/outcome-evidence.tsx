import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { isOneOf } from './one-of.ts';
import type { Target } from '#core/portfolio/query.ts';
import type { OutcomeStanding } from '#core/portfolio/view.ts';
import { paths } from '#state/paths.ts';
import { Section } from '#ui/section.tsx';
import { recordPath } from './address.ts';
import { EvidenceOfFinal } from './evidence-of-final.tsx';
import { EvidenceOfSubmission } from './evidence-of-submission.tsx';
import { targetName } from './names.ts';
import { record } from './text-record.ts';
import { verdictCounts } from './verdict-words.ts';

const words = record.evidence;

interface OutcomeEvidenceProps {
  readonly standing: OutcomeStanding;
  readonly target: Target;
}

/** The evidence behind a value, as far as its file is here; and the way to the whole of it. */
export function OutcomeEvidence({ standing, target }: OutcomeEvidenceProps): ReactNode {
  const { outcome, row, frame } = standing;
  const wanted = new Set(
    frame.indicators.flatMap((indicator, at) => (isOneOf(frame, at, target) ? [indicator.id] : [])),
  );
  const nameOf = (id: string): string => {
    const indicator = frame.indicators.find((one) => one.id === id);
    return indicator ? `${indicator.code} ${indicator.title}` : id;
  };
  return (
    <Section id="bukti" title={words.title}>
      <p>{words.count(outcome.documents)}</p>
      {target.of !== 'index' && (
        <p>
          {words.of(targetName(frame, target))}{' '}
          <Link href={recordPath(outcome.id)}>{words.all}</Link>
        </p>
      )}
      {row.from === 'recap' && (
        <>
          <p>{words.recap}</p>
          <ul>
            {verdictCounts(outcome.verdicts).map(([kind, count]) => (
              <li key={kind}>{words.count2(kind, count)}</li>
            ))}
          </ul>
        </>
      )}
      {row.from === 'full' &&
        (outcome.stage === 'provisional' ? (
          <EvidenceOfSubmission id={outcome.id} wanted={wanted} nameOf={nameOf} />
        ) : (
          <EvidenceOfFinal id={outcome.id} wanted={wanted} nameOf={nameOf} />
        ))}
      {row.from === 'full' && (
        <p>
          <Link
            className="portfolio-link"
            href={
              outcome.stage === 'provisional'
                ? paths.received(outcome.id)
                : paths.result(outcome.id)
            }
          >
            {outcome.stage === 'provisional' ? words.submission : words.result}
          </Link>
        </p>
      )}
    </Section>
  );
}
