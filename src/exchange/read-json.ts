import canonicalize from 'canonicalize';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { LIMITS } from '#exchange/package/kinds.ts';

/** Why a JSON text of a package is not taken. */
export interface JsonFault {
  readonly kind: 'not-json' | 'not-canonical' | 'too-deep' | 'forbidden-key';
  /** The key that is forbidden; else empty. */
  readonly detail: string;
}

/** Keys with a meaning of their own in JavaScript: they are nobody's data. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `]`; with this bit more they are `{` and `}`. */
const OPENING = 0x5b;
const CLOSING = 0x5d;
const CURLY = 0x20;

/**
 * A value from the bytes of a JSON text. Takes only UTF-8, only the canonical form
 * (RFC 8785; so no key stands twice), no deep nesting and no key that programs trip over.
 */
export function readJson(bytes: Uint8Array): Result<unknown, JsonFault> {
  const no = (kind: JsonFault['kind'], detail = ''): Result<never, JsonFault> =>
    fail({ kind, detail });
  if (isTooDeep(bytes)) return no('too-deep');
  let value: unknown;
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return no('not-json');
  }
  const key = forbiddenKey(value);
  if (key !== undefined) return no('forbidden-key', key);
  return isCanonical(value, text) ? ok(value) : no('not-canonical');
}

/**
 * Where all keys stand in order, the browser's own text is the canonical one; keys that look
 * like whole numbers are put in another order by the browser. A number beyond every other,
 * such as `1e999`, has no canonical form at all.
 */
function isCanonical(value: unknown, text: string): boolean {
  if (isInOrder(value)) return JSON.stringify(value) === text;
  try {
    return canonicalize(value) === text;
  } catch {
    return false;
  }
}

/** Whether a value hands out all its keys in the order of RFC 8785: by UTF-16 code units. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before: string | undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (before !== undefined && before >= key) return false;
    if (!isInOrder(inner)) return false;
    before = key;
  }
  return true;
}

/** Looked at before parsing, which follows every level with a call of its own. */
function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if ((byte & ~CURLY) === OPENING) {
      depth += 1;
      if (depth > LIMITS.depth) return true;
    } else if ((byte & ~CURLY) === CLOSING) depth -= 1;
  }
  return false;
}

function forbiddenKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) {
    const own = FORBIDDEN.find((key) => Object.hasOwn(value, key));
    if (own !== undefined) return own;
  }
  for (const inner of Object.values(value)) {
    const found = forbiddenKey(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
