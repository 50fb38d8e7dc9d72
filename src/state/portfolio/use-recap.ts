import { useEffect, useState } from 'react';
import type { ListSource, ListTable } from '#core/evidence/list-table.ts';
import type { PortfolioQuery } from '#core/portfolio/query.ts';
import type { PortfolioHead } from '#core/portfolio/view.ts';
import type { RecapPaper } from '#core/report/paper-code.ts';
import { listedTables, recapEdition, recapTables } from '#core/report/recap.ts';
import { digestInWorker } from '#worker/client.ts';
import { makeRecapReportInWorker } from '#worker/office-client.ts';
import { onPortfolioChange } from '#worker/portfolio-client.ts';
import { recapLists } from '#workflow/portfolio/recap-lists.ts';
import {
  recapSource,
  withAllResults,
  type RecapFailure,
} from '#workflow/portfolio/recap-source.ts';
import { useDesk } from '#state/desk.ts';
import { useCatchUp } from './use-catch-up.ts';
import { useAskPortfolio } from './use-portfolio-once.ts';
import { useMaking } from '#state/saving/use-making.ts';

/** What is to be summed up, and for whom. */
export interface RecapWish {
  readonly paper: RecapPaper;
  readonly query: PortfolioQuery;
  readonly sheets: boolean;
}

/** A summary before it is made: the tables are those that are printed and exported. */
export type RecapPreview =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly why: RecapFailure }
  | {
      readonly kind: 'here';
      readonly head: PortfolioHead;
      /** Those with rows, as they are printed. */
      readonly tables: readonly ListTable[];
      readonly mean: string | null;
      /** All of their rows, to be exported. */
      readonly lists: readonly ListSource[];
    };

/** The tables of the summary that is wished for; made anew when the results change. */
export function useRecapPreview(wish: RecapWish): RecapPreview {
  const desk = useDesk();
  const ask = useAskPortfolio();
  // What came elsewhere is taken in first; the preview is made anew with it.
  useCatchUp();
  const [preview, setPreview] = useState<RecapPreview>({ kind: 'reading' });
  const [round, setRound] = useState(0);
  const said = JSON.stringify([wish, round]);
  useEffect(() => onPortfolioChange(() => setRound((one) => one + 1)), []);
  useEffect(() => {
    let current = true;
    const show = (next: RecapPreview): void => {
      if (current) setPreview(next);
    };
    const read = async (): Promise<void> => {
      const [asked] = JSON.parse(said) as readonly [RecapWish, number];
      const found = await recapSource(desk, ask, asked);
      if (!found.ok) return show({ kind: 'failed', why: found.error });
      const { source } = recapEdition(found.value);
      const { frame } = source.head;
      if (!frame) return show({ kind: 'failed', why: { kind: 'nothing' } });
      show({
        kind: 'here',
        head: source.head,
        tables: listedTables(recapTables(source, frame)),
        mean: source.parts.summary.index?.mean.text ?? null,
        lists: recapLists(ask, found.value),
      });
    };
    void read();
    return () => {
      current = false;
    };
  }, [desk, ask, said]);
  return preview;
}

/** A finished report; or why there was nothing to make it of. */
type MadeRecap =
  | { readonly made: 'report'; readonly size: number; readonly digits: string }
  | { readonly made: 'nothing'; readonly why: RecapFailure };

interface RecapMaker {
  readonly state: ReturnType<typeof useMaking<MadeRecap>>['state'];
  /** `keep` gets the finished file. */
  readonly make: (wish: RecapWish, keep: (pdf: Blob) => void) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes the report in a worker, with progress and cancel. */
export function useRecapReport(): RecapMaker {
  const desk = useDesk();
  const ask = useAskPortfolio();
  const { state, run, cancel } = useMaking<MadeRecap>();
  const make: RecapMaker['make'] = (wish, keep) =>
    run(async (progress, signal) => {
      const found = await recapSource(desk, ask, wish);
      if (!found.ok) return { made: 'nothing', why: found.error };
      const source = await withAllResults(ask, found.value);
      const bytes = await makeRecapReportInWorker(source, progress, signal);
      const pdf = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
      const digits = await digestInWorker(pdf, () => undefined, signal);
      keep(pdf);
      return { made: 'report', size: pdf.size, digits };
    });
  return { state, make, cancel };
}
