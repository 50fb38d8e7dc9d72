import { useEffect, useState } from 'react';
import type { OpenPdf, PdfOutcome } from '#ui/pdf/open-pdf.ts';

/** An attempt to open; counts up with every password and every retry. */
interface Attempt {
  readonly password: string | undefined;
  readonly count: number;
}

interface PdfReading {
  /** Undefined while it is being opened. */
  readonly outcome: PdfOutcome | undefined;
  readonly retry: (password?: string) => void;
}

const NO_READER: PdfOutcome = { kind: 'no-reader' };

async function open(bytes: Blob, password: string | undefined): Promise<PdfOutcome> {
  try {
    const { openPdf } = await import('#ui/pdf/open-pdf.ts');
    return await openPdf(bytes, password);
  } catch {
    return NO_READER;
  }
}

/** Opens a PDF with the reader that arrives when it is first needed; closes it on leaving. */
export function usePdf(bytes: Blob): PdfReading {
  const [attempt, setAttempt] = useState<Attempt>({ password: undefined, count: 0 });
  const [done, setDone] = useState<{ readonly count: number; readonly outcome: PdfOutcome }>();
  useEffect(() => {
    let left = false;
    let pdf: OpenPdf | undefined;
    void open(bytes, attempt.password).then((outcome) => {
      if (outcome.kind === 'open') pdf = outcome.pdf;
      if (left) pdf?.close();
      else setDone({ count: attempt.count, outcome });
    });
    return () => {
      left = true;
      pdf?.close();
    };
  }, [bytes, attempt]);
  return {
    outcome: done?.count === attempt.count ? done.outcome : undefined,
    retry: (password) => setAttempt(({ count }) => ({ password, count: count + 1 })),
  };
}
