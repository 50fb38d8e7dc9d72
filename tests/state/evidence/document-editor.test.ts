import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentDetails, EvidenceDocument } from '#core/evidence/document.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import {
  createDocumentEditor,
  detailsOf,
  shownDetails,
  type DocumentEditor,
} from '#state/evidence/document-editor.ts';
import type { ChangeDocumentFailure } from '#workflow/evidence/change-document.ts';
import { documentWith } from '../../support/documents.ts';

type Outcome = Result<EvidenceDocument, ChangeDocumentFailure>;

/** A disk with the law of revisions; a save ends when the test lets it. */
class Disk {
  record = documentWith({ title: 'Lama' });
  full = false;
  saves = 0;
  readonly held: (() => void)[] = [];
  holding = false;

  readonly save = async (revision: number, details: DocumentDetails): Promise<Outcome> => {
    this.saves += 1;
    if (this.saves > 100) throw new Error('Disk: asked without end');
    if (this.holding) await new Promise<void>((go) => this.held.push(go));
    if (this.full) return fail({ kind: 'storage', failure: { kind: 'quota' } });
    if (this.record.revision !== revision) return fail({ kind: 'stale', stored: this.record });
    this.record = { ...this.record, ...details, revision: revision + 1 };
    return ok(this.record);
  };

  elsewhere(change: Partial<EvidenceDocument>): EvidenceDocument {
    this.record = { ...this.record, ...change, revision: this.record.revision + 1 };
    return this.record;
  }
}

let disk: Disk;
let editor: DocumentEditor;

beforeEach(() => {
  vi.useFakeTimers();
  disk = new Disk();
  editor = createDocumentEditor(disk.record, disk.save);
});
afterEach(() => {
  vi.useRealTimers();
});

const state = () => editor.store.getState();
const shown = () => shownDetails(state());

describe('writing', () => {
  test('300 ms after the last change, once, and "saved" only then', async () => {
    editor.change({ title: 'B' });
    await vi.advanceTimersByTimeAsync(299);
    editor.change({ title: 'Baru' });
    await vi.advanceTimersByTimeAsync(299);
    expect(disk.saves).toBe(0);
    expect(state().status).toEqual({ kind: 'pending' });
    expect(shown().title).toBe('Baru');
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.saves).toBe(1);
    expect(disk.record).toMatchObject({ title: 'Baru', revision: 1 });
    expect(state()).toMatchObject({ draft: null, status: { kind: 'saved' } });
  });

  test('what is typed while a save runs goes on top of it, and is written too', async () => {
    disk.holding = true;
    editor.change({ title: 'Satu' });
    const first = editor.flush();
    await vi.advanceTimersByTimeAsync(0);
    editor.change({ number: '7' });
    disk.holding = false;
    disk.held[0]?.();
    await first;
    expect(disk.record).toMatchObject({ title: 'Satu', number: '7', revision: 2 });
    expect(state()).toMatchObject({ draft: null, conflict: false, status: { kind: 'saved' } });
  });

  test('a failure stays in view until a write has succeeded; no word is lost', async () => {
    disk.full = true;
    editor.change({ note: 'penting' });
    await editor.flush();
    expect(state().status).toMatchObject({ kind: 'failed' });
    editor.change({ note: 'penting sekali' });
    expect(state().status).toMatchObject({ kind: 'failed' });
    disk.full = false;
    await editor.flush();
    expect(disk.record.note).toBe('penting sekali');
    expect(state().status).toEqual({ kind: 'saved' });
  });

  test('only what belongs to the details is handed to the verb', async () => {
    const sent = vi.fn(disk.save);
    editor = createDocumentEditor(disk.record, sent);
    editor.change({ title: 'Baru' });
    await editor.flush();
    expect(sent.mock.calls[0]?.[1]).toEqual({ ...detailsOf(documentWith()), title: 'Baru' });
  });
});

describe('somebody else', () => {
  test('a clean form follows what another tab stores', () => {
    editor.receive(disk.elsewhere({ title: 'Mereka' }));
    expect(shown().title).toBe('Mereka');
  });

  test('late news about an older revision changes nothing', async () => {
    const old = disk.record;
    editor.change({ title: 'Baru' });
    await editor.flush();
    editor.receive(old);
    expect(shown().title).toBe('Baru');
  });

  test('a link stored meanwhile is no conflict: the details go on top of it', async () => {
    editor.change({ title: 'Saya' });
    disk.elsewhere({ supports: [{ indicator: 'k1', item: 'k1.2.e1' }] });
    await editor.flush();
    expect(disk.record).toMatchObject({ title: 'Saya', revision: 2 });
    expect(disk.record.supports).toHaveLength(1);
    expect(state().conflict).toBe(false);
  });

  test('other details stored meanwhile: nothing is overwritten, both are there', async () => {
    editor.change({ title: 'Saya' });
    editor.receive(disk.elsewhere({ title: 'Mereka' }));
    await editor.flush();
    expect(disk.record.title).toBe('Mereka');
    expect(state().conflict).toBe(true);
    expect(shown().title).toBe('Saya');
    expect(state().stored.title).toBe('Mereka');
    editor.change({ note: 'lanjut' });
    await editor.flush();
    expect(disk.record.title).toBe('Mereka');
  });

  test('the same words stored meanwhile are no conflict', async () => {
    editor.change({ title: 'Sama' });
    disk.elsewhere({ title: 'Sama' });
    await editor.flush();
    expect(state()).toMatchObject({ conflict: false, draft: null, status: { kind: 'saved' } });
    expect(disk.record.revision).toBe(1);
  });

  test('keep mine stores it over theirs; keep theirs gives mine up', async () => {
    editor.change({ title: 'Saya' });
    disk.elsewhere({ title: 'Mereka' });
    await editor.flush();
    editor.resolve('mine');
    await editor.flush();
    expect(disk.record).toMatchObject({ title: 'Saya', revision: 2 });

    editor.change({ title: 'Saya lagi' });
    disk.elsewhere({ title: 'Mereka lagi' });
    await editor.flush();
    editor.resolve('stored');
    await editor.flush();
    expect(shown().title).toBe('Mereka lagi');
    expect(disk.record).toMatchObject({ title: 'Mereka lagi', revision: 3 });
    expect(state().status).toEqual({ kind: 'saved' });
  });

  test('a third version under an open conflict is asked about again', async () => {
    editor.change({ title: 'Saya' });
    disk.elsewhere({ title: 'Mereka' });
    await editor.flush();
    disk.elsewhere({ title: 'Ketiga' });
    editor.resolve('mine');
    await editor.flush();
    expect(state().conflict).toBe(true);
    expect(disk.record.title).toBe('Ketiga');
  });

  test('a record that was put back to an older state is asked about, not written to for ever', async () => {
    const older = disk.record;
    editor.change({ title: 'Baru' });
    await editor.flush();
    disk.record = older;
    editor.receive(older);
    editor.change({ note: 'lanjut' });
    await editor.flush();
    expect(disk.record).toEqual(older);
    expect(state()).toMatchObject({ conflict: true, stored: { title: 'Lama', revision: 0 } });
    editor.resolve('mine');
    await editor.flush();
    expect(disk.record).toMatchObject({ title: 'Baru', note: 'lanjut', revision: 1 });
    expect(state()).toMatchObject({ draft: null, status: { kind: 'saved' } });
  });
});
