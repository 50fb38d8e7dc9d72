import type { CheckContext } from '#core/evidence/check/context.ts';
import type { CheckId, Finding } from '#core/evidence/check/finding.ts';
import { runChecks } from '#core/evidence/check/run-checks.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { NO_TEXT, type FileFacts } from '#core/evidence/file-facts.ts';
import {
  contextOf,
  factsWith,
  indicatorWith,
  itemOf,
  proving,
  rubricWith,
} from '../../../support/evidence-check.ts';

/** One indicator with an item for every term that the instrument may ask. */
export const RUBRIC = rubricWith(
  indicatorWith('k1', [
    itemOf('k1.set', ['ditetapkan']),
    itemOf('k1.signed', ['ditandatangani']),
    itemOf('k1.dated', ['bertanggal']),
    itemOf('k1.period', ['dalam periode']),
    itemOf('k1.force', ['masih berlaku']),
    itemOf('k1.named', ['menyebut OPD']),
    itemOf('k1.counted', ['memuat penyebut']),
    itemOf('k1.screen', ['menampilkan alamat dan tanggal']),
    itemOf('k1.text', ['teks dapat dibaca']),
  ]),
);
export const ITEMS = [
  'set',
  'signed',
  'dated',
  'period',
  'force',
  'named',
  'counted',
  'screen',
  'text',
] as const;
export type Item = (typeof ITEMS)[number];

export interface Case {
  readonly said?: Partial<EvidenceDocument>;
  /** Null = the file has not been read yet. */
  readonly facts?: Partial<FileFacts> | null;
  readonly context?: Partial<CheckContext>;
}

/** The remark of one check about a document linked to these items. */
export function find(
  check: CheckId,
  items: readonly Item[],
  { said, facts, context }: Case,
): Finding | undefined {
  const document = proving(
    1,
    items.map((item) => `k1.${item}`),
    said,
  );
  const read = facts === null ? [] : [factsWith(1, facts)];
  return runChecks(contextOf(RUBRIC, [document], read, context)).find((one) => one.check === check);
}

export const PICTURE: Partial<FileFacts> = {
  kind: 'jpeg',
  ...NO_TEXT,
  pagesRead: null,
  textPages: null,
};
export const CLOSED: Partial<FileFacts> = {
  state: 'password',
  ...NO_TEXT,
  pages: null,
  pagesRead: null,
  textPages: null,
};
