import type { EvaluationReport } from '#core/report/evaluation.ts';
import { codeText } from '#core/report/paper-code.ts';
import type { Attendant } from '#core/review/meeting.ts';
import { caption, fieldList, notice } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { STYLES } from '#report/layout/look.ts';
import { table } from '#report/layout/table.ts';
import { BASIS, EVALUATION_COVER, VALUE } from '#report/words/evaluation-text.ts';
import { decimal, inGroups } from '#report/words/format.ts';
import { ATTENDANT_ROLES, MINUTES } from '#report/words/minutes-text.ts';
import { PAPER_TEXT, PAPER_TITLES } from '#report/words/paper-text.ts';
import { SUMMARY } from '#report/words/summary-text.ts';
import { characterNotes } from './character-notes.ts';
import { ruleCounts, sheetsLeftOut } from './evaluation-basis.ts';
import { groupTable } from './evaluation-summary.ts';
import { reviewerLegend, valueTable } from './evaluation-table.ts';
import { signatureBoxes, type MinutesSigner } from './signature-boxes.ts';

const { chapters, labels } = MINUTES;

function heading(composer: Composer, id: string, title: string, keepWith = 60): void {
  composer.space(11);
  composer.heading('H2', title, { id, keepWith });
  composer.space(3);
}

function numbered(composer: Composer, texts: readonly string[]): void {
  texts.forEach((text, at) => {
    composer.paragraph(`${at + 1}. ${text}`, { indent: 8 });
    composer.space(2);
  });
}

/** Title, number, and the sentence that says when and where. */
export function minutesOpening(report: EvaluationReport, composer: Composer): void {
  const { final, origin } = report;
  const agency = origin.about.agency?.name ?? '';
  composer.openSection();
  composer.navigation.setTarget('opening', 1, 0);
  composer.paragraph(PAPER_TITLES.BA, {
    style: { ...STYLES.cover, size: 20 },
    node: composer.section.child('H1'),
  });
  composer.paragraph(MINUTES.subject(agency, origin.about.year), { style: STYLES.coverName });
  composer.space(3);
  composer.paragraph(MINUTES.number(final.meeting.number), { style: STYLES.strong });
  composer.space(10);
  if (final.stage === 'interim') notice(composer, EVALUATION_COVER.interim(final.objectUntil));
  composer.paragraph(MINUTES.opening(final.meeting));
}

/** Whom it is about, by what, and which version of the result. */
export function minutesAbout(report: EvaluationReport, composer: Composer): void {
  const { final, origin, rubric } = report;
  const { about } = origin;
  heading(composer, 'about', chapters.about);
  const fields = [
    { label: labels.agency, value: about.agency?.name ?? '' },
    { label: labels.government, value: about.agency?.government ?? '' },
    { label: labels.year, value: String(about.year) },
    { label: labels.period, value: about.period?.name ?? EVALUATION_COVER.periodNone },
    { label: labels.batch, value: final.meeting.batch || labels.noBatch },
    { label: labels.stage, value: MINUTES.stage[final.stage] },
    { label: labels.version, value: EVALUATION_COVER.versionLine(about.revision) },
    { label: labels.reopening, value: final.reopening },
    { label: PAPER_TEXT.resultPrint, value: inGroups(origin.fingerprint) },
    {
      label: PAPER_TEXT.signedLabel,
      value: origin.signature ? PAPER_TEXT.signed(origin.signature) : PAPER_TEXT.unsigned,
    },
    {
      label: PAPER_TEXT.codeLabel,
      value: codeText({ kind: 'BA', fingerprint: origin.fingerprint }),
    },
  ];
  fieldList(
    composer,
    fields.filter(({ value }) => value.trim() !== ''),
  );
  heading(composer, 'legal-basis', chapters.basis);
  composer.paragraph(MINUTES.basisIntro);
  composer.space(3);
  numbered(composer, [
    MINUTES.basisInstrument(rubric.title, rubric.version),
    ...(about.period ? [MINUTES.basisPeriod(about.period.name, about.period.year)] : []),
    ...rubric.provenance.map(({ title, publisher, year }) =>
      MINUTES.source(title, publisher, year),
    ),
  ]);
}

/** Who was invited, in which role, and who came. */
export function minutesAttendance({ final }: EvaluationReport, composer: Composer): void {
  const { attendance } = final.meeting;
  if (attendance.length === 0) {
    heading(composer, 'attendance', chapters.attendance);
    composer.paragraph(MINUTES.attendanceNone);
    return;
  }
  const present = attendance.filter((one) => one.present).length;
  const { attendanceColumns: columns } = MINUTES;
  table(composer, {
    above: () => {
      heading(composer, 'attendance', chapters.attendance, 0);
      composer.paragraph(MINUTES.attendanceCount(present, attendance.length));
      composer.space(4);
    },
    columns: [
      { title: columns.number, width: 28, align: 'right' },
      { title: columns.name, width: 'rest', namesRow: true },
      { title: columns.institution, width: 150 },
      { title: columns.role, width: 84 },
      { title: columns.present, width: 64 },
    ],
    rows: attendance.map((one, at) => [
      String(at + 1),
      one.name,
      one.institution,
      ATTENDANT_ROLES[one.role],
      MINUTES.present(one.present),
    ]),
  });
}

