import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import {
  KEY_CARD_FORMAT,
  KEY_CARD_VERSION,
  keyCardSchema,
  type KeyCard,
  type KeyCardBody,
} from '#core/keys/key-card.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { verifyEd25519 } from './ed25519.ts';

/** The largest card that is read, in bytes; a real one has about a tenth of it. */
export const MOST_CARD_BYTES = 10_000;

export type KeyCardFailure =
  | { readonly kind: 'too-large'; readonly most: number }
  /** Something else, or cut: no JSON, or JSON of another kind. */
  | { readonly kind: 'not-a-card' }
  | { readonly kind: 'too-new' }
  /** A card by its own word, but a part of it is missing or cannot be. */
  | { readonly kind: 'damaged'; readonly place: string }
  /** Changed after it was signed, or signed by another key. */
  | { readonly kind: 'wrong-signature'; readonly by: 'itself' | 'previous' };

type Sign = (bytes: Uint8Array) => Promise<Uint8Array>;

function messageOf({ format, version, identity, madeAt, replaces }: KeyCardBody): Uint8Array {
  return utf8ToBytes(canonicalize({ format, version, identity, madeAt, replaces }) ?? '');
}

/** Signs a card with its own key and, where it is still here, with the one it replaces. */
export async function signCard(
  said: Pick<KeyCard, 'identity' | 'madeAt' | 'replaces'>,
  sign: Sign,
  signPrevious: Sign | null,
): Promise<KeyCard> {
  const body: KeyCardBody = { format: KEY_CARD_FORMAT, version: KEY_CARD_VERSION, ...said };
  const message = messageOf(body);
  return {
    ...body,
    signature: bytesToHex(await sign(message)),
    previousSignature: signPrevious && bytesToHex(await signPrevious(message)),
  };
}

/** The card as a file and as text to copy: one line for each of its parts. */
export function writeCard(card: KeyCard): string {
  return `${JSON.stringify(card, null, 2)}\n`;
}

/** What a chat program puts in the place of plain quotation marks and spaces. */
function asTyped(text: string): string {
  return text.replaceAll(/[\u201C\u201D\u201E\u201F]/g, '"').replaceAll('\u00A0', ' ');
}

function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The card in a text that somebody pasted: from its first bracket to its last. */
function cardIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const inside = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  return parseJson(inside) ?? parseJson(asTyped(inside));
}

/** Reads a card that came as a file or as pasted text. Whose key it is, is not asked here. */
export async function readCard(text: string): Promise<Result<KeyCard, KeyCardFailure>> {
  if (text.length > MOST_CARD_BYTES) return fail({ kind: 'too-large', most: MOST_CARD_BYTES });
  const data = cardIn(text);
  if (data?.['format'] !== KEY_CARD_FORMAT) return fail({ kind: 'not-a-card' });
  const version = data['version'];
  if (typeof version === 'number' && version > KEY_CARD_VERSION) return fail({ kind: 'too-new' });
  const parsed = keyCardSchema.safeParse(data);
  if (!parsed.success) {
    return fail({ kind: 'damaged', place: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  const card = parsed.data;
  const { signature, previousSignature, replaces } = card;
  const message = messageOf(card);
  if (!(await verifyEd25519(card.identity.signKey, signature, message))) {
    return fail({ kind: 'wrong-signature', by: 'itself' });
  }
  if (previousSignature !== null) {
    const isEndorsed =
      replaces !== null && (await verifyEd25519(replaces, previousSignature, message));
    if (!isEndorsed) return fail({ kind: 'wrong-signature', by: 'previous' });
  }
  return ok(card);
}
