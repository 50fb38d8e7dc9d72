import { answerTo } from '#core/assessment/answer.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import type { Rung } from '#core/scoring/climb.ts';
import type { IndicatorTrace, Score, Trace } from '#core/scoring/score.ts';
import { TERMS } from '#core/glossary.ts';
import { decimal } from '#ui/format.ts';
import type { Derivation, DerivationRung } from './derivation.ts';
import { droppedNotes, meanTable } from './derive-mean.ts';
import { pathTo } from './find-trace.ts';
import { levelText, standingText } from './levels.ts';
import { WHY } from './text-why.ts';
import { viewOf, type ResultsView } from './view.ts';
import type { Basis } from './why-subject.ts';

function stateOfRung(rung: Rung, asked: number): string {
  const missing = rung.missingCriteria.length + rung.missingEvidence.length;
  if (rung.reached) return asked === 0 ? WHY.rungStart : WHY.rungReached;
  return missing === 0 ? WHY.rungBlocked : WHY.rungMissing(missing);
}

function rungOf(rubric: Rubric, indicator: Indicator, rung: Rung): DerivationRung {
  const step = indicator.levels.find(({ level }) => level === rung.level);
  const missing = new Set([...rung.missingCriteria, ...rung.missingEvidence]);
  return {
    level: rung.level,
    name: WHY.rungName(levelText(rubric, indicator, rung.level)),
    reached: rung.reached,
    state: stateOfRung(rung, step?.criteria.length ?? 0),
    summary: step?.summary ?? '',
    missingCriteria: step?.criteria.filter(({ id }) => missing.has(id)) ?? [],
    missingEvidence:
      step?.evidence.filter(({ id }) => missing.has(id)).map(({ text }) => text) ?? [],
  };
}

function notCounted(view: ResultsView, trace: Trace, siblings: readonly Trace[]): Derivation {
  const blank = trace.kind === 'indicator' && trace.state === 'blank';
  const reason = answerTo(view.answers, trace.id).reason.trim();
  const child = view.rubric.levelNames.at(-1) ?? TERMS.indicator;
  return {
    title: WHY.titleState(trace.code, (blank ? TERMS.blank : TERMS.notApplicable).toLowerCase()),
    lead: blank ? WHY.levelBlank : WHY.levelNotApplicable(reason),
    table: meanTable(siblings, { child, caption: WHY.shareCaption }, 'claimed'),
    formula: [],
    rungs: [],
    notes: blank ? [] : [WHY.levelNotApplicableTable, ...droppedNotes(siblings)],
  };
}

/** What the level rests on, in a sentence. */
function leadOf(
  view: ResultsView,
  trace: IndicatorTrace,
  indicator: Indicator,
  basis: Basis,
): string {
  const stated = answerTo(view.answers, trace.id).stated?.value;
  const { external } = indicator;
  const claimed = viewOf(view, trace.id).trace.climb?.level;
  if (stated !== undefined && trace.basis !== 'ladder' && trace.climb?.level !== claimed) {
    return WHY.levelLimited(decimal(stated));
  }
  if (trace.basis === 'external' && external && stated !== undefined) {
    return WHY.levelExternal(external.index, external.publisher, decimal(stated), external.note);
  }
  if (trace.basis === 'stated' && stated !== undefined) return WHY.levelStated(decimal(stated));
  return basis === 'supported' ? WHY.levelLeadSupported : WHY.levelLead;
}

/** The level of one indicator: which rungs are met, and what is missing on the others. */
export function deriveLevel(view: ResultsView, score: Score, id: string, basis: Basis): Derivation {
  const place = pathTo(score, id).at(-1);
  if (place?.trace.kind !== 'indicator') throw new Error(`deriveLevel: ${id} is no indicator`);
  const { trace, siblings } = place;
  if (!trace.climb) return notCounted(view, trace, siblings);
  const { indicator } = viewOf(view, id);
  const level = standingText(view.rubric, indicator, trace) ?? '';
  return {
    title: WHY.titleLevel(trace.code, level),
    lead: leadOf(view, trace, indicator, basis),
    table: null,
    formula: [],
    rungs: trace.climb.rungs.map((rung) => rungOf(view.rubric, indicator, rung)),
    notes: [WHY.levelResult(level)],
  };
}
