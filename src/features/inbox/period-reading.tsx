import type { ReactNode } from 'react';
import { Section } from '#ui/section.tsx';
import type { PeriodBodies } from '#workflow/receive/read-package.ts';
import { dayText } from './day-text.ts';
import { Fact } from './fact.tsx';
import { READING } from './text-reading.ts';

const { period: words } = READING;

/** What a period file sets up. */
export function PeriodReading({ bodies }: { readonly bodies: PeriodBodies }): ReactNode {
  const period = bodies['period.json'];
  const { owner, dates } = period;
  return (
    <Section id="periode" title={words.title}>
      <dl className="receipt-facts">
        <Fact name={words.owner}>
          {[owner.unit, owner.government].filter((part) => part !== '').join(', ')}
        </Fact>
        <Fact name={words.dates}>
          {words.datesValue(dayText(dates.opens), dayText(dates.closes))}
        </Fact>
        {dates.reviewCloses !== null && (
          <Fact name={words.reviewCloses}>{dayText(dates.reviewCloses)}</Fact>
        )}
        <Fact name={words.batches}>{words.count(period.batches.length)}</Fact>
        <Fact name={words.agencies}>{words.count(period.agencies.length)}</Fact>
        <Fact name={words.asesors}>
          {period.asesors.map(({ name, institution }) => `${name} (${institution})`).join('; ') ||
            words.count(0)}
        </Fact>
        <Fact name={words.keys}>{words.count(period.keys.length)}</Fact>
      </dl>
    </Section>
  );
}
