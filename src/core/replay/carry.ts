import { BLANK_ANSWER, type Answer, type Answers } from '#core/assessment/answer.ts';
import { tickCriteria } from '#core/assessment/edit-answer.ts';
import type { Indicator } from '#core/rubric/types.ts';
import type { Planned, ReplayPlan, Source } from './plan-types.ts';

/** What a carried answer gets from outside. */
export interface CarryWords {
  /** Who carried it and when. */
  readonly edited: Answer['edited'];
  /** The note that tells what an old indicator said, with its code and level; '' = none. */
  readonly noteOf: (source: Source, target: Indicator) => string;
}

type Changed = Extract<Planned['verdict'], { kind: 'changed' }>;

/**
 * A new answer: the texts stay, the claim starts from the ticks that still stand, and
 * the list of units where the same is counted as before.
 */
function startedAgain(target: Indicator, { source, changes, standingTicks }: Changed): Answer {
  const { subject, reason, fact, analysis, notes, ...old } = source.answer;
  const isStep = target.levels.some(({ level }) => level === old.target);
  const aim = isStep ? old.target : null;
  const coverage = changes.some(({ field }) => field === 'coverage') ? null : old.coverage;
  const kept = { subject, reason, fact, analysis, notes, coverage, target: aim };
  return tickCriteria({ ...BLANK_ANSWER, ...kept }, standingTicks);
}

function carried({ indicator, verdict }: Planned, words: CarryWords): Answer | null {
  switch (verdict.kind) {
    case 'unchanged':
      return verdict.source.answer;
    case 'changed':
      return startedAgain(indicator, verdict);
    case 'related': {
      const notes = verdict.sources.map((source) => words.noteOf(source, indicator));
      const said = notes.filter((note) => note.trim() !== '');
      return said.length === 0 ? null : { ...BLANK_ANSWER, notes: said.join('\n\n') };
    }
    case 'new':
      return null;
  }
}

/**
 * The answers to start with in the new instrument: only of the chosen indicators, and
 * of each only what its verdict allows. An unchanged one keeps its whole answer; a
 * changed one its texts, its units and the ticks that still stand, rated by them; a related one
 * gets notes and nothing else. None is finished; all start at revision 0. A chosen
 * indicator with nothing to go by is left out.
 */
export function carry(plan: ReplayPlan, chosen: ReadonlySet<string>, words: CarryWords): Answers {
  const { edited } = words;
  return Object.fromEntries(
    plan.verdicts.flatMap((planned): (readonly [string, Answer])[] => {
      const answer = chosen.has(planned.indicator.id) ? carried(planned, words) : null;
      return answer
        ? [[planned.indicator.id, { ...answer, revision: 0, done: false, edited }]]
        : [];
    }),
  );
}
