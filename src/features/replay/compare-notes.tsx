import type { ReactNode } from 'react';
import { Notice } from '#ui/notice.tsx';
import type { Party } from './comparison.ts';
import { COMPARE } from './text-compare.ts';

function notesOf(whose: string, { assessment, score }: Party): readonly string[] {
  const { total, blank } = score.counts;
  return [
    ...(blank > 0 ? [COMPARE.notes.unfinished(whose, total - blank, total)] : []),
    ...(assessment.kind === 'simulation' ? [COMPARE.notes.simulation(whose)] : []),
  ];
}

interface CompareNotesProps {
  readonly mine: Party;
  readonly other: Party;
}

/** What a reader has to know before the numbers: years, unfinished work, simulations. */
export function CompareNotes({ mine, other }: CompareNotesProps): ReactNode {
  const [year, otherYear] = [mine.assessment.year, other.assessment.year];
  const rules = [mine, other].map(({ rubric }) => rubric.rounding.predikatOn);
  const notes = [
    year === otherYear ? COMPARE.notes.sameYear(year) : COMPARE.notes.years(year, otherYear),
    ...(rules[0] === rules[1] ? [] : [COMPARE.notes.yearRule]),
    ...notesOf(COMPARE.mine, mine),
    ...notesOf(COMPARE.other, other),
  ];
  return (
    <Notice tone={notes.length > 1 ? 'warn' : 'info'} title={COMPARE.notes.title}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Notice>
  );
}
