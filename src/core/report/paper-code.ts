import type { Digest } from '#core/lib/ids.ts';

/**
 * The papers that are made of results: the whole report, the edition for everybody, the
 * minutes (berita acara), and the guidance made of many results.
 */
export const PAPER_KINDS = ['LHE', 'LHE-PUBLIK', 'BA', 'PANDUAN'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What the QR code of a page says: which paper it is, and the record it states. */
export interface PaperCode {
  readonly kind: PaperKind;
  readonly fingerprint: Digest;
}

/** In capitals: a QR code holds those in half the room. No host is needed to understand it. */
export function codeText({ kind, fingerprint }: PaperCode): string {
  return `TIMBANG1:${kind}:${fingerprint.toUpperCase()}`;
}

const CODE = /timbang1:(lhe-publik|lhe|ba|panduan):([0-9a-f]{64})(?![0-9a-f])/g;

/** Every code in a text, however it was broken into lines or typed, each once. */
export function codesIn(text: string): readonly PaperCode[] {
  const found = text.replaceAll(/\s/gu, '').toLowerCase().matchAll(CODE);
  const codes = new Map<string, PaperCode>();
  for (const [whole, kind, fingerprint] of found) {
    const known = PAPER_KINDS.find((one) => one.toLowerCase() === kind);
    if (known) codes.set(whole, { kind: known, fingerprint: fingerprint as Digest });
  }
  return [...codes.values()];
}
