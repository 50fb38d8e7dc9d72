import type { InitiativeKind } from './catalogue.ts';
import type { Clearance, SpendingKind } from './clearance.ts';
import { gatesOf, type Gate } from './gates.ts';

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

/** The gates a line has to pass, by what is bought. */
export function clearanceGates({ spending }: Pick<Clearance, 'spending'>): readonly Gate[] {
  return gatesOf(KIND_OF[spending]);
}

/** What a decision still lacks; empty = it can be written down. */
export type DecisionLack =
  | { readonly kind: 'open-gates'; readonly gates: readonly Gate[] }
  | { readonly kind: 'no-amount' | 'no-problem' };

/** What is not said yet about a line. A line can be sent back or refused all the same. */
export function lacksOf(row: Clearance): readonly DecisionLack[] {
  const gates = clearanceGates(row).filter((gate) => !row.gates[gate]);
  const hasAmount = row.lines.length > 0 || row.amount !== null;
  return [
    ...(gates.length > 0 ? [{ kind: 'open-gates', gates } as const] : []),
    ...(hasAmount ? [] : [{ kind: 'no-amount' } as const]),
    ...(row.problem.trim() === '' ? [{ kind: 'no-problem' } as const] : []),
  ];
}

/** Conditions that follow from gates answered with one, as sentences of whoever answered. */
export function gateConditions(row: Clearance): readonly string[] {
  return clearanceGates(row).flatMap((gate) => {
    const said = row.gates[gate];
    return said?.answer === 'condition' && said.note.trim() !== '' ? [said.note.trim()] : [];
  });
}
