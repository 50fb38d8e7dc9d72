import {
  otherListsOf,
  UNKNOWN_VINTAGE,
  type BudgetCodes,
} from '#core/invest/initiative/budget-code.ts';
import type { InitiativeKind } from '#core/invest/initiative/catalogue.ts';
import {
  CLEARANCE_DECISIONS,
  type Clearance,
  type ClearanceDecision,
  type SpendingKind,
} from './clearance.ts';
import { gatesOf, type Gate } from '#core/invest/proposal/gates.ts';

const KIND_OF: Readonly<Record<SpendingKind, InitiativeKind>> = {
  hardware: 'infrastruktur',
  network: 'infrastruktur',
  software: 'aplikasi',
  'new-application': 'aplikasi',
  'application-change': 'aplikasi',
  subscription: 'infrastruktur',
  service: 'proses',
  training: 'sdm',
  maintenance: 'proses',
};

/** The gates a line has to pass, by what is bought; none are known before that is said. */
export function clearanceGates({ spending }: Pick<Clearance, 'spending'>): readonly Gate[] {
  return spending === null ? [] : gatesOf(KIND_OF[spending]);
}

/** What an approval still lacks; empty = it can be written down. */
export type DecisionLack =
  | { readonly kind: 'open-gates' | 'no-note'; readonly gates: readonly Gate[] }
  | { readonly kind: 'no-kind' | 'no-amount' | 'no-problem' | 'no-code-list' }
  /** The code is not of the list that is said, but of these; their names. */
  | { readonly kind: 'other-list'; readonly lists: readonly string[] };

const noLack: readonly DecisionLack[] = [];

/** A code counts only with its list (see `budget-code.ts`). */
function codeLacks(
  budgetCode: Clearance['budgetCode'],
  codes: BudgetCodes | null,
): readonly DecisionLack[] {
  if (!budgetCode) return noLack;
  if (budgetCode.vintage === UNKNOWN_VINTAGE) return [{ kind: 'no-code-list' }];
  const lists = codes ? otherListsOf(codes, budgetCode) : [];
  return lists.length > 0 ? [{ kind: 'other-list', lists }] : noLack;
}

/**
 * What is not said yet about a line. It can be sent back or refused all the same.
 *
 * @param codes the lists of codes; null = not here, then a code is not held against them.
 */
export function lacksOf(row: Clearance, codes: BudgetCodes | null): readonly DecisionLack[] {
  const asked = clearanceGates(row);
  const open = asked.filter((gate) => !row.gates[gate]);
  const silent = asked.filter((gate) => {
    const said = row.gates[gate];
    return said !== undefined && said.answer !== 'yes' && said.note.trim() === '';
  });
  const hasAmount = row.lines.length > 0 || row.amount !== null;
  return [
    ...(row.spending === null ? [{ kind: 'no-kind' } as const] : []),
    ...(open.length > 0 ? [{ kind: 'open-gates', gates: open } as const] : []),
    ...(silent.length > 0 ? [{ kind: 'no-note', gates: silent } as const] : []),
    ...(hasAmount ? [] : [{ kind: 'no-amount' } as const]),
    ...(row.problem.trim() === '' ? [{ kind: 'no-problem' } as const] : []),
    ...codeLacks(row.budgetCode, codes),
  ];
}

/**
 * Which decisions can be made: with something lacking a line only goes back or is refused; a gate
 * that is not passed outright is never approved without the condition it asks for.
 */
export function decisionsFor(
  row: Clearance,
  lacks: readonly DecisionLack[],
): readonly ClearanceDecision[] {
  if (lacks.length > 0) return ['returned', 'redirected'];
  const hasCondition = clearanceGates(row).some((gate) => row.gates[gate]?.answer !== 'yes');
  return hasCondition ? ['conditional', 'returned', 'redirected'] : CLEARANCE_DECISIONS;
}

/** What gates that are not passed outright ask for, in the words of whoever answered. */
export function gateConditions(row: Clearance): readonly string[] {
  return clearanceGates(row).flatMap((gate) => {
    const said = row.gates[gate];
    return said && said.answer !== 'yes' && said.note.trim() !== '' ? [said.note.trim()] : [];
  });
}
