import type { Digest } from '#core/lib/ids.ts';

/**
 * The papers that are made of one result: the whole report, the edition for everybody, and
 * the minutes (berita acara).
 */
const RESULT_PAPERS = ['LHE', 'LHE-PUBLIK', 'BA'] as const;
export type ResultPaper = (typeof RESULT_PAPERS)[number];

/** The summary of many results, whole and for everybody. */
const RECAP_PAPERS = ['REKAP', 'REKAP-PUBLIK'] as const;
export type RecapPaper = (typeof RECAP_PAPERS)[number];

/** All of them, with the guidance made of many results and the printed investment plan. */
export const PAPER_KINDS = [...RESULT_PAPERS, 'PANDUAN', ...RECAP_PAPERS, 'RENCANA'] as const;
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

/** Lines may end inside the digits, and what follows them may begin with one after a space. */
const CODE =
  /timbang1:(lhe-publik|lhe|ba|panduan|rekap-publik|rekap|rencana):((?:[0-9a-f]\s{0,2}){64})(?![0-9a-f])/gi;

/** Every code in a text, however it was broken into lines or typed, each once. */
export function codesIn(text: string): readonly PaperCode[] {
  const codes = new Map<string, PaperCode>();
  for (const [, name = '', digits = ''] of text.matchAll(CODE)) {
    const kind = PAPER_KINDS.find((one) => one === name.toUpperCase());
    const fingerprint = digits.replaceAll(/\s/gu, '').toLowerCase() as Digest;
    if (kind) codes.set(`${kind} ${fingerprint}`, { kind, fingerprint });
  }
  return [...codes.values()];
}
