import type { ReactNode } from 'react';
import { byDigest } from '#state/rubrics/rubric-shelf.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { integer } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { dayText } from '#state/period/period-text.ts';
import { FactList } from '#features/period/fact-list.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { sendText } from './text-send.ts';

const { content: text } = sendText;

/** What goes into the file, in numbers and days, to be read once more before it is made. */
export function SendContent(): ReactNode {
  const { draft } = useOpenPeriod();
  const rubrics = useRubrics();
  const found = rubrics && draft.rubric && byDigest(rubrics, draft.rubric.digest);
  const invited = draft.agencies.filter((row) => row.invited);
  const assigned = new Set(draft.assignments.map(({ agency }) => agency));
  const shown = (value: string): string => (value.trim() === '' ? text.none : value);
  const facts: readonly (readonly [string, string])[] = [
    [text.name, shown([draft.name, draft.year].filter((part) => part !== '').join(', '))],
    [
      text.rubric,
      draft.rubric
        ? text.rubricValue(found?.rubric.title ?? draft.rubric.id, draft.rubric.version)
        : text.none,
    ],
    [text.dates, `${shown(dayText(draft.opens))} – ${shown(dayText(draft.closes))}`],
    [text.review, shown(dayText(draft.reviewCloses))],
    [text.agencies, integer(invited.length)],
    [text.extended, text.extendedValue(invited.filter((row) => row.extension !== '').length)],
    [
      text.batches,
      draft.batches.length === 0
        ? text.none
        : draft.batches
            .map(({ name, date }) => (date === '' ? name : `${name} (${dayText(date)})`))
            .join(', '),
    ],
    [text.asesors, integer(draft.asesors.length)],
    [
      text.assigned,
      draft.assignments.length === 0
        ? text.unassigned
        : text.assignedValue(invited.filter(({ id }) => assigned.has(id)).length),
    ],
    [text.keys, integer(draft.keys.length)],
  ];
  return (
    <Section id="isi-berkas" title={text.title}>
      <FactList facts={facts} />
    </Section>
  );
}
