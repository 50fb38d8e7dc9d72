import type { ReactNode } from 'react';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import type { SendTalkFailure, useSendTalk } from '#state/talk/use-send-talk.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { SendMessagesFailure } from '#workflow/talk/send-messages.ts';
import { draftField } from './draft-editor.tsx';
import { itemName } from './names.ts';
import { useRoom, type Room } from './room.ts';
import { SEND } from './text-send.ts';

interface TroubleProps {
  readonly state: ReturnType<typeof useSendTalk>['state'];
  readonly drafts: readonly MessageDraft[];
}

/** Why no file was made: what each message lacks, or what went wrong. */
export function SendTrouble({ state, drafts }: TroubleProps): ReactNode {
  const room = useRoom();
  if (state.kind === 'failed') {
    return <Failed said={SEND.failures.unwritable} detail={state.detail} />;
  }
  if (state.kind !== 'ready' || state.outcome.ok) return null;
  const { error } = state.outcome;
  if (error.kind === 'not-ready') {
    return <Lacks room={room} drafts={drafts} lacks={error.lacks} />;
  }
  const detail = 'detail' in error ? error.detail : undefined;
  return <Failed said={failureOf(error)} detail={detail ?? detailOf(error)} />;
}

type Other = Exclude<SendTalkFailure, { readonly kind: 'not-ready' }>;

function failureOf(error: Other): string {
  if (error.kind === 'nothing') return SEND.nothing;
  return error.kind === 'storage' ? failureText(error, 'reading') : SEND.failures[error.kind];
}

const detailOf = (error: Other): string | undefined =>
  error.kind === 'storage' ? failureDetail(error) : undefined;

function Failed(props: { readonly said: string; readonly detail: string | undefined }): ReactNode {
  return (
    <Notice tone="bad" role="alert" title={SEND.error}>
      <p>{props.said}</p>
      <TechnicalDetail label={DETAIL_LABEL} detail={props.detail} />
    </Notice>
  );
}

interface LacksProps {
  readonly room: Room;
  readonly drafts: readonly MessageDraft[];
  readonly lacks: Extract<SendMessagesFailure, { readonly kind: 'not-ready' }>['lacks'];
}

function Lacks({ room, drafts, lacks }: LacksProps): ReactNode {
  return (
    <Notice tone="bad" role="alert" title={SEND.error}>
      <ul>
        {lacks.flatMap(({ id, problems }) => {
          const draft = drafts.find((one) => one.id === id);
          const name = draft ? itemName(room, draft.about) : '';
          return problems.map((problem) => (
            <li key={`${id} ${problem}`}>
              <button
                type="button"
                className="button button-quiet"
                onClick={() => document.getElementById(draftField(id))?.focus()}
              >
                {SEND.lack(name, SEND.problems[problem])}
              </button>
            </li>
          ));
        })}
      </ul>
    </Notice>
  );
}
