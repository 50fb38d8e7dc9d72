import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEditor, shownAnswers, type Editor } from '#state/saving/editor.ts';
import { FakeDisk, QUOTA, settled, START } from './fake-disk.ts';

let disk: FakeDisk;
let editor: Editor;

beforeEach(() => {
  vi.useFakeTimers();
  disk = new FakeDisk();
  editor = createEditor(START, disk.save);
});
afterEach(() => {
  vi.useRealTimers();
});

const type = (indicatorId: string, fact: string): void =>
  editor.change(indicatorId, (answer) => ({ ...answer, fact }));
const shown = (indicatorId: string) => shownAnswers(editor.store.getState())[indicatorId]?.fact;
const status = () => editor.store.getState().status.kind;
const passes = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
};

describe('a change', () => {
  test('is on screen at once and on its way to disk 300 ms after the last one', async () => {
    expect(status()).toBe('saved');
    type('k1', 'a');
    expect([shown('k1'), status()]).toEqual(['a', 'pending']);
    await passes(299);
    type('k1', 'ab');
    await passes(299);
    expect(disk.waiting).toEqual([]);
    await passes(1);
    expect(disk.waiting).toEqual(['k1']);
    expect(status()).toBe('pending');
    await disk.finishNext();
    expect(disk.answers['k1']).toMatchObject({ fact: 'ab', revision: 1 });
    expect(editor.store.getState()).toMatchObject({
      drafts: {},
      status: { kind: 'saved', at: disk.assessment.updatedAt },
    });
  });

  test('many at once are one transaction', async () => {
    for (const letter of 'abcdefgh') type('k1', letter);
    await passes(300);
    await disk.finishAll();
    expect(disk.written).toHaveLength(1);
  });

  test('sees the change before it, saved or not', async () => {
    const add = (letter: string): void =>
      editor.change('k1', (answer) => ({ ...answer, fact: answer.fact + letter }));
    add('a');
    add('b');
    await passes(300);
    add('c');
    await disk.finishAll();
    add('d');
    await passes(300);
    await disk.finishAll();
    expect(disk.answers['k1']?.fact).toBe('abcd');
  });
});

describe('several indicators', () => {
  test('are written one after the other, in the order of their first change', async () => {
    type('k2', 'a');
    type('k1', 'b');
    type('k2', 'c');
    await passes(300);
    expect(disk.waiting).toEqual(['k2']);
    await disk.finishNext();
    expect(disk.waiting).toEqual(['k1']);
    expect(status()).toBe('pending');
    await disk.finishNext();
    expect(status()).toBe('saved');
    expect(disk.written.map(([id, { fact }]) => `${id} ${fact}`)).toEqual(['k2 c', 'k1 b']);
  });
});

describe('a change while a save is under way', () => {
  test('is not lost: it is written on top of the saved one', async () => {
    type('k1', 'a');
    await passes(300);
    type('k1', 'ab');
    await disk.finishNext();
    expect([shown('k1'), status()]).toEqual(['ab', 'pending']);
    await disk.finishNext();
    expect(disk.answers['k1']).toMatchObject({ fact: 'ab', revision: 2 });
    expect(status()).toBe('saved');
  });

  test('of another indicator is written as well', async () => {
    type('k1', 'a');
    await passes(300);
    type('k2', 'b');
    await disk.finishAll();
    expect(status()).toBe('saved');
    expect(disk.answers['k2']?.fact).toBe('b');
  });
});

describe('flushing', () => {
  test('writes at once, and the timer finds nothing to do', async () => {
    type('k1', 'a');
    const done = editor.flush();
    await settled();
    await disk.finishAll();
    await done;
    expect(status()).toBe('saved');
    await passes(1000);
    expect(disk.written).toHaveLength(1);
  });

  test('several times at the same moment writes once, and every caller waits for it', async () => {
    type('k1', 'a');
    const ended: number[] = [];
    const calls = [1, 2, 3].map((call) => editor.flush().then(() => ended.push(call)));
    await settled();
    expect([disk.waiting, ended]).toEqual([['k1'], []]);
    await disk.finishAll();
    await Promise.all(calls);
    expect(disk.written).toHaveLength(1);
  });

  test('with nothing to write stays saved and writes nothing', async () => {
    await editor.flush();
    expect([status(), disk.written.length]).toEqual(['saved', 0]);
  });
});

describe('a failed save', () => {
  test('keeps the draft, says so, and is tried again when asked', async () => {
    type('k1', 'a');
    type('k2', 'b');
    await passes(300);
    await disk.failNext();
    expect(editor.store.getState().status).toEqual({ kind: 'failed', failure: QUOTA });
    expect([shown('k1'), shown('k2'), disk.waiting.length]).toEqual(['a', 'b', 0]);
    const retry = editor.flush();
    await settled();
    expect(status()).toBe('failed');
    await disk.finishAll();
    await retry;
    expect(status()).toBe('saved');
    expect(disk.written.map(([id]) => id)).toEqual(['k1', 'k2']);
  });

  test('is also tried again after the next change', async () => {
    type('k1', 'a');
    await passes(300);
    await disk.failNext();
    type('k1', 'ab');
    expect(status()).toBe('failed');
    await passes(300);
    await disk.finishAll();
    expect(disk.answers['k1']?.fact).toBe('ab');
    expect(status()).toBe('saved');
  });

  test('does not hide a change made while it ran', async () => {
    type('k1', 'a');
    await passes(300);
    type('k1', 'ab');
    await disk.failNext();
    expect([shown('k1'), status()]).toEqual(['ab', 'failed']);
    await passes(300);
    await disk.finishAll();
    expect([disk.answers['k1']?.fact, status()]).toEqual(['ab', 'saved']);
  });

  test('a save that throws is a bug, but the next one goes through', async () => {
    let broken = true;
    const other = createEditor(START, (id, answer) => {
      if (broken) throw new TypeError('bug');
      return disk.save(id, answer);
    });
    other.change('k1', (answer) => ({ ...answer, fact: 'a' }));
    await expect(other.flush()).rejects.toThrow('bug');
    broken = false;
    const again = other.flush();
    await settled();
    await disk.finishAll();
    await again;
    expect(disk.answers['k1']?.fact).toBe('a');
    expect(other.store.getState().status.kind).toBe('saved');
  });
});
