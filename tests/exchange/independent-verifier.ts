import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** JSON with its keys in order and no spaces (RFC 8785), for objects and texts. */
const sorted = (value: object): string =>
  `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `"${key}":${typeof one === 'object' ? sorted(one) : JSON.stringify(one)}`)
    .join(',')}}`;

/**
 * A second reader of the format, written from docs/format-berkas.md alone: nothing of the
 * application is in it. Names the entries that are wrong; none = whole, and signed where
 * `signature.json` stands beside the rest.
 */
export function verifyIndependently(path: string): readonly string[] {
  const zip = readFileSync(path);
  const entries = new Map<string, Buffer>();
  const end = zip.lastIndexOf('PK\x05\x06');
  for (let n = zip.readUInt16LE(end + 10), at = zip.readUInt32LE(end + 16); n > 0; n -= 1) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((place) =>
      zip.readUInt16LE(at + place),
    );
    const head = zip.readUInt32LE(at + 42);
    const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const isPacked = zip.readUInt16LE(at + 10) === 8;
    const bytes = isPacked ? inflateRawSync(data, { maxOutputLength: 2 ** 28 }) : data;
    entries.set(zip.toString('utf8', at + 46, at + 46 + name), bytes);
    at += 46 + name + extra + comment;
  }
  const text = entries.get('manifest.json') ?? Buffer.of();
  const { entries: listed } = JSON.parse(text.toString()) as Manifest;
  const known = new Map(listed.map((one) => [one.name, one.sha256]));
  const wrong = listed.filter(
    (one) => sha256(entries.get(one.name) ?? Buffer.of(0)) !== one.sha256,
  );
  const names = wrong.map(({ name }) => name);
  const own = ['manifest.json', 'signature.json'];
  names.push(...[...entries.keys()].filter((name) => !known.has(name) && !own.includes(name)));
  const seal = entries.get('signature.json');
  if (!seal) return names;
  const { signature, ...said } = JSON.parse(seal.toString()) as Seal;
  const x = Buffer.from(said.publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const fits = verify(null, Buffer.from(sorted(said)), key, Buffer.from(signature, 'hex'));
  return fits && said.manifest === sha256(text) ? names : [...names, 'signature.json'];
}

interface Manifest {
  readonly entries: readonly { readonly name: string; readonly sha256: string }[];
}

interface Seal {
  readonly manifest: string;
  readonly publicKey: string;
  readonly signature: string;
}
