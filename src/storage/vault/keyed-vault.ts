import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { digestOfSealed, openBlob, sealBlob } from './sealed-file.ts';
import { openRow, sealRow } from './sealed-row.ts';
import { PLAIN_VAULT, type Row, type Vault } from './vault.ts';

/** Where a row keeps what is sealed; everything else of it is names. */
const SEALED = 'sealed';

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function namesOf(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([property]) => property !== SEALED));
}

/**
 * Everything sealed with keys made from one base key: records with AES-GCM, each file with a
 * key of its own, names with HMAC-SHA-256. The keys cannot be taken out again.
 */
async function keyedVault(base: CryptoKey): Promise<Vault> {
  const derived = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8ToBytes(info),
  });
  const aes = { name: 'AES-GCM', length: 256 };
  const usages: readonly KeyUsage[] = ['encrypt', 'decrypt'];
  const rows = await crypto.subtle.deriveKey(derived('timbang: rows, 1'), base, aes, false, [
    ...usages,
  ]);
  const nameKey = new Uint8Array(
    await crypto.subtle.deriveBits(derived('timbang: names, 1'), base, 256),
  );
  const name = (key: string): string => bytesToHex(hmac(sha256, nameKey, utf8ToBytes(key)));
  return {
    key: base,
    name,
    seal: async (table, row, keys) => {
      const names = Object.fromEntries(keys.map((key) => [key, name(String(row[key]))]));
      return { ...names, [SEALED]: await sealRow(rows, table, names, row) };
    },
    open: async (table, stored) => {
      const bytes = isRow(stored) ? stored[SEALED] : undefined;
      if (!isRow(stored) || !(bytes instanceof Uint8Array)) return stored;
      try {
        return await openRow(rows, table, namesOf(stored), new Uint8Array(bytes));
      } catch {
        return stored;
      }
    },
    sealFile: (file, digest) => sealBlob(base, file, digest),
    openFile: (stored, digest) => openBlob(base, stored, digest),
    digestOf: (stored) => digestOfSealed(base, stored),
  };
}

/** The vault of a key, as {@link Vault.key} tells it: for a worker that opens the same database. */
export async function vaultOfKey(key: CryptoKey | null): Promise<Vault> {
  return key ? keyedVault(key) : PLAIN_VAULT;
}
