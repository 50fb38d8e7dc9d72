import { useEffect, useMemo, useState } from 'react';
import type { SubmitProblem } from '#core/submit/problem.ts';
import { checkSubmission } from '#core/submit/rules.ts';
import { submissionState, type SubmissionState } from '#workflow/submit/check-submission.ts';
import {
  useAssessment,
  useConflicts,
  useSaveStatus,
} from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { openDocuments } from '#state/evidence/open-documents.ts';
import { flushAll } from '#state/saving/open-editors.ts';
import { useFindings } from '#state/review/use-findings.ts';

export interface SubmitCheck {
  readonly problems: readonly SubmitProblem[];
  readonly state: SubmissionState;
}

/** What the rules of sending say of the open assessment; undefined while it is looked up. */
export function useSubmitCheck(sealed: boolean): SubmitCheck | 'failed' | undefined {
  const desk = useDesk();
  const { rubric, assessment, documents, supports } = useAssessment();
  const { findings, reading } = useFindings();
  const saving = useSaveStatus().kind;
  const conflicts = useConflicts().length;
  const isStored = saving === 'saved' && conflicts === 0;
  const [state, setState] = useState<SubmissionState | 'failed'>();
  useEffect(() => void flushAll(), []);
  useEffect(() => {
    let left = false;
    void submissionState(desk, assessment, documents).then((read) => {
      if (!left) setState(read.ok ? read.value : 'failed');
    });
    return () => {
      left = true;
    };
  }, [desk, assessment, documents]);
  return useMemo(() => {
    if (state === undefined || state === 'failed') return state;
    const problems = checkSubmission({
      ...state,
      rubric,
      assessment,
      documents,
      supports,
      sealed,
      remarks: {
        open: findings.filter(({ reply }) => reply === undefined).length,
        unread: reading.total - reading.done + reading.unread,
      },
      unsaved: !isStored || openDocuments.anyUnsaved(),
      today: localDay(desk.now()),
    });
    return { problems, state };
  }, [desk, state, rubric, assessment, documents, supports, findings, reading, isStored, sealed]);
}
