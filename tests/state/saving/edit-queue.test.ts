import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { createEditQueue, shownRecord, type RecordKind } from '#state/saving/edit-queue.ts';
import { keepText, keptText } from '#state/saving/kept-text.ts';
import { settled } from '../fake-disk.ts';
import { freshTab } from './session-texts.ts';

interface Card {
  readonly revision: number;
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows: Readonly<Record<string, string>>;
  readonly isFinal?: boolean;
}
type Edit = (card: Card) => Card;

const KEY = 'timbang-isian-uji';

const KIND: RecordKind<Card> = {
  key: () => KEY,
  tables: ['rows'],
  // As a schema that trims and insists on a title.
  read: (card) => {
    const { title, ...others } = card as Card;
    return title.trim() === '' ? undefined : { ...others, title: title.trim() };
  },
  isClosed: ({ isFinal }) => isFinal === true,
};

const titled =
  (title: string): Edit =>
  (card) => ({ ...card, title });
const withLine =
  (line: string): Edit =>
  (card) => ({ ...card, lines: [...card.lines, line] });
const withRow =
  (id: string, text: string): Edit =>
  (card) => ({ ...card, rows: { ...card.rows, [id]: text } });
const withoutRow =
  (id: string): Edit =>
  (card) => ({
    ...card,
    rows: Object.fromEntries(Object.entries(card.rows).filter(([other]) => other !== id)),
  });

type Outcome = Result<Card, { readonly kind: 'full' }>;

/** A disk with one card; a write lands when the test says so. */
class Disk {
  stored: Card = { revision: 1, title: 'Semula', lines: [], rows: { a: 'satu' } };
  #writes: { readonly edit: Edit; readonly finish: (outcome: Outcome) => void }[] = [];

  write(edit: Edit): Card {
    const next = { ...edit(this.stored), revision: this.stored.revision + 1 };
    this.stored = KIND.read(next) ?? next;
    return this.stored;
  }

