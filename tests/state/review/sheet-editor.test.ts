import { describe, expect, test } from 'vitest';
import type { AssessmentId, Digest, DocumentId, ReviewId } from '#core/lib/ids.ts';
import { fail, ok } from '#core/lib/result.ts';
import { newSheet } from '#core/review/new-sheet.ts';
import { ratingOf } from '#core/review/rating-of.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import { createSheetEditor, shownSheet, type SheetHands } from '#state/review/sheet-editor.ts';

const BEGUN = newSheet({
  id: '019a8f00-0000-7000-a000-000000000001' as ReviewId,
  assessment: '019a8f00-0000-7000-8000-000000000001' as AssessmentId,
  submission: 'a1'.repeat(32) as Digest,
  rubric: { id: 'uji', version: '1.0.0', digest: 'b2'.repeat(32) as Digest },
  asesor: { name: 'Asesor Uji', institution: '', key: null },
  now: '2026-11-22T01:00:00.000Z',
});
const VERDICT: EvidenceVerdict = {
  document: '01990000-0000-7000-8000-0000000000d1' as DocumentId,
  indicator: 'a',
  item: 'a.2.e1',
  verdict: 'accepted',
  reason: 'none',
  note: '',
};

/** A disk with the rules of the real one: what rests on something older is refused. */
class Disk {
  sheet: ReviewSheet = BEGUN;
  broken = false;

  private put(parts: Partial<ReviewSheet>) {
    this.sheet = { ...this.sheet, ...parts, revision: this.sheet.revision + 1 };
    return Promise.resolve(ok(this.sheet));
  }

  private refuse(sound: boolean) {
    if (this.broken) return fail({ kind: 'storage', failure: { kind: 'quota' } } as const);
    return sound ? null : fail({ kind: 'stale', stored: this.sheet } as const);
  }

  readonly hands: SheetHands = {
    saveRating: (id, patch, base) => {
      const present = ratingOf(this.sheet, id);
      const refused = this.refuse(present.revision === base);
      if (refused) return Promise.resolve(refused);
      const next = { ...present, ...patch, revision: base + 1 };
      return this.put({ ratings: { ...this.sheet.ratings, [id]: next } });
    },
    saveVerdict: (verdict, base) => {
      const [present = null] = this.sheet.verdicts;
      const refused = this.refuse(JSON.stringify(present) === JSON.stringify(base));
      return refused ? Promise.resolve(refused) : this.put({ verdicts: [verdict] });
    },
    clearVerdict: () => this.put({ verdicts: [] }),
  };
}

const factOn = (disk: Disk): string => ratingOf(disk.sheet, 'a').fact;

describe('a sheet that is written as it is typed', () => {
  test('says stored only of what is on disk, and keeps what was typed meanwhile', async () => {
    const disk = new Disk();
    const editor = createSheetEditor(BEGUN, disk.hands);
    editor.rate('a', { fact: 'Ad' });
    expect(editor.store.getState().status.kind).toBe('pending');
    const writing = editor.flush();
    editor.rate('a', { fact: 'Ada.' });
    await writing;
    await editor.flush();
    expect(factOn(disk)).toBe('Ada.');
    expect(editor.store.getState().status.kind).toBe('saved');
    expect(editor.hasUnsaved()).toBe(false);
  });

  test('fields of two tabs are put together; the same field is asked about and nothing is lost', async () => {
    const disk = new Disk();
    const [one, two] = [createSheetEditor(BEGUN, disk.hands), createSheetEditor(BEGUN, disk.hands)];
    one.rate('a', { fact: 'Fakta pertama.' });
    await one.flush();
    two.rate('a', { analysis: 'Analisis kedua.' });
    await two.flush();
    expect(ratingOf(disk.sheet, 'a')).toMatchObject({
      fact: 'Fakta pertama.',
      analysis: 'Analisis kedua.',
    });
    one.rate('a', { analysis: 'Analisis pertama.' });
    await one.flush();
    const [conflict] = one.store.getState().conflicts;
    expect(conflict).toMatchObject({ of: 'rating', fields: ['analysis'] });
    expect(ratingOf(disk.sheet, 'a').analysis).toBe('Analisis kedua.');
    expect(ratingOf(shownSheet(one.store.getState()), 'a').analysis).toBe('Analisis pertama.');
    if (conflict) one.resolve(conflict, 'mine');
    await one.flush();
    expect(ratingOf(disk.sheet, 'a').analysis).toBe('Analisis pertama.');
    expect(factOn(disk)).toBe('Fakta pertama.');
  });

  test('two verdicts on the same document are asked about; theirs can be taken', async () => {
    const disk = new Disk();
    const [one, two] = [createSheetEditor(BEGUN, disk.hands), createSheetEditor(BEGUN, disk.hands)];
    one.judge([VERDICT]);
    await one.flush();
    two.judge([{ ...VERDICT, verdict: 'rejected', reason: 'draft' }]);
    await two.flush();
    const [conflict] = two.store.getState().conflicts;
    expect(conflict).toMatchObject({ of: 'verdict', stored: VERDICT });
    if (conflict) two.resolve(conflict, 'stored');
    await two.flush();
    expect(two.store.getState()).toMatchObject({ verdicts: {}, status: { kind: 'saved' } });
    expect(disk.sheet.verdicts).toEqual([VERDICT]);
  });

  test('a verdict taken back before it was stored writes nothing; afterwards it is gone', async () => {
    const disk = new Disk();
    const editor = createSheetEditor(BEGUN, disk.hands);
    editor.judge([VERDICT]);
    editor.clear(VERDICT);
    await editor.flush();
    expect(disk.sheet.revision).toBe(0);
    editor.judge([VERDICT]);
    await editor.flush();
    editor.clear(VERDICT);
    await editor.flush();
    expect(disk.sheet.verdicts).toEqual([]);
  });

  test('a full disk is told, every word stays, and a later attempt stores it', async () => {
    const disk = new Disk();
    const editor = createSheetEditor(BEGUN, disk.hands);
    disk.broken = true;
    editor.rate('a', { fact: 'Ada.' });
    await editor.flush();
    expect(editor.store.getState().status).toMatchObject({ kind: 'failed' });
    expect(editor.hasUnsaved()).toBe(true);
    disk.broken = false;
    await editor.flush();
    expect(factOn(disk)).toBe('Ada.');
    expect(editor.store.getState().status.kind).toBe('saved');
  });
});
