import type { ReactNode } from 'react';
import { predikatOf } from '#core/scoring/predikat.ts';
import { decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import type { Model } from './model.ts';
import { FINAL } from './text-rules.ts';

/** The figures as they would stand in the result. */
export function FinalOutcome({ model }: { readonly model: Model }): ReactNode {
  const { meeting, consensus } = useOpenMeeting();
  const { now, claimed, agreed, all } = model;
  const minority = Object.values(consensus.values).flatMap((value) => value.minority);
  const index =
    now && agreed === all
      ? `${decimal(now.text)} ${predikatOf(meeting.rubric, now.exact)}`
      : FINAL.unfinished;
  return (
    <Section id="hasil" title={FINAL.outcome}>
      <dl className="index-figures">
        <div className="index-figure">
          <dt>{FINAL.claimed}</dt>
          <dd>{claimed ? decimal(claimed.text) : FINAL.unfinished}</dd>
        </div>
        <div className="index-figure index-figure-now">
          <dt>{FINAL.index}</dt>
          <dd>{index}</dd>
        </div>
      </dl>
      <p className="soft">
        {[
          FINAL.counts(agreed, all),
          FINAL.reviews(meeting.weighing.weighed.length),
          FINAL.minority(minority.length),
        ].join(' · ')}
      </p>
    </Section>
  );
}
