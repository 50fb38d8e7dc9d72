import { afterEach, describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import { liveQuery } from 'dexie';
import { readAssessment } from '#storage/assessments.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { must, Scenario } from '../../support/scenario.ts';

let made = 0;
const open: TimbangDatabase[] = [];

function desk(name: string): Desk {
  const fresh = openDesk(name);
  open.push(fresh.db);
  return fresh;
}

function freshName(): string {
  made += 1;
  return `uji-${Date.now()}-${made}`;
}

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

const FACT = { ...BLANK_ANSWER, rating: 'rated', fact: '“Layanan” 😀 漢字' } as const;

describe('what a save has promised', () => {
  test('is there for a second connection the moment the save resolves', async () => {
    const name = freshName();
    const story = await new Scenario(desk(name)).start();
    const second = desk(name);
    await second.db.open();
    for (let at = 0; at < 20; at += 1) {
      const saved = must(await saveAnswer(story.desk, story.id, `k${at}`, FACT, 'Ayu'));
      const seen = must(await readAssessment(second.db, story.id));
      expect(seen.answers[`k${at}`]).toEqual(saved);
    }
  });

  test('is still there after the first connection is closed', async () => {
    const name = freshName();
    const story = await new Scenario(desk(name)).start();
    const saved = must(await saveAnswer(story.desk, story.id, 'k1', FACT, ''));
    story.desk.db.close();
    const seen = must(await readAssessment(desk(name).db, story.id));
    expect(seen.answers).toEqual({ k1: saved });
  });

  test('every transaction that writes asks for strict durability', async () => {
    const asked: (string | undefined)[] = [];
    const original = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
      ?.value as IDBDatabase['transaction'];
    IDBDatabase.prototype.transaction = function spy(...args) {
      if (args[1] === 'readwrite') asked.push(args[2]?.durability);
      return original.apply(this, args);
    };
    try {
      const story = await new Scenario(desk(freshName())).start();
      await story.answer('k1', 2);
    } finally {
      IDBDatabase.prototype.transaction = original;
    }
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(new Set(asked)).toEqual(new Set(['strict']));
  });
});

describe('two tabs on one database', () => {
  test('a live query in one sees what the other stores', async () => {
    const name = freshName();
    const story = await new Scenario(desk(name)).start();
    const other = desk(name);
    const facts: (string | undefined)[] = [];
    const seen = new Promise<void>((resolve, reject) => {
      const watching = liveQuery(() => readAssessment(other.db, story.id)).subscribe({
        next: (result) => {
          facts.push(result.ok ? result.value.answers['k1']?.fact : 'failed');
          if (facts.at(-1) === FACT.fact) {
            watching.unsubscribe();
            resolve();
          } else if (facts.length === 1) {
            void saveAnswer(story.desk, story.id, 'k1', FACT, '');
          }
        },
        error: reject,
      });
    });
    await seen;
    expect(facts).toEqual([undefined, FACT.fact]);
  });

  test('of two saves of one revision one is stored and the other is told so', async () => {
    const name = freshName();
    const story = await new Scenario(desk(name)).start();
    const desks = [story.desk, desk(name)];
    const results = await Promise.all(
      desks.map((each, at) =>
        saveAnswer(each, story.id, 'k1', { ...FACT, fact: `tab ${at}` }, `tab ${at}`),
      ),
    );
    const [winner] = results.flatMap((result) => (result.ok ? [result.value] : []));
    const refused = results.flatMap((result) => (result.ok ? [] : [result.error]));
    expect(refused).toEqual([{ kind: 'stale', stored: winner }]);
    expect((await story.stored()).answers['k1']).toEqual(winner);
  });
});
