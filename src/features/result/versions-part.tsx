import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { HeldResult } from '#core/review/last-year.ts';
import { resultDifference } from '#core/review/result-difference.ts';
import { findIndicator, placedIndicators } from '#core/rubric/walk.ts';
import { findingNumber } from '#state/review/finding-words.ts';
import { paths } from '#state/paths.ts';
import { dateTime, decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import type { ReadResult } from '#workflow/result/read-result.ts';
import { text } from './text.ts';

const words = text.versions;

/** Every version that is here, each with what it changed against the one before it. */
export function VersionsPart({ result }: { readonly result: ReadResult }): ReactNode {
  const { versions, record } = result;
  return (
    <Section id="versi" title={words.title}>
      <ol className="result-versions">
        {versions.map((one, at) => (
          <li key={one.record.id}>
            <p>
              <Link href={paths.result(one.record.id)}>
                {`${text.stage[one.final.stage]}, ${text.version(one.record.about.revision)}`}
              </Link>{' '}
              <span className="soft">
                {[
                  dateTime(one.final.at),
                  ...(one.record.id === record.id ? [words.this] : []),
                ].join(', ')}
              </span>
            </p>
            {one.final.reopening !== '' && <p>{text.reopening(one.final.reopening)}</p>}
            <Difference before={versions[at - 1]} after={one} result={result} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface DifferenceProps {
  readonly before: HeldResult | undefined;
  readonly after: HeldResult;
  readonly result: ReadResult;
}

function Difference({ before, after, result: { rubric } }: DifferenceProps): ReactNode {
  if (!before || !rubric) return <p className="soft">{words.first}</p>;
  const ids = placedIndicators(rubric).map(({ indicator }) => indicator.id);
  const { values, score } = resultDifference(before.final, after.final, ids);
  const shown = (value: string | null): string =>
    value === null ? text.unfinished : decimal(value);
  return (
    <>
      <p>
        {score
          ? words.index(shown(score.from), shown(score.to))
          : words.sameIndex(shown(after.final.score.value))}
      </p>
      {values.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <ul>
          {values.map(({ indicator: id, from, to }) => {
            const placed = findIndicator(rubric, id);
            if (!placed) return null;
            const { indicator } = placed;
            const said = words.change(
              indicator.code,
              findingNumber(rubric, indicator, from),
              findingNumber(rubric, indicator, to),
            );
            return <li key={id}>{said}</li>;
          })}
        </ul>
      )}
    </>
  );
}
