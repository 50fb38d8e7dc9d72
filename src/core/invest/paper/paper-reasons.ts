import type { ListTable } from '#core/evidence/list-table.ts';
import { countColumn, textColumn } from '#core/report/recap-cells.ts';
import type { Refusal } from '#core/invest/proposal/candidate.ts';
import type { PaperFacts, PaperProposal, PaperRefused } from './paper-facts.ts';
import type { PaperIndex } from './paper-index.ts';
import { PAPER_HEADS as HEADS, PAPER_NAMES as NAMES, PAPER_TERMS as TERMS } from './paper-terms.ts';
import { refusalClause } from '#core/invest/clearance/refusal-terms.ts';

/** A proposal by its row, or by its initiative where it has none. */
export function namedRows(index: PaperIndex, ids: readonly string[]): string {
  const words = ids.map((id) => {
    const row = index.u(id);
    if (row !== id) return row;
    const one = index.proposal(id);
    return one ? index.i(one.initiative) : index.i(id);
  });
  return [...new Set(words)].join(', ');
}

/** Why a proposal that comes into question is not in the plan. */
export function unfundedReason({ notChosen, gain }: PaperProposal, index: PaperIndex): string {
  switch (notChosen?.why) {
    case 'hand':
    case 'no-room':
      return TERMS.notChosen[notChosen.why];
    case 'weighed':
      return gain.n === 0n ? TERMS.notChosen.adds : TERMS.notChosen.weighed;
    case 'excluded':
    case 'requires':
      return TERMS.notChosen[notChosen.why](namedRows(index, notChosen.ids));
    case undefined:
      return '';
  }
}

/** What a refusal names: indicators by their codes, the rest by their rows. */
function namedIn(refusal: Refusal, index: PaperIndex): string {
  switch (refusal.why) {
    case 'unknown-indicator':
    case 'no-way-up':
      return refusal.indicators.map(index.code).join(', ');
    case 'requires':
      return namedRows(index, refusal.ids);
    case 'cycle':
      return namedRows(index, refusal.ring);
    case 'no-cost':
    case 'raises-nothing':
    case 'set-aside':
    case 'gate':
    case 'left-out':
      return '';
  }
}

/** Why something does not come into question at all. */
const refusalText = (refusal: Refusal, index: PaperIndex): string =>
  refusalClause(refusal, namedIn(refusal, index));

/** What cannot be proposed, with the reason; nothing of it is counted as zero. */
export function refusedTable({ refused }: PaperFacts, index: PaperIndex): ListTable {
  const found = new Map<string, { readonly one: PaperRefused; readonly agencies: string[] }>();
  for (const one of refused) {
    const key = `${one.initiative}\n${refusalText(one.refusal, index)}`;
    const here = found.get(key);
    if (here) here.agencies.push(...one.agencies);
    else found.set(key, { one, agencies: [...one.agencies] });
  }
  return {
    name: NAMES.refused,
    columns: [
      textColumn(HEADS.initiative, 44),
      countColumn(HEADS.count),
      textColumn(HEADS.affected, 30),
      textColumn(HEADS.reason, 50),
    ],
    rows: [...found.values()].map(({ one, agencies }) => [
      one.title,
      agencies.length,
      index.p(agencies),
      refusalText(one.refusal, index),
    ]),
  };
}
