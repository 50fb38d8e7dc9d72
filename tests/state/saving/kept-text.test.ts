import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MAIN_WORKSPACE } from '#core/workspace/workspace.ts';
import { newMasterKey, wrapMasterKey } from '#storage/vault/master-key.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { keepText, keptTextsWritten, openKeptTexts } from '#state/saving/kept-text.ts';
import { openDesk } from '#workflow/desk.ts';
import { rememberedTexts } from '#workflow/workspaces/remember.ts';
import { freshDesk } from '../../workflow/fresh-desk.ts';
import { must } from '../../support/scenario.ts';

const KEY = 'timbang-isian-2:new';
let open: Map<string, string>;

beforeEach(() => {
  open = new Map();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('sessionStorage', {
    get length() {
      return open.size;
    },
    key: (at: number) => [...open.keys()][at] ?? null,
    getItem: (key: string) => open.get(key) ?? null,
    setItem: (key: string, value: string) => open.set(key, value),
    removeItem: (key: string) => open.delete(key),
  });
});
afterEach(async () => {
  // Test files share this module: the next one finds the place of a plain tab again.
  await openKeptTexts(freshDesk(), MAIN_WORKSPACE);
  vi.unstubAllGlobals();
});

const mayLeave = (): boolean =>
  window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('on a full disk nothing typed is let go of, and it is stored as soon as there is room', async () => {
  const master = newMasterKey();
  const desk = openDesk(freshDesk().db.name, undefined, await vaultOf(master));
  let full = true;
  desk.db.settings.hook('creating', () => {
    if (full) throw new DOMException('full', 'QuotaExceededError');
  });
  open.set(KEY, 'lama');
  const protection = await wrapMasterKey(master, 'kata sandi contoh');
  await openKeptTexts(desk, { ...MAIN_WORKSPACE, protection });
  expect(open.get(KEY)).toBe('lama');
  keepText(KEY, 'setengah jadi');
  await keptTextsWritten();
  expect(mayLeave()).toBe(false);
  full = false;
  await keptTextsWritten();
  expect(mayLeave()).toBe(true);
  expect([...must(await rememberedTexts(desk))]).toEqual([[KEY, 'setengah jadi']]);
  expect(open.size).toBe(0);
});
