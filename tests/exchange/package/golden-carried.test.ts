import { readFile } from 'node:fs/promises';
import { makeZip } from 'client-zip';
import { describe, expect, test } from 'vitest';
import { examinePackage, type Examination } from '#exchange/package/examine.ts';
import { writeCarried } from '#exchange/package/carry.ts';
import { evidenceDigest } from '#exchange/package/manifest.ts';
import { openSealed } from '#exchange/keys/recipients.ts';
import { must } from '../../support/scenario.ts';
import { SAMPLES, written } from '../carried-samples.ts';
import { FULL_FINAL } from '../final-full.ts';
import { FULL_REVIEW } from '../review-full.ts';

const signal = new AbortController().signal;
const golden = async (name: string): Promise<Blob> =>
  new Blob([new Uint8Array(await readFile(`tests/fixtures/packages/${name}`))]);
const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());
const examine = (file: Blob): Promise<Examination> => examinePackage(file, () => undefined, signal);

/** Committed once; a file of version 1 has this fingerprint for ever. */
const CARRIED = [
  ['period', 'periode', 'cf5123a2cd5331cc234cad5a2fbc9b177697787a1eed8d27739dc6cd82728e1c'],
  ['submission', 'kirim', '792604c739cda2b978c6da65a8824a6d2f0018cdfa6c1272cf8b25d50c4c6182'],
  [
    'clarification',
    'klarifikasi',
    'e7f0192bcb8d8fb5b35241bd307b22e7b093a9b46cbcaf8631bdec19774448cb',
  ],
  [
    'clarification',
    'klarifikasi-lengkap',
    '940b6d0426d7056b0400203505a2b49be901cd3d6908a223559610e5a9a76235',
  ],
  ['review', 'penilaian', '31c2f47e63c06c4219ac679b9d1607c36d4baf5cf090fe469c0df5ceb542dd7e'],
  [
    'review',
    'penilaian-lengkap',
    '305d8dc96af798a3ce152f5e85b3c4b2c1a1c208c36aa4e0be76f55812fe82aa',
  ],
  ['final', 'hasil-akhir', 'c8f12a86bb1329b446000358d28c1a45f4942f0f1864cf015f3a9e74ba0f6f23'],
  ['final', 'hasil-lengkap', 'db2efeb73cdb88e274ee50d5637519709b9dd101f05104c1e8715810844f569c'],
  ['recap', 'rekap', '0d398581c35fcecdde58ce6b8a213a3a67e50119596037a05c8f3d2af3f2dbe4'],
] as const;

const BACKUPS = [
  ['cadangan', '8f851b53e9943883e973d7be26b7cdf115aece698759a006b956fe62246b139c'],
  ['cadangan-tersegel', '54e05492a77cc162956515d40467c376f66b665cedda808ec31ba4a4ac3457ea'],
] as const;

/** Written before their bodies said as much as they do now: what is absent has its default. */
const SHORTER: readonly string[] = ['klarifikasi', 'penilaian', 'hasil-akhir'];

describe.each(CARRIED)('a %s of version 1 (%s)', (kind, name, fingerprint) => {
  test('is intact for ever, signed by the key of its desk', async () => {
    const found = await examine(await golden(`${name}-v1.timbang.zip`));
    expect(found.problems).toEqual([]);
    expect(found).toMatchObject({ verdict: 'intact', fingerprint, signature: { state: 'valid' } });
    expect(found.bodies?.kind).toBe(kind);
  });

  test.skipIf(SHORTER.includes(name))(
    'is written anew from what it says, byte for byte',
    async () => {
      const file = await golden(`${name}-v1.timbang.zip`);
      const { manifest, bodies, signature, entries } = await examine(file);
      if (manifest?.kind !== kind || signature.state !== 'valid') throw new Error(name);
      const files = entries.flatMap((entry) =>
        evidenceDigest(entry.name) === undefined
          ? []
          : [
              {
                digest: entry.digest,
                ending: entry.name.split('.')[1] ?? '',
                open: async () => (await entry.blob()).stream(),
              },
            ],
      );
      const { about, madeAt, app } = manifest;
      const content = {
        kind,
        about,
        madeAt,
        app,
        bodies: new Map(Object.entries(bodies ?? {})),
        files,
      };
      const again = writeCarried(
        content,
        () => undefined,
        () => Promise.resolve(signature.signature),
      );
      const rewritten = await new Response(again.bytes).blob();
      expect(Buffer.compare(await bytesOf(rewritten), await bytesOf(file))).toBe(0);
      expect(again.written()?.fingerprint).toBe(fingerprint);
    },
  );
});

test.each([
  ['review', 'penilaian-lengkap', FULL_REVIEW],
  ['result', 'hasil-lengkap', FULL_FINAL],
  ['recap', 'rekap', SAMPLES.recap],
] as const)('a %s of the full shape gives the same bytes today', async (_, name, sample) => {
  const { file } = await written(sample);
  const kept = await golden(`${name}-v1.timbang.zip`);
  expect(Buffer.compare(await bytesOf(file), await bytesOf(kept))).toBe(0);
});

test.each(BACKUPS)('the backup %s of version 1 is intact for ever', async (name, fingerprint) => {
  const found = await examine(await golden(`${name}-v1.timbang.zip`));
  expect(found).toMatchObject({ verdict: 'intact', problems: [], fingerprint, bodies: null });
});

test('a sealed file of version 1 opens for ever with the key it was sealed to', async () => {
  const secret = Buffer.from(`302e020100300506032b656e04220420${'04'.repeat(32)}`, 'hex');
  const key = await crypto.subtle.importKey('pkcs8', secret, 'X25519', false, ['deriveBits']);
  const opened = must(await openSealed(await golden('klarifikasi-v1.timbang.zip.age'), key));
  const plain = await golden('klarifikasi-v1.timbang.zip');
  expect(Buffer.compare(await bytesOf(opened), await bytesOf(plain))).toBe(0);
});

test('another program that writes ZIP as a stream lays the same bytes out', async () => {
  const file = await golden('kirim-v1.timbang.zip');
  const { entries, manifest } = await examine(file);
  const at = new Date(manifest?.madeAt ?? '');
  // That program writes the hour of the machine; ours is the same on every machine.
  const lastModified = new Date(at.getTime() + at.getTimezoneOffset() * 60_000);
  const input = await Promise.all(
    entries.map(async ({ name, blob }) => ({ name, lastModified, input: await blob() })),
  );
  const theirs = await new Response(makeZip(input)).blob();
  expect(Buffer.compare(await bytesOf(theirs), await bytesOf(file))).toBe(0);
});
