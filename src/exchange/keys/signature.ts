import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Digest, PublicKey } from '#core/lib/ids.ts';
import { signatureSchema, type Signature, type Signer } from '#core/package/signature.ts';
import { verifyEd25519 } from './ed25519.ts';

/** What is to be signed, and by whom. */
export interface ToSign {
  /** Of the package: SHA-256 of its manifest. */
  readonly fingerprint: Digest;
  readonly signer: Signer;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Ed25519. */
  readonly publicKey: PublicKey;
}

type Unsigned = Omit<Signature, 'signature'>;

/** The bytes a signature covers: the canonical JSON of everything it says but itself. */
function messageOf({ format, version, algorithm, manifest, ...rest }: Unsigned): Uint8Array {
  const { publicKey, signer, signedAt } = rest;
  const said = { format, version, algorithm, manifest, publicKey, signer, signedAt };
  return utf8ToBytes(canonicalize(said) ?? '');
}

/** Signs a package with what the owner of the key hands in: it alone sees the secret half. */
export async function signManifest(
  { fingerprint, signer, at, publicKey }: ToSign,
  sign: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Signature> {
  const unsigned: Unsigned = {
    format: 'timbang-signature',
    version: 1,
    algorithm: 'Ed25519',
    manifest: fingerprint,
    publicKey,
    signer,
    signedAt: at,
  };
  return { ...unsigned, signature: bytesToHex(await sign(messageOf(unsigned))) };
}

/**
 * Whether the signature is by the key it names and over the package of this fingerprint.
 * Works on plain HTTP too. Keys that anybody could sign for (of low order, or not in their
 * one form) never count. Whose key it is, is not asked here.
 */
export async function verifySignature(signature: Signature, fingerprint: Digest): Promise<boolean> {
  const parsed = signatureSchema.safeParse(signature);
  if (!parsed.success || parsed.data.manifest !== fingerprint) return false;
  const { signature: signed, ...said } = parsed.data;
  return verifyEd25519(said.publicKey, signed, messageOf(said));
}
