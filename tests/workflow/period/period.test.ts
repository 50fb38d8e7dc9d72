import { describe, expect, test } from 'vitest';
import { adoptRubric } from '#workflow/rubrics/adopt-rubric.ts';
import { decideContact, listContacts } from '#workflow/keys/contacts.ts';
import { createAssessment } from '#workflow/assessments/create-assessment.ts';
import { forgetRubric } from '#workflow/rubrics/forget-rubric.ts';
import { listPeriodFiles } from '#workflow/period/list-period-files.ts';
import { listPeriods, readPeriod } from '#workflow/period/list-periods.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { rebuildPackage } from '#workflow/receive/package-file.ts';
import { readReceived } from '#workflow/receive/receive-read.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import { createPeriod, savePeriod } from '#workflow/period/save-period.ts';
import { sendPeriod } from '#workflow/period/send-period.ts';
import { lookAtPeriod, takePeriod } from '#workflow/period/take-period.ts';
import { KEY, SOUND, vouched } from '../../core/period/sample.ts';
import { soundRubric } from '../../core/rubric/sound.ts';
import { DETAILS, must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { keyedDesk } from '../keys-desk.ts';
import { bring, edit, ownPeriod, send } from './period-desk.ts';

const diskominfo = () => keyedDesk('Diskominfo', 'diskominfo');

describe('what is set up', () => {
  test('two tabs: the later one is told, and nothing is overwritten', async () => {
    const desk = freshDesk();
    const id = must(await createPeriod(desk, SOUND));
    must(await savePeriod(desk, id, 0, { ...SOUND, name: 'Dari tab pertama' }));
    const late = await savePeriod(desk, id, 0, { ...SOUND, name: 'Dari tab kedua' });
    expect(late).toMatchObject({
      error: { kind: 'stale', stored: { draft: { name: 'Dari tab pertama' }, draftRevision: 1 } },
    });
    const record = must(await readPeriod(desk, id));
    expect(record).toMatchObject({ draft: { name: 'Dari tab pertama' } });
  });

  test('an unfinished one is kept as it is and not sent, with every reason', async () => {
    const desk = freshDesk();
    const id = must(await createPeriod(desk, { ...SOUND, name: '', closes: '' }));
    const sent = await sendPeriod(desk, id, { signed: false, by: '' });
    expect(sent).toEqual({
      ok: false,
      error: {
        kind: 'incomplete',
        problems: [{ kind: 'name-missing' }, { kind: 'closes-missing' }],
      },
    });
    expect(must(await listPeriodFiles(desk, id))).toEqual([]);
  });
});

describe('a file from one desk to another', () => {
  test('says the same there, is signed, and starts an assessment with everything set', async () => {
    const desk = await diskominfo();
    const id = await ownPeriod(desk, { keys: [vouched({ signKey: KEY('1') })] });
    const { record, file, period } = await send(desk, id);
    expect(record).toMatchObject({ bytes: file.size, fileName: expect.stringMatching(/r1/) });

    const opd = freshDesk();
    const fingerprint = await bring(opd, file);
    expect(fingerprint).toBe(record.id);
    const look = must(await lookAtPeriod(opd, fingerprint));
    expect(look).toMatchObject({
      arrival: { kind: 'new' },
      signer: { kind: 'signed', trust: 'new', isOwner: true },
      rubric: 'here',
    });
    expect(must(await listPeriods(opd)).sound).toEqual([]);
    expect(must(await takePeriod(opd, fingerprint, 'new'))).toEqual({ noted: 1, counts: false });
    const taken = must(await readPeriod(opd, id));
    expect(taken).toMatchObject({ holding: 'received', period, file: fingerprint });

    const [agency] = period.agencies;
    if (!agency) throw new Error('no agency');
    const { name, shortName, code, government } = agency;
    const details = { ...DETAILS, agency: { name, shortName, code, government } };
    const made = must(await createAssessment(opd, period.rubric, details, null, id));
    expect(must(await openAssessment(opd, made))).toMatchObject({
      period: id,
      agency: { code: '0102', government: 'Kabupaten Uji' },
    });
  });

  test('its vouched keys count from the moment its signer is trusted', async () => {
    const desk = await diskominfo();
    const id = await ownPeriod(desk, { keys: [vouched({ signKey: KEY('1') })] });
    const { file } = await send(desk, id);
    const opd = freshDesk();
    must(await takePeriod(opd, await bring(opd, file), 'new'));
    const trusts = async () =>
      new Map(must(await listContacts(opd)).map(({ unit, trust }) => [unit, trust]));
    expect(await trusts()).toEqual(
      new Map([
        ['Diskominfo', 'new'],
        ['Inspektorat', 'new'],
      ]),
    );
    const signer = must(await listContacts(opd)).find(({ unit }) => unit === 'Diskominfo');
    if (!signer) throw new Error('no signer');
    must(await decideContact(opd, signer, { trust: 'known', by: 'Petugas' }));
    expect(await trusts()).toEqual(
      new Map([
        ['Diskominfo', 'known'],
        ['Inspektorat', 'known'],
      ]),
    );
  });

  test('unsigned it can be taken too, and says so', async () => {
    const desk = freshDesk();
    const { file, record } = await send(desk, await ownPeriod(desk), false);
    expect(record.signature).toBeNull();
    const opd = freshDesk();
    const look = must(await lookAtPeriod(opd, await bring(opd, file)));
    expect(look.signer).toEqual({ kind: 'unsigned' });
    must(await takePeriod(opd, record.id, 'new'));
  });

  test('signing that is not possible makes no file', async () => {
    const desk = freshDesk();
    const id = await ownPeriod(desk);
    const sent = await sendPeriod(desk, id, { signed: true, by: '' });
    expect(sent).toMatchObject({ error: { kind: 'cannot-sign', why: 'no-identity' } });
    expect(must(await listPeriodFiles(desk, id))).toEqual([]);
  });

  test('an instrument of the sender alone comes with it, under its own digest', async () => {
    const desk = await diskominfo();
    const data = { ...structuredClone(soundRubric()), id: 'contoh-setempat' };
    const rubric = must(await adoptRubric(desk, 'contoh.json', data));
    const { file, record } = await send(desk, await ownPeriod(desk, { rubric }));
    const opd = freshDesk();
    const other = { ...data, title: 'Isi lain dengan nama yang sama' };
    const here = must(await adoptRubric(opd, 'lain.json', other));
    expect(must(await lookAtPeriod(opd, await bring(opd, file))).rubric).toBe('same-name');
    must(await takePeriod(opd, record.id, 'new'));
    expect(must(await rubricOf(opd, rubric)).rubric.title).toBe(data.title);
    expect(must(await rubricOf(opd, here)).rubric.title).toBe(other.title);

    must(await forgetRubric(opd, rubric.digest));
    expect(must(await lookAtPeriod(opd, record.id))).toMatchObject({ arrival: { kind: 'same' } });
    must(await takePeriod(opd, record.id, 'same'));
    expect(must(await rubricOf(opd, rubric)).rubric.title).toBe(data.title);
  });

  test('one flipped byte is refused before anything of it is here', async () => {
    const desk = await diskominfo();
    const { file } = await send(desk, await ownPeriod(desk));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const at = new TextDecoder('latin1').decode(bytes).indexOf('Dinas Sosial');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const { signal } = new AbortController();
    const read = await readReceived(new Blob([bytes]), [], () => undefined, signal);
    expect(read).toMatchObject({ error: { kind: 'refused' } });
    expect(read).toMatchObject({ error: { problems: [{ entry: 'period.json' }] } });
  });
});

describe('revisions', () => {
  test('each names the file before it; all stay and come out again byte for byte', async () => {
    const desk = await diskominfo();
    const id = await ownPeriod(desk);
    const first = await send(desk, id);
    expect(await sendPeriod(desk, id, { signed: true, by: '' })).toMatchObject({
      error: { kind: 'unchanged' },
    });
    await edit(desk, id, () => ({ closes: '2026-09-02' }));
    const second = await send(desk, id);
    expect(second.record.about).toMatchObject({ revision: 2, previous: first.record.id });
    const files = must(await listPeriodFiles(desk, id));
    expect(files.map(({ about }) => about.revision)).toEqual([2, 1]);
    for (const { record, file } of [first, second]) {
      const again = must(await rebuildPackage(desk, record.id));
      expect(new Uint8Array(await again.arrayBuffer())).toEqual(
        new Uint8Array(await file.arrayBuffer()),
      );
    }
  });

  test('a later one is taken after a look, an earlier one never, an own one never', async () => {
    const desk = await diskominfo();
    const id = await ownPeriod(desk);
    const first = await send(desk, id);
    await edit(desk, id, () => ({ closes: '2026-09-02' }));
    const second = await send(desk, id);

    const opd = freshDesk();
    must(await takePeriod(opd, await bring(opd, first.file), 'new'));
    const newer = await bring(opd, second.file);
    expect(must(await lookAtPeriod(opd, newer)).arrival).toMatchObject({
      kind: 'newer',
      follows: true,
      otherKey: false,
      changes: [{ kind: 'field', field: 'closes', to: '2026-09-02' }],
    });
    expect(await takePeriod(opd, newer, 'new')).toMatchObject({ error: { kind: 'not-taken' } });
    must(await takePeriod(opd, newer, 'newer'));
    expect(must(await readPeriod(opd, id)).period?.dates.closes).toBe('2026-09-02');
    expect(must(await lookAtPeriod(opd, newer)).arrival).toEqual({ kind: 'same' });

    expect(must(await lookAtPeriod(opd, first.record.id)).arrival.kind).toBe('older');
    expect(await takePeriod(opd, first.record.id, 'older')).toMatchObject({
      error: { kind: 'not-taken' },
    });
    expect(must(await readPeriod(opd, id)).period?.revision).toBe(2);
    expect(must(await lookAtPeriod(desk, first.record.id)).arrival.kind).toBe('own');
    expect(await takePeriod(desk, first.record.id, 'own')).toMatchObject({
      error: { kind: 'not-taken' },
    });
  });

  test('a later revision by another key is told, and a rejected key is not taken', async () => {
    const desk = await diskominfo();
    const id = await ownPeriod(desk);
    const first = await send(desk, id);
    await edit(desk, id, () => ({ closes: '2026-09-02' }));
    const unsigned = await send(desk, id, false);
    const opd = freshDesk();
    must(await takePeriod(opd, await bring(opd, first.file), 'new'));
    const look = must(await lookAtPeriod(opd, await bring(opd, unsigned.file)));
    expect(look.arrival).toMatchObject({ kind: 'newer', otherKey: true });

    const other = freshDesk();
    const fingerprint = await bring(other, first.file);
    const [signer] = must(await listContacts(other));
    if (!signer) throw new Error('no signer');
    must(await decideContact(other, signer, { trust: 'rejected', by: '', why: 'palsu' }));
    expect(await takePeriod(other, fingerprint, 'new')).toEqual({
      ok: false,
      error: { kind: 'rejected-key' },
    });
  });
});
