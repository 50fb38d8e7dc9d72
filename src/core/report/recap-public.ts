import type { ApartRow, CellRow, GapRow, MissingRow } from '#core/portfolio/view.ts';
import type { RecapParts, RecapSource } from './recap-source.ts';

/** What an edition does not print, as numbers for its cover. */
export interface RecapLeftOut {
  /** Results that stand apart, whose agencies are not named. */
  readonly apart: number;
  /** Of them, those nobody signed, and those that are not final. */
  readonly unsigned: number;
  readonly provisional: number;
  /** Reasons and notes in somebody's own words. */
  readonly notes: number;
  /** Agencies without a result, which are counted but not named. */
  readonly missing: number;
  /** Values as far as the evidence supports them. */
  readonly supported: number;
}

const spoken = (texts: readonly string[]): number =>
  texts.filter((text) => text.trim() !== '').length;

/** A row without what tells of its evidence. */
function openRow<R extends CellRow | GapRow>(row: R): R {
  return { ...row, documents: 0 };
}

function openParts(parts: RecapParts): RecapParts {
  const { summary, apart, evidence, asesor } = parts;
  return {
    ...parts,
    summary: { ...summary, documents: 0, verdicts: [], threeScores: null },
    groups: parts.groups.map(openRow),
    indicators: parts.indicators.map(openRow),
    asesor: { ...asesor, rows: asesor.rows.map(openRow) },
    evidence: { ...evidence, index: null, groups: [], indicators: [], rows: [], total: 0 },
    apart: { ...apart, rows: [], missing: [] },
  };
}

/**
 * The source as everybody may read it: without anything about evidence (its values, its
 * documents, the verdicts on it), without reasons and notes in somebody's own words, without
 * the names of agencies that have no final result or their applications, and never made of unsigned results or of
 * ones that are not final: those are not among its rows at all.
 */
export function publicRecap(source: RecapSource): {
  readonly source: RecapSource;
  readonly leftOut: RecapLeftOut;
} {
  const { parts, head } = source;
  const { rows, missing } = parts.apart;
  const count = (match: (row: ApartRow) => boolean): number => rows.filter(match).length;
  const reasons: readonly string[] = [
    ...rows.map(({ asideReason }) => asideReason),
    ...missing.map(({ notAssessed }: MissingRow) => notAssessed),
  ];
  return {
    source: { ...source, parts: openParts(parts), applications: [] },
    leftOut: {
      apart: head.apart.reduce((sum, one) => sum + one.count, 0),
      unsigned: count(({ reason }) => reason === 'unsigned'),
      provisional: count(({ reason }) => reason === 'other-stage'),
      notes: spoken(reasons),
      missing: missing.length,
      supported: parts.evidence.rows.length,
    },
  };
}
