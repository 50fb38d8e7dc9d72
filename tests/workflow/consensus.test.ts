import { beforeAll, describe, expect, test } from 'vitest';
import type { PackageRecord } from '#core/package/record.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { saveConsensus } from '#workflow/result/change-consensus.ts';
import { listMeetings } from '#workflow/result/list-meetings.ts';
import { listResults } from '#workflow/result/list-results.ts';
import { openConsensus } from '#workflow/result/open-consensus.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { readResult } from '#workflow/result/read-result.ts';
import { reopenConsensus } from '#workflow/result/reopen.ts';
import { must } from '../support/scenario.ts';
import { Asesor } from './asesor-desk.ts';
import {
  agreeOnAll,
  change,
  dayOf,
  finalize,
  leadDesk,
  meetingAt,
  reviewFile,
  valuesFor,
} from './consensus-desk.ts';
import { keyedDesk } from './keys-desk.ts';
import { received, Sender } from './receive/receive-sender.ts';

let sender: Sender;
let submission: File;
let submitted: PackageRecord;
let reviews: readonly File[];
let first: string;

beforeAll(async () => {
  sender = await Sender.begin();
  const sent = await sender.send();
  submission = sent.file;
  submitted = sent.record;
  const { rubric } = sender.loaded;
  first = placedIndicators(rubric)[0]?.indicator.id ?? '';
  const low = String(placedIndicators(rubric)[0]?.indicator.levels[0]?.level);
  const high = String(placedIndicators(rubric)[0]?.indicator.levels.at(-1)?.level);
  reviews = await Promise.all([
    reviewFile(sent.record, 'Asesor A', valuesFor(rubric, low)),
    reviewFile(sent.record, 'Asesor B', valuesFor(rubric, low, { [first]: high })),
    reviewFile(sent.record, 'Asesor C', valuesFor(rubric, low, { [first]: high })),
  ]);
});

describe('a meeting', () => {
  test('shows what is in dispute, keeps every vote and gives one signed result', async () => {
    const { desk, id } = await leadDesk(submission, reviews);
    const meeting = await meetingAt(desk, id);
    expect(meeting.items.filter(({ state }) => state === 'disputed')).toHaveLength(1);
    const early = await finalize(desk, id);
    expect(early).toMatchObject({ ok: false, error: { kind: 'not-ready' } });

    await agreeOnAll(desk, id);
    const sent = must(await finalize(desk, id));
    expect(sent.record.signature).not.toBeNull();
    const read = must(await readResult(desk, sent.record.id));
    expect(read.recount?.differ).toBe(0);
    expect(read.final.values[first]?.votes.map(({ name }) => name)).toEqual([
      'Asesor A',
      'Asesor B',
      'Asesor C',
    ]);
    expect(read.rests.every(({ record }) => record !== null)).toBe(true);
    const verbs = must(await readJournal(desk, id)).entries.map(({ verb }) => verb);
    expect(verbs).toContain('agree');
    expect(verbs).toContain('finalize');
  });

  test('gives the same result in whatever order the sheets came', async () => {
    const finals: FinalRecord[] = [];
    for (const order of [reviews, [...reviews].reverse()]) {
      const { desk, id } = await leadDesk(submission, order);
      await agreeOnAll(desk, id);
      const sent = must(await finalize(desk, id));
      finals.push(must(await readResult(desk, sent.record.id)).final);
    }
    const [one, other] = finals.map((final) => ({
      ...final,
      at: '',
      meeting: { ...final.meeting, attendance: [] },
    }));
    expect(other).toEqual(one);
  });

  test('is not changed under another window, which is told', async () => {
    const { desk, id } = await leadDesk(submission, reviews);
    const { consensus } = await meetingAt(desk, id);
    if (!consensus) throw new Error('no meeting');
    await change(desk, id, () => ({ note: 'pertama' }));
    const late = await saveConsensus(desk, id, consensus.revision, { ...consensus, note: 'kedua' });
    expect(late).toMatchObject({
      ok: false,
      error: { kind: 'stale', stored: { note: 'pertama' } },
    });
  });

  test('is opened again with a reason and becomes the next version', async () => {
    const { desk, id } = await leadDesk(submission, reviews);
    await agreeOnAll(desk, id);
    const one = must(await finalize(desk, id));
    expect(await finalize(desk, id)).toMatchObject({ ok: false, error: { kind: 'not-ready' } });
    const { consensus } = await meetingAt(desk, id);
    const base = consensus?.revision ?? -1;
    expect(await reopenConsensus(desk, id, base, '  ')).toMatchObject({
      ok: false,
      error: { kind: 'no-reason' },
    });
    must(await reopenConsensus(desk, id, base, 'Salah ketik'));
    await change(desk, id, () => ({ note: 'Diperbaiki' }));
    const two = must(await finalize(desk, id));
    expect(two.record.about).toMatchObject({ revision: 2, previous: one.record.id });
    const read = must(await readResult(desk, two.record.id));
    expect(read.final.reopening).toBe('Salah ketik');
    expect(read.versions.map(({ record }) => record.id)).toEqual([one.record.id, two.record.id]);
    expect((await meetingAt(desk, id)).consensus?.reopening).toBe('');
    expect(must(await listResults(desk)).map(({ record }) => record.id)).toEqual([two.record.id]);
  });

  test('an interim result names its last day, and a result is received and counted anew', async () => {
    const { desk, id } = await leadDesk(submission, reviews);
    await agreeOnAll(desk, id);
    const late = await finalize(desk, id, { stage: 'interim', objectUntil: '2025-12-31' });
    expect(late).toMatchObject({ ok: false, error: { kind: 'not-ready' } });
    const sent = must(await finalize(desk, id, { stage: 'interim', objectUntil: '2026-02-01' }));
    const came = await received(sender.desk, new File([sent.file], sent.fileName));
    expect(came.receipt?.odd.some(({ kind }) => kind === 'scores-differ')).toBe(false);
    expect(came.receipt?.scores?.claimedCounted).toBe(came.receipt?.scores?.claimedSaid);
    const read = must(await readResult(sender.desk, came.id));
    expect(read).toMatchObject({ isOwn: true, final: { objectUntil: '2026-02-01' } });
    expect(read.rests.map(({ record: here }) => here !== null)).toContain(false);
  });
});

