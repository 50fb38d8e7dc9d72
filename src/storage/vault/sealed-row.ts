import { utf8ToBytes } from '@noble/hashes/utils.js';
import { randomBytes } from './master-key.ts';
import type { Row } from './vault.ts';

const IV_LENGTH = 12;

/** Whether JSON carries a value and gives back the very same; `undefined` as a property is absence. */
function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every((part) => part === undefined || isJson(part));
}

/** Table and names of the row: bytes moved to another row or table no longer open. */
function context(table: string, names: Row): Uint8Array<ArrayBuffer> {
  const sorted = Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
  return utf8ToBytes(JSON.stringify(['timbang: row, 1', table, ...sorted]));
}

/** The bytes that stand for a row: nonce, then AES-GCM of its JSON. Throws when it is no JSON. */
export async function sealRow(
  key: CryptoKey,
  table: string,
  names: Row,
  row: Row,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!isJson(row)) throw new TypeError(`A row of ${table} cannot be sealed: it is no JSON`);
  const iv = randomBytes(IV_LENGTH);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: context(table, names) },
    key,
    utf8ToBytes(JSON.stringify(row)),
  );
  const bytes = new Uint8Array(IV_LENGTH + sealed.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(sealed), IV_LENGTH);
  return bytes;
}

/** The row again; throws when the bytes, the names or the table are not the ones sealed. */
export async function openRow(
  key: CryptoKey,
  table: string,
  names: Row,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(
    {
      name: 'AES-GCM',
      iv: bytes.subarray(0, IV_LENGTH),
      additionalData: context(table, names),
    },
    key,
    bytes.subarray(IV_LENGTH),
  );
  return JSON.parse(new TextDecoder().decode(plain)) as unknown;
}
