import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '#core/lib/result.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import { createPeriodEditor, shownPeriod } from '#state/period/period-editor.ts';
import { PERIOD_ID, SOUND } from '../../core/period/sample.ts';
import { freshTab } from '../saving/session-texts.ts';

const record = (revision: number, name = SOUND.name): OwnPeriod => ({
  id: PERIOD_ID,
  holding: 'own',
  draft: { ...SOUND, name },
  draftRevision: revision,
  period: null,
  file: null,
  createdAt: '2026-07-01T00:00:00.000Z',
  updatedAt: '2026-07-01T00:00:00.000Z',
});

/** A disk with one period on it, as the verb that saves sees it. */
function disk(stored: OwnPeriod) {
  const state = { stored };
  const save: Parameters<typeof createPeriodEditor>[1] = (revision, draft) => {
    if (state.stored.draftRevision !== revision) {
      return Promise.resolve(fail({ kind: 'stale', stored: state.stored }));
    }
    state.stored = { ...state.stored, draft, draftRevision: revision + 1 };
    return Promise.resolve(ok(state.stored));
  };
  return { state, save };
}

beforeEach(freshTab);
afterEach(() => vi.unstubAllGlobals());

test('what is typed outlives a page that goes before it is stored', async () => {
  const { save } = disk(record(0));
  createPeriodEditor(record(0), save).change((draft) => ({ ...draft, name: 'Setengah' }));
  const { state, save: saveAgain } = disk(record(0));
  const again = createPeriodEditor(record(0), saveAgain);
  expect(shownPeriod(again.store.getState()).name).toBe('Setengah');
  await again.flush();
  expect(state.stored).toMatchObject({ draft: { name: 'Setengah' }, draftRevision: 1 });
  expect(again.store.getState()).toMatchObject({ draft: null, status: { kind: 'saved' } });
});
