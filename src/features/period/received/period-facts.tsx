import type { ReactNode } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import { assignmentsOf } from '#core/assignment/assigned.ts';
import type { Period } from '#core/period/period.ts';
import { integer } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import type { ArrivedRubric } from '#workflow/period/take-period.ts';
import { dayText } from '#state/period/period-text.ts';
import { FactList } from '#features/period/fact-list.tsx';
import { inGroups } from '#features/period/in-groups.ts';
import { arrivalText } from './text-arrival.ts';

const { facts: text, rubric: rubricText } = arrivalText;

interface PeriodFactsProps {
  readonly period: Period;
  readonly fingerprint: Digest;
  /** The title of its instrument; undefined where it cannot be read. */
  readonly title: string | undefined;
  /** How its instrument stands to those here; not said for one that is in use. */
  readonly rubric?: ArrivedRubric;
}

/** What a period file says, in short. */
export function PeriodFacts(props: PeriodFactsProps): ReactNode {
  const { period, fingerprint, title, rubric } = props;
  const { name, year, owner, dates, batches, agencies, asesors, keys } = period;
  const assigned = agencies.filter((agency) => assignmentsOf(period, agency).length > 0).length;
  const list = (lines: readonly string[]): string =>
    lines.length === 0 ? text.none : lines.join(', ');
  const instrument = text.rubricValue(title ?? period.rubric.id, period.rubric.version);
  const facts: readonly (readonly [string, string])[] = [
    [text.period, name],
    [text.year, String(year)],
    [text.owner, [owner.unit, owner.government].filter((part) => part !== '').join(', ')],
    [text.revision, integer(period.revision)],
    [text.opens, dayText(dates.opens)],
    [text.closes, dayText(dates.closes)],
    [text.review, dates.reviewCloses === null ? text.none : dayText(dates.reviewCloses)],
    [text.agencies, integer(agencies.length)],
    [
      text.batches,
      list(
        batches.map((batch) =>
          batch.date === null ? batch.name : `${batch.name} (${dayText(batch.date)})`,
        ),
      ),
    ],
    [text.asesors, integer(asesors.length)],
    [text.assigned, assigned === 0 ? text.none : text.assignedValue(assigned)],
    [text.keys, integer(keys.length)],
    [text.rubric, rubric === undefined ? instrument : `${instrument}. ${rubricText[rubric]}`],
    [text.fingerprint, inGroups(fingerprint)],
  ];
  return (
    <Section id="isi-periode" title={text.period}>
      <FactList facts={facts} />
    </Section>
  );
}
