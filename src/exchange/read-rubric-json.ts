import { fail, ok, type Result } from '#core/lib/result.ts';

/** The largest instrument file that is opened, in bytes; the shipped ones have a tenth of it. */
export const MOST_RUBRIC_BYTES = 3_000_000;
/** An instrument's own depth is about twelve; a hostile file must not exhaust the stack. */
const MOST_NESTING = 40;

export type RubricJsonFailure =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  /** Not UTF-8: JSON is exchanged in no other encoding (RFC 8259, section 8.1). */
  | { readonly kind: 'encoding' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-deep'; readonly most: number }
  | { readonly kind: 'not-an-instrument' };

/** The deepest nesting of brackets outside of texts. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}

/**
 * Reads the bytes of an instrument file as JSON, not yet checked by its schema. Size,
 * encoding and nesting are looked at first, so that no file can freeze or break the
 * page. A byte order mark is allowed.
 */
export function readRubricJson(
  bytes: Uint8Array,
): Result<Readonly<Record<string, unknown>>, RubricJsonFailure> {
  if (bytes.length > MOST_RUBRIC_BYTES) {
    return fail({ kind: 'too-large', bytes: bytes.length, most: MOST_RUBRIC_BYTES });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail({ kind: 'encoding' });
  }
  if (text.includes('\u0000') || text.includes('\uFFFD')) return fail({ kind: 'encoding' });
  if (nestingOf(text) > MOST_NESTING) return fail({ kind: 'too-deep', most: MOST_NESTING });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail({ kind: 'not-json' });
  }
  if (typeof data !== 'object' || data === null || !('schemaVersion' in data)) {
    return fail({ kind: 'not-an-instrument' });
  }
  return ok({ ...data });
}
