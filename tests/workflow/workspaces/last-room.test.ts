import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { keepReserve, releaseReserve } from '#storage/browser/reserve.ts';
import { keepLastRoom, saveInLastRoom } from '#workflow/workspaces/last-room.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { Scenario } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const QUOTA = { ok: false, error: { kind: 'storage', failure: { kind: 'quota' } } };

async function keptBytes(): Promise<number> {
  const db = new Dexie('timbang-reserve');
  db.version(1).stores({ room: '' });
  const [kept] = await db.table<Blob>('room').toArray();
  db.close();
  return kept?.size ?? 0;
}

/** A disk that has room for an answer only while nothing is kept back. */
function nearlyFull(story: Scenario): () => Promise<void> {
  let room = false;
  const hook = (): void => {
    if (!room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  story.desk.db.assessments.hook('updating', hook);
  return async () => {
    room = (await keptBytes()) === 0;
  };
}

beforeEach(() => Dexie.delete('timbang-reserve'));

describe('room kept back', () => {
  test('is a megabyte, kept once and given back once', async () => {
    expect(await keepReserve()).toBe(true);
    expect(await keepReserve()).toBe(true);
    expect(await keptBytes()).toBe(1024 * 1024);
    expect(await releaseReserve()).toBe(true);
    expect(await releaseReserve()).toBe(false);
    expect(await keptBytes()).toBe(0);
  });

  test('is never a failure: without a database there is none', async () => {
    const { indexedDB } = Dexie.dependencies;
    const broken = {
      open: () => {
        throw new DOMException('no', 'QuotaExceededError');
      },
    };
    Dexie.dependencies.indexedDB = broken as unknown as typeof indexedDB;
    try {
      expect([await keepReserve(), await releaseReserve()]).toEqual([false, false]);
    } finally {
      Dexie.dependencies.indexedDB = indexedDB;
    }
  });
});

describe('the last answer on a full disk', () => {
  async function save(): Promise<readonly [unknown, number, Scenario]> {
    const story = await new Scenario(freshDesk()).start();
    const lookForRoom = nearlyFull(story);
    let told = 0;
    const outcome = await saveInLastRoom(
      async () => {
        await lookForRoom();
        return saveAnswer(story.desk, story.id, 'k1', { ...BLANK_ANSWER, fact: 'Ini.' }, '');
      },
      () => {
        told += 1;
      },
    );
    return [outcome, told, story];
  }

  test('is stored in the room that was kept back, and that is told', async () => {
    await keepLastRoom();
    const [outcome, told, story] = await save();
    expect(outcome).toMatchObject({ ok: true, value: { fact: 'Ini.', revision: 1 } });
    expect((await story.stored()).answers.k1?.fact).toBe('Ini.');
    expect(told).toBe(1);
    expect(await keptBytes()).toBe(0);
  });

  test('an answer that is stored at once leaves the room alone', async () => {
    const [outcome, told] = await save();
    expect(outcome).toMatchObject({ ok: true });
    expect(told).toBe(0);
  });

  test('with nothing kept back the failure is handed on, after one try', async () => {
    const story = await new Scenario(freshDesk()).start();
    let tries = 0;
    const full = async () => {
      tries += 1;
      return Promise.resolve({ ok: false, error: QUOTA.error } as never);
    };
    expect(await saveInLastRoom(full, () => undefined)).toEqual(QUOTA);
    expect(tries).toBe(1);
    expect((await story.stored()).answers).toEqual({});
  });

  test('another failure does not cost the room', async () => {
    await keepLastRoom();
    const stale = { ok: false, error: { kind: 'stale' } } as const;
    expect(
      await saveInLastRoom(
        () => Promise.resolve(stale),
        () => undefined,
      ),
    ).toEqual(stale);
    expect(await keptBytes()).toBeGreaterThan(0);
  });
});
