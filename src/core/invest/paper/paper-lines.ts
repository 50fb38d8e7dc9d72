import { amountOf } from '#core/invest/price/cost-line.ts';
import type { PaperLine } from './paper-facts.ts';
import type { Settled } from '#core/invest/proposal/settle.ts';

/** What a proposal costs once, or in a year, before it is known in which. */
type Part = Omit<PaperLine, 'proposal' | 'year' | 'source'>;

function partsOf({ initiative, decision }: Settled): readonly Part[] {
  if (decision.lines.length > 0) {
    return decision.lines.map((line): Part => {
      const { name, specification, volume, unit, unitPrice, account, basis, when } = line;
      const said = { name, specification, volume, unit, unitPrice, account, basis, when };
      return { ...said, by: 'lines', amount: amountOf(line) };
    });
  }
  const { title, cost } = initiative;
  const estimate = (when: Part['when'], amount: number): readonly Part[] =>
    amount === 0
      ? []
      : [
          {
            when,
            by: 'estimate',
            name: title,
            specification: '',
            volume: '1',
            unit: '',
            unitPrice: amount,
            amount,
            account: '',
            basis: cost?.basis ?? '',
          },
        ];
  return [
    ...estimate('once', cost?.oneOff.likely ?? 0),
    ...estimate('yearly', cost?.perYear.likely ?? 0),
  ];
}

/**
 * The budget lines of one chosen proposal: what is paid once in its first year, what is paid
 * yearly in that one and in every year after it.
 *
 * @param years calendar years of the plan.
 */
export function linesOfProposal(
  candidate: Settled,
  start: number,
  years: readonly number[],
  source: string,
): readonly PaperLine[] {
  const parts = partsOf(candidate);
  return years.flatMap((year) =>
    year < start
      ? []
      : parts
          .filter(({ when }) => when === 'yearly' || year === start)
          .map((part): PaperLine => ({ ...part, proposal: candidate.id, year, source })),
  );
}
