import type { Agency } from '#core/assessment/assessment.ts';
import type { AssessmentId, Digest, MessageId, PeriodId } from '#core/lib/ids.ts';
import type { Oddity, Receipt } from '#core/package/receipt.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { KnownConflict } from './sheet-oddities.ts';
import type { SheetState } from './sheet.ts';

/**
 * Where a submission stands at this desk: baru, ditinjau, menunggu klarifikasi,
 * dikembalikan, siap final, hasil sementara, final.
 */
export const QUEUE_STATES = [
  'new',
  'in-review',
  'waiting',
  'returned',
  'ready',
  'interim',
  'final',
] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** Who has to do something now. */
export type WaitsFor = 'me' | 'others' | 'agency' | 'chair' | 'nobody';

/** How far this desk is with a submission. */
export interface OwnProgress {
  readonly sheet: 'none' | SheetState['is'];
  /** Indicators that are finished, of those that are to be rated here. */
  readonly done: number;
  /** Those that are to be rated here; null = its instrument cannot be read. */
  readonly total: number | null;
  /** Indicators that were opened again and are not finished. */
  readonly reopened: number;
  /** Messages that are written and not sent. */
  readonly drafts: number;
}

/** Somebody else who reads it: never what they say. */
export interface OtherReader {
  readonly name: string;
  readonly institution: string;
  /** Assigned and awaited, their sheet is here, or it is about another revision. */
  readonly standing: 'awaited' | 'handed-in' | 'other-revision';
}

/** Something that came back to this desk and has to be done. */
export type Rework =
  | {
      readonly kind: 'answer' | 'objection';
      readonly message: MessageId;
      /** The indicator it is about; null = a piece of evidence, wherever it is used. */
      readonly indicator: string | null;
      readonly text: string;
      /** When it was received here, ISO 8601. */
      readonly at: string;
    }
  | {
      readonly kind: 'revision';
      readonly revision: number;
      /** The submission whose sheet was begun. */
      readonly before: Digest;
      /** Whether the sheet was carried over already. */
      readonly carried: boolean;
      /** Indicators that were opened again, in the order of the instrument; null = not known. */
      readonly reopened: readonly string[] | null;
      readonly at: string;
    };

/** The newest revision of one assessment that was received here, and how it stands. */
export interface QueueEntry {
  readonly assessment: AssessmentId;
  readonly submission: Digest;
  readonly record: PackageRecord;
  readonly agency: Agency;
  /** null = without a period file, or it is not here. */
  readonly period: { readonly id: PeriodId; readonly name: string } | null;
  /** The batch (gelombang); null = in none. */
  readonly batch: { readonly name: string; readonly day: string | null } | null;
  readonly trust: Receipt['trust'];
  readonly odd: readonly Oddity[];
  /** Whole days since it was received. */
  readonly days: number;
  readonly state: QueueState;
  /** Fingerprint of the result of it; null = none is here. */
  readonly result: Digest | null;
  readonly waitsFor: WaitsFor;
  /** Assigned to this desk. null = nobody is assigned to this agency. */
  readonly mine: boolean | null;
  /** What ties whoever works here to the agency; null = nothing that is known. */
  readonly conflict: KnownConflict | null;
  readonly own: OwnProgress;
  readonly others: readonly OtherReader[];
  readonly rework: readonly Rework[];
  /** Ids of the indicators that are to be rated here; null = its instrument cannot be read. */
  readonly indicators: readonly string[] | null;
  /** Codes of the indicators by their ids; empty = its instrument cannot be read. */
  readonly codes: ReadonlyMap<string, string>;
}

/** An invited agency of which nothing came: belum mengirim, or tidak dinilai after the last day. */
export interface AbsentAgency {
  readonly period: { readonly id: PeriodId; readonly name: string };
  readonly agency: Agency;
  readonly batch: QueueEntry['batch'];
  /** The last day on which it may send. */
  readonly last: string;
  readonly standing: 'awaited' | 'not-assessed';
}

/** Everything that waits at this desk. */
export interface ReviewQueue {
  /** What waits for this desk first. */
  readonly entries: readonly QueueEntry[];
  readonly absent: readonly AbsentAgency[];
  /** Records that are damaged; they are left alone. */
  readonly damaged: number;
}
