import { use, useCallback, useEffect, useRef, useState } from 'react';
import type { Desk } from '#workflow/desk.ts';
import { receiveKeys } from '#workflow/keys/sign-with.ts';
import type { Verification } from '#workflow/receive/verify-file.ts';
import { readKnowledge, type DeskKnowledge } from '#workflow/receive/verify-here.ts';
import { Cancelled, verifyFileInWorker } from '#worker/client.ts';
import { checkPapers, type CheckedPaper } from '#state/result/check-papers.ts';
import { DeskContext } from '#state/desk.ts';

/** One dropped file and what came of it. */
export interface VerifiedFile {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly at: string;
  readonly outcome: Verification | { readonly kind: 'failed'; readonly detail: string };
  /** Of a PDF the papers of results that it says it is. */
  readonly papers: readonly CheckedPaper[];
}

interface Running {
  readonly name: string;
  readonly done: number;
  readonly total: number;
  readonly waiting: number;
}

interface Verifier {
  /** Whether a desk is open, whose keys and packages count. */
  readonly hasDesk: boolean;
  /** Undefined without a desk, and until it was read. */
  readonly knowledge: DeskKnowledge | undefined;
  readonly files: readonly VerifiedFile[];
  readonly running: Running | undefined;
  readonly stopped: boolean;
  readonly verify: (files: readonly File[]) => Promise<void>;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Without a desk nothing of a database is opened; with one, only what the keys need is read. */
async function knowledgeOf(desk: Desk): Promise<DeskKnowledge | undefined> {
  const read = await readKnowledge(desk);
  return read.ok ? read.value : undefined;
}

async function keysOf(desk: Desk | null): Promise<readonly CryptoKey[]> {
  if (!desk) return [];
  const keys = await receiveKeys(desk);
  return keys.ok ? keys.value : [];
}

/** Examines dropped files one after the other in a worker, with progress; stores nothing. */
export function useVerify(): Verifier {
  const desk = use(DeskContext);
  const [knowledge, setKnowledge] = useState<DeskKnowledge>();
  const [files, setFiles] = useState<readonly VerifiedFile[]>([]);
  const [running, setRunning] = useState<Running>();
  const [stopped, setStopped] = useState(false);
  const controller = useRef<AbortController>(null);
  const count = useRef(0);
  useEffect(() => () => controller.current?.abort(), []);
  useEffect(() => {
    let left = false;
    if (desk) void knowledgeOf(desk).then((known) => left || setKnowledge(known));
    return () => {
      left = true;
    };
  }, [desk]);

  const one = useCallback(
    async (file: File, waiting: number, signal: AbortSignal): Promise<void> => {
      const about = { name: file.name, bytes: file.size, at: new Date().toISOString() };
      count.current += 1;
      const id = count.current;
      const show = (done: number, total: number): void => {
        if (!signal.aborted) setRunning({ name: file.name, done, total, waiting });
      };
      show(0, Math.max(file.size, 1));
      const add = (outcome: VerifiedFile['outcome'], papers: VerifiedFile['papers'] = []): void =>
        setFiles((before) => [...before, { ...about, id, outcome, papers }]);
      try {
        const outcome = await verifyFileInWorker(file, await keysOf(desk), show, signal);
        add(outcome, await checkPapers(desk, file, outcome, signal));
      } catch (error) {
        if (error instanceof Cancelled) throw error;
        add({ kind: 'failed', detail: String(error) });
      }
    },
    [desk],
  );

  return {
    hasDesk: desk !== null,
    knowledge,
    files,
    running,
    stopped,
    verify: async (dropped) => {
      controller.current?.abort();
      const mine = new AbortController();
      controller.current = mine;
      setStopped(false);
      try {
        for (const [at, file] of dropped.entries()) {
          await one(file, dropped.length - at - 1, mine.signal);
        }
      } catch {
        if (controller.current === mine) setStopped(true);
      }
      if (controller.current === mine) setRunning(undefined);
    },
    stop: () => controller.current?.abort(),
    clear: () => {
      setFiles([]);
      setStopped(false);
    },
  };
}
