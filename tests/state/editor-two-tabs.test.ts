import { beforeEach, describe, expect, test } from 'vitest';
import { createEditor, shownAnswers, type Editor } from '#state/saving/editor.ts';
import { FakeDisk, settled, START } from './fake-disk.ts';

let disk: FakeDisk;
let editor: Editor;

beforeEach(() => {
  disk = new FakeDisk();
  editor = createEditor(START, disk.save);
});

const type = (fact: string): void => editor.change('k1', (answer) => ({ ...answer, fact }));
const shown = () => shownAnswers(editor.store.getState())['k1']?.fact;
const state = () => editor.store.getState();

async function flushed(): Promise<void> {
  const done = editor.flush();
  await settled();
  await disk.finishAll();
  await done;
}

/** Mine and theirs, both based on the same stored answer. */
async function inConflict(): Promise<void> {
  type('saya');
  disk.writeElsewhere('k1', 'mereka');
  await flushed();
}

describe('what another tab stores', () => {
  test('is seen at once', () => {
    editor.receive(disk.writeElsewhere('k1', 'mereka'));
    expect(shown()).toBe('mereka');
  });

  test('is the base of the next change', async () => {
    editor.receive(disk.writeElsewhere('k1', 'mereka'));
    type('lalu saya');
    await flushed();
    expect(disk.answers['k1']).toMatchObject({ fact: 'lalu saya', revision: 2 });
  });

  test('never turns the screen back to an older state', async () => {
    const old = disk.writeElsewhere('k1', 'lama');
    editor.receive(disk.writeElsewhere('k1', 'baru'));
    editor.receive(old);
    expect(shown()).toBe('baru');
  });

  test('does not hide a draft, and the draft does not overwrite it', async () => {
    type('saya');
    editor.receive(disk.writeElsewhere('k1', 'mereka'));
    expect(shown()).toBe('saya');
    await flushed();
    expect(disk.answers['k1']?.fact).toBe('mereka');
    expect(state().conflicts).toHaveLength(1);
  });

  test('and was built on a save of ours whose end we have not heard yet, stays', async () => {
    type('saya');
    const done = editor.flush();
    await settled();
    const tellEditor = disk.writeNext();
    editor.receive(disk.writeElsewhere('k1', 'mereka, setelah saya'));
    await tellEditor();
    await done;
    expect(shown()).toBe('mereka, setelah saya');
    expect(state()).toMatchObject({ drafts: {}, conflicts: [], status: { kind: 'saved' } });
  });
});

describe('a conflict', () => {
  test('keeps both versions, writes neither, and does not call itself saved', async () => {
    await inConflict();
    expect(state().conflicts).toMatchObject([
      { indicatorId: 'k1', mine: { fact: 'saya' }, stored: { fact: 'mereka' } },
    ]);
    expect([disk.answers['k1']?.fact, shown()]).toEqual(['mereka', 'saya']);
    expect(state().status.kind).not.toBe('saved');
  });

  test('stays one conflict however often it is flushed', async () => {
    await inConflict();
    await flushed();
    await flushed();
    expect([state().conflicts.length, disk.waiting.length]).toEqual([1, 0]);
  });

  test('does not hold up other indicators', async () => {
    await inConflict();
    editor.change('k2', (answer) => ({ ...answer, fact: 'lain' }));
    await flushed();
    expect(disk.answers['k2']?.fact).toBe('lain');
  });

  test('mine: stored over theirs, on purpose', async () => {
    await inConflict();
    editor.resolve('k1', 'mine');
    expect(shown()).toBe('saya');
    await flushed();
    expect(disk.answers['k1']).toMatchObject({ fact: 'saya', revision: 2 });
    expect(state()).toMatchObject({ conflicts: [], drafts: {}, status: { kind: 'saved' } });
  });

  test('mine, with what was typed since', async () => {
    await inConflict();
    type('saya, lanjut');
    editor.resolve('k1', 'mine');
    await flushed();
    expect(disk.answers['k1']?.fact).toBe('saya, lanjut');
  });

  test('theirs: the draft is given up, and nothing is written', async () => {
    await inConflict();
    editor.resolve('k1', 'stored');
    expect(shown()).toBe('mereka');
    await flushed();
    expect(disk.answers['k1']).toMatchObject({ fact: 'mereka', revision: 1 });
    expect(state()).toMatchObject({ conflicts: [], drafts: {}, status: { kind: 'saved' } });
  });

  test('shows the newest of theirs when they go on writing, and that one is taken', async () => {
    await inConflict();
    editor.receive(disk.writeElsewhere('k1', 'mereka lagi'));
    expect(state().conflicts).toMatchObject([{ stored: { fact: 'mereka lagi' } }]);
    editor.resolve('k1', 'stored');
    expect(shown()).toBe('mereka lagi');
  });

  test('resolving what is no conflict does nothing', () => {
    const before = state();
    editor.resolve('k1', 'mine');
    expect(state()).toMatchObject(before);
  });

  test('with an answer that was put back to an older state: either can still be kept', async () => {
    const older = disk.writeElsewhere('k1', 'lama');
    editor.receive(older);
    type('baru');
    await flushed();
    disk.assessment = older;
    type('baru, lanjut');
    await flushed();
    expect(state().conflicts).toMatchObject([{ stored: { fact: 'lama', revision: 1 } }]);
    editor.resolve('k1', 'mine');
    await flushed();
    expect(disk.answers['k1']).toMatchObject({ fact: 'baru, lanjut', revision: 2 });
    expect(state()).toMatchObject({ conflicts: [], drafts: {}, status: { kind: 'saved' } });
    expect(shown()).toBe('baru, lanjut');
  });
});
