import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { FileFacts } from '#core/evidence/file-facts.ts';
import type { Digest } from '#core/lib/ids.ts';
import { inspectDocuments, type InspectFile } from '#workflow/evidence/inspect-documents.ts';
import { inspectFileInWorker } from '#worker/client.ts';
import { useDesk } from '#state/desk.ts';

type Told = ReadonlyMap<Digest, FileFacts | undefined>;

/** How far the reading of the files is. */
export interface FileReading {
  readonly facts: ReadonlyMap<Digest, FileFacts>;
  readonly done: number;
  readonly total: number;
  /** Files that could not be read here at all. */
  readonly unread: number;
  readonly stopped: boolean;
  readonly stop: () => void;
  readonly resume: () => void;
}

const nothing = (): void => undefined;

export const NOTHING_TO_READ: FileReading = {
  facts: new Map(),
  done: 0,
  total: 0,
  unread: 0,
  stopped: false,
  stop: nothing,
  resume: nothing,
};

/** What takes longer than this is given up: one file must not keep all others waiting. */
const LONGEST_MS = 120_000;
/** What arrives within this time is shown together. */
const TOGETHER_MS = 200;

const inspect: InspectFile = async (file, digest, signal) => {
  const own = new AbortController();
  const giveUp = (): void => own.abort();
  signal.addEventListener('abort', giveUp, { once: true });
  const timer = setTimeout(giveUp, LONGEST_MS);
  try {
    return await inspectFileInWorker(file, digest, own.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
};

/** Facts of a content never change, so they are read once and then remembered. */
function useTold(digests: readonly Digest[], stopped: boolean): Told {
  const desk = useDesk();
  const known = useRef(new Map<Digest, FileFacts | undefined>());
  const [told, setTold] = useState<Told>(new Map());
  const key = digests.join(' ');
  useEffect(() => {
    const missing = [...new Set(key.split(' '))].filter(
      (digest): digest is Digest => digest !== '' && !known.current.has(digest as Digest),
    );
    if (stopped || missing.length === 0) return undefined;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      timer = undefined;
      setTold(new Map(known.current));
    };
    const tell = (digest: Digest, facts: FileFacts | undefined): void => {
      known.current.set(digest, facts);
      timer ??= setTimeout(show, TOGETHER_MS);
    };
    inspectDocuments(desk, missing, { inspect, signal: controller.signal, told: tell }).catch(
      nothing,
    );
    return () => {
      controller.abort();
      if (timer === undefined) return;
      clearTimeout(timer);
      show();
    };
  }, [desk, key, stopped]);
  return told;
}

/** What is known of the files of some documents; those not read yet are read, one at a time. */
export function useFileFacts(documents: readonly EvidenceDocument[]): FileReading {
  const digests = useMemo(
    () => [...new Set(documents.map(({ file }) => file.digest))],
    [documents],
  );
  const [stopped, setStopped] = useState(false);
  const told = useTold(digests, stopped);
  const stop = useCallback(() => setStopped(true), []);
  const resume = useCallback(() => setStopped(false), []);
  const facts = useMemo(
    () => new Map([...told].flatMap(([digest, one]) => (one ? [[digest, one] as const] : []))),
    [told],
  );
  return useMemo(() => {
    const done = digests.filter((digest) => told.has(digest));
    const unread = done.filter((digest) => told.get(digest) === undefined).length;
    return { facts, done: done.length, total: digests.length, unread, stopped, stop, resume };
  }, [digests, told, facts, stopped, stop, resume]);
}
