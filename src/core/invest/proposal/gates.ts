import { z } from '#core/zod.ts';
import type { InitiativeKind } from '#core/invest/initiative/catalogue.ts';

/**
 * What is asked before money, in this order: is there an aplikasi umum, is there one to use again,
 * does it stand in the roadmap, does the contract give the source code, is it joined with others,
 * is it safe, is its price reasonable, is its upkeep paid for. Perpres 95/2018, Ps 19, 20, 34–39
 * and 50; SE PANRB 18/2022.
 */
export const GATES = [
  'common',
  'reuse',
  'roadmap',
  'source-code',
  'integration',
  'security',
  'price',
  'upkeep',
] as const;
export type Gate = (typeof GATES)[number];

/** `no` keeps a proposal out of the plan; `condition` lets it in with a condition that is printed. */
const gateAnswerSchema = z.strictObject({
  answer: z.enum(['yes', 'condition', 'no']).describe('Whether it passes'),
  note: z.string().describe('Why, or the condition; empty = nothing said'),
  by: z.string().describe('Who answered; empty = not said'),
  at: z.iso.datetime().describe('When (UTC)'),
});

export const gateAnswersSchema = z.partialRecord(z.enum(GATES), gateAnswerSchema);

export type GateAnswer = Readonly<z.infer<typeof gateAnswerSchema>>;
export type GateAnswers = Readonly<Partial<Record<Gate, GateAnswer>>>;

const EVERY = ['roadmap', 'price', 'upkeep'] as const satisfies readonly Gate[];
const OF_KIND: Readonly<Record<InitiativeKind, readonly Gate[]>> = {
  kebijakan: [],
  proses: [],
  sdm: [],
  infrastruktur: ['reuse', 'security'],
  keamanan: ['reuse', 'security'],
  data: ['reuse', 'integration', 'security'],
  aplikasi: ['common', 'reuse', 'source-code', 'integration', 'security'],
};

/** The gates that are asked of an initiative of this kind, in their order. */
export function gatesOf(kind: InitiativeKind): readonly Gate[] {
  const asked = new Set<Gate>([...EVERY, ...OF_KIND[kind]]);
  return GATES.filter((gate) => asked.has(gate));
}

/** Where a proposal stands before its gates. */
export type GateStanding =
  | { readonly kind: 'open'; readonly gates: readonly Gate[] }
  | { readonly kind: 'passed'; readonly conditions: readonly Gate[] }
  | { readonly kind: 'stopped'; readonly gate: Gate };

/** The first `no` stops it; where none does, gates without an answer keep it open. */
export function gateStanding(kind: InitiativeKind, answers: GateAnswers): GateStanding {
  const asked = gatesOf(kind);
  const stop = asked.find((gate) => answers[gate]?.answer === 'no');
  if (stop) return { kind: 'stopped', gate: stop };
  const gates = asked.filter((gate) => !answers[gate]);
  if (gates.length > 0) return { kind: 'open', gates };
  const conditions = asked.filter((gate) => answers[gate]?.answer === 'condition');
  return { kind: 'passed', conditions };
}