describe('who leads', () => {
  test('an asesor without a sheet may not open what the others say', async () => {
    const desk = await keyedDesk('Universitas', 'asesor');
    await received(desk, submission);
    const opened = await openConsensus(desk, sender.id, dayOf);
    expect(opened).toMatchObject({ ok: false, error: { kind: 'closed', why: 'not-begun' } });
  });

  test('an asesor who leads is invited as the chair; at a desk without a sheet nobody is', async () => {
    const asesor = await Asesor.at('Inspektorat', 'Asesor Pemimpin');
    const { id } = await asesor.receive(submission);
    await asesor.handIn(id);
    for (const review of reviews) await asesor.receive(review);
    const opened = must(await openConsensus(asesor.desk, sender.id, dayOf));
    const roles = opened.meeting.attendance.map(({ name, role }) => [name, role]);
    expect(roles.filter(([, role]) => role === 'chair')).toEqual([['Asesor Pemimpin', 'chair']]);
    expect(roles).toContainEqual(['Asesor A', 'asesor']);
    const led = await leadDesk(submission, reviews);
    const { consensus } = await meetingAt(led.desk, led.id);
    expect(consensus?.meeting.attendance.map(({ role }) => role)).not.toContain('chair');
  });

  test('two sheets of one asesor wait for a decision and are never averaged', async () => {
    const again = await reviewFile(submitted, 'Asesor A', valuesFor(sender.loaded.rubric, '100'));
    const { desk, id } = await leadDesk(submission, [...reviews, again]);
    const { weighing, items } = await meetingAt(desk, id);
    expect(weighing.undecided.map(({ why }) => why)).toEqual([['same-asesor'], ['same-asesor']]);
    expect(items[0]?.votes.map(({ name }) => name)).toEqual(['Asesor B', 'Asesor C']);
    const [drop] = weighing.undecided;
    if (!drop) throw new Error('nothing is undecided');
    await change(desk, id, () => ({
      left: [{ review: drop.held.fingerprint, reason: 'Lembar lama.' }],
    }));
    const after = await meetingAt(desk, id);
    expect(after.weighing.undecided).toEqual([]);
    expect(after.items[0]?.votes).toHaveLength(3);
  });

  test('the list names every assessment and how far it is', async () => {
    const { desk } = await leadDesk(submission, reviews);
    const { rows, absent } = must(await listMeetings(desk, dayOf));
    expect(rows).toMatchObject([{ reviews: 3, agreed: 0, result: null }]);
    expect(absent).toEqual([]);
  });
});
