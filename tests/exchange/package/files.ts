import { makeZip } from 'client-zip';
import { zipSync } from 'fflate';
import { canonicalBytes } from '#exchange/package/text.ts';
import { MANIFEST, READ_ME, type Manifest } from '#exchange/package/manifest.ts';
import { sha256 } from '../../support/evidence-rows.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of the one file in the sample. */
export const EVIDENCE = Uint8Array.from({ length: 3000 }, (_, at) => (at * 37) % 256);
export const EVIDENCE_NAME = `evidence/${sha256(EVIDENCE)}.pdf`;

export type Contents = Readonly<Record<string, Uint8Array>>;

export const CONTENTS: Contents = {
  [READ_ME]: utf8('Cadangan Timbang'),
  'records/assessments.json': utf8('[]'),
  'records/documents.json': utf8('[{"id":"a"},{"id":"b"}]'),
  'records/agencyLists.json': utf8('[]'),
  'records/rubrics.json': utf8('[]'),
  'records/settings.json': utf8('[]'),
  [EVIDENCE_NAME]: EVIDENCE,
};

export function manifestOf(contents: Contents, change: object = {}): object {
  // The counts of tables that came later are left out, as in the first backups.
  const manifest: Omit<Manifest, 'counts'> & { readonly counts: object } = {
    format: 'timbang-package',
    version: 1,
    kind: 'backup',
    scope: { of: 'everything' },
    madeAt: '2026-11-22T03:04:05.000Z',
    app: 'Timbang 0.1.0',
    protection: null,
    counts: { assessments: 0, documents: 2, agencyLists: 0, rubrics: 0, settings: 0, files: 1 },
    missing: [],
    entries: Object.entries(contents).map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
  return { ...manifest, ...change };
}

/** A ZIP of these entries, stored; names are taken as they are. */
export async function zipped(
  entries: readonly (readonly [name: string, bytes: Uint8Array])[],
): Promise<Blob> {
  const lastModified = new Date(2026, 0, 5);
  const input = entries.map(([name, bytes]) => ({
    name,
    lastModified,
    input: new Uint8Array(bytes),
  }));
  return new Response(makeZip(input)).blob();
}

/** A sound package, with what a test changes in its list of contents or its entries. */
export async function packageWith(
  change: { readonly manifest?: object; readonly contents?: Contents } = {},
): Promise<Blob> {
  const manifest = canonicalBytes(manifestOf(CONTENTS, change.manifest));
  return zipped([...Object.entries(change.contents ?? CONTENTS), [MANIFEST, manifest]]);
}

/** The same content in deflated entries, as another ZIP program would write it. */
export function repacked(contents: Contents = CONTENTS, manifest: Contents = contents): Blob {
  const all = { ...contents, [MANIFEST]: canonicalBytes(manifestOf(manifest)) };
  return new Blob([new Uint8Array(zipSync(all, { level: 9 }))]);
}
