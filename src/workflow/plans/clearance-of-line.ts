import type { InitiativeKind } from '#core/invest/initiative/catalogue.ts';
import type { Clearance, SpendingKind } from '#core/invest/clearance/clearance.ts';
import type { RegisterLine } from '#core/invest/clearance/view-register.ts';
import { newClearance } from './clearances.ts';

const SPENDING_OF: Readonly<Record<InitiativeKind, SpendingKind>> = {
  kebijakan: 'service',
  proses: 'service',
  sdm: 'training',
  infrastruktur: 'network',
  keamanan: 'service',
  data: 'service',
  aplikasi: 'new-application',
};

interface About {
  /** Id of the plan. */
  readonly plan: string;
  /** Who carries out what is done for all. */
  readonly owner: { readonly name: string; readonly code: string };
  /** ISO 8601 day. */
  readonly receivedOn: string;
}

/** A chosen proposal as a new line of the register, with everything the plan knows of it. */
export function clearanceOfLine(
  desk: { readonly now: () => string },
  line: RegisterLine,
  { plan, owner, receivedOn }: About,
): Clearance {
  const { name, code } = line.agency ?? owner;
  const base = newClearance(desk, {
    agency: name,
    agencyCode: code,
    year: line.year,
    title: line.title,
    receivedOn,
  });
  return {
    ...base,
    origin: 'plan',
    spending: SPENDING_OF[line.kind],
    problem: line.description,
    lines: line.lines,
    amount: line.lines.length > 0 ? null : line.amount,
    yearly: line.yearly,
    budgetCode: line.code,
    source: line.source,
    gaps: line.indicators.map((indicator) => ({ rubric: line.rubric, indicator })),
    proposal: { plan, proposal: line.proposal },
    gates: line.gates,
  };
}
