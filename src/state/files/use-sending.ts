import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { sendingOf, type Sending } from '#core/submit/sending.ts';
import { listSent, sentContent, type SentContent } from '#workflow/submit/list-sent.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';

/** Where an assessment stands with sending, and what was sent. */
export interface SendingState {
  /** `reading` until it is known; `unreadable` when what was sent cannot be compared. */
  readonly sending: Sending | 'reading' | 'unreadable';
  /** The revision that was sent last. */
  readonly last: PackageRecord | undefined;
}

const READING: SendingState = { sending: 'reading', last: undefined };

/** Filled by the frame, so that it is compared once however many parts ask. */
export const SendingContext = createContext<SendingState>(READING);

/** Where the open assessment stands with sending. */
export function useSending(): SendingState {
  return use(SendingContext);
}

/** The revisions that were sent, oldest first; undefined until they are read. */
export function useSent(id: AssessmentId): readonly PackageRecord[] | undefined {
  const desk = useDesk();
  const found = useLive(() => listSent(desk, id), [desk, id]);
  return found?.ok ? found.value : undefined;
}

type Compared =
  | { readonly of: PackageRecord; readonly content: SentContent | 'unreadable' }
  | undefined;

/** What the last revision said; what was sent never changes, so it is read once. */
function useSentContent(record: PackageRecord | undefined): SentContent | 'unreadable' | undefined {
  const desk = useDesk();
  const [compared, setCompared] = useState<Compared>();
  useEffect(() => {
    if (!record) return undefined;
    let left = false;
    void sentContent(desk, record).then((read) => {
      if (!left) setCompared({ of: record, content: read.ok ? read.value : 'unreadable' });
    });
    return () => {
      left = true;
    };
  }, [desk, record]);
  return compared && compared.of.id === record?.id ? compared.content : undefined;
}

/**
 * Compares an assessment with what was sent of it; contents are compared, never times.
 *
 * @param rubric as the assessment applies it; undefined while it is read.
 * @param documents undefined while they are read.
 */
export function useSendingOf(
  rubric: Rubric | undefined,
  assessment: Assessment,
  documents: readonly EvidenceDocument[] | undefined,
): SendingState {
  const sent = useSent(assessment.id);
  const last = sent?.at(-1);
  const content = useSentContent(last);
  return useMemo(() => {
    if (!rubric || !documents || !sent) return READING;
    if (content === 'unreadable') return { sending: 'unreadable', last };
    if (last && !content) return { sending: 'reading', last };
    return { sending: sendingOf(rubric, { assessment, documents }, content ?? null), last };
  }, [rubric, assessment, documents, sent, content, last]);
}
