import { blankClearance } from '#core/invest/clearance/blank-clearance.ts';
import { clearanceGates, gateConditions } from '#core/invest/clearance/clearance-gates.ts';
import type { Clearance, ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import type { GateAnswers } from '#core/invest/proposal/gates.ts';
import type { Price } from '#core/invest/price/price.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { SAMPLE_OWNER } from './agencies.ts';
import type { SampleTold } from './calendar.ts';
import { uuidOf } from './chance.ts';
import { COMING_LINES, PAST_LINES, type SampleLine } from './clearance-lines.ts';
import { sampleLine } from './cost-lines.ts';

interface Desk extends SampleTold {
  readonly roster: readonly RosterAgency[];
  readonly prices: readonly Price[];
  readonly rubric: string;
}

export const SAMPLE_OFFICER = 'Petugas Contoh';

function gatesOf(line: SampleLine, at: string): GateAnswers {
  if (line.gates === null) return {};
  const said = line.gates === 'all' ? {} : line.gates;
  return Object.fromEntries(
    clearanceGates(line).map((gate) => {
      const [answer, note] = said[gate] ?? (['yes', ''] as const);
      return [gate, { answer, note, by: SAMPLE_OFFICER, at }];
    }),
  );
}

/**
 * What was decided about a line, in a letter of that day.
 *
 * @param day of the story: year, month and day.
 */
export function sampleVerdict(
  row: Clearance,
  said: Pick<ClearanceVerdict, 'kind' | 'reasons' | 'number'> & { readonly instead?: string },
  { calendar }: Pick<SampleTold, 'calendar'>,
  day: readonly [year: number, month: number, day: number],
): ClearanceVerdict {
  const { kind, reasons, number, instead } = said;
  return {
    kind,
    reasons,
    number,
    conditions: kind === 'conditional' ? gateConditions(row) : [],
    redirectedTo: kind === 'redirected' ? (instead ?? '') : '',
    date: calendar.dayOf(...day),
    validYear: row.year,
    office: `Kepala ${SAMPLE_OWNER}`,
    by: SAMPLE_OFFICER,
    at: calendar.timeOf(...day),
  };
}

function withDecision(
  row: Clearance,
  { decision }: SampleLine,
  told: SampleTold,
  place: readonly [year: number, number: number],
): Clearance {
  if (!decision) return row;
  const { kind, on, reasons, instead, returned } = decision;
  const [year, at] = place;
  const [month, day] = on;
  const number = `CONTOH/555/${String(at + 1).padStart(3, '0')}`;
  const verdict = sampleVerdict(
    row,
    { kind, reasons, number, ...(instead !== undefined && { instead }) },
    told,
    [year, month, day],
  );
  if (returned === undefined) return { ...row, decision: verdict };
  const before = { kind: 'returned', reasons: returned, number: `${number}/a` } as const;
  const first = sampleVerdict(row, before, told, [year, month, day - 5]);
  return { ...row, earlier: [first], decision: verdict };
}

function rowOf(line: SampleLine, at: number, year: number, desk: Desk): Clearance {
  const { calendar, now, roster, prices, rubric } = desk;
  const agency = roster.find(({ code }) => code === line.agency);
  if (!agency) throw new Error(`sample: no agency ${line.agency}`);
  const [month, day] = line.received;
  const came = calendar.timeOf(year, month, day);
  const budgetYear = calendar.yearOf(year) + 1;
  const id = uuidOf('belanja', year, at);
  const blank = blankClearance({ id, at: came, receivedOn: came.slice(0, 10), year: budgetYear });
  const { cost } = line;
  const row: Clearance = {
    ...blank,
    origin: line.origin ?? 'request',
    agency: agency.name,
    agencyCode: agency.code,
    title: `${line.title} (contoh)`,
    spending: line.spending,
    problem: line.problem,
    alternative: line.alternative ?? '',
    benefit: line.benefit ?? '',
    ...('lines' in cost
      ? { lines: cost.lines.map(([volume, word, when]) => sampleLine(prices, volume, word, when)) }
      : cost),
    budgetCode: line.code,
    source: 'APBD',
    gaps: line.gaps.map((indicator) => ({ rubric, indicator })),
    gates: gatesOf(line, came),
    fate: line.fate ? { ...line.fate, at: now } : null,
    note: 'Data contoh.',
  };
  return withDecision(row, line, desk, [year, at]);
}

/**
 * The register of TIK lines of the sample: of the budget year that runs, with what became of
 * each, and of the next one.
 *
 * @param rubric id of the instrument whose gaps they close.
 */
export function sampleClearances(desk: Desk): readonly Clearance[] {
  const rows = (lines: readonly SampleLine[], year: number): readonly Clearance[] =>
    lines.map((line, at) => rowOf(line, at, year, desk));
  return [...rows(PAST_LINES, 2025), ...rows(COMING_LINES, 2026)];
}
