import { afterEach, beforeEach, expect, test } from 'vitest';
import { fail, ok } from '#core/lib/result.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { createDocumentEditor } from '#state/evidence/document-editor.ts';
import { createEditor, type Editor } from '#state/saving/editor.ts';
import { documentLeft, openDocuments, useDocumentsLeft } from '#state/evidence/open-documents.ts';
import {
  editorLeftBehind,
  flushAll,
  guardOpenEditors,
  nameLeftBehind,
  showEditor,
  useLeftBehind,
} from '#state/saving/open-editors.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { documentWith } from '../../support/documents.ts';
import { assessmentWith } from '../../support/scenario.ts';

const ID = '01990000-0000-7000-8000-000000000001' as AssessmentId;
let saved: string[];
let full: boolean;
let editor: Editor;
let release: () => void;

guardOpenEditors();

beforeEach(async () => {
  saved = [];
  full = false;
  const assessment = assessmentWith(ID);
  editor = createEditor(assessment, (id, answer) => {
    if (full) return Promise.resolve(fail({ kind: 'storage', failure: { kind: 'quota' } }));
    saved.push(id);
    return Promise.resolve(ok({ ...answer, revision: answer.revision + 1 }));
  });
  const loaded = await shippedRubric('lima-dimensi-opd', '1.0.0');
  if (!loaded.ok) throw new Error('no rubric');
  release = showEditor(ID, { editor, loaded: loaded.value });
});
afterEach(async () => {
  full = false;
  release();
  await flushAll();
});

const type = (id: string): void => editor.change(id, (answer) => ({ ...answer, fact: 'fakta' }));
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

async function hiddenOrNot(state: DocumentVisibilityState): Promise<void> {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
  await turn();
}

test('what waits is written when the page is hidden, not when it is shown', async () => {
  type('k1');
  await hiddenOrNot('visible');
  expect(saved).toEqual([]);
  await hiddenOrNot('hidden');
  expect(saved).toEqual(['k1']);
});

test('and when the page is left', async () => {
  type('k1');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await turn();
  expect(saved).toEqual(['k1']);
});

test('closing asks only while something is not stored, and stores it meanwhile', async () => {
  const close = (): boolean => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(close()).toBe(false);
  type('k1');
  expect(close()).toBe(true);
  await turn();
  expect(saved).toEqual(['k1']);
  expect(close()).toBe(false);
});

test('leaving the assessment writes once more and forgets it', async () => {
  type('k1');
  release();
  await turn();
  expect(saved).toEqual(['k1']);
  expect(editorLeftBehind(ID)).toBeUndefined();
  type('k2');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await turn();
  expect(saved).toEqual(['k1']);
});

test('what cannot be stored is kept with its words, named, and stored once there is room', async () => {
  full = true;
  type('k1');
  release();
  await turn();
  expect(useLeftBehind.getState().ids).toEqual([ID]);
  expect(nameLeftBehind(ID)).toBe(editor.store.getState().stored.agency.name);
  expect(editorLeftBehind(ID)?.editor.store.getState().drafts['k1']?.fact).toBe('fakta');
  full = false;
  await flushAll();
  expect(saved).toEqual(['k1']);
  expect(useLeftBehind.getState().ids).toEqual([]);
  expect(editorLeftBehind(ID)).toBeUndefined();
});

test('coming back takes it off the list of what was left behind', async () => {
  full = true;
  type('k1');
  release();
  await turn();
  const kept = editorLeftBehind(ID);
  if (!kept) throw new Error('nothing kept');
  release = showEditor(ID, kept);
  expect(useLeftBehind.getState().ids).toEqual([]);
  full = false;
});

test('the details of a document are written on hiding, guarded on closing, kept when they fail', async () => {
  const document = documentWith();
  const titles: string[] = [];
  const form = createDocumentEditor(document, (revision, details) => {
    if (full) return Promise.resolve(fail({ kind: 'storage', failure: { kind: 'quota' } }));
    titles.push(details.title);
    return Promise.resolve(ok({ ...document, ...details, revision: revision + 1 }));
  });
  const leave = openDocuments.show(document.id, form);
  form.change({ title: 'Keputusan' });
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  expect(closing.defaultPrevented).toBe(true);
  await hiddenOrNot('hidden');
  expect(titles).toEqual(['Keputusan']);

  full = true;
  form.change({ title: 'Keputusan baru' });
  leave();
  await turn();
  expect(useDocumentsLeft.getState().ids).toEqual([document.id]);
  expect(documentLeft(document.id)?.title).toBe('Keputusan baru');
  expect(openDocuments.get(document.id)).toBe(form);
  full = false;
  await flushAll();
  expect(titles).toEqual(['Keputusan', 'Keputusan baru']);
  expect(useDocumentsLeft.getState().ids).toEqual([]);
});
