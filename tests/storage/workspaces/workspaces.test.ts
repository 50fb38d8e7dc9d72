import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { MAIN_WORKSPACE, type Workspace } from '#core/workspace/workspace.ts';
import { expectLeftover, sweepLeftovers } from '#storage/browser/leftovers.ts';
import { TimbangDatabase } from '#storage/database.ts';
import { newMasterKey, wrapMasterKey } from '#storage/vault/master-key.ts';
import { WorkspaceRegistry } from '#storage/workspaces/workspace-registry.ts';
import {
  changeWorkspace,
  eraseWorkspace,
  insertWorkspace,
  switchDatabase,
} from '#storage/workspaces/workspace-changes.ts';
import { protectionOf, readWorkspaces } from '#storage/workspaces/workspaces.ts';

const ID = '01990000-0000-7000-8000-000000000001';
const protection = await wrapMasterKey(newMasterKey(), 'sawah biru kereta tenang');
const OTHER: Workspace = {
  ...MAIN_WORKSPACE,
  id: ID,
  name: 'Tim Dua',
  database: `timbang-${ID}`,
  createdAt: '2026-11-22T00:00:00.000Z',
  protection,
};

let registry: WorkspaceRegistry;

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  registry = new WorkspaceRegistry();
});

describe('the register of workspaces', () => {
  test('has the main one although nothing was ever written', async () => {
    expect(await readWorkspaces(registry)).toEqual({ sound: [MAIN_WORKSPACE], damaged: [] });
  });

  test('keeps the main one first, the others by age', async () => {
    await insertWorkspace(registry, OTHER);
    const older = { ...OTHER, id: ID.replace(/1$/, '2'), createdAt: '2026-11-21T00:00:00.000Z' };
    await insertWorkspace(registry, older);
    const { sound } = await readWorkspaces(registry);
    expect(sound).toEqual([MAIN_WORKSPACE, older, OTHER]);
    await expect(insertWorkspace(registry, OTHER)).rejects.toThrow();
  });

  test('reads a damaged or missing entry from its twin, whichever of the two it is', async () => {
    await insertWorkspace(registry, OTHER);
    const damages: readonly (() => Promise<unknown>)[] = [
      () => registry.workspaces.put({ id: ID, name: 7 }),
      () => registry.workspaces.delete(ID),
      async () => {
        await registry.workspaces.put(OTHER);
        await registry.twins.put({ id: ID });
      },
    ];
    for (const damage of damages) {
      await damage();
      expect(await readWorkspaces(registry)).toEqual({
        sound: [MAIN_WORKSPACE, OTHER],
        damaged: [],
      });
    }
  });

  test('keeps and names an entry that is damaged twice; the main one stays reachable', async () => {
    const broken = { ...OTHER, protection: { ...protection, iterations: 1 } };
    const brokenMain = { ...MAIN_WORKSPACE, name: 7 };
    for (const table of [registry.workspaces, registry.twins]) {
      await table.put(broken);
      await table.put(brokenMain);
    }
    const { sound, damaged } = await readWorkspaces(registry);
    expect(sound).toEqual([MAIN_WORKSPACE]);
    expect(damaged).toHaveLength(2);
    expect(damaged).toEqual(expect.arrayContaining([broken, brokenMain]));
  });

  test('changes the main one although it was never entered, and nothing that is gone', async () => {
    const named = await changeWorkspace(registry, 'utama', (one) => ({ ...one, name: 'Tim Satu' }));
    expect(named).toEqual({ ...MAIN_WORKSPACE, name: 'Tim Satu' });
    expect((await readWorkspaces(registry)).sound).toEqual([named]);
    expect(await changeWorkspace(registry, ID, (one) => one)).toBeUndefined();
  });

  test('a move counts once: the second of two that began together is refused', async () => {
    const to = (digit: string) => ({ database: `timbang-${ID.replace(/1$/, digit)}`, protection });
    await expectLeftover(registry, to('2').database);
    await expectLeftover(registry, to('3').database);
    expect(await switchDatabase(registry, MAIN_WORKSPACE, to('2'))).toMatchObject(to('2'));
    expect(await switchDatabase(registry, MAIN_WORKSPACE, to('3'))).toBeUndefined();
    expect(await protectionOf(registry, to('2').database)).toEqual(protection);
    expect(await protectionOf(registry, 'timbang')).toBeNull();
    const leftovers = (await registry.leftovers.toArray()).map(({ database }) => database);
    expect(leftovers.sort()).toEqual(['timbang', to('3').database]);
  });
});

describe('what is left over', () => {
  const make = async (name: string): Promise<void> => {
    const db = new TimbangDatabase(name);
    await db.settings.put({ id: 'x' });
    db.close();
  };
  const here = async (): Promise<readonly string[]> =>
    (await Dexie.getDatabaseNames()).filter((name) => name !== 'timbang-workspaces').sort();

  test('is removed, but never what a workspace lives in, not even a damaged entry', async () => {
    const damaged = `timbang-${ID.replace(/1$/, '9')}`;
    await registry.workspaces.put({ id: 'rusak', database: damaged });
    await insertWorkspace(registry, OTHER);
    for (const name of ['timbang-left', OTHER.database, damaged]) {
      await make(name);
      await expectLeftover(registry, name);
    }
    await sweepLeftovers(registry);
    expect(await here()).toEqual([OTHER.database, damaged].sort());
  });

  test('removing a workspace takes its database; the main one begins anew elsewhere', async () => {
    await insertWorkspace(registry, OTHER);
    await make('timbang');
    await make(OTHER.database);
    await eraseWorkspace(registry, OTHER, 'timbang-unused');
    await eraseWorkspace(registry, MAIN_WORKSPACE, `timbang-${ID}`);
    await sweepLeftovers(registry);
    const { sound } = await readWorkspaces(registry);
    expect(sound).toEqual([{ ...MAIN_WORKSPACE, database: `timbang-${ID}` }]);
    expect(await here()).not.toContain('timbang');
  });
});