function scoreText(report: EvaluationReport, which: 'score' | 'claimed' | 'supported'): string {
  const stated = report.final[which];
  if (!stated || stated.value === null) return EVALUATION_COVER.noScore.toLowerCase();
  return SUMMARY.finalLine(decimal(stated.value), stated.predikat ?? '', report.terms);
}

/** The numbers, with all dimensions. */
export function minutesResult(report: EvaluationReport, composer: Composer): void {
  heading(composer, 'result', chapters.result);
  composer.paragraph(
    MINUTES.resultLine(
      scoreText(report, 'claimed'),
      scoreText(report, 'supported'),
      scoreText(report, 'score'),
    ),
  );
  if (report.terms.notIndex !== null) composer.paragraph(`${report.terms.notIndex}.`);
  composer.space(6);
  groupTable(report, composer, (title) => {
    caption(composer, title, 60);
    composer.space(3);
  });
}

/** How each value that was not unanimous came about, and what those who disagree say. */
export function minutesSettled(report: EvaluationReport, composer: Composer): void {
  const { final } = report;
  const rows = report.sections.flatMap((section) => section.rows);
  const disputed = rows.filter(({ value }) => value.rule !== 'unanimous' && value.rule !== null);
  heading(composer, 'settled', chapters.settled);
  composer.paragraph(ruleCounts(report).join('; '));
  composer.space(3);
  composer.paragraph(MINUTES.settledIntro(disputed.length, rows.length));
  composer.space(3);
  numbered(
    composer,
    disputed.map(({ indicator, value, range }) => {
      const line = MINUTES.settledLine({
        name: `${indicator.code} ${indicator.title}`,
        range: range ? VALUE.range(range.low, range.high) : MINUTES.noVotes,
        value: VALUE.spoken(value.finding),
        rule: VALUE.rule(value),
      });
      return value.note.trim() === '' ? line : `${line} ${value.note}`;
    }),
  );
  composer.paragraph(MINUTES.clarifications(final.clarifications.length));
  heading(composer, 'minority', chapters.minority);
  const minority = rows.flatMap(({ indicator, value }) =>
    value.minority.map(({ name, text }) => MINUTES.minorityLine(name, indicator.code, text)),
  );
  if (minority.length === 0) composer.paragraph(MINUTES.minorityNone);
  numbered(composer, minority);
  const { left, missing, kept } = sheetsLeftOut(report);
  heading(composer, 'left', chapters.left);
  if (left.length + missing.length + kept.length === 0) {
    composer.paragraph(final.period === null ? MINUTES.leftUnassigned : MINUTES.leftNone);
  }
  for (const [title, texts] of [
    [BASIS.kept, kept],
    [BASIS.left, left],
    [BASIS.missing, missing],
  ] as const) {
    if (texts.length === 0) continue;
    caption(composer, title);
    numbered(composer, texts);
  }
  if (final.note.trim() === '') return;
  composer.space(4);
  caption(composer, MINUTES.note);
  composer.paragraph(final.note);
}

/** Everybody who was there signs; where nobody is named, room for one of each role. */
function signersOf(attendance: readonly Attendant[]): readonly MinutesSigner[] {
  const present = attendance.filter((one) => one.present);
  if (present.length > 0) return present;
  return (['chair', 'asesor', 'agency'] as const).map((role) => ({
    role,
    name: '',
    institution: '',
  }));
}

/** The closing sentence and the places to sign. */
export function minutesSignatures({ final }: EvaluationReport, composer: Composer): void {
  heading(composer, 'closing', chapters.closing, 200);
  composer.paragraph(MINUTES.closing);
  if (final.stage === 'interim') composer.paragraph(MINUTES.closingInterim);
  composer.space(12);
  signatureBoxes(composer, signersOf(final.meeting.attendance));
}

/** The values of all indicators, on pages of their own. */
export function minutesAnnex(report: EvaluationReport, composer: Composer): void {
  composer.newPage();
  composer.openSection();
  const chapter = composer.heading('H1', chapters.annex, { id: 'annex', keepWith: 100 });
  composer.space(5);
  reviewerLegend(report, composer);
  composer.space(4);
  valueTable(report, composer);
  composer.space(8);
  composer.paragraph(PAPER_TEXT.verify, { style: STYLES.small });
  characterNotes(composer, chapter);
}
