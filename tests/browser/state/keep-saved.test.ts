import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok } from '#core/lib/result.ts';
import { createEditor, type Editor } from '#state/editor.ts';
import { keepSaved } from '#state/keep-saved.ts';
import { assessmentWith } from '../../support/scenario.ts';

let saved: string[];
let editor: Editor;
let release: () => void;

beforeEach(() => {
  saved = [];
  editor = createEditor(assessmentWith('01990000-0000-7000-8000-000000000001'), (id, answer) => {
    saved.push(id);
    return Promise.resolve(ok({ ...answer, revision: answer.revision + 1 }));
  });
  release = keepSaved(editor);
});
afterEach(() => release());

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

test('leaving the assessment writes once more and listens no longer', async () => {
  type('k1');
  release();
  await turn();
  expect(saved).toEqual(['k1']);
  type('k2');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await turn();
  expect(saved).toEqual(['k1']);
});
