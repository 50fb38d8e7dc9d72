import { periodDraftSchema, type PeriodDraft } from '#core/period/draft.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import type { Result } from '#core/lib/result.ts';
import {
  createDraftEditor,
  type DraftEditor,
  type DraftEditorState,
  type DraftKind,
} from '#state/saving/draft-editor.ts';
import type { SavePeriodFailure } from '#workflow/period/save-period.ts';

type Failure = Exclude<SavePeriodFailure, { kind: 'stale' }>;
export type PeriodEditorState = DraftEditorState<OwnPeriod, PeriodDraft, Failure>;
export type PeriodEditor = DraftEditor<OwnPeriod, PeriodDraft, Failure>;

type Save = (revision: number, draft: PeriodDraft) => Promise<Result<OwnPeriod, SavePeriodFailure>>;

const KIND: DraftKind<OwnPeriod, PeriodDraft> = {
  key: ({ id }) => `timbang-isian-periode-1:${id}`,
  revisionOf: ({ draftRevision }) => draftRevision,
  draftOf: ({ draft }) => draft,
  readKept: (kept) => periodDraftSchema.safeParse(kept).data,
};

/** The period as the person sees it: the stored one, or what is typed over it. */
export function shownPeriod({ draft, stored }: PeriodEditorState): PeriodDraft {
  return draft ?? stored.draft;
}

/** One period with autosave. */
export function createPeriodEditor(record: OwnPeriod, save: Save): PeriodEditor {
  return createDraftEditor(KIND, record, save);
}
