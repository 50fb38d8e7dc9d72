import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { dateTime } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import type { RecapBodies } from '#workflow/receive/read-package.ts';
import { Fact } from './fact.tsx';
import { InstrumentFact } from './instrument-fact.tsx';
import { READING } from './text-reading.ts';

const { recap: words, review } = READING;

/** What a recap of another government holds; its results stand in the rekap themselves. */
export function RecapReading({ bodies }: { readonly bodies: RecapBodies }): ReactNode {
  const { government, unit, at, year, rubric, agencies, leftOut, outcomes } = bodies['recap.json'];
  const count = (stage: (typeof outcomes)[number]['stage']): number =>
    outcomes.filter((one) => one.stage === stage).length;
  return (
    <Section id="rekap" title={words.title}>
      <dl className="receipt-facts">
        <Fact name={words.government}>{government}</Fact>
        <Fact name={words.unit}>{unit}</Fact>
        <Fact name={review.at}>{dateTime(at)}</Fact>
        <Fact name={words.year}>{year}</Fact>
        <InstrumentFact name={words.rubric} of={rubric} />
        <Fact name={words.results}>
          {words.resultsValue(count('final'), count('interim'), count('provisional'))}
        </Fact>
        <Fact name={words.agencies}>{words.agenciesValue(agencies.known, agencies.invited)}</Fact>
        <Fact name={words.leftOut}>{words.leftOutValue(leftOut)}</Fact>
      </dl>
      <Link className="inbox-link" href={paths.portfolio}>
        {words.way}
      </Link>
    </Section>
  );
}
