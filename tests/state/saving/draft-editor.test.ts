import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { createDraftEditor, type DraftKind } from '#state/saving/draft-editor.ts';
import { freshTab } from './session-texts.ts';

interface Note {
  readonly revision: number;
  readonly text: string;
}
type Failure = { readonly kind: 'full' };

const KIND: DraftKind<Note, string> = {
  key: () => 'timbang-isian-uji',
  revisionOf: ({ revision }) => revision,
  draftOf: ({ text }) => text,
  readKept: (kept) => (typeof kept === 'string' ? kept : undefined),
};

const note = (revision: number, text = ''): Note => ({ revision, text });

/** A disk with one note on it, as a verb that saves sees it. */
function disk() {
  const state = { stored: note(0), isFull: false };
  const save = (
    revision: number,
    text: string,
  ): Promise<Result<Note, Failure | { kind: 'stale'; stored: Note }>> => {
    if (state.isFull) return Promise.resolve(fail({ kind: 'full' }));
    if (state.stored.revision !== revision) {
      return Promise.resolve(fail({ kind: 'stale', stored: state.stored }));
    }
    state.stored = note(revision + 1, text);
    return Promise.resolve(ok(state.stored));
  };
  const open = () => createDraftEditor<Note, string, Failure>(KIND, state.stored, save);
  return { state, open };
}

/** An editor whose first write has begun, and nothing is heard of it any more. */
async function underWay(stored: Note, text: string) {
  const save = vi.fn<() => Promise<never>>(() => new Promise(() => undefined));
  const editor = createDraftEditor<Note, string, Failure>(KIND, stored, save);
  editor.change(() => text);
  void editor.flush();
  await vi.waitFor(() => expect(save).toHaveBeenCalled());
  return editor;
}

type Editor = ReturnType<ReturnType<typeof disk>['open']>;
const shown = ({ store }: Editor): string => store.getState().draft ?? store.getState().stored.text;

beforeEach(freshTab);
afterEach(() => vi.unstubAllGlobals());

describe('what is typed', () => {
  test('outlives a page that goes before it is stored', async () => {
    const { state, open } = disk();
    open().change(() => 'Setengah');
    const again = open();
    expect(shown(again)).toBe('Setengah');
    await again.flush();
    expect(state.stored).toEqual(note(1, 'Setengah'));
    expect(again.store.getState()).toMatchObject({ draft: null, status: { kind: 'saved' } });
  });

  test('goes on without a question where only the own write landed after the page went', async () => {
    const { state, open } = disk();
    const slow = await underWay(state.stored, 'Setengah');
    slow.change(() => 'Setengah lagi');
    // The page goes here; its write still reaches the disk.
    state.stored = note(1, 'Setengah');
    const again = open();
    expect(again.store.getState()).toMatchObject({ conflict: false, draft: 'Setengah lagi' });
    await again.flush();
    expect(state.stored).toEqual(note(2, 'Setengah lagi'));
  });

  test('is asked about when another wrote while the own write was under way', async () => {
    const { state, open } = disk();
    const slow = await underWay(state.stored, 'Setengah');
    slow.change(() => 'Setengah lagi');
    state.stored = note(1, 'Dari tab lain');
    expect(open().store.getState()).toMatchObject({ conflict: true, draft: 'Setengah lagi' });
  });

  test('is asked about when something else was stored before the page came back', async () => {
    const { state, open } = disk();
    open().change(() => 'Dari sini');
    state.stored = note(1, 'Dari tab lain');
    const again = open();
    expect(again.store.getState()).toMatchObject({ draft: 'Dari sini', conflict: true });
    await again.flush();
    expect(state.stored.text).toBe('Dari tab lain');
  });

  test('is let go of when the same was stored before the page came back', () => {
    const { state, open } = disk();
    open().change(() => 'Sama');
    state.stored = note(1, 'Sama');
    expect(open().store.getState()).toMatchObject({ draft: null, conflict: false });
  });

  test('and cannot be read any more is as if nothing had been typed', () => {
    const { open } = disk();
    sessionStorage.setItem('timbang-isian-uji', '{"revision":0,"draft":{"no":"text"}}');
    expect(open().store.getState().draft).toBeNull();
    sessionStorage.setItem('timbang-isian-uji', '{');
    expect(open().store.getState().draft).toBeNull();
  });

  test('while a write runs is written after it, on top of it', async () => {
    const { state, open } = disk();
    const editor = open();
    editor.change(() => 'Satu');
    const first = editor.flush();
    await Promise.resolve();
    editor.change((text) => `${text}, dua`);
    await first;
    await editor.flush();
    expect(state.stored.text).toBe('Satu, dua');
    expect(editor.store.getState()).toMatchObject({ draft: null, status: { kind: 'saved' } });
  });

  test('is not written again once it was sent or dropped', async () => {
    const { state, open } = disk();
    const editor = open();
    editor.change(() => 'Terkirim');
    editor.forget();
    await editor.flush();
    expect(state.stored.revision).toBe(0);
    expect(shown(open())).toBe('');
  });
});

test.each([
  ['mine', 'Dari sini', 2],
  ['stored', 'Dari tab lain', 1],
] as const)('two tabs: nothing is written over unasked, and %s is kept', async (keep, text, at) => {
  const { state, open } = disk();
  const editor = open();
  state.stored = note(1, 'Dari tab lain');
  editor.change(() => 'Dari sini');
  await editor.flush();
  expect(editor.store.getState().conflict).toBe(true);
  expect(state.stored).toEqual(note(1, 'Dari tab lain'));
  editor.resolve(keep);
  await editor.flush();
  expect(state.stored).toEqual(note(at, text));
  expect(shown(editor)).toBe(text);
});

test('two tabs that typed the same have nothing to ask', async () => {
  const { state, open } = disk();
  const editor = open();
  state.stored = note(1, 'Sama');
  editor.change(() => 'Sama');
  await editor.flush();
  expect(editor.store.getState()).toMatchObject({ draft: null, conflict: false, ground: 1 });
  expect(state.stored.revision).toBe(1);
});

test('where nothing is typed it follows the other tab, and never back', () => {
  const editor = disk().open();
  editor.receive(note(3, 'Dari tab lain'));
  expect(shown(editor)).toBe('Dari tab lain');
  editor.receive(note(2, 'Kabar terlambat'));
  expect(shown(editor)).toBe('Dari tab lain');
});

test('a failure stays in view until a write has succeeded', async () => {
  const { state, open } = disk();
  const editor = open();
  state.isFull = true;
  editor.change(() => 'Penuh');
  await editor.flush();
  const failed = { kind: 'failed', failure: { kind: 'full' } };
  expect(editor.store.getState().status).toEqual(failed);
  editor.change(() => 'Masih penuh');
  expect(editor.store.getState().status).toEqual(failed);
  state.isFull = false;
  await editor.flush();
  expect(editor.store.getState().status).toEqual({ kind: 'saved' });
  expect(state.stored.text).toBe('Masih penuh');
});
