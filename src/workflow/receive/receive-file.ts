import type { Result } from '#core/lib/result.ts';
import { type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { receivePackage, type DayOf, type Received } from './receive-package.ts';
import type { ReadFailure, ReadPackage } from './receive-read.ts';
import type { OtherWorld } from '#workflow/sample/sample-mark.ts';
import { receiveKeys, whetherSigning } from '#workflow/keys/sign-with.ts';

/** Reads a file away from the page; rejects when it is stopped or when the file gives no bytes. */
type ReadInHand = (
  file: Blob,
  keys: readonly CryptoKey[],
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
) => Promise<Result<ReadPackage, ReadFailure>>;

export interface ReceiveHands {
  readonly read: ReadInHand;
  readonly dayOf: DayOf;
}

export type ReceiveOutcome =
  | Received
  | Exclude<ReadFailure, { kind: 'sealed' }>
  | {
      readonly kind: 'sealed';
      /** `insecure` = this browser or this address cannot open anything that is sealed. */
      readonly why: Extract<ReadFailure, { kind: 'sealed' }>['why'] | 'insecure';
    }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | OtherWorld
  | StorageTrouble;

async function refusal(failure: ReadFailure): Promise<ReceiveOutcome> {
  if (failure.kind === 'refused' && failure.problems.some(({ kind }) => kind === 'stopped')) {
    return { kind: 'cancelled' };
  }
  if (failure.kind !== 'sealed' || failure.why !== 'no-key') return failure;
  return (await whetherSigning()) === null ? failure : { kind: 'sealed', why: 'insecure' };
}

/**
 * Receives one file: reads it, judges it, stores it whole with its receipt. Whatever is
 * refused leaves the database exactly as it was.
 */
export async function receiveFile(
  desk: Desk,
  file: File,
  hands: ReceiveHands,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ReceiveOutcome> {
  const keys = await receiveKeys(desk);
  if (!keys.ok) return keys.error;
  let read: Result<ReadPackage, ReadFailure>;
  try {
    read = await hands.read(file, keys.value, progress, signal);
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    return { kind: 'unreadable', detail: String(error) };
  }
  if (signal.aborted) return { kind: 'cancelled' };
  if (!read.ok) return refusal(read.error);
  const came = { name: file.name, bytes: file.size };
  const received = await receivePackage(desk, came, read.value, hands.dayOf);
  return received.ok ? received.value : received.error;
}
