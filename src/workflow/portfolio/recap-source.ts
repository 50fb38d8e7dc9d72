import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { plain } from '#core/lib/plain.ts';
import {
  BY_RANK,
  type PortfolioAsk,
  type PortfolioQuery,
  type Slice,
} from '#core/portfolio/query.ts';
import type { CellRow, PortfolioHead, PortfolioView } from '#core/portfolio/view.ts';
import type { RecapPaper } from '#core/report/paper-code.ts';
import {
  MOST_ROWS,
  type EarlierIndex,
  type RecapParts,
  type RecapSource,
  type YearMean,
} from '#core/report/recap-source.ts';
import { agencySummaries } from '#core/inventory/agency-summary.ts';
import { rosterOfYear } from '#core/roster/valid-in.ts';
import { readApplications } from '#storage/applications.ts';
import { readPeriods } from '#storage/periods.ts';
import { readRoster } from '#storage/roster.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Asks the engine that keeps the results in memory. */
export type AskPortfolio = <A extends PortfolioAsk>(
  query: PortfolioQuery,
  ask: A,
) => Promise<PortfolioView<A>>;

interface RecapOrder {
  readonly paper: RecapPaper;
  readonly query: PortfolioQuery;
  /** With a page for every agency. */
  readonly sheets: boolean;
}

/** Why there is no summary to make. */
export type RecapFailure =
  | StorageTrouble
  /** No result is counted under this query. */
  | { readonly kind: 'nothing' };

const PRINTED: Slice = { from: 0, count: MOST_ROWS };
/** Small enough that handing them over holds nobody up. */
const PIECE = 400;

/** Only final, signed results are for everybody, whatever is looked at on the screen. */
function editionQuery({ paper, query }: RecapOrder): PortfolioQuery {
  if (paper === 'REKAP') return query;
  const trust = query.trust === 'any' ? 'signed' : query.trust;
  return { ...query, stage: 'final', measure: 'final', trust };
}

/** The query with what the engine chose, so that every part is about the same results. */
function settled(query: PortfolioQuery, { chosen }: PortfolioHead): PortfolioQuery {
  if (!chosen) return query;
  const { instrument, year, stage, measure } = chosen;
  return { ...query, instrument: instrument.digest, year, stage, measure };
}

async function partsOf(ask: AskPortfolio, query: PortfolioQuery): Promise<RecapParts> {
  const index = { of: 'index' } as const;
  const heat = (columns: 'groups' | 'indicators') =>
    ask(query, { part: 'heat', columns, rows: PRINTED, order: BY_RANK });
  const gaps = (gap: 'asesor' | 'evidence') =>
    ask(query, { part: 'gaps', gap, target: index, rows: PRINTED, direction: 'down' });
  const [summary, groups, indicators, spread, asesor, evidence, weakest, apart] = await Promise.all(
    [
      ask(query, { part: 'summary' }),
      heat('groups'),
      heat('indicators'),
      ask(query, { part: 'spread', across: 'groups' }),
      gaps('asesor'),
      gaps('evidence'),
      ask(query, { part: 'weakest' }),
      ask(query, { part: 'apart', rows: PRINTED }),
    ],
  );
  return {
    summary: summary.part,
    groups: groups.part.rows,
    indicators: indicators.part.rows,
    spread: spread.part,
    asesor: asesor.part,
    evidence: evidence.part,
    weakest: weakest.part,
    apart: apart.part,
  };
}

/** By which names an agency is found again in another year: its roster row, its code, its name. */
function namesOf({ roster, agency }: CellRow): readonly string[] {
  const home = plain(agency.government);
  return [
    ...(roster === null ? [] : [`roster ${roster}`]),
    ...(agency.code.trim() === '' ? [] : [`code ${home} ${plain(agency.code)}`]),
    `name ${home} ${plain(agency.name)}`,
  ];
}

