import type { ReactNode } from 'react';
import type { RubricRef } from '#core/assessment/assessment.ts';
import { useRubricAt } from '#state/rubrics/use-rubric-at.ts';
import { Fact } from './fact.tsx';

interface InstrumentFactProps {
  readonly name: string;
  readonly of: RubricRef;
}

/** The instrument of a file by the name people know; one that is nowhere here by its id. */
export function InstrumentFact({ name, of }: InstrumentFactProps): ReactNode {
  const rubric = useRubricAt(of);
  if (rubric === undefined) return <Fact name={name}>{of.version}</Fact>;
  return <Fact name={name}>{`${rubric?.shortTitle ?? of.id} ${of.version}`}</Fact>;
}
