import { GATES, type Gate } from '#core/invest/proposal/gates.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { ChoiceStanding } from '#core/invest/choice/view-choice.ts';

/** What a document still lacks. */
export type PaperMissing =
  | { readonly kind: 'no-choice' }
  /** The choice was made of other data than there are now. */
  | { readonly kind: 'stale' }
  /** So many demands do not hold; so many were chosen that are not counted any more. */
  | { readonly kind: 'faults' | 'lost'; readonly count: number }
  | {
      readonly kind: 'gates';
      readonly proposals: number;
      /** How often each gate is open, in their order. */
      readonly gates: readonly { readonly gate: Gate; readonly proposals: number }[];
    }
  /** Chosen initiatives without a code, or with one of another list of codes. */
  | { readonly kind: 'no-code' | 'other-vintage'; readonly initiatives: readonly string[] }
  | { readonly kind: 'no-vintage' }
  | { readonly kind: 'no-account'; readonly lines: number; readonly of: number }
  /** Lines that rest on an estimate instead of volume × unit price. */
  | { readonly kind: 'estimates'; readonly lines: number; readonly of: number }
  | { readonly kind: 'not-proven' }
  | { readonly kind: 'words'; readonly fields: readonly (keyof InvestmentPlan['paper'])[] };

const STOPS: ReadonlySet<PaperMissing['kind']> = new Set([
  'no-choice',
  'stale',
  'faults',
  'lost',
  'gates',
]);

/** Whether a plan cannot be made final as long as this is missing; the rest is said on paper. */
export const stopsFinal = ({ kind }: PaperMissing): boolean => STOPS.has(kind);

function gatesOf({ proposals }: PaperFacts): readonly PaperMissing[] {
  const open = proposals.filter(({ start, openGates }) => start !== null && openGates.length > 0);
  if (open.length === 0) return [];
  const counts = new Map<Gate, number>();
  for (const gate of open.flatMap(({ openGates }) => openGates)) {
    counts.set(gate, (counts.get(gate) ?? 0) + 1);
  }
  const gates = GATES.flatMap((gate) => {
    const some = counts.get(gate);
    return some === undefined ? [] : [{ gate, proposals: some }];
  });
  return [{ kind: 'gates', proposals: open.length, gates }];
}

function codesOf(
  { initiatives, proposals }: PaperFacts,
  { codeVintage }: InvestmentPlan,
): readonly PaperMissing[] {
  const chosen = new Set(
    proposals.flatMap(({ start, initiative }) => (start === null ? [] : [initiative])),
  );
  const used = initiatives.filter(({ id }) => chosen.has(id));
  const without = used.filter(({ code }) => code === null);
  const others = used.filter(({ code }) => code !== null && code.vintage !== codeVintage);
  const titles = (some: typeof used): readonly string[] => some.map(({ title }) => title);
  return [
    ...(codeVintage === '' ? [{ kind: 'no-vintage' as const }] : []),
    ...(without.length > 0 ? [{ kind: 'no-code' as const, initiatives: titles(without) }] : []),
    ...(codeVintage !== '' && others.length > 0
      ? [{ kind: 'other-vintage' as const, initiatives: titles(others) }]
      : []),
  ];
}

function linesOf({ lines }: PaperFacts): readonly PaperMissing[] {
  const count = (test: (line: PaperFacts['lines'][number]) => boolean): number =>
    lines.filter(test).length;
  const [accounts, estimates] = [
    count(({ account }) => account === ''),
    count(({ by }) => by === 'estimate'),
  ];
  return [
    ...(accounts > 0 ? [{ kind: 'no-account' as const, lines: accounts, of: lines.length }] : []),
    ...(estimates > 0 ? [{ kind: 'estimates' as const, lines: estimates, of: lines.length }] : []),
  ];
}

/**
 * What the document of a plan lacks as it stands: first what keeps it from being final, then what
 * is only told on paper.
 *
 * @param standing null = how good the choice is was not asked.
 */
export function paperMissing(
  plan: InvestmentPlan,
  facts: PaperFacts,
  standing: Pick<ChoiceStanding, 'isStale' | 'isProven'> | null,
): readonly PaperMissing[] {
  const fields = (['number', 'place', 'date', 'office', 'regency'] as const).filter(
    (field) => plan.paper[field].trim() === '',
  );
  const words: readonly PaperMissing[] = fields.length > 0 ? [{ kind: 'words', fields }] : [];
  if (!plan.chosen) return [{ kind: 'no-choice' }, ...words];
  const { faults, lost } = facts;
  return [
    ...(standing?.isStale ? [{ kind: 'stale' as const }] : []),
    ...(faults.length > 0 ? [{ kind: 'faults' as const, count: faults.length }] : []),
    ...(lost.length > 0 ? [{ kind: 'lost' as const, count: lost.length }] : []),
    ...gatesOf(facts),
    ...codesOf(facts, plan),
    ...linesOf(facts),
    ...(standing && !standing.isProven ? [{ kind: 'not-proven' as const }] : []),
    ...words,
  ];
}
