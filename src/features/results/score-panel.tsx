import type { ReactNode } from 'react';
import type { Outcome } from '#core/scoring/score.ts';
import { unassessedIn } from '#core/scoring/unassessed.ts';
import { decimal } from '#ui/format.ts';
import { bandOf, distanceToNext, roundingHidesBand } from './bands.ts';
import { atLeast } from './numbers.ts';
import { TEXT } from './text.ts';
import type { ResultsView } from './view.ts';
import { WhyNumber } from './why-number.tsx';
import type { Basis } from './why-subject.ts';

interface ScorePanelProps {
  readonly view: ResultsView;
  readonly title: string;
  readonly basis: Basis;
  readonly outcome: Outcome;
  readonly remarks: readonly string[];
}

type Known = Exclude<Outcome, { kind: 'none' }>;

interface KnownProps {
  readonly view: ResultsView;
  readonly outcome: Known;
}

function Distance({ view: { rubric, terms }, outcome }: KnownProps): ReactNode {
  const distance = distanceToNext(rubric, outcome.value, outcome.predikat);
  if (!distance) return <p>{TEXT.highest(terms)}</p>;
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

function Predikat({ view: { rubric, terms }, outcome }: KnownProps): ReactNode {
  const { predikat, value } = outcome;
  const band = bandOf(rubric, predikat);
  return (
    <p>
      {outcome.kind === 'final' ? terms.predikat : terms.runningPredikat}{' '}
      <strong>{predikat}</strong>
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
            terms,
          )}
        </span>
      )}
    </p>
  );
}

/** One of the two scores: the number, its name, its predikat. A running score is never called the index. */
export function ScorePanel(props: ScorePanelProps): ReactNode {
  const { view, title, basis, outcome, remarks } = props;
  const { rubric, terms } = view;
  const name = outcome.kind === 'final' ? terms.name : TEXT.running;
  const unassessed = unassessedIn(rubric, outcome);
  return (
    <div className="score-panel">
      <h3>{title}</h3>
      {outcome.kind === 'none' ? (
        <>
          <p className="score-none">{unassessed?.label ?? TEXT.noScore}</p>
          <p>{TEXT.why[outcome.why]}</p>
          {unassessed && <p>{unassessed.note}</p>}
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
          <Predikat view={view} outcome={outcome} />
          {basis === 'claimed' && <Distance view={view} outcome={outcome} />}
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
