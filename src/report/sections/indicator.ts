import { countedCriteria } from '#core/assessment/answer.ts';
import type { ReportRow, SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { TERMS } from '#core/glossary.ts';
import type { Indicator, Level } from '#core/rubric/types.ts';
import { isBetweenLevels, type IndicatorTrace } from '#core/scoring/score.ts';
import { caption, fieldList } from '#report/layout/blocks.ts';
import { checklist, checklistHeight } from '#report/layout/checklist.ts';
import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, STYLES } from '#report/layout/look.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { decimal, momentInWords, percent, rounded } from '#report/words/format.ts';
import { INDICATOR, STATE_NAMES } from '#report/words/group-text.ts';
import { COVERAGE, EVIDENCE } from '#report/words/evidence-text.ts';
import { TEXT } from '#report/words/text.ts';
import { indicatorEvidence } from './indicator-evidence.ts';

const DETAIL_LABEL_WIDTH = 88;
/** A level whose criteria need more than this may be parted by a page's end. */
const WHOLE_LEVEL = 150;
const CAPTION_ROOM = 17;
const EDITED_ROOM = 16;

/** The name of a level on the indicator's own scale. */
export function levelLabel(
  { rubric }: SelfAssessmentReport,
  { scale }: Indicator,
  level: number,
): string {
  return rubric.scales[scale]?.labels[String(level)] ?? '';
}

/** The digits with which a value between two levels is printed. */
export function valueDigits({ rubric }: SelfAssessmentReport, { scale }: Indicator): number {
  return rubric.scales[scale]?.fraction?.digits ?? rubric.rounding.digits;
}

/** The level in words, with the value that was stated instead of climbed. */
function standing(
  report: SelfAssessmentReport,
  indicator: Indicator,
  trace: Pick<IndicatorTrace, 'climb' | 'value'>,
): string {
  const { climb, value } = trace;
  if (!climb || !value) return '';
  const level = INDICATOR.level(climb.level, levelLabel(report, indicator, climb.level));
  const digits = valueDigits(report, indicator);
  return isBetweenLevels(trace) ? INDICATOR.statedValue(rounded(value, digits), level) : level;
}

/** What was stated instead of ticks: a value, or another agency's index. */
function statedFields({
  indicator,
  answer,
}: ReportRow): readonly { label: string; value: string }[] {
  const { stated, subject } = answer;
  const label =
    stated?.kind === 'external' && indicator.external
      ? INDICATOR.external(indicator.external.index, indicator.external.publisher)
      : INDICATOR.stated;
  return [
    { label: INDICATOR.subject, value: subject },
    { label, value: stated ? decimal(stated.value) : '' },
  ];
}

/** The level that the evidence supports; empty where nothing is claimed. */
function supportedWords(report: SelfAssessmentReport, { indicator, support }: ReportRow): string {
  if (!support) return '';
  return report.sheet.supported.kind === 'no-evidence'
    ? EVIDENCE.noneYet
    : EVIDENCE.supportedBy(standing(report, indicator, support.supported));
}

function metaLine(report: SelfAssessmentReport, row: ReportRow): string {
  const { indicator, trace, target } = row;
  const digits = report.rubric.rounding.digits + 1;
  const supported = supportedWords(report, row);
  return [
    trace.climb ? standing(report, indicator, trace) : STATE_NAMES[trace.state],
    ...(supported === '' ? [] : [supported]),
    ...(trace.state === 'not-applicable' ? [] : [INDICATOR.target(target)]),
    INDICATOR.share(percent(trace.share)),
    ...(trace.contribution ? [INDICATOR.contribution(rounded(trace.contribution, digits))] : []),
  ].join('; ');
}

/** How far the claim reaches, and whom it does not reach; nothing without a list. */
function coverageFields({ coverage }: ReportRow): readonly { label: string; value: string }[] {
  if (!coverage || coverage.state === 'no-list') return [];
  return [
    { label: TERMS.coverage, value: COVERAGE.count(coverage) },
    { label: COVERAGE.covered, value: coverage.coveredNames.join('; ') },
    { label: COVERAGE.missing, value: coverage.missingNames.join('; ') },
  ];
}

