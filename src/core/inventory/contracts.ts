import type { Application, Contract } from './application.ts';
import { plainText } from './words.ts';

const same = (a: Contract, b: Contract): boolean =>
  a.year === b.year && a.value === b.value && plainText(a.title) === plainText(b.title);

const saysNothing = ({ year, title, value, funds }: Contract): boolean =>
  year === null && title === '' && value === null && funds === '';

/**
 * The contracts with one more, by year; the same year, value and title is the same contract,
 * of which the money's origin is filled in where it was not known.
 */
export function withContract(
  contracts: Application['contracts'],
  more: Contract,
): Application['contracts'] {
  if (saysNothing(more)) return contracts;
  const at = contracts.findIndex((one) => same(one, more));
  if (at >= 0) {
    return contracts.map((one, place) =>
      place === at && one.funds === '' ? { ...one, funds: more.funds } : one,
    );
  }
  return [...contracts, more].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}
