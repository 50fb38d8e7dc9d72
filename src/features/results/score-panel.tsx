import type { ReactNode } from 'react';
import type { Rubric } from '#core/rubric/types.ts';
import type { Outcome } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import { bandOf, distanceToNext, roundingHidesBand } from './bands.ts';
import { atLeast } from './numbers.ts';
import { TEXT } from './text.ts';
import { WhyNumber } from './why-number.tsx';
import type { Basis } from './why-subject.ts';

interface ScorePanelProps {
  readonly rubric: Rubric;
  readonly title: string;
  readonly basis: Basis;
  readonly outcome: Outcome;
  readonly remarks: readonly string[];
}

type Known = Exclude<Outcome, { kind: 'none' }>;

function Distance({ rubric, outcome }: { readonly rubric: Rubric; readonly outcome: Known }) {
  const distance = distanceToNext(rubric, outcome.value, outcome.predikat);
  if (!distance) return <p>{TEXT.highest}</p>;
  const { missing, next } = distance;
  const shown = atLeast(missing, rubric.rounding.digits);
  return (
    <p>
      {TEXT.toNext(next.label)}{' '}
      <WhyNumber subject={{ kind: 'distance' }} what={TEXT.toNext(next.label)} shown={shown} />{' '}
      {TEXT.points}
    </p>
  );
}

function Predikat({ rubric, outcome }: { readonly rubric: Rubric; readonly outcome: Known }) {
  const { predikat, value } = outcome;
  const band = bandOf(rubric, predikat);
  return (
    <p>
      {outcome.kind === 'final' ? TEXT.predikat : TEXT.runningPredikat} <strong>{predikat}</strong>
      {band && (
        <span className="score-band">
          {TEXT.band(band.label, decimal(band.min), band.below && decimal(band.below))}
        </span>
      )}
      {roundingHidesBand(rubric, value, predikat) && (
        <span className="score-band">
          {TEXT.roundingHides(
            decimal(value.text),
            distanceToNext(rubric, value, predikat)?.next.label ?? '',
          )}
        </span>
      )}
    </p>
  );
}

/** One of the two scores: the number, its name, its predikat. A running score is never called the index. */
export function ScorePanel(props: ScorePanelProps): ReactNode {
  const { rubric, title, basis, outcome, remarks } = props;
  const name = outcome.kind === 'final' ? TEXT.index : TEXT.running;
  return (
    <div className="score-panel">
      <h3>{title}</h3>
      {outcome.kind === 'none' ? (
        <>
          <p className="score-none">{TEXT.noScore}</p>
          <p>{TEXT.why[outcome.why]}</p>
        </>
      ) : (
        <>
          <p className="score-line">
            <span className="score-name">{name}</span>
            <span className="score-number">
              <WhyNumber
                subject={{ kind: 'index', basis }}
                what={`${name}, ${title.toLowerCase()}`}
                shown={decimal(outcome.value.text)}
              />
            </span>
          </p>
          <Predikat rubric={rubric} outcome={outcome} />
          {basis === 'claimed' && <Distance rubric={rubric} outcome={outcome} />}
        </>
      )}
      {remarks.map((remark) => (
        <p key={remark} className={outcome.kind === 'running' ? 'score-remark' : 'soft'}>
          {remark}
        </p>
      ))}
    </div>
  );
}
