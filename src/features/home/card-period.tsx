import type { ReactNode } from 'react';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Period } from '#core/period/period.ts';
import { batchOf, periodStanding } from '#core/period/standing.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { batchText, standingText } from '#state/period/period-text.ts';
import { Tag, type Tone } from '#ui/tag.tsx';
import { text } from './text.ts';

interface CardPeriodProps {
  readonly assessment: Assessment;
  /** The period it was started in; undefined = no longer here. */
  readonly period: Period | undefined;
}

/** So few days left that it is time to hurry. */
const FEW_DAYS = 7;

/** The period of an assessment: its name, its deadline, what is left, and the day of its batch. */
export function CardPeriod({ assessment, period }: CardPeriodProps): ReactNode {
  const desk = useDesk();
  if (!period) return <p className="soft home-note">{text.period.gone}</p>;
  const standing = periodStanding(period, assessment.agency, localDay(desk.now()));
  const batch = batchOf(period, assessment.agency);
  const isSoon = standing.kind === 'open' && standing.days <= FEW_DAYS;
  const tones: Readonly<Record<typeof standing.kind, Tone>> = {
    'not-invited': 'warn',
    before: 'neutral',
    open: isSoon ? 'warn' : 'info',
    late: 'bad',
  };
  return (
    <p className="home-note home-period">
      <Tag tone={tones[standing.kind]}>{text.period.standing[standing.kind]}</Tag>
      <span>
        <strong>{period.name}</strong>
        {'. '}
        {standingText(standing)} {batch && text.period.batch(batchText(batch))}
      </span>
    </p>
  );
}
