import type { ApartRow, MissingRow, ValuedRow } from '#core/portfolio/view.ts';
import { textColumn } from './recap-cells.ts';
import type { RowTable } from './recap-row-table.ts';
import {
  APART_TERMS,
  KEY_TERMS,
  RECAP_HEADS as HEADS,
  RECAP_NAMES as NAMES,
  RECAP_TERMS as TERMS,
  STAGE_TERMS,
} from './recap-terms.ts';

/** What lies apart, each with its reason. */
export const APART_TABLE: RowTable<ApartRow> = {
  name: NAMES.apart,
  columns: [
    textColumn(HEADS.reason, 30),
    textColumn(HEADS.agency, 44),
    textColumn(HEADS.government, 30),
    textColumn(HEADS.instrument, 34),
    textColumn(HEADS.stage, 14),
    textColumn(HEADS.detail, 50),
  ],
  row: ({ reason, agency, rubric, stage, twin, asideReason }) => [
    APART_TERMS[reason],
    agency.name,
    agency.government,
    `${rubric.id} ${rubric.version}`,
    STAGE_TERMS[stage],
    twin === null ? asideReason : TERMS.twin(twin),
  ],
};

/** Who of the invited has no result. */
export const MISSING_TABLE: RowTable<MissingRow> = {
  name: NAMES.missing,
  columns: [
    textColumn(HEADS.code, 14),
    textColumn(HEADS.agency, 44),
    textColumn(HEADS.batch, 16),
    textColumn(HEADS.reason, 50),
  ],
  row: ({ agency, batch, notAssessed }) => [
    agency.code,
    agency.name,
    batch,
    notAssessed === '' ? TERMS.silent : notAssessed,
  ],
};

/** Every result that is counted, with its whole fingerprint. */
export const RESULT_TABLE: RowTable<ValuedRow> = {
  name: NAMES.results,
  columns: [
    textColumn(HEADS.agency, 44),
    textColumn(HEADS.stage, 14),
    textColumn(HEADS.key, 22),
    textColumn(HEADS.fingerprint, 66),
  ],
  row: ({ agency, stage, trust, id }) => [agency.name, STAGE_TERMS[stage], KEY_TERMS[trust], id],
};
