import type { Digest } from '#core/lib/ids.ts';

/** Fewer digits than this would fit some other file by chance or by trying. */
export const FEWEST_DIGITS = 16;
const WHOLE = 64;
/** A key is read aloud as eight groups of five decimal digits. */
const KEY = /^\d{40}$/;

export type TypedFingerprint =
  | { readonly kind: 'empty' }
  /** Something in it is no digit of a fingerprint; `found` is the first of it. */
  | { readonly kind: 'no-digits'; readonly found: string }
  | { readonly kind: 'short'; readonly digits: number }
  | { readonly kind: 'long'; readonly digits: number }
  /** The first digits only: enough to compare, not enough to prove. */
  | { readonly kind: 'part'; readonly start: string }
  | { readonly kind: 'whole'; readonly digest: Digest }
  /** The digits of a key, not of a file. */
  | { readonly kind: 'key'; readonly digits: string };

/** What somebody typed or pasted: spaces, line ends, dashes and capitals do not matter. */
export function readTypedFingerprint(typed: string): TypedFingerprint {
  const text = typed.replaceAll(/[\s\-:.\u2013\u00a0]/g, '').toLowerCase();
  if (text === '') return { kind: 'empty' };
  const [found] = /[^0-9a-f]/u.exec(text) ?? [];
  if (found !== undefined) return { kind: 'no-digits', found };
  if (KEY.test(text)) return { kind: 'key', digits: text };
  if (text.length < FEWEST_DIGITS) return { kind: 'short', digits: text.length };
  if (text.length > WHOLE) return { kind: 'long', digits: text.length };
  if (text.length < WHOLE) return { kind: 'part', start: text };
  return { kind: 'whole', digest: text as Digest };
}

/** Every fingerprint that stands in full in a text, in its order, each once. */
export function fingerprintsIn(text: string): readonly Digest[] {
  const found = text.matchAll(/(?<![0-9a-z])(?:[0-9a-f][ \n\t]{0,2}){64}(?![0-9a-f])/gi);
  const digests = [...found].map(([whole]) => whole.replaceAll(/\s/g, '').toLowerCase() as Digest);
  return [...new Set(digests)];
}
