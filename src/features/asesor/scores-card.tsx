import type { ReactNode } from 'react';
import type { Score } from '#core/scoring/score.ts';
import type { OverviewHere } from '#state/review/use-overview.ts';
import { Section } from '#ui/section.tsx';
import { OVERVIEW } from './text-overview.ts';

const words = OVERVIEW.scores;

function scoreText(score: Score | null): string {
  if (!score || score.outcome.kind === 'none') return words.none;
  return words.value(score.outcome.value.text, score.outcome.predikat);
}

/** The claim beside what its evidence supports, before and after review, and last year's result. */
export function ScoresCard({ here }: { readonly here: OverviewHere }): ReactNode {
  const { overview, lastYear, sheet } = here;
  const { claimed, attached, accepted, judged } = overview;
  const rows = [
    [words.claimed, scoreText(claimed)],
    [words.attached, scoreText(attached.kind === 'scored' ? attached.score : null)],
    [words.accepted, scoreText(judged.done > 0 ? accepted : null)],
    ...(lastYear
      ? [
          [
            words.lastYear(lastYear.year),
            lastYear.score.value === null
              ? words.none
              : words.value(lastYear.score.value, lastYear.score.predikat),
          ] as const,
        ]
      : []),
  ] as const;
  return (
    <Section id="nilai" title={words.title}>
      <dl className="overview-scores numeric">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {sheet && judged.total > 0 && (
        <p className="soft">{words.judged(judged.done, judged.total)}</p>
      )}
    </Section>
  );
}
