import type { Result } from '#core/lib/result.ts';
import { consensusSchema, type Consensus } from '#core/review/consensus.ts';
import {
  createDraftEditor,
  type DraftEditor,
  type DraftEditorState,
  type DraftKind,
} from '#state/saving/draft-editor.ts';
import type {
  ChangeConsensusFailure,
  ConsensusContent,
} from '#workflow/result/change-consensus.ts';

type Failure = Exclude<ChangeConsensusFailure, { kind: 'stale' }>;
export type ConsensusEditorState = DraftEditorState<Consensus, ConsensusContent, Failure>;

export interface ConsensusEditor extends Omit<
  DraftEditor<Consensus, ConsensusContent, Failure>,
  'change'
> {
  /** Changes the meeting on screen at once and on disk a moment later. */
  readonly change: (edit: (shown: ConsensusContent) => Partial<ConsensusContent>) => void;
}

type Save = (
  revision: number,
  content: ConsensusContent,
) => Promise<Result<Consensus, ChangeConsensusFailure>>;

const contentOf = (record: ConsensusContent): ConsensusContent => ({
  submission: record.submission,
  left: record.left,
  kept: record.kept,
  missing: record.missing,
  values: record.values,
  meeting: record.meeting,
  note: record.note,
});

const KIND: DraftKind<Consensus, ConsensusContent> = {
  key: ({ id }) => `timbang-isian-konsensus-1:${id}`,
  revisionOf: ({ revision }) => revision,
  draftOf: contentOf,
  readKept: (kept, record) => {
    const whole = consensusSchema.safeParse({ ...record, ...Object(kept) }).data;
    return whole && contentOf(whole);
  },
};

/** The meeting as the person sees it: the stored one with what is typed over it. */
export function shownConsensus({ draft, stored }: ConsensusEditorState): Consensus {
  return draft ? { ...stored, ...draft } : stored;
}

/** One meeting with autosave. */
export function createConsensusEditor(record: Consensus, save: Save): ConsensusEditor {
  const editor = createDraftEditor(KIND, record, save);
  return {
    ...editor,
    change: (edit) => editor.change((shown) => ({ ...shown, ...edit(shown) })),
  };
}