/** Everything typed about the indicator; an empty fact or analysis is said to be empty. */
function texts(row: ReportRow): readonly { label: string; value: string }[] {
  const { indicator, answer, trace } = row;
  const rated = trace.state === 'rated';
  const or = (text: string): string => (rated && text.trim() === '' ? TEXT.notFilled : text);
  const reason = trace.state === 'not-applicable' ? INDICATOR.reason : INDICATOR.keptReason;
  return [
    ...statedFields(row),
    ...coverageFields(row),
    { label: reason, value: answer.reason },
    {
      label: INDICATOR.when,
      value: trace.state === 'not-applicable' ? (indicator.notApplicableWhen ?? '') : '',
    },
    { label: INDICATOR.fact, value: or(answer.fact) },
    { label: INDICATOR.analysis, value: or(answer.analysis) },
    { label: INDICATOR.notes, value: answer.notes },
  ].filter(({ value }) => value.trim() !== '');
}

function criteria(
  level: Level,
  title: string,
  ticked: ReadonlySet<string>,
  composer: Composer,
): void {
  const items = level.criteria.map(({ id, text, dependsOn }) => ({
    text: dependsOn ? `${text} ${INDICATOR.dependsOn(dependsOn)}` : text,
    met: ticked.has(id),
    state: ticked.has(id) ? INDICATOR.met : INDICATOR.unmet,
  }));
  const whole = CAPTION_ROOM + checklistHeight(composer, items) + EDITED_ROOM;
  composer.space(4);
  if (whole < WHOLE_LEVEL) composer.ensure(whole);
  caption(composer, title);
  if (items.length === 0) {
    composer.paragraph(INDICATOR.noCriteria, { style: { ...STYLES.body, size: 9 }, indent: 10 });
  }
  checklist(composer, items);
}

/** The reached level, the next one, and any other level with a tick. */
function ladder(report: SelfAssessmentReport, row: ReportRow, composer: Composer): void {
  const { indicator, trace, answer } = row;
  const ticked = new Set(countedCriteria(answer));
  const name = (level: number): [number, string] => [level, levelLabel(report, indicator, level)];
  const reached = trace.climb?.level;
  const at = indicator.levels.findIndex(({ level }) => level === reached);
  indicator.levels.forEach((level, position) => {
    const hasTick = level.criteria.some(({ id }) => ticked.has(id));
    if (reached === undefined) {
      if (hasTick) criteria(level, INDICATOR.kept(...name(level.level)), ticked, composer);
    } else if (position === at) {
      criteria(level, INDICATOR.reached(...name(level.level)), ticked, composer);
    } else if (position === at + 1) {
      criteria(level, INDICATOR.next(...name(level.level)), ticked, composer);
    } else if (position > at && hasTick) {
      criteria(level, INDICATOR.higher(...name(level.level)), ticked, composer);
    }
  });
}

/** One indicator in full: what was said, and the criteria around its level. */
export function indicatorDetail(
  report: SelfAssessmentReport,
  row: ReportRow,
  composer: Composer,
  under: Bookmark | undefined,
): void {
  const { indicator, answer } = row;
  composer.space(6);
  composer.heading('H3', `${indicator.code} ${indicator.title}`, {
    id: `indicator-${indicator.id}`,
    under,
    keepWith: 64,
  });
  composer.paragraph(metaLine(report, row), {
    style: { ...STYLES.small, colour: COLOURS.accent },
    keepWith: 28,
  });
  composer.space(3);
  const fields = texts(row);
  if (fields.length > 0) fieldList(composer, fields, { labelWidth: DETAIL_LABEL_WIDTH });
  ladder(report, row, composer);
  indicatorEvidence(row, composer);
  if (answer.edited) {
    const moment = momentInWords(answer.edited.at, report.timeZone);
    const { by } = answer.edited;
    composer.space(2);
    composer.paragraph(
      by.trim() === '' ? INDICATOR.editedByNobody(moment) : INDICATOR.edited(moment, by),
      { style: STYLES.small },
    );
  }
  composer.space(10);
}
