import type { ReportRow, SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Group, Indicator } from '#core/rubric/types.ts';
import { supportedGroups } from '#core/report/chart-groups.ts';
import { isBetweenLevels, type GroupTrace, type IndicatorTrace } from '#core/scoring/score.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { fittedWidth } from '#report/layout/table-rows.ts';
import { table } from '#report/layout/table.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { decimal, percent, rounded } from '#report/words/format.ts';
import { GROUP, STATE_NAMES } from '#report/words/group-text.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { CHAPTERS, TEXT } from '#report/words/text.ts';
import { indicatorDetail, levelLabel, valueDigits } from './indicator.ts';

/** The level as a cell: its number, or the value stated instead, and its name. */
function levelCell(
  report: SelfAssessmentReport,
  indicator: Indicator,
  trace: Pick<IndicatorTrace, 'climb' | 'value'>,
): string {
  const { climb, value } = trace;
  if (!climb || !value) return TEXT.nothing;
  const digits = valueDigits(report, indicator);
  const number = isBetweenLevels(trace) ? rounded(value, digits) : String(climb.level);
  return `${number} ${levelLabel(report, indicator, climb.level)}`;
}

/** The column of what the evidence supports; none while nothing is attached. */
function supportedColumn(
  report: SelfAssessmentReport,
  rows: readonly ReportRow[],
): readonly string[] | null {
  if (report.sheet.supported.kind === 'no-evidence') return null;
  return rows.map(({ indicator, support }) => {
    if (!support) return TEXT.nothing;
    const { supported } = support;
    return isBetweenLevels(supported)
      ? rounded(supported.value, valueDigits(report, indicator))
      : String(supported.climb.level);
  });
}

function indicatorTable(
  report: SelfAssessmentReport,
  rows: readonly ReportRow[],
  composer: Composer,
): void {
  const { columns } = GROUP;
  // One place more than the index has.
  const digits = report.rubric.rounding.digits + 1;
  const levels = rows.map(({ indicator, trace }) =>
    trace.climb ? levelCell(report, indicator, trace) : STATE_NAMES[trace.state],
  );
  const supported = supportedColumn(report, rows);
  table(composer, {
    columns: [
      { title: columns.code, width: 36 },
      { title: columns.title, width: 'rest', namesRow: true },
      {
        title: supported ? columns.claimed : columns.level,
        width: fittedWidth(composer, levels, { most: supported ? 92 : 110 }),
      },
      ...(supported ? [{ title: columns.supported, width: 54, align: 'right' as const }] : []),
      { title: columns.target, width: 46, align: 'right' },
      { title: columns.share, width: 50, align: 'right' },
      { title: columns.contribution, width: 62, align: 'right' },
    ],
    rows: rows.map(({ indicator, trace, target }, at) => [
      indicator.code,
      { text: indicator.title, link: `indicator-${indicator.id}` },
      levels[at] ?? '',
      ...(supported ? [supported[at] ?? ''] : []),
      trace.state === 'not-applicable' ? TEXT.nothing : String(target),
      percent(trace.share),
      trace.contribution ? rounded(trace.contribution, digits) : TEXT.nothing,
    ]),
  });
}

/** Value and share of a group in one line. */
function groupLine({ terms, sheet }: SelfAssessmentReport, group: GroupTrace): string {
  const value = group.value
    ? GROUP.value(decimal(group.value.text), group.predikat ?? '', terms)
    : GROUP.noValue;
  const backed = supportedGroups(sheet)?.get(group.id)?.value;
  const supported = backed ? `; ${GROUP.supported(decimal(backed.text))}` : '';
  return `${value}${supported}; ${GROUP.share(percent(group.share), terms)}`;
}

function sourceOf(groups: readonly Group[], id: string): Group | undefined {
  for (const group of groups) {
    const found = group.id === id ? group : sourceOf(group.groups ?? [], id);
    if (found) return found;
  }
  return undefined;
}

/** The heading of a group with its value and its description. */
function introduce(
  report: SelfAssessmentReport,
  group: GroupTrace,
  composer: Composer,
  at: { readonly depth: number; readonly under: Bookmark | undefined },
): Bookmark {
  const role = at.depth === 1 ? 'H1' : 'H2';
  const levelName = report.rubric.levelNames[at.depth - 1] ?? '';
  if (at.depth > 1) composer.space(12);
  const bookmark = composer.heading(role, CHAPTERS.group(levelName, group.title), {
    id: `group-${group.id}`,
    under: at.under,
    keepWith: 125,
  });
  composer.space(2);
  composer.paragraph(groupLine(report, group), { style: STYLES.strong });
  composer.paragraph(SUMMARY.counts(group.counts));
  const description = sourceOf(report.rubric.groups, group.id)?.description ?? '';
  composer.paragraph(description, { style: STYLES.small });
  composer.space(8);
  return bookmark;
}

/** Indicators laid out before other work gets a turn. */
const INDICATORS_PER_STEP = 6;

function chunks(rows: readonly ReportRow[]): readonly (readonly ReportRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / INDICATORS_PER_STEP) }, (_, at) =>
    rows.slice(at * INDICATORS_PER_STEP, (at + 1) * INDICATORS_PER_STEP),
  );
}

/**
 * A top group as a list of small steps, so that a long chapter can be interrupted:
 * its headings, its tables, and a few indicators at a time.
 */
export function groupSteps(
  report: SelfAssessmentReport,
  section: SelfAssessmentReport['sections'][number],
  composer: Composer,
): readonly (() => void)[] {
  const stepsOf = (
    group: GroupTrace,
    depth: number,
    above: () => Bookmark | undefined,
  ): readonly (() => void)[] => {
    const ids = new Set(group.children.map(({ id }) => id));
    const rows = section.rows.filter(({ indicator }) => ids.has(indicator.id));
    let own: Bookmark | undefined;
    const open = (): void => {
      own = introduce(report, group, composer, { depth, under: above() });
      if (rows.length === 0) return;
      indicatorTable(report, rows, composer);
      composer.space(14);
    };
    const details = chunks(rows).map((chunk) => (): void => {
      for (const row of chunk) indicatorDetail(report, row, composer, own);
    });
    const inner = group.children.flatMap((child) =>
      child.kind === 'group' ? stepsOf(child, depth + 1, () => own) : [],
    );
    return [open, ...details, ...inner];
  };
  return stepsOf(section.group, 1, () => undefined);
}
