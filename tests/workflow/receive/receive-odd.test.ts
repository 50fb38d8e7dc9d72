import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { entryDigest } from '#core/journal/check-chain.ts';
import type { PeriodId } from '#core/lib/ids.ts';
import type { OddityKind } from '#core/package/receipt.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { listReceived } from '#workflow/receive/list-received.ts';
import { rebuildPackage } from '#workflow/receive/package-file.ts';
import { takePeriod } from '#workflow/period/take-period.ts';
import { must } from '../../support/scenario.ts';
import { entriesOf } from '../../support/zip-entries.ts';
import { freshDesk } from '../fresh-desk.ts';
import { makeSubmission, rewritten, type Made } from './receive-made.ts';
import { received } from './receive-sender.ts';

let made: Made;

beforeAll(async () => {
  made = await makeSubmission();
});

describe('a package that is whole and odd', () => {
  test('nothing but the signature is missing when it is packed anew', async () => {
    const { receipt } = await received(freshDesk(), await rewritten(made, {}));
    expect(receipt?.odd).toEqual([{ kind: 'unsigned', detail: '' }]);
  });

  test('a ZIP by another program is taken, and said to be one', async () => {
    const parts = await entriesOf(made.file);
    const bytes = await Promise.all(
      parts.map(async (one) => [one.name, new Uint8Array(await one.bytes.arrayBuffer())] as const),
    );
    const zip = new File([new Uint8Array(zipSync(Object.fromEntries(bytes)))], 'winzip.zip');
    const desk = freshDesk();
    const { receipt, id } = await received(desk, zip);
    expect(receipt?.odd.map((one) => one.kind)).toEqual(['unknown-key', 'repacked']);
    expect(await must(await rebuildPackage(desk, id)).arrayBuffer()).toEqual(
      await made.file.arrayBuffer(),
    );
  });

  const LIES: readonly (readonly [OddityKind, () => Promise<File>])[] = [
    [
      'scores-differ',
      () => {
        const statement = made.bodies['statement.json'];
        return rewritten(made, {
          'statement.json': { ...statement, claimed: { value: '5.00', predikat: 'Baik' } },
        });
      },
    ],
    [
      'changed-rubric',
      () => {
        const rubric = { ...made.bodies['rubric.json'], title: 'Judul lain' };
        const ref = { id: rubric.id, version: rubric.version, digest: digestOfJson(rubric) };
        return rewritten(made, {
          'rubric.json': rubric,
          'assessment.json': { ...made.bodies['assessment.json'], rubric: ref },
        });
      },
    ],
    [
      'journal-broken',
      () =>
        rewritten(made, { 'journal.json': made.bodies['journal.json'].filter(({ n }) => n !== 3) }),
    ],
    [
      'journal-broken',
      () =>
        rewritten(made, {
          'assessment.json': {
            ...made.bodies['assessment.json'],
            people: [{ role: 'head', name: 'Orang lain', position: '' }],
          },
        }),
    ],
    ['future-date', () => rewritten(made, {}, '2027-03-01T00:00:00.000Z')],
    [
      'simulation',
      () =>
        rewritten(made, {
          'assessment.json': { ...made.bodies['assessment.json'], kind: 'simulation' },
        }),
    ],
  ];

  test.each(LIES)('%s is told', async (kind, make) => {
    const desk = freshDesk();
    const { receipt } = await received(desk, await make());
    expect(receipt?.odd.map((one) => one.kind)).toContain(kind);
  });

  test('a journal that was shortened and linked anew does not lead to the answers', async () => {
    const entries = made.bodies['journal.json'].slice(0, -1).map((entry) => ({
      ...entry,
      digest: entryDigest(entry, digestOfJson),
    }));
    const { receipt } = await received(
      freshDesk(),
      await rewritten(made, { 'journal.json': entries }),
    );
    expect(receipt?.odd).toContainEqual({ kind: 'journal-broken', detail: 'end' });
  });
});

describe('a period', () => {
  test('that is taken after the files judges those that are here', async () => {
    const desk = freshDesk();
    const id = '019a8f00-0000-7000-8000-0000000000aa' as PeriodId;
    const assessment = { ...made.bodies['assessment.json'], period: id };
    const period = { id, year: assessment.year, name: 'Penilaian e-Government 2026' };
    const record = await received(
      desk,
      await rewritten(made, { 'assessment.json': assessment }, '2026-12-02T00:00:00.000Z', period),
    );
    expect(record.receipt?.odd.map((one) => one.kind)).toContain('unknown-period');
    const file = await received(
      desk,
      new File(
        [new Uint8Array(await readFile('tests/fixtures/packages/periode-v1.timbang.zip'))],
        'periode.zip',
      ),
    );
    must(await takePeriod(desk, file.id, 'new'));
    const { rows } = must(await listReceived(desk, (iso) => iso.slice(0, 10)));
    const now = rows.find((row) => row.record.id === record.id)?.odd.map(({ kind }) => kind);
    expect(now).toContain('late');
    expect(now).not.toContain('unknown-period');
    expect(now).not.toContain('not-invited');
  });
});
