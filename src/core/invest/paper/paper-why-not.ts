import type { ListTable } from '#core/evidence/list-table.ts';
import { textColumn } from '#core/report/recap-cells.ts';
import type { PaperIndex } from './paper-index.ts';
import { namedRows } from './paper-reasons.ts';
import type { PlanPaperSource } from './paper-source.ts';
import { PAPER_HEADS as HEADS, PAPER_NAMES as NAMES, PAPER_TERMS as TERMS } from './paper-terms.ts';
import { PAPER_WHY as WHY } from './paper-why-terms.ts';
import { rupiahWords } from './rupiah-words.ts';
import { GROWTH, type Demand, type WhyNot } from '#core/invest/choice/search-types.ts';

function placeText(place: string, index: PaperIndex): string {
  const [kind = '', ...rest] = place.split(':');
  return Object.hasOwn(WHY.places, kind)
    ? WHY.places[kind as keyof typeof WHY.places](rest.join(':'))
    : index.agency(place);
}

function demandText(demand: Demand, index: PaperIndex, firstYear: number): string {
  const row = (id: string): string => namedRows(index, [id]);
  switch (demand.of) {
    case 'must':
      return WHY.demands.must(row(demand.id));
    case 'hand':
      return WHY.demands.hand(row(demand.id));
    case 'requires':
    case 'excludes':
      return WHY.demands[demand.of](row(demand.id), row(demand.other));
    case 'floor':
      return WHY.demands.floor(placeText(demand.place, index));
    case 'ceiling':
      return WHY.demands.ceiling(firstYear + demand.year, rupiahWords(demand.rupiah));
    case 'capacity':
      return WHY.demands.capacity(placeText(demand.unit, index), demand.perYear);
  }
}

function lossText({ loss, first, isProven }: WhyNot): readonly string[] {
  const said: string[] = [];
  if (first?.of === 'good') said.push(WHY.good(first.agencies));
  if (first?.of === 'worst') said.push(WHY.worst(first.points.shown));
  const gain = loss?.shown ?? '';
  if (gain.startsWith('-')) said.push(WHY.win(gain.slice(1)));
  else if (loss) said.push(isProven ? WHY.loss(gain) : WHY.lossAtMost(gain));
  return said;
}

function entersText({ entersAt, notTo }: WhyNot): string {
  if (entersAt) {
    const said = WHY.enters(entersAt.permille / 10, rupiahWords(entersAt.rupiah));
    return notTo > 1000 ? `${said} ${WHY.notBelow(notTo / 10)}` : said;
  }
  if (notTo === GROWTH.at(-1)) return WHY.entersNot;
  return notTo > 1000 ? WHY.notTo(notTo / 10) : WHY.notLooked;
}

/** Why one proposal is not chosen, as the search answered when it was asked. */
function whyNotText(answer: WhyNot, index: PaperIndex, firstYear: number): string {
  const { verdict, displaces, brings, conflict } = answer;
  const isOpen = verdict === 'not-known' || verdict === 'kept-out';
  return [
    WHY.verdicts[verdict],
    ...lossText(answer),
    ...(displaces.length === 0 ? [] : [WHY.displaces(namedRows(index, displaces))]),
    ...(brings.length === 0 ? [] : [WHY.brings(namedRows(index, brings))]),
    ...(conflict.length === 0
      ? []
      : [WHY.conflict(conflict.map((one) => demandText(one, index, firstYear)).join('; '))]),
    ...(isOpen ? [] : [entersText(answer)]),
  ].join(' ');
}

/** The answers by proposal, as sentences. */
export function whyNotAnswers(
  { plan, whyNots }: Pick<PlanPaperSource, 'plan' | 'whyNots'>,
  index: PaperIndex,
): ReadonlyMap<string, string> {
  return new Map(whyNots.map((one) => [one.id, whyNotText(one, index, plan.firstYear)]));
}

/** The proposals about which "Mengapa tidak?" was asked, with the answer of the search. */
export function whyNotTable(
  source: Pick<PlanPaperSource, 'plan' | 'facts' | 'whyNots'>,
  index: PaperIndex,
): ListTable {
  const answers = whyNotAnswers(source, index);
  return {
    name: NAMES.whyNot,
    columns: [
      textColumn(HEADS.row, 8),
      textColumn(HEADS.proposal, 56),
      textColumn(HEADS.agency, 52),
      textColumn(HEADS.reason, 80),
    ],
    rows: source.facts.proposals.flatMap((one) => {
      const answer = one.start === null ? answers.get(one.id) : undefined;
      if (answer === undefined) return [];
      return [
        [
          index.i(one.initiative),
          index.initiative(one.initiative)?.title ?? TERMS.none,
          index.owner(one),
          answer,
        ],
      ];
    }),
  };
}