  open() {
    return createEditQueue<Card, { readonly kind: 'full' }>(
      KIND,
      this.stored,
      (edit) => new Promise<Outcome>((finish) => this.#writes.push({ edit, finish })),
    );
  }

  /** The page goes; the write under way may still land, and nobody hears of it. */
  leave(landing: 'lands' | 'is lost' = 'is lost'): void {
    vi.clearAllTimers();
    if (landing === 'lands') for (const { edit } of this.#writes) this.write(edit);
    this.#writes = [];
  }

  /** Everything that is being written lands, and is heard of. */
  async land(): Promise<void> {
    await settled();
    for (let next = this.#writes.shift(); next; next = this.#writes.shift()) {
      next.finish(this.stored.isFinal ? fail({ kind: 'full' }) : ok(this.write(next.edit)));
      await settled();
    }
  }

  async finish(editor: Queue): Promise<void> {
    const saved = editor.flush();
    await this.land();
    await saved;
  }
}
type Queue = ReturnType<Disk['open']>;

const shown = ({ store }: Queue): Card => shownRecord(store.getState());

beforeEach(() => {
  vi.useFakeTimers();
  freshTab();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what was changed when the page went', () => {
  test('before anything was written is made again', async () => {
    const disk = new Disk();
    const gone = disk.open();
    gone.change(titled('Internet kantor'));
    gone.change(withRow('b', 'dua'));
    disk.leave();
    const again = disk.open();
    expect(shown(again)).toMatchObject({ title: 'Internet kantor', rows: { a: 'satu', b: 'dua' } });
    expect(again.store.getState()).toMatchObject({ left: null, status: { kind: 'pending' } });
    await disk.finish(again);
    expect(disk.stored).toMatchObject({ title: 'Internet kantor', rows: { b: 'dua' } });
    expect(keptText(KEY)).toBeNull();
  });

  test('is written after the pause without another word', async () => {
    const disk = new Disk();
    disk.open().change(titled('Internet kantor'));
    disk.leave();
    const again = disk.open();
    vi.advanceTimersByTime(300);
    await disk.land();
    expect(disk.stored.title).toBe('Internet kantor');
    expect(again.store.getState().status).toEqual({ kind: 'saved' });
  });

  test.each(['lands', 'is lost'] as const)(
    'behind a write under way is made again; it %s',
    async (landing) => {
      const disk = new Disk();
      const gone = disk.open();
      gone.change(titled('Internet '));
      gone.change(withLine('kabel'));
      void gone.flush();
      await settled();
      gone.change(titled('Internet kantor'));
      gone.change(withLine('menara'));
      disk.leave(landing);
      const again = disk.open();
      expect(again.store.getState().left).toBeNull();
      expect(shown(again)).toMatchObject({ title: 'Internet kantor', lines: ['kabel', 'menara'] });
      await disk.finish(again);
      expect(disk.stored).toMatchObject({ title: 'Internet kantor', lines: ['kabel', 'menara'] });
    },
  );

  test('and was stored by the last write leaves nothing to do', async () => {
    const disk = new Disk();
    const gone = disk.open();
    gone.change(titled(' Internet kantor '));
    void gone.flush();
    await settled();
    disk.leave('lands');
    const again = disk.open();
    expect(again.store.getState()).toMatchObject({ waiting: [], left: null });
    expect(keptText(KEY)).toBeNull();
  });

  test('is not counted twice where its news came before the end of the write', async () => {
    const disk = new Disk();
    const gone = disk.open();
    gone.change(withLine('kabel'));
    void gone.flush();
    await settled();
    gone.receive(disk.write(withLine('kabel')));
    gone.change(withLine('menara'));
    disk.leave();
    const again = disk.open();
    expect(shown(again).lines).toEqual(['kabel', 'menara']);
  });

  test('back to what it was, while the write of the other landed', async () => {
    const disk = new Disk();
    const gone = disk.open();
    gone.change(titled('Salah'));
    gone.change(withRow('b', 'dua'));
    void gone.flush();
    await settled();
    gone.change(titled('Semula'));
    gone.change(withoutRow('b'));
    disk.leave('lands');
    const again = disk.open();
    expect(shown(again)).toMatchObject({ title: 'Semula', rows: { a: 'satu' } });
    await disk.finish(again);
    expect(disk.stored).toMatchObject({ title: 'Semula', rows: { a: 'satu' } });
  });

  test('goes beside what another tab stored in other places', async () => {
    const disk = new Disk();
    disk.open().change(withRow('b', 'dua'));
    disk.leave();
    disk.write(withRow('a', 'lain'));
    disk.write(withLine('dari sana'));
    const again = disk.open();
    expect(again.store.getState().left).toBeNull();
    await disk.finish(again);
    expect(disk.stored).toMatchObject({ rows: { a: 'lain', b: 'dua' }, lines: ['dari sana'] });
  });

  test('and could not be stored as it is, or not be read, is as if nothing had been changed', () => {
    const disk = new Disk();
    disk.open().change(titled(' '));
    disk.leave();
    expect(disk.open().store.getState()).toMatchObject({ waiting: [], left: null });
    for (const broken of ['{', '{"now":[{"path":[]}],"left":[]}', '[]']) {
      keepText(KEY, broken);
      expect(disk.open().store.getState()).toMatchObject({ waiting: [], left: null });
    }
  });
});

describe('where another tab stored something else in the same place', () => {
  const overtaken = (): { readonly disk: Disk; readonly again: Queue } => {
    const disk = new Disk();
    const gone = disk.open();
    gone.change(titled('Dari sini'));
    gone.change(withRow('b', 'dua'));
    disk.leave();
    disk.write(titled('Dari sana'));
    return { disk, again: disk.open() };
  };

  test('nothing is made again unasked; it is offered, and outlives another reload', async () => {
    const { disk, again } = overtaken();
    expect(shown(again)).toMatchObject({ title: 'Dari sana', rows: { a: 'satu' } });
    expect(again.store.getState()).toMatchObject({
      waiting: [],
      left: { places: ['title', 'rows'] },
      status: { kind: 'saved' },
    });
    again.change(withLine('sesudahnya'));
    await disk.finish(again);
    expect(disk.stored).toMatchObject({ title: 'Dari sana', lines: ['sesudahnya'] });
    expect(disk.open().store.getState().left?.places).toEqual(['title', 'rows']);
  });

  test.each([
    ['mine', { title: 'Dari sini', rows: { a: 'satu', b: 'dua' } }],
    ['stored', { title: 'Dari sana', rows: { a: 'satu' } }],
  ] as const)('%s is kept when it is chosen', async (choice, expected) => {
    const { disk, again } = overtaken();
    again.resolve(choice);
    expect(again.store.getState().left).toBeNull();
    await disk.finish(again);
    expect(disk.stored).toMatchObject(expected);
    expect(keptText(KEY)).toBeNull();
    expect(disk.open().store.getState()).toMatchObject({ waiting: [], left: null });
  });

  test('a record that was closed meanwhile is not written at every opening: it is offered', () => {
    const disk = new Disk();
    disk.open().change(withRow('b', 'dua'));
    disk.leave();
    disk.write((card) => ({ ...card, isFinal: true }));
    expect(disk.open().store.getState()).toMatchObject({ waiting: [], left: { places: ['rows'] } });
  });
});
