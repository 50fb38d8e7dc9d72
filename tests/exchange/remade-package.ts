import { canonicalBytes } from '#exchange/package/text.ts';
import { signManifest } from '#exchange/keys/signature.ts';
import { sha256 } from '../support/evidence-rows.ts';
import { nameOf, partOf, rawZip, takeApart, withData, type RawPart } from './hostile-zip.ts';
import type { TestKey } from './signing-keys.ts';

interface Remaking {
  /** Other bytes by entry name; a new name is put before the manifest, null takes one out. */
  readonly entries?: Readonly<Record<string, Uint8Array | null>>;
  /** The last word on the manifest, after its list was made to fit. */
  readonly manifest?: (manifest: Readonly<Record<string, unknown>>) => unknown;
  /** Who signs it anew; undefined = nobody, and the old signature goes. */
  readonly key?: TestKey;
}

const MANIFEST = 'manifest.json';
const SIGNATURE = 'signature.json';

/**
 * A package made anew around other content by somebody who can do everything the application
 * can: sums, sizes, digests and, where a key is given, the signature are right.
 */
async function remade(file: Uint8Array, change: Remaking): Promise<readonly RawPart[]> {
  const { parts } = takeApart(file);
  const stamp = parts[0]?.stamp ?? 0;
  const entries = new Map(parts.map((part) => [nameOf(part), part]));
  const old = entries.get(MANIFEST);
  entries.delete(MANIFEST);
  entries.delete(SIGNATURE);
  for (const [name, data] of Object.entries(change.entries ?? {})) {
    const before = entries.get(name);
    if (data === null) entries.delete(name);
    else entries.set(name, before ? withData(before, data) : partOf(name, data, { stamp }));
  }
  const said = JSON.parse(Buffer.from(old?.data ?? []).toString('utf8')) as Record<string, unknown>;
  const listed = [...entries.values()].map((part) => ({
    name: nameOf(part),
    bytes: part.data.length,
    sha256: sha256(part.data),
  }));
  const fitting = { ...said, entries: listed };
  const manifest = canonicalBytes(change.manifest?.(fitting) ?? fitting);
  const all = [...entries.values(), partOf(MANIFEST, manifest, { stamp })];
  if (!change.key) return all;
  const signature = await signManifest(
    {
      fingerprint: sha256(manifest),
      signer: { name: 'Orang Lain', position: 'Sekretaris', unit: 'Dinas Contoh', role: 'opd' },
      at: '2026-11-22T04:00:00.000Z',
      publicKey: change.key.publicKey,
    },
    change.key.sign,
  );
  return [...all, partOf(SIGNATURE, canonicalBytes(signature), { stamp })];
}

/** The file of {@link remade}. */
export async function remadeFile(file: Uint8Array, change: Remaking): Promise<Uint8Array> {
  return rawZip(await remade(file, change));
}
