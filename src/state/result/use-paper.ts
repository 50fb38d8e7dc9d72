import type { ClearanceLetter } from '#core/invest/clearance/letter.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { ResultPaper } from '#core/report/paper-code.ts';
import { makePaperInWorker } from '#worker/client.ts';
import type { PaperOrder } from '#workflow/papers/make-paper.ts';
import { resultSource, type SourceFailure } from '#workflow/portfolio/result-source.ts';
import { useDesk } from '#state/desk.ts';
import { useMaking } from '#state/saving/use-making.ts';

/** A finished paper; or why there was nothing to make it of. */
type MadePaper =
  | { readonly made: 'paper'; readonly size: number }
  | { readonly made: 'nothing'; readonly why: SourceFailure };

interface PaperMaker {
  readonly state: ReturnType<typeof useMaking<MadePaper>>['state'];
  /** Makes a paper of one result; `keep` gets the finished file. */
  readonly make: (
    kind: ResultPaper,
    fingerprint: Digest,
    keep: (pdf: Blob) => void,
  ) => Promise<void>;
  /** Makes the guide of many results. */
  readonly makeGuide: (
    order: Extract<PaperOrder, { readonly kind: 'PANDUAN' }>,
    keep: (pdf: Blob) => void,
  ) => Promise<void>;
  /** Makes the letter about TIK lines. */
  readonly makeLetter: (letter: ClearanceLetter, keep: (pdf: Blob) => void) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes the papers of results in a worker, with progress and cancel. */
export function usePaper(): PaperMaker {
  const desk = useDesk();
  const { state, run, cancel } = useMaking<MadePaper>();
  const made = (bytes: Uint8Array, keep: (pdf: Blob) => void): MadePaper => {
    const pdf = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
    keep(pdf);
    return { made: 'paper', size: pdf.size };
  };
  return {
    state,
    make: (kind, fingerprint, keep) =>
      run(async (progress, signal) => {
        const source = await resultSource(desk, fingerprint);
        if (!source.ok) return { made: 'nothing', why: source.error };
        return made(
          await makePaperInWorker({ kind, source: source.value }, progress, signal),
          keep,
        );
      }),
    makeLetter: (letter, keep) =>
      run(async (progress, signal) =>
        made(await makePaperInWorker({ kind: 'SURAT', letter }, progress, signal), keep),
      ),
    makeGuide: (order, keep) =>
      run(async (progress, signal) => made(await makePaperInWorker(order, progress, signal), keep)),
    cancel,
  };
}