/** The final index of the last year before, by the same instrument version. */
async function earlierOf(
  ask: AskPortfolio,
  query: PortfolioQuery,
  head: PortfolioHead,
  rows: readonly CellRow[],
): Promise<readonly EarlierIndex[]> {
  const { chosen, choices, counts } = head;
  if (!chosen || counts.counted > MOST_ROWS) return [];
  const year = Math.max(
    ...choices.years.flatMap(({ value }) => (value < chosen.year ? [value] : [])),
  );
  if (!Number.isFinite(year)) return [];
  const before: PortfolioQuery = { ...query, year, stage: 'final', measure: 'final', batch: null };
  const last = await ask(before, { part: 'ranking', rows: PRINTED, order: BY_RANK });
  const known = new Map<string, CellRow>();
  for (const row of last.part.rows) {
    for (const name of namesOf(row)) if (!known.has(name)) known.set(name, row);
  }
  return rows.flatMap((row): readonly EarlierIndex[] => {
    const match = namesOf(row).flatMap((name) => known.get(name) ?? [])[0];
    return match ? [{ of: row.id, year, index: match.index, predikat: match.predikat }] : [];
  });
}

/** The mean of every year by the same instrument version; none where only one year is here. */
async function trendOf(
  ask: AskPortfolio,
  query: PortfolioQuery,
  { choices }: PortfolioHead,
): Promise<readonly YearMean[]> {
  const years = choices.years.map(({ value }) => value).sort((a, b) => a - b);
  const asked = years.map(async (year): Promise<readonly YearMean[]> => {
    const final = { ...query, year, stage: 'final', measure: 'final', batch: null } as const;
    const { index } = (await ask(final, { part: 'summary' })).part;
    return index ? [{ year, mean: index }] : [];
  });
  const found = (await Promise.all(asked)).flat();
  return found.length > 1 ? found : [];
}

/** What the desk knows of the round: its periods, its roster, its government. */
async function aboutOf(
  desk: Desk,
  { chosen }: PortfolioHead,
  rows: readonly CellRow[],
): Promise<RecapSource['about']> {
  const [periods, roster] = await Promise.all([readPeriods(desk.db), readRoster(desk.db)]);
  const ofRound = periods.sound.flatMap((record) => {
    const { period } = record;
    return period &&
      period.year === chosen?.year &&
      period.rubric.digest === chosen.instrument.digest
      ? [period]
      : [];
  });
  const governments = new Set(rows.map(({ agency }) => agency.government));
  const [only = ''] = governments;
  const isOne = governments.size <= 1;
  return {
    government: isOne ? only : '',
    unit: isOne ? (ofRound[0]?.owner.unit ?? '') : '',
    periods: [...new Set(ofRound.map(({ name }) => name))].sort(),
    roster:
      roster.sound.length === 0 || !chosen ? null : rosterOfYear(roster.sound, chosen.year).length,
    at: desk.now(),
    sample: desk.sample,
  };
}

/**
 * Everything a summary is made of, by one query, with the results that are printed row by row.
 * The edition for everybody is asked for anew: unsigned results, and those that are not final,
 * never come into it.
 */
export function recapSource(
  desk: Desk,
  ask: AskPortfolio,
  order: RecapOrder,
): Promise<Result<RecapSource, RecapFailure>> {
  return attempt(async () => {
    const first = editionQuery(order);
    const head = await ask(first, { part: 'summary' });
    const { chosen, frame, counts } = head;
    if (!chosen || !frame || counts.counted === 0) return fail({ kind: 'nothing' });
    const query = settled(first, head);
    const parts = await partsOf(ask, query);
    const [earlier, about, trend, applications] = await Promise.all([
      earlierOf(ask, query, head, parts.groups),
      aboutOf(desk, head, parts.groups),
      trendOf(ask, query, head),
      readApplications(desk.db),
    ]);
    const { choices, extents, apart } = head;
    return ok({
      paper: order.paper,
      head: { query, chosen, frame, choices, counts, extents, apart },
      parts,
      about,
      earlier,
      trend,
      applications: agencySummaries(applications.sound),
      results: parts.groups.map(({ id }) => id),
      sheets: order.sheets,
    });
  });
}

/** The source with the fingerprint of every result that is counted, however many there are. */
export async function withAllResults(ask: AskPortfolio, source: RecapSource): Promise<RecapSource> {
  const { counts, query } = source.head;
  if (counts.counted <= MOST_ROWS) return source;
  const results: Digest[] = [];
  for (let from = 0; from < counts.counted; from += PIECE) {
    const rows = { from, count: PIECE };
    const { part } = await ask(query, { part: 'ranking', rows, order: BY_RANK });
    results.push(...part.rows.map(({ id }) => id));
  }
  return { ...source, results };
}
