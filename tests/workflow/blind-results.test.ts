import { beforeAll, expect, test } from 'vitest';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { OUTCOMES_MADE } from '#core/portfolio/outcome.ts';
import { readOutcomeSets, writeOutcomes } from '#storage/outcomes.ts';
import { putRow } from '#storage/rows/rows.ts';
import type { Desk } from '#workflow/desk.ts';
import { listRecapChoices } from '#workflow/portfolio/make-recap.ts';
import { listMeetings } from '#workflow/result/list-meetings.ts';
import { listThreads } from '#workflow/talk/list-messages.ts';
import { listRejections } from '#workflow/receive/list-rejections.ts';
import { listResults } from '#workflow/result/list-results.ts';
import { openSheet } from '#workflow/review/open-sheet.ts';
import { readOutcomeSources } from '#workflow/portfolio/outcome-sources.ts';
import { projectOutcomes } from '#workflow/portfolio/project-outcomes.ts';
import { readMeeting } from '#workflow/result/read-meeting.ts';
import { readResult } from '#workflow/result/read-result.ts';
import { readTalkPlace } from '#workflow/talk/read-talk.ts';
import { readVotes } from '#workflow/review/read-votes.ts';
import { recuseSheet, reopenSheet } from '#workflow/review/recuse-sheet.ts';
import { mayReadAgreed } from '#workflow/result/result-gate.ts';
import { resultSource } from '#workflow/portfolio/result-source.ts';
import { sendCarried } from '#workflow/submit/send-carried.ts';
import { statedPapers } from '#workflow/papers/stated-papers.ts';
import { digest } from '../core/portfolio/sample.ts';
import { must } from '../support/scenario.ts';
import { Asesor, fileOf } from './asesor-desk.ts';
import { agreeOnAll, dayOf, finalize, leadDesk } from './consensus-desk.ts';
import { keyedDesk } from './keys-desk.ts';
import { Sender } from './receive/receive-sender.ts';

const WHO = { name: 'Asesor Satu', institution: '' };
const SECRET = /rahasia Asesor Dua/;

let sender: Sender;
let submission: File;
let id: Digest;
let assessment: AssessmentId;
let result: File;
let made: PackageRecord;

beforeAll(async () => {
  sender = await Sender.begin();
  const sent = await sender.send();
  submission = sent.file;
  id = sent.record.id;
  assessment = sender.id;
  const other = await Asesor.at('Universitas Uji', 'Asesor Dua');
  await other.receive(submission);
  const { desk } = await leadDesk(submission, [await other.handIn(id)]);
  await agreeOnAll(desk, assessment);
  const interim = must(
    await finalize(desk, assessment, { stage: 'interim', objectUntil: '2030-12-31' }),
  );
  result = fileOf(interim);
  made = interim.record;
});

/** What the rekap and the years are told of what was agreed: values, and how many it is not told. */
async function toldAt(desk: Desk): Promise<readonly [open: number, closed: number]> {
  must(await projectOutcomes(desk, () => undefined, new AbortController().signal));
  const { open, closed } = must(await readOutcomeSources(desk));
  return [open.filter(({ outcome }) => outcome.final !== null).length, closed.length];
}

/** The same result, as a recap of Diskominfo tells it. */
async function toldAgain(desk: Desk): Promise<void> {
  const { outcomes } =
    (await readOutcomeSets(desk.db)).find(({ id: set }) => set === made.id) ?? {};
  const recap = digest('recap');
  const about = { ...made.about, agency: null, rests: [] };
  const record = { ...made, id: recap, kind: 'recap', direction: 'received', about, receipt: null };
  await putRow(desk.db, 'packages', record);
  const told = (outcomes ?? []).map((one) => ({ ...one, id: digest('told') }));
  await writeOutcomes(desk.db, [{ id: recap, made: OUTCOMES_MADE, outcomes: told }]);
}

/** Everything that can be read of the result at a desk, as one text. */
async function allOf(desk: Desk): Promise<string> {
  const answers = await Promise.all([
    listResults(desk),
    listRejections(desk),
    listMeetings(desk, dayOf),
    readMeeting(desk, assessment, dayOf),
    readResult(desk, made.id),
    readTalkPlace(desk, assessment),
    resultSource(desk, made.id),
    statedPapers(desk, [{ kind: 'LHE', fingerprint: made.id }], [made.id]),
  ]);
  return JSON.stringify(answers);
}

