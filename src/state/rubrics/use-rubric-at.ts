import { useEffect, useState } from 'react';
import type { RubricRef } from '#core/assessment/assessment.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { rubricAt } from '#workflow/rubrics/rubric-at.ts';
import { useDesk } from '#state/desk.ts';

/** An instrument of this desk; undefined while it is read, null = it is nowhere here. */
export function useRubricAt({ id, version, digest }: RubricRef): Rubric | null | undefined {
  const desk = useDesk();
  const [read, setRead] = useState<{ readonly of: string; readonly rubric: Rubric | null }>();
  useEffect(() => {
    let left = false;
    void rubricAt(desk, { id, version, digest }).then(
      (found) => left || setRead({ of: digest, rubric: found.ok ? found.value : null }),
    );
    return () => {
      left = true;
    };
  }, [desk, id, version, digest]);
  return read?.of === digest ? read.rubric : undefined;
}
