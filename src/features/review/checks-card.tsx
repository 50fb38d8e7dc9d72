import type { ReactNode } from 'react';
import { CHECK_TERMS } from '#core/evidence/check/check-terms.ts';
import type { ReviewCheck, ReviewChecks } from '#state/review/use-review-checks.ts';
import { Button } from '#ui/button.tsx';
import { dateTime } from '#ui/format.ts';
import { RunningWork } from '#ui/running-work.tsx';
import type { ReviewParts } from './parts.ts';
import { text } from './text.ts';
import { documentName } from './words.ts';

interface ChecksCardProps extends Pick<ReviewParts, 'sentenceOf'> {
  readonly found: ReviewChecks;
}

const { checks: words } = text;

/** What the evidence check says of the received files, each remark with the agency's reply. */
export function ChecksCard({ found, sentenceOf }: ChecksCardProps): ReactNode {
  const { checks, reading, begun } = found;
  const isRunning = begun && !reading.stopped && reading.done < reading.total;
  return (
    <section className="card" aria-labelledby="pemeriksa">
      <h2 id="pemeriksa">{words.title}</h2>
      <p className="soft review-small">{words.lead}</p>
      {!begun && <p className="soft">{words.start}</p>}
      {reading.stopped && (
        <div className="actions">
          <Button onClick={reading.resume}>{words.resume}</Button>
        </div>
      )}
      {isRunning && (
        <RunningWork
          words={words.reading(reading.done, reading.total)}
          done={reading.done}
          total={reading.total}
        >
          <Button onClick={reading.stop}>{words.stop}</Button>
        </RunningWork>
      )}
      {begun && !isRunning && !reading.stopped && (
        <p role="status">{checks.length === 0 ? words.none : words.found(checks.length)}</p>
      )}
      {checks.length > 0 && (
        <ul className="review-checks">
          {checks.map((check) => (
            <Check
              key={`${check.document.id} ${check.finding.check} ${check.finding.about}`}
              check={check}
              sentenceOf={sentenceOf}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface CheckProps extends Pick<ReviewParts, 'sentenceOf'> {
  readonly check: ReviewCheck;
}

function Check({ check: { finding, document, reply }, sentenceOf }: CheckProps): ReactNode {
  return (
    <li>
      <p>
        <strong>{documentName(document)}</strong>
        {`: ${CHECK_TERMS[finding.check]}`}
      </p>
      <p>{sentenceOf(finding)}</p>
      {reply ? (
        <blockquote className="review-reply">
          <p className="pre-line">{reply.reason}</p>
          <footer className="soft">{words.reply(reply.by, dateTime(reply.at))}</footer>
        </blockquote>
      ) : (
        <p className="soft">{words.noReply}</p>
      )}
    </li>
  );
}
