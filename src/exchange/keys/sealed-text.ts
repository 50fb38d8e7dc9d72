import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** How bytes stand in the JSON of a record; no record has such a property of its own. */
const BYTES = '$bytes';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** A sealed row as JSON can carry it: its bytes as hexadecimal text. */
export function sealedText(stored: unknown): unknown {
  if (!isFields(stored)) return stored;
  const fields = Object.entries(stored).map(([key, value]) => [
    key,
    value instanceof Uint8Array ? { [BYTES]: bytesToHex(value) } : value,
  ]);
  return Object.fromEntries(fields) as Fields;
}

/** The sealed row again; what is no such text stays as it is, for the vault to refuse. */
export function sealedRow(text: unknown): unknown {
  if (!isFields(text)) return text;
  const fields = Object.entries(text).map(([key, value]) => {
    const hex = isFields(value) ? value[BYTES] : undefined;
    return [key, typeof hex === 'string' && /^([0-9a-f]{2})*$/.test(hex) ? hexToBytes(hex) : value];
  });
  return Object.fromEntries(fields) as Fields;
}
