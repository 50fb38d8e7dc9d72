import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '#core/lib/result.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { createMessageEditor, shownWords } from '#state/talk/message-editor.ts';
import { FIRST, message } from '../../core/review/talk-ground.ts';
import { freshTab } from '../saving/session-texts.ts';

const draft = (revision: number, text = ''): MessageDraft => ({
  ...message(1, { text }),
  assessment: '019a8f00-0000-7000-8000-000000000001' as AssessmentId,
  submission: FIRST,
  result: null,
  revision,
  createdAt: '2026-11-22T03:00:00.000Z',
});

/** A disk with one message on it, as the verb that saves sees it. */
function disk(stored: MessageDraft) {
  const state = { stored };
  const save: Parameters<typeof createMessageEditor>[1] = (revision, words) => {
    if (state.stored.revision !== revision) {
      return Promise.resolve(fail({ kind: 'stale', stored: state.stored }));
    }
    state.stored = { ...state.stored, ...words, revision: revision + 1 };
    return Promise.resolve(ok(state.stored));
  };
  return { state, save };
}

beforeEach(freshTab);
afterEach(() => vi.unstubAllGlobals());

test('what is typed outlives a page that goes before it is stored', async () => {
  createMessageEditor(draft(0), disk(draft(0)).save).change({ text: 'Setengah' });
  const { state, save } = disk(draft(0));
  const again = createMessageEditor(draft(0), save);
  expect(shownWords(again.store.getState()).text).toBe('Setengah');
  await again.flush();
  expect(state.stored).toMatchObject({ text: 'Setengah', revision: 1 });
  expect(again.store.getState()).toMatchObject({ draft: null, status: { kind: 'saved' } });
});
