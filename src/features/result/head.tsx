import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { mayObject } from '#core/review/may-object.ts';
import type { Statement } from '#core/package/statement.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { dayText } from '#state/period/period-text.ts';
import { buttonClass } from '#ui/button.tsx';
import { dateTimeInZone, decimal } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Tag } from '#ui/tag.tsx';
import type { ReadResult } from '#workflow/result/read-result.ts';
import { text } from './text.ts';

/** Index and predikat, beside what was claimed; whether they hold, and who says so. */
export function Head({ result }: { readonly result: ReadResult }): ReactNode {
  const { final, record, trust, versions } = result;
  const newest = versions.at(-1);
  const isOlder = newest !== undefined && newest.record.about.revision > record.about.revision;
  const { name, unit } = final.by;
  const mayStillObject = mayObject(final, localDay(useDesk().now()));
  return (
    <section className="card" aria-label={text.index}>
      {isOlder && (
        <Notice tone="warn">
          <p>{text.older}</p>
          <p>
            <Link className="result-link" href={paths.result(newest.record.id)}>
              {text.toNewest}
            </Link>
          </p>
        </Notice>
      )}
      <p className="result-stage">
        <Tag tone={final.stage === 'final' ? 'good' : 'info'}>{text.stage[final.stage]}</Tag>{' '}
        <span className="soft">{text.version(record.about.revision)}</span>
      </p>
      <dl className="result-figures">
        <Figure name={text.index} score={final.score} strong />
        {final.claimed && <Figure name={text.claimed} score={final.claimed} />}
        {final.supported && <Figure name={text.supported} score={final.supported} />}
        {final.lastYear && (
          <Figure name={text.lastYear(final.lastYear.year)} score={final.lastYear.score} />
        )}
      </dl>
      <Recounted result={result} />
      <p className="soft">{`${text.by(name, unit, dateTimeInZone(final.at))} ${text.trust[trust]}`}</p>
      {final.reopening !== '' && <p>{text.reopening(final.reopening)}</p>}
      {final.objectUntil !== null && (
        <p>{(mayStillObject ? text.objectUntil : text.objectOver)(dayText(final.objectUntil))}</p>
      )}
      {result.isOwn && (
        <div className="actions">
          <Link className={buttonClass('secondary')} href={paths.talk(final.assessment)}>
            {mayStillObject && !isOlder ? text.object : text.clarify}
          </Link>
        </div>
      )}
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly score: Statement['claimed'];
  readonly strong?: boolean;
}

function Figure({ name, score, strong = false }: FigureProps): ReactNode {
  return (
    <div className={strong ? 'result-figure result-figure-strong' : 'result-figure'}>
      <dt>{name}</dt>
      <dd>
        <span className="numeric">
          {score.value === null ? text.unfinished : decimal(score.value)}
        </span>
        {score.predikat !== null && <span className="result-predikat">{score.predikat}</span>}
      </dd>
    </div>
  );
}

function Recounted({ result: { recount, final } }: { readonly result: ReadResult }): ReactNode {
  if (!recount) return <Notice tone="warn">{text.recount.no}</Notice>;
  if (recount.differ === 0) return <p className="soft">{text.recount.same}</p>;
  const shown = (value: string | null): string =>
    value === null ? text.unfinished : decimal(value);
  const counted = recount.scores.claimedCounted;
  return (
    <Notice tone="bad">
      {counted === final.score.value
        ? text.recount.strange(recount.differ)
        : text.recount.differs(shown(final.score.value), shown(counted))}
    </Notice>
  );
}
