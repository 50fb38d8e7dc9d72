import { useEffect, useState } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import type { Result } from '#core/lib/result.ts';
import { makeReportInWorker } from '#worker/client.ts';
import { rebuildPackage, type PackageFileFailure } from '#workflow/receive/package-file.ts';
import { readSent, type ReadSent, type ReadSentFailure } from '#workflow/submit/read-sent.ts';
import { useDesk } from '#state/desk.ts';
import { useMaking } from '#state/saving/use-making.ts';

/** What was sent, read once: it never changes. Undefined while it is read. */
export function useReadSent(fingerprint: Digest): Result<ReadSent, ReadSentFailure> | undefined {
  const desk = useDesk();
  const [read, setRead] = useState<Result<ReadSent, ReadSentFailure>>();
  useEffect(() => {
    let left = false;
    void readSent(desk, fingerprint).then((found) => left || setRead(found));
    return () => {
      left = true;
    };
  }, [desk, fingerprint]);
  return read;
}

interface Ready {
  readonly outcome: Result<Blob, PackageFileFailure>;
}

/** Puts the file of a revision together again, byte for byte. */
export function useSentFile(fingerprint: Digest): {
  readonly state: ReturnType<typeof useMaking<Ready>>['state'];
  readonly rebuild: (hand: (file: Blob) => void) => Promise<void>;
} {
  const desk = useDesk();
  const { state, run } = useMaking<Ready>();
  const rebuild = (hand: (file: Blob) => void): Promise<void> =>
    run(async () => {
      const outcome = await rebuildPackage(desk, fingerprint);
      if (outcome.ok) hand(outcome.value);
      return { outcome };
    });
  return { state, rebuild };
}

interface SentReportMaker {
  readonly state: ReturnType<typeof useMaking<object>>['state'];
  readonly make: (sent: ReadSent, hand: (pdf: Blob) => void) => Promise<void>;
  readonly cancel: () => void;
}

/** The report of exactly what was sent; it prints revision and fingerprint of the file. */
export function useSentReport(): SentReportMaker {
  const { state, run, cancel } = useMaking<object>();
  const make = ({ record, bodies }: ReadSent, hand: (pdf: Blob) => void): Promise<void> =>
    run(async (progress, signal) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const sent = { fingerprint: record.id, revision: record.about.revision };
      const order = {
        rubric: bodies['rubric.json'],
        assessment: bodies['assessment.json'],
        documents: bodies['documents.json'],
        made: { at: record.madeAt, timeZone, sent, sample: record.about.sample === true },
      };
      const bytes = await makeReportInWorker(order, progress, signal);
      hand(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
      return {};
    });
  return { state, make, cancel };
}
