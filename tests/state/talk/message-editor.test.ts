import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '#core/lib/result.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { createMessageEditor, shownWords } from '#state/talk/message-editor.ts';
import { FIRST, message } from '../../core/review/talk-ground.ts';

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

beforeEach(() => {
  const texts = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => texts.set(key, text),
    removeItem: (key: string) => texts.delete(key),
  });
});
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

test.each([
  ['mine', 'Dari sini'],
  ['stored', 'Dari tab lain'],
] as const)('two tabs: nothing is written over unasked, and %s is kept', async (keep, text) => {
  const { state, save } = disk(draft(0));
  const editor = createMessageEditor(draft(0), save);
  state.stored = draft(1, 'Dari tab lain');
  editor.change({ text: 'Dari sini', reason: 'draft' });
  await editor.flush();
  expect(editor.store.getState().conflict).toBe(true);
  expect(state.stored.text).toBe('Dari tab lain');
  editor.resolve(keep);
  await editor.flush();
  expect(state.stored.text).toBe(text);
  expect(shownWords(editor.store.getState()).text).toBe(text);
});

test('what was sent or dropped is not written again', async () => {
  const { state, save } = disk(draft(0));
  const editor = createMessageEditor(draft(0), save);
  editor.change({ text: 'Terkirim' });
  editor.forget();
  await editor.flush();
  expect(state.stored.revision).toBe(0);
  expect(shownWords(createMessageEditor(draft(0), save).store.getState()).text).toBe('');
});

test('a failure stays in view until a write has succeeded', async () => {
  const full = { kind: 'storage', failure: { kind: 'quota' } } as const;
  const { state, save } = disk(draft(0));
  let isFull = true;
  const editor = createMessageEditor(draft(0), (revision, words) =>
    isFull ? Promise.resolve(fail(full)) : save(revision, words),
  );
  editor.change({ text: 'Penuh' });
  await editor.flush();
  expect(editor.store.getState().status).toEqual({ kind: 'failed', failure: full });
  isFull = false;
  await editor.flush();
  expect(editor.store.getState().status).toEqual({ kind: 'saved' });
  expect(state.stored.text).toBe('Penuh');
});
