import { createDecipheriv, createHmac, hkdfSync, pbkdf2Sync } from 'node:crypto';

/**
 * A second opener of sealed backups, written from docs/format-berkas.md (section 15) alone:
 * nothing of the application is in it.
 */

const TAG = 16;
const PIECE = 1024 * 1024;

function opened(key: Buffer, nonce: Buffer, data: string, sealed: Buffer): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(data, 'utf8'));
  cipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([cipher.update(sealed.subarray(0, -TAG)), cipher.final()]);
}

const derived = (master: Buffer, salt: Buffer, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, salt, Buffer.from(info, 'utf8'), 32));

export interface Protection {
  readonly kdf: string;
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly wrappedKey: string;
}

/** The master key; throws with another passphrase. */
export function masterKey(protection: Protection, passphrase: string): Buffer {
  const { kdf, iterations, salt, iv, wrappedKey } = protection;
  const typed = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  const key = pbkdf2Sync(typed, Buffer.from(salt, 'hex'), iterations, 32, 'sha256');
  const data = `timbang: master key of a workspace, 1\n${kdf}\n${iterations}\n${salt}`;
  return opened(key, Buffer.from(iv, 'hex'), data, Buffer.from(wrappedKey, 'hex'));
}

/** What a key is called in a sealed backup. */
export function nameOf(master: Buffer, key: string): string {
  const names = derived(master, Buffer.alloc(0), 'timbang: names, 1');
  return createHmac('sha256', names).update(key, 'utf8').digest('hex');
}

export type SealedRow = Readonly<Record<string, unknown>> & {
  readonly sealed: { readonly $bytes: string };
};

/** A row again; throws when table or names are not the ones it was sealed with. */
export function openRow(master: Buffer, table: string, row: SealedRow): unknown {
  const { sealed, ...names } = row;
  const pairs = Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
  const data = JSON.stringify(['timbang: row, 1', table, ...pairs]);
  const bytes = Buffer.from(sealed.$bytes, 'hex');
  const key = derived(master, Buffer.alloc(0), 'timbang: rows, 1');
  const text = opened(key, bytes.subarray(0, 12), data, bytes.subarray(12));
  return JSON.parse(text.toString('utf8')) as unknown;
}

export interface OpenedFile {
  readonly digest: string;
  readonly type: string;
  readonly content: Buffer;
}

function nonceOf(place: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(place, 8);
  return nonce;
}

/** The bytes of a file again; throws when a piece was changed, moved or taken away. */
export function openFile(master: Buffer, stored: Buffer): OpenedFile {
  if (stored[0] !== 1) throw new Error(`Version ${stored[0]}`);
  const key = derived(master, stored.subarray(1, 33), 'timbang: one file, 1');
  const start = 35 + stored.readUInt16BE(33);
  const description = opened(
    key,
    nonceOf(0),
    'timbang: description of a file, 1',
    stored.subarray(35, start),
  );
  const said = JSON.parse(description.toString('utf8')) as Omit<OpenedFile, 'content'>;
  const sealed = stored.subarray(start);
  const count = Math.ceil(sealed.length / (PIECE + TAG));
  const pieces = Array.from({ length: count }, (_, at) => {
    const piece = sealed.subarray(at * (PIECE + TAG), (at + 1) * (PIECE + TAG));
    const data = JSON.stringify(['timbang: piece, 1', said.digest, at + 1, at === count - 1]);
    return opened(key, nonceOf(at + 1), data, piece);
  });
  return { ...said, content: Buffer.concat(pieces) };
}

/** The entries of a package, each stored as it is; that they are whole is looked at elsewhere. */
export function entriesOf(zip: Buffer): ReadonlyMap<string, Buffer> {
  const entries = new Map<string, Buffer>();
  const end = zip.length - 22;
  for (let n = zip.readUInt16LE(end + 10), at = zip.readUInt32LE(end + 16); n > 0; n -= 1) {
    const length = zip.readUInt16LE(at + 28);
    const start = zip.readUInt32LE(at + 42) + 30 + length;
    const name = zip.toString('ascii', at + 46, at + 46 + length);
    entries.set(name, zip.subarray(start, start + zip.readUInt32LE(at + 24)));
    at += 46 + length;
  }
  return entries;
}
