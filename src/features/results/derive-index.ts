import type { Score, Trace } from '#core/scoring/score.ts';
import { decimal } from '#ui/format.ts';
import type { Derivation } from './derivation.ts';
import { droppedNotes, meanFormula, meanTable } from './derive-mean.ts';
import { scopeNotes } from './derive-scope.ts';
import { predikatNote, valueLines } from './derive-value.ts';
import { pathTo } from './find-trace.ts';
import { WHY } from './text-why.ts';
import type { ResultsView } from './view.ts';
import type { Basis } from './why-subject.ts';

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function childName(view: ResultsView, depth: number, children: readonly Trace[]): string {
  const names = view.rubric.levelNames;
  const last = children.every((trace) => trace.kind === 'indicator');
  return (last ? names.at(-1) : names[depth]) ?? '';
}

/** The index or the running score, from the values of the top groups. */
export function deriveIndex(view: ResultsView, score: Score, basis: Basis): Derivation {
  const { outcome, groups, counts } = score;
  const { inText } = view.terms;
  const whole = basis === 'supported' ? WHY.supported(inText) : inText;
  const what = outcome.kind === 'final' ? whole : WHY.running;
  const child = childName(view, 0, groups);
  const known = outcome.kind !== 'none';
  return {
    title: known ? WHY.title(what, decimal(outcome.value.text)) : WHY.titleNone(what),
    lead: WHY.meanLead(child.toLowerCase()),
    table: meanTable(groups, { child, caption: WHY.meanCaption(what) }, basis),
    formula: [
      ...meanFormula(capital(what), groups),
      ...(known ? valueLines(view.rubric, outcome.value) : []),
    ],
    rungs: [],
    notes: [
      ...(known ? [predikatNote(view, outcome.value, outcome.predikat)] : []),
      ...scopeNotes(view),
      ...droppedNotes(groups),
      ...(counts.blank > 0 ? [WHY.blanksLeft(counts.blank)] : []),
    ],
  };
}

/** The value of one group, from the values of what stands in it. */
export function deriveGroup(view: ResultsView, score: Score, id: string, basis: Basis): Derivation {
  const path = pathTo(score, id);
  const trace = path.at(-1)?.trace;
  if (trace?.kind !== 'group') throw new Error(`deriveGroup: ${id} is no group`);
  const { children, value, predikat, counts, title } = trace;
  const what = WHY.ofGroup(title);
  const child = childName(view, path.length, children);
  return {
    title: value ? WHY.title(what, decimal(value.text)) : WHY.titleNone(what),
    lead: WHY.meanLead(child.toLowerCase()),
    table: meanTable(children, { child, caption: WHY.meanCaption(what) }, basis),
    formula: [
      ...meanFormula(capital(what), children),
      ...(value ? valueLines(view.rubric, value) : []),
    ],
    rungs: [],
    notes: [
      ...(value && predikat !== null ? [predikatNote(view, value, predikat)] : []),
      ...droppedNotes(children),
      ...(counts.blank > 0 ? [WHY.blanksLeft(counts.blank)] : []),
    ],
  };
}
