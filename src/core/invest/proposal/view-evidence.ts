import { compare } from '#core/lib/ratio.ts';
import type { Slice } from '#core/portfolio/query.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import type { Shown } from '#core/scoring/score.ts';
import {
  evidenceStepsOf,
  type AgencyEvidence,
  type EvidenceStanding,
  type EvidenceStep,
} from './evidence-steps.ts';
import { shownGain } from './gain-worth.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { shownLevel } from './view-proposals-gaps.ts';

/** From where an agency comes, and to where something brings it. */
interface Way {
  readonly before: Shown;
  readonly predikat: string;
  readonly after: Shown;
  readonly predikatAfter: string;
  readonly gain: Shown;
}

/** Levels of one indicator that an agency claims, with the evidence that is asked for. */
export interface EvidenceRow extends Way {
  readonly agency: { readonly key: string; readonly name: string };
  readonly indicator: { readonly id: string; readonly code: string; readonly title: string };
  readonly now: string;
  readonly to: number;
  readonly standing: EvidenceStanding;
  readonly levels: readonly {
    readonly level: number;
    readonly items: readonly {
      readonly id: string;
      readonly text: string;
      readonly required: boolean;
      readonly must: readonly string[];
    }[];
  }[];
}

/** All such steps of one agency together. */
export interface EvidenceTotal extends Way {
  readonly key: string;
  readonly name: string;
  readonly steps: number;
}

export interface EvidenceView {
  readonly shown: readonly EvidenceRow[];
  readonly from: number;
  readonly count: number;
  /** By gain, the most first; not narrowed. */
  readonly totals: readonly EvidenceTotal[];
}

function wayOf({ rubric }: PlanBook, { agency, reached }: AgencyEvidence | EvidenceStep): Way {
  return {
    before: agency.index,
    predikat: agency.predikat,
    after: reached.index,
    predikatAfter: reached.predikat,
    gain: shownGain(rubric, reached.gain),
  };
}

function rowOf(book: PlanBook, step: EvidenceStep): readonly EvidenceRow[] {
  const placed = findIndicator(book.rubric, step.indicator);
  const last = step.levels[step.levels.length - 1];
  if (!placed || !last) return [];
  const { id, code, title } = placed.indicator;
  return [
    {
      ...wayOf(book, step),
      agency: { key: step.agency.key, name: step.agency.name },
      indicator: { id, code, title },
      now: shownLevel(step.now),
      to: last.level,
      standing: step.standing,
      levels: step.levels.map(({ level, evidence }) => ({ level, items: evidence })),
    },
  ];
}

/** Steps that need proof and no money, by gain, the most first. @param agency key; empty = all. */
export function evidenceView(book: PlanBook, agency: string, { from, count }: Slice): EvidenceView {
  const all = evidenceStepsOf(book);
  const steps = all
    .flatMap((one) => (agency === '' || one.agency.key === agency ? one.steps : []))
    .sort((a, b) => compare(b.reached.gain, a.reached.gain));
  return {
    shown: steps.slice(from, from + count).flatMap((step) => rowOf(book, step)),
    from,
    count: steps.length,
    totals: [...all]
      .sort((a, b) => compare(b.reached.gain, a.reached.gain))
      .map((one) => ({
        key: one.agency.key,
        name: one.agency.name,
        steps: one.steps.length,
        ...wayOf(book, one),
      })),
  };
}
