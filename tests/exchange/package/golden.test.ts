import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inspectBackup } from '#workflow/backup/inspect-backup.ts';
import { must } from '../../support/scenario.ts';

const signal = new AbortController().signal;
const golden = async (name: string): Promise<Blob> =>
  new Blob([new Uint8Array(await readFile(`tests/fixtures/packages/${name}`))]);

test('a backup of version 1 opens for ever, to its last byte', async () => {
  const file = await golden('cadangan-v1.timbang.zip');
  const backup = must(await inspectBackup(file, null, () => undefined, signal));
  expect(backup.damages).toEqual([]);
  expect(backup.damagedRows).toBe(0);
  expect(backup.opened.fingerprint).toBe(
    '8f851b53e9943883e973d7be26b7cdf115aece698759a006b956fe62246b139c',
  );
  expect(backup.assessments.map(({ agency }) => agency.name)).toEqual(['Dinas Satu', 'Dinas Dua']);
  expect(backup.documents).toHaveLength(4);
  expect(backup.opened.manifest.counts.files).toBe(3);
});

test('a sealed backup of version 1 opens for ever with its passphrase, and with no other', async () => {
  const file = await golden('cadangan-tersegel-v1.timbang.zip');
  const open = (passphrase: string | null) =>
    inspectBackup(file, passphrase, () => undefined, signal);
  expect(await open(null)).toEqual({ ok: false, error: { kind: 'needs-passphrase' } });
  expect(await open('salah')).toEqual({ ok: false, error: { kind: 'wrong-passphrase' } });
  const backup = must(await open('kata sandi contoh'));
  expect(backup.damages).toEqual([]);
  expect(backup.assessments.map(({ agency }) => agency.name).sort()).toEqual([
    'Dinas Dua',
    'Dinas Satu',
  ]);
  expect(backup.documents).toHaveLength(4);
});
