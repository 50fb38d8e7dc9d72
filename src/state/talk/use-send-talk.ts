import { fail, ok, type Result } from '#core/lib/result.ts';
import type { MessageId } from '#core/lib/ids.ts';
import { writeSubmissionInWorker } from '#worker/client.ts';
import type { SentCarried } from '#workflow/submit/send-carried.ts';
import {
  sendMessages,
  type SendMessagesFailure,
  type TalkOrder,
} from '#workflow/talk/send-messages.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { openMessages } from './open-messages.ts';
import { useMaking } from '#state/saving/use-making.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

export type SendTalkFailure =
  | SendMessagesFailure
  /** What is written here could not be stored: something older would be sent. */
  | { readonly kind: 'unsaved' };

interface Ready {
  readonly outcome: Result<SentCarried, SendTalkFailure>;
}

interface TalkSender {
  readonly state: ReturnType<typeof useMaking<Ready>>['state'];
  readonly send: (order: TalkOrder, hand: (sent: SentCarried) => void) => Promise<void>;
  readonly cancel: () => void;
}

/** Nothing that was being written may be written again once it was sent. */
function forgetAll(ids: readonly MessageId[]): void {
  for (const id of ids) {
    openMessages.get(id)?.forget();
    openMessages.forget(id);
  }
}

/** Sends messages as one file, with progress and cancel; it is handed over once it was read back. */
export function useSendTalk(): TalkSender {
  const desk = useDesk();
  const { state, run, cancel } = useMaking<Ready>();
  const send: TalkSender['send'] = (order, hand) =>
    run(async (progress, signal) => {
      await openMessages.flushAll();
      const isUnsaved = order.ids.some((id) => openMessages.get(id)?.store.getState().draft);
      if (isUnsaved) return { outcome: fail({ kind: 'unsaved' }) };
      return whileAsked(async () => {
        const outcome = await sendMessages(desk, order, localDay, (toWrite, hands) =>
          writeSubmissionInWorker(toWrite, hands, progress, signal),
        );
        if (!outcome.ok) return { outcome };
        forgetAll(order.ids);
        hand(outcome.value);
        return { outcome: ok(outcome.value) };
      });
    });
  return { state, send, cancel };
}
