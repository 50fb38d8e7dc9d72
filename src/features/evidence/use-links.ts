import type { EvidenceDocument, EvidenceSupport } from '#core/evidence/document.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { linkDocument, unlinkDocument } from '#workflow/evidence/link-document.ts';
import { text } from './text-link.ts';

type Change = (document: EvidenceDocument, link: EvidenceSupport) => Promise<boolean>;

interface Links {
  readonly link: Change;
  /** Takes the link away and offers the way back. */
  readonly unlink: Change;
}

/**
 * Links and unlinks. A record that was changed elsewhere meanwhile is tried once more as it
 * is now: adding or taking one link overwrites nothing. What fails is said; false then.
 */
export function useLinks(): Links {
  const desk = useDesk();
  const run = async (
    verb: typeof linkDocument,
    document: EvidenceDocument,
    link: EvidenceSupport,
  ): Promise<EvidenceDocument | undefined> => {
    const by = useSession.getState().person;
    const first = await verb(desk, document, link, by);
    const stale = !first.ok && first.error.kind === 'stale';
    const changed = stale ? await verb(desk, first.error.stored, link, by) : first;
    if (changed.ok) return changed.value;
    const { error } = changed;
    say(error.kind === 'stale' ? text.stale : failureText(error, 'changing'));
    return undefined;
  };
  const link: Change = async (document, to) =>
    (await run(linkDocument, document, to)) !== undefined;
  const unlink: Change = async (document, from) => {
    const changed = await run(unlinkDocument, document, from);
    if (!changed) return false;
    say(text.removed, { label: text.undo, run: () => void link(changed, from) });
    return true;
  };
  return { link, unlink };
}
