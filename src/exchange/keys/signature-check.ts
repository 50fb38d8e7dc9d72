import type { Digest } from '#core/lib/ids.ts';
import { signatureSchema, type Signature } from '#core/package/signature.ts';
import { bytesOf, type ByteSource } from '#exchange/bytes/byte-source.ts';
import { LIMITS } from '#exchange/package/kinds.ts';
import { readJson } from '#exchange/read-json.ts';
import { verifySignature } from './signature.ts';

/** Whether a package is signed, and by the key that is named. Whose key it is, is not asked. */
export type SignatureCheck =
  | { readonly state: 'none' }
  | { readonly state: 'valid'; readonly signature: Signature }
  /** `signature`: what it says; null = it is not even of the right shape. */
  | { readonly state: 'invalid'; readonly signature: Signature | null };

/** Reads `signature.json` and checks it against the package of this fingerprint. */
export async function checkSignature(
  text: ByteSource | undefined,
  fingerprint: Digest,
): Promise<SignatureCheck> {
  if (!text) return { state: 'none' };
  if (text.size > LIMITS.signature) return { state: 'invalid', signature: null };
  const read = readJson(await bytesOf(text));
  const parsed = signatureSchema.safeParse(read.ok ? read.value : undefined);
  if (!parsed.success) return { state: 'invalid', signature: null };
  const isValid = await verifySignature(parsed.data, fingerprint);
  return { state: isValid ? 'valid' : 'invalid', signature: parsed.data };
}
