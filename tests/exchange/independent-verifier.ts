import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/**
 * A second reader of the format, written from docs/format-berkas.md alone: nothing of the
 * application is in it. Says what is wrong; an empty list means whole, and signed where
 * `signature.json` stands beside the rest.
 */
export function verifyIndependently(path: string): readonly string[] {
  const zip = readFileSync(path);
  const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
  const entries = new Map<string, Buffer>();
  const end = zip.lastIndexOf('PK\x05\x06');
  for (let n = zip.readUInt16LE(end + 10), at = zip.readUInt32LE(end + 16); n > 0; n -= 1) {
    const length = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const deflated = zip.readUInt16LE(at + 10) === 8;
    entries.set(name, deflated ? inflateRawSync(data, { maxOutputLength: 2 ** 28 }) : data);
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  const text = entries.get('manifest.json') ?? Buffer.of();
  const manifest = JSON.parse(text.toString('utf8')) as {
    entries: { name: string; bytes: number; sha256: string }[];
  };
  const wrong = manifest.entries
    .filter(
      ({ name, sha256: said }) => sha256(entries.get(name) ?? '') !== said || !entries.has(name),
    )
    .map(({ name }) => name);
  const listed = ['manifest.json', 'signature.json', ...manifest.entries.map(({ name }) => name)];
  wrong.push(...[...entries.keys()].filter((name) => !listed.includes(name)));
  const signed = entries.get('signature.json');
  if (!signed) return wrong;
  const { signature, ...rest } = JSON.parse(signed.toString('utf8')) as Record<string, string>;
  const x = Buffer.from(rest['publicKey'] ?? '', 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const fits = verify(null, Buffer.from(sorted(rest)), key, Buffer.from(signature ?? '', 'hex'));
  if (!fits || rest['manifest'] !== sha256(text)) wrong.push('signature.json');
  return wrong;
}

/** JSON with its keys in order and no spaces. */
function sorted(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${sorted(one)}`).join(',')}}`;
}
