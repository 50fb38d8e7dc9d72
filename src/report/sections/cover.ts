import { coverHead } from './cover-head.ts';
import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { PERSON_ROLES } from '#core/assessment/person-roles.ts';
import { ROLE_TERMS, STATUS_TERMS, TERMS } from '#core/glossary.ts';
import { fieldList, notice } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { REGISTER } from '#report/words/evidence-text.ts';
import { inGroups, momentInWords } from '#report/words/format.ts';
import { ORIGIN } from '#report/words/origin-text.ts';
import { SCOPE } from '#report/words/scope-text.ts';
import { COVER, SENT, STATUS_WARNINGS, TEXT, WATERMARK_NOTICES } from '#report/words/text.ts';
import { outcomeInWords } from './outcome.ts';
import { excludedCount } from './register.ts';

const DIGEST_DIGITS = 12;

/** Fields somebody left empty are no lines of the cover. */
function filled(
  fields: readonly { readonly label: string; readonly value: string }[],
): readonly { readonly label: string; readonly value: string }[] {
  return fields.filter(({ value }) => value.trim() !== '');
}

function warnings(report: SelfAssessmentReport, composer: Composer): void {
  const { notIndex } = report.terms;
  if (notIndex !== null) notice(composer, SCOPE.notice(notIndex));
  if (report.watermark === 'sample') notice(composer, WATERMARK_NOTICES.sample);
  if (report.watermark === 'simulation') notice(composer, WATERMARK_NOTICES.simulation);
  if (report.watermark && report.sheet.claimed.counts.blank > 0) {
    notice(composer, WATERMARK_NOTICES.draft(report.sheet.claimed.counts, report.terms));
  } else if (report.watermark && report.unfinished > 0) {
    notice(composer, WATERMARK_NOTICES.unfinished(report.unfinished));
  }
  const excluded = excludedCount(report);
  if (excluded > 0) notice(composer, REGISTER.excluded(excluded));
  const status = STATUS_WARNINGS[report.rubric.status];
  if (status) notice(composer, status);
}

/** First page: whose report, made with what, by whom, when. */
export function cover(report: SelfAssessmentReport, composer: Composer): void {
  const { assessment, rubric, sheet } = report;
  const { agency } = assessment;
  coverHead(composer, 'airy', TEXT.title, `${rubric.shortTitle}, ${TEXT.year(assessment.year)}`);
  composer.space(26);
  composer.paragraph(agency.name, { style: STYLES.coverName });
  composer.paragraph(agency.government, { style: { ...STYLES.body, size: 11.5 } });
  composer.space(20);
  warnings(report, composer);
  composer.space(6);
  fieldList(
    composer,
    filled([
      { label: SENT.label, value: report.sent ? SENT.revision(report.sent.revision) : '' },
      {
        label: SENT.fingerprint,
        value: report.sent ? inGroups(report.sent.fingerprint) : '',
      },
      { label: COVER.outcome, value: outcomeInWords(report, sheet.claimed) },
      {
        label: TERMS.supported,
        value:
          sheet.supported.kind === 'scored'
            ? outcomeInWords(report, sheet.supported.score)
            : TERMS.noEvidence,
      },
      { label: TERMS.scope, value: report.part ? SCOPE.part(report.part) : '' },
      { label: COVER.instrument, value: rubric.title },
      {
        label: COVER.version,
        value: COVER.versionWithDigest(
          rubric.version,
          assessment.rubric.digest.slice(0, DIGEST_DIGITS),
        ),
      },
      { label: COVER.status, value: STATUS_TERMS[rubric.status] },
      { label: COVER.year, value: String(assessment.year) },
      { label: COVER.shortName, value: agency.shortName },
      { label: COVER.code, value: agency.code },
      ...PERSON_ROLES.flatMap((role) =>
        assessment.people
          .filter((person) => person.role === role)
          .map(({ name, position }) => ({
            label: ROLE_TERMS[role],
            value: position.trim() === '' ? name : `${name}\n${position}`,
          })),
      ),
      { label: COVER.made, value: momentInWords(report.madeAt, report.timeZone) },
      { label: COVER.assessment, value: assessment.id },
      { label: ORIGIN.label, value: assessment.origin ? ORIGIN.value(assessment.origin) : '' },
    ]),
  );
}
