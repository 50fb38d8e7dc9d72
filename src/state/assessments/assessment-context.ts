import { createContext, use, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Answers } from '#core/assessment/answer.ts';
import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { scopePart, type ScopePart } from '#core/assessment/scope-part.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { claimSupports, type ClaimSupports } from '#core/evidence/missing-evidence.ts';
import { scoreTerms, type ScoreTerms } from '#core/score-terms.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { ScoreSheet } from '#core/scoring/score.ts';
import type { DocumentsFound } from '#workflow/evidence/list-documents.ts';
import { shownAnswers, type Conflict, type Editor, type SaveStatus } from '#state/saving/editor.ts';

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
  /** What counts as evidence: the documents that are not deleted, oldest first. */
  readonly documents: readonly EvidenceDocument[];
  /** The evidence as it was found on disk, deleted and damaged records included. */
  readonly found: DocumentsFound;
  readonly sheet: ScoreSheet;
  /** What each claim rests on, and what of it is missing. */
  readonly supports: ClaimSupports;
}

/** Filled by the frame, so that one change is scored once however many parts look at it. */
export const LiveContext = createContext<LiveAssessment | null>(null);

/** The assessment as shown now with its one score; for the frame, which hands it on. */
export function useScoredAssessment(
  { editor, rubric: whole }: AssessmentHandle,
  found: DocumentsFound,
): LiveAssessment {
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
  const evidence = useMemo(() => {
    const all = found.ok ? found.value.sound : [];
    const documents = all.filter(({ status }) => status === 'active');
    return { found, documents, attached: attachedItems(applied.rubric, documents) };
  }, [applied, found]);
  return useMemo(() => {
    const answers = shownAnswers(state);
    const assessment = { ...state.stored, answers };
    const { attached, ...shown } = evidence;
    const sheet = scoreAssessment(applied.rubric, answers, attached);
    const supports = claimSupports(applied.rubric, answers, sheet.claimed, attached);
    return { ...applied, ...shown, assessment, answers, sheet, supports };
  }, [applied, evidence, state]);
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