test('a result stays closed, wherever it is read, until the own sheet is signed', async () => {
  const asesor = await Asesor.at('Inspektorat', 'Asesor Satu');
  await asesor.receive(submission);
  const sheet = await asesor.rateAll(id);
  await asesor.receive(result);
  expect(await allOf(asesor.desk)).not.toMatch(SECRET);
  expect(await readResult(asesor.desk, made.id)).toMatchObject({
    error: { kind: 'closed', why: 'unfinished', sheet: id },
  });

  expect(await toldAt(asesor.desk)).toEqual([0, 1]);
  // A recap that is made now says that one is left out.
  expect(must(await listRecapChoices(asesor.desk))).toMatchObject([
    { outcomes: [{ stage: 'provisional' }], closed: 1 },
  ]);

  const signed = await asesor.sign(sheet);
  expect(await toldAt(asesor.desk)).toEqual([1, 0]);
  expect(must(await listResults(asesor.desk))).toHaveLength(1);
  expect(must(await listRejections(asesor.desk))).toHaveLength(1);
  expect(must(await listMeetings(asesor.desk, dayOf)).rows[0]?.result).not.toBeNull();
  expect(must(await readTalkPlace(asesor.desk, assessment)).results).toHaveLength(1);
  expect((await resultSource(asesor.desk, made.id)).ok).toBe(true);
  expect(JSON.stringify(must(await readResult(asesor.desk, made.id)).final)).toMatch(SECRET);

  // The rework: what was read stays open, and the next revision goes on from the own sheet.
  await sender.say('Fakta yang diperbaiki');
  const { file, record } = await sender.send();
  await asesor.receive(file);
  // A recap does not say which revision it tells of: closed while one is to be rated here.
  await toldAgain(asesor.desk);
  expect(await toldAt(asesor.desk)).toEqual([1, 1]);
  must(await openSheet(asesor.desk, record.id, WHO));
  expect(must(await listResults(asesor.desk))).toHaveLength(1);
  // Whoever opens the sheet again is blind again, and the next file says what was seen.
  const again = must(await reopenSheet(asesor.desk, signed.sheet, 'Membaca ulang'));
  expect(again.replacing?.sawOthers).toBe(true);
  expect(must(await listResults(asesor.desk))).toHaveLength(0);
  must(await recuseSheet(asesor.desk, record.id, WHO, 'Kerabat'));
  expect(must(await listResults(asesor.desk))).toHaveLength(1);
});

test('whoever holds a result reads it, and can begin no sheet any more', async () => {
  const asesor = await Asesor.at('Inspektorat', 'Asesor Satu');
  await asesor.receive(submission);
  await asesor.receive(result);
  expect(await openSheet(asesor.desk, id, WHO)).toMatchObject({
    error: { kind: 'blocked', reason: 'result-here' },
  });
  expect(must(await readVotes(asesor.desk, assessment)).gate).toBe('open');
  expect((await readResult(asesor.desk, made.id)).ok).toBe(true);
});

test('what was decided about an objection is closed with the result', async () => {
  const chair = await keyedDesk('Diskominfo', 'diskominfo');
  const [indicator = ''] = Object.keys((await sender.stored()).answers);
  const by = { name: 'Ketua', position: '' };
  const decision = {
    id: '0199a000-0000-7000-8000-000000000001',
    replyTo: null,
    kind: 'decision',
    about: { of: 'indicator', indicator },
    text: 'Putusan rahasia Asesor Dua',
    at: '2026-01-08T00:00:00.000Z',
    deadline: null,
    documents: [],
    reason: 'none',
    value: { is: 'value', value: '5' },
    before: { is: 'value', value: '2' },
    outcome: 'granted',
  };
  const { rubric, agency, period, year } = made.about;
  const said = must(
    await sendCarried(chair, {
      kind: 'clarification',
      about: { rubric, agency, period, year, subject: assessment, rests: [id] },
      madeAt: decision.at,
      bodies: new Map([
        [
          'clarification.json',
          {
            formatVersion: 1,
            assessment,
            submission: id,
            by: { name: 'Ketua', unit: 'Diskominfo', role: 'diskominfo' },
            messages: [decision],
            result: null,
            documents: [],
          },
        ],
      ]),
      files: [],
      by,
      note: { verb: 'decide' },
      recipients: [],
      fileName: () => 'putusan.zip',
    }),
  );
  const asesor = await Asesor.at('Inspektorat', 'Asesor Satu');
  await asesor.receive(submission);
  const sheet = await asesor.rateAll(id);
  const came = await asesor.receive(fileOf(said));
  const messages = async () =>
    must(await listThreads(asesor.desk, assessment, dayOf)).threads.flatMap((one) =>
      one.messages.map(({ message }) => message),
    );
  const hidden = { is: 'open' };
  expect(await messages()).toMatchObject([
    { kind: 'decision', text: '', value: hidden, before: hidden, outcome: null },
  ]);
  expect(must(await mayReadAgreed(asesor.desk, came, id))).toEqual({
    closed: 'unfinished',
    sheet: id,
  });
  await asesor.sign(sheet);
  expect(await messages()).toMatchObject([decision]);
  expect(must(await mayReadAgreed(asesor.desk, came, id))).toBe('open');
});
