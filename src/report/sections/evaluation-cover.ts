import { coverHead } from './cover-head.ts';
import type { EvaluationReport } from '#core/report/evaluation.ts';
import { codeText } from '#core/report/paper-code.ts';
import { STATUS_TERMS } from '#core/glossary.ts';
import type { Score } from '#core/scoring/score.ts';
import { fieldList, notice } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { plainMoment } from '#report/words/calendar.ts';
import { EVALUATION_COVER as COVER, INSTRUMENT_WARNINGS } from '#report/words/evaluation-text.ts';
import { decimal, inGroups } from '#report/words/format.ts';
import { PAPER_TEXT, PAPER_TITLES } from '#report/words/paper-text.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { TEXT } from '#report/words/text.ts';
import { codeOf, shown } from './evaluation-common.ts';
import { outcomeInWords } from './outcome.ts';

const DIGEST_DIGITS = 12;

/** A score as the record states it; counted anew only where it states none. */
function stated(
  report: EvaluationReport,
  score: EvaluationReport['final']['score'] | null,
  counted: Score,
): string {
  if (!score) return outcomeInWords(report, counted);
  if (score.value === null) return COVER.noScore;
  return SUMMARY.finalLine(decimal(score.value), score.predikat ?? '', report.terms);
}

function notices(report: EvaluationReport, composer: Composer): void {
  const { final, edition, leftOut, terms, rubric, scores } = report;
  if (final.stage === 'interim') notice(composer, COVER.interim(final.objectUntil));
  if (edition === 'public') notice(composer, COVER.publicEdition(leftOut));
  else {
    const held = final.verdicts.filter(
      ({ document, informationClass }) =>
        document !== null && (informationClass === null || informationClass === 'dikecualikan'),
    );
    const documents = new Set(held.map(({ document }) => document)).size;
    if (documents > 0) notice(composer, COVER.internal(documents));
  }
  if (terms.notIndex !== null) notice(composer, `${terms.notIndex}.`);
  if (!report.recounted) {
    notice(
      composer,
      COVER.differs(
        stated(report, final.score, scores.final),
        outcomeInWords(report, scores.final),
      ),
    );
  }
  const status = INSTRUMENT_WARNINGS[rubric.status];
  if (status) notice(composer, status);
}

function fieldsOf(report: EvaluationReport): readonly { label: string; value: string }[] {
  const { final, rubric, scores, origin, reviewers } = report;
  const { about, fingerprint, signature } = origin;
  const { meeting, lastYear } = final;
  const isInterim = final.stage === 'interim';
  return [
    {
      label: isInterim ? COVER.resultInterim : COVER.result,
      value: stated(report, final.score, scores.final),
    },
    { label: COVER.claimed, value: stated(report, final.claimed, scores.claimed) },
    { label: COVER.supported, value: stated(report, final.supported, scores.supported) },
    ...(lastYear && scores.lastYear
      ? [
          {
            label: COVER.lastYear(lastYear.year),
            value: stated(report, lastYear.score, scores.lastYear),
          },
        ]
      : []),
    { label: COVER.year, value: String(about.year) },
    { label: COVER.period, value: about.period ? about.period.name : COVER.periodNone },
    { label: COVER.batch, value: meeting.batch },
    { label: COVER.instrument, value: rubric.title },
    {
      label: COVER.version,
      value: `${rubric.version} (sidik ${about.rubric.digest.slice(0, DIGEST_DIGITS)}), ${STATUS_TERMS[rubric.status].toLowerCase()}`,
    },
    {
      label: COVER.asesors,
      value: reviewers
        .filter(({ name }) => name !== '')
        .map(({ name, institution }) => (institution === '' ? name : `${name}, ${institution}`))
        .join('\n'),
    },
    { label: COVER.by, value: `${final.by.name}, ${final.by.unit}` },
    { label: COVER.at, value: plainMoment(final.at) },
    { label: COVER.meeting, value: COVER.meetingLine(meeting.number, meeting.date) },
    {
      label: COVER.version2,
      value: [
        COVER.versionLine(about.revision),
        ...(about.previous ? [COVER.replaces(inGroups(about.previous))] : []),
      ].join('\n'),
    },
    { label: COVER.reopening, value: shown(final.reopening) },
    { label: PAPER_TEXT.resultPrint, value: inGroups(fingerprint) },
    {
      label: PAPER_TEXT.signedLabel,
      value: signature ? PAPER_TEXT.signed(signature) : PAPER_TEXT.unsigned,
    },
    { label: PAPER_TEXT.codeLabel, value: codeText(codeOf(report)) },
  ].filter(({ value }) => value.trim() !== '');
}

/** First page: whose result, by which instrument, which edition, and how to check it. */
export function evaluationCover(report: EvaluationReport, composer: Composer): void {
  const { about } = report.origin;
  coverHead(
    composer,
    'full',
    PAPER_TITLES[codeOf(report).kind],
    `${report.rubric.shortTitle}, ${TEXT.year(about.year)}`,
  );
  composer.space(18);
  composer.paragraph(about.agency?.name ?? '', { style: STYLES.coverName });
  composer.paragraph(about.agency?.government ?? '', { style: { ...STYLES.body, size: 11.5 } });
  composer.space(14);
  notices(report, composer);
  composer.space(4);
  fieldList(composer, fieldsOf(report));
  composer.space(6);
  composer.paragraph(PAPER_TEXT.verify, { style: STYLES.small });
}
