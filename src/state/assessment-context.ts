import { createContext, use, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Answers } from '#core/assessment/answer.ts';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { scopePart, type ScopePart } from '#core/assessment/scope-part.ts';
import { scoreTerms, type ScoreTerms } from '#core/score-terms.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { ScoreSheet } from '#core/scoring/score.ts';
import { shownAnswers, type Conflict, type Editor, type SaveStatus } from './editor.ts';

/** The open assessment, for every page inside its frame. */
export interface AssessmentHandle {
  readonly editor: Editor;
  readonly rubric: Rubric;
}

export const AssessmentContext = createContext<AssessmentHandle | null>(null);

/** Throws outside the assessment's frame (a bug, not a user's mistake). */
export function useAssessmentHandle(): AssessmentHandle {
  const handle = use(AssessmentContext);
  if (!handle) throw new Error('useAssessmentHandle: no open assessment');
  return handle;
}

export interface LiveAssessment {
  /** As this assessment applies it. */
  readonly rubric: Rubric;
  /** How much of the whole instrument that is; null = all of it. */
  readonly part: ScopePart | null;
  readonly terms: ScoreTerms;
  /** As the person sees it: unsaved changes included. */
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly sheet: ScoreSheet;
}

/** Filled by the frame, so that one change is scored once however many parts look at it. */
export const LiveContext = createContext<LiveAssessment | null>(null);

/** The assessment as shown now with its one score; for the frame, which hands it on. */
export function useScoredAssessment({ editor, rubric: whole }: AssessmentHandle): LiveAssessment {
  const state = useStore(editor.store);
  const { year, scope } = state.stored;
  const applied = useMemo(
    () => ({
      rubric: appliedRubric(whole, { year, scope }),
      part: scopePart(whole, scope),
      terms: scoreTerms({ scope }, whole),
    }),
    [whole, year, scope],
  );
  return useMemo(() => {
    const answers = shownAnswers(state);
    const assessment = { ...state.stored, answers };
    return { ...applied, assessment, answers, sheet: scoreAssessment(applied.rubric, answers) };
  }, [applied, state]);
}

/** The assessment as shown now. Throws outside the assessment's frame. */
export function useAssessment(): LiveAssessment {
  const live = use(LiveContext);
  if (!live) throw new Error('useAssessment: no open assessment');
  return live;
}

export function useSaveStatus(): SaveStatus {
  return useStore(useAssessmentHandle().editor.store, (state) => state.status);
}

export function useConflicts(): readonly Conflict[] {
  return useStore(useAssessmentHandle().editor.store, (state) => state.conflicts);
}
