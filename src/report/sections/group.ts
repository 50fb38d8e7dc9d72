import type { ReportRow, SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Group } from '#core/rubric/types.ts';
import type { GroupTrace } from '#core/scoring/score.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { decimal, percent, rounded } from '#report/words/format.ts';
import { GROUP, STATE_NAMES } from '#report/words/group-text.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { CHAPTERS, TEXT } from '#report/words/text.ts';
import { indicatorDetail, levelLabel } from './indicator.ts';

/** Places behind the comma for contributions: one more than the index has. */
export function contributionDigits(report: SelfAssessmentReport): number {
  return report.rubric.rounding.digits + 1;
}

function indicatorTable(
  report: SelfAssessmentReport,
  rows: readonly ReportRow[],
  composer: Composer,
): void {
  const { columns } = GROUP;
  const digits = contributionDigits(report);
  table(composer, {
    columns: [
      { title: columns.code, width: 36 },
      { title: columns.title, width: 'rest', namesRow: true },
      { title: columns.level, width: 100 },
      { title: columns.target, width: 46, align: 'right' },
      { title: columns.share, width: 50, align: 'right' },
      { title: columns.contribution, width: 62, align: 'right' },
    ],
    rows: rows.map(({ indicator, trace, target }) => [
      indicator.code,
      { text: indicator.title, link: `indicator-${indicator.id}` },
      trace.climb
        ? `${trace.climb.level} ${levelLabel(report, indicator, trace.climb.level)}`
        : STATE_NAMES[trace.state],
      String(target),
      percent(trace.share),
      trace.contribution ? rounded(trace.contribution, digits) : TEXT.nothing,
    ]),
  });
}

/** Value, share and counts of a group in one line. */
function groupLine(group: GroupTrace): string {
  const value = group.value
    ? GROUP.value(decimal(group.value.text), group.predikat ?? '')
    : GROUP.noValue;
  return `${value}; ${GROUP.share(percent(group.share))}. ${SUMMARY.counts(group.counts)}`;
}

function leaf(
  report: SelfAssessmentReport,
  rows: readonly ReportRow[],
  composer: Composer,
  under: Bookmark,
): readonly (() => void)[] {
  return [
    () => {
      indicatorTable(report, rows, composer);
      composer.space(14);
    },
    ...rows.map((row) => () => {
      indicatorDetail(report, row, composer, under);
    }),
  ];
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
  at: { readonly depth: number; readonly under?: Bookmark },
): Bookmark {
  const role = at.depth === 1 ? 'H1' : 'H2';
  const levelName = report.rubric.levelNames[at.depth - 1] ?? '';
  if (at.depth > 1) composer.space(12);
  const bookmark = composer.heading(role, CHAPTERS.group(levelName, group.title), {
    id: `group-${group.id}`,
    under: at.under,
    keepWith: 110,
  });
  composer.paragraph(groupLine(group), { style: STYLES.strong });
  const description = sourceOf(report.rubric.groups, group.id)?.description ?? '';
  composer.paragraph(description, { style: STYLES.small });
  composer.space(8);
  return bookmark;
}

/**
 * A top group as a list of small steps, so that a long chapter can be interrupted:
 * its headings, tables and one step per indicator.
 */
export function groupSteps(
  report: SelfAssessmentReport,
  section: SelfAssessmentReport['sections'][number],
  composer: Composer,
): readonly (() => void)[] {
  const walk = (group: GroupTrace, depth: number, under?: Bookmark): void => {
    const bookmark = introduce(report, group, composer, { depth, ...(under ? { under } : {}) });
    const own = new Set(group.children.map(({ id }) => id));
    const rows = section.rows.filter(({ indicator }) => own.has(indicator.id));
    if (rows.length > 0) for (const step of leaf(report, rows, composer, bookmark)) step();
    for (const child of group.children) {
      if (child.kind === 'group') walk(child, depth + 1, bookmark);
    }
  };
  return [
    () => {
      walk(section.group, 1);
    },
  ];
}
