import { slug } from '#core/lib/slug.ts';
import { fromDecimal, toNumber } from '#core/lib/ratio.ts';
import { unassessedIn } from '#core/scoring/unassessed.ts';
import type { ChartData, ChartRow } from '#ui/charts/chart-data.ts';
import type { PictureWords } from '#ui/charts/picture-frame.ts';
import { decimal } from '#ui/format.ts';
import { bandOf } from './bands.ts';
import { groupRows, hasOwnTargets, leafGroups, meanTarget, type GroupRow } from './group-rows.ts';
import { rounded } from './numbers.ts';
import { CHARTS } from './text-charts.ts';
import { TEXT } from './text.ts';
import type { ResultsView } from './view.ts';

function rowOf(view: ResultsView, { group, depth }: GroupRow): ChartRow {
  const goal = meanTarget(view, group);
  const backed = view.supportedGroups?.get(group.id)?.value ?? null;
  return {
    id: group.id,
    code: group.code,
    label: group.title,
    depth,
    value: group.value && toNumber(group.value.exact),
    valueText: group.value ? decimal(group.value.text) : CHARTS.none,
    supported: backed && toNumber(backed.exact),
    supportedText: backed ? decimal(backed.text) : CHARTS.none,
    goal: goal && toNumber(goal),
    goalText: goal ? rounded(goal, view.rubric.rounding.digits) : CHARTS.none,
  };
}

function dataOf(
  view: ResultsView,
  rows: readonly GroupRow[],
  noun: string,
  goal: boolean,
): ChartData {
  const { rubric } = view;
  const min = bandOf(rubric, rubric.target.predikat)?.min ?? '0';
  return {
    rows: rows.map((row) => rowOf(view, row)),
    max: Math.max(...Object.values(rubric.scales).map((scale) => scale.max)),
    target: { value: toNumber(fromDecimal(min)), text: decimal(min) },
    names: {
      row: noun,
      value: view.supportedGroups ? CHARTS.claimed : CHARTS.value,
      supported: view.supportedGroups && CHARTS.supported,
      target: CHARTS.targetLine(rubric.target.predikat),
      goal: goal ? CHARTS.meanTarget : null,
    },
  };
}

/** The spokes: the groups that hold the indicators. */
export function radarData(view: ResultsView): ChartData {
  const rows = leafGroups(view.score.groups).map((group) => ({ group, depth: 0 }));
  return dataOf(view, rows, view.rubric.levelNames.at(-2) ?? '', hasOwnTargets(view));
}

/** The bars: every group, each followed by its subgroups. */
export function barsData(view: ResultsView): ChartData {
  const noun = view.rubric.levelNames.slice(0, -1).join(' / ');
  return dataOf(view, groupRows(view.score.groups), noun, false);
}

/** The drawing in one sentence. */
export function summaryOf(title: string, { rows, target, names }: ChartData): string {
  const figures = (row: ChartRow): string =>
    names.supported === null ? row.valueText : CHARTS.both(row.valueText, row.supportedText);
  const values = rows.map((row) => CHARTS.item(row.label, figures(row))).join(', ');
  return CHARTS.summary(title, values, CHARTS.item(names.target, target.text));
}

/** What a picture says about itself once it has left the application. */
export function pictureWords(
  { rubric, assessment, score, sheet, terms }: ResultsView,
  title: string,
): PictureWords {
  const { outcome } = score;
  const name = outcome.kind === 'final' ? terms.name : TEXT.running;
  const result =
    outcome.kind === 'none'
      ? (unassessedIn(rubric, outcome)?.label ?? CHARTS.pictureNoResult)
      : CHARTS.pictureResult(name, decimal(outcome.value.text), outcome.predikat, terms);
  const backed = sheet.supported.kind === 'scored' ? sheet.supported.score.outcome : null;
  const both =
    backed && backed.kind !== 'none'
      ? CHARTS.pictureSupported(result, decimal(backed.value.text))
      : result;
  const named = terms.notIndex === null ? both : CHARTS.pictureNotIndex(terms.notIndex, both);
  const { agency, year, kind } = assessment;
  return {
    title,
    about: CHARTS.pictureAbout(agency.name, agency.government, year),
    result: kind === 'simulation' ? CHARTS.pictureSimulation(named) : named,
    foot: CHARTS.pictureFoot(rubric.shortTitle, rubric.version),
  };
}

/** A file name of plain letters, so that it survives every drive and mailbox. */
export function pictureFileName({ assessment }: ResultsView, kind: string): string {
  const { shortName, name } = assessment.agency;
  const plain = slug(shortName === '' ? name : shortName, 60);
  return [kind, plain, `${assessment.year}`].filter((part) => part !== '').join('-');
}
