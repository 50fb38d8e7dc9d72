import type { ReportDocument } from '#core/report/report-evidence.ts';
import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import { fieldList, notice } from '#report/layout/blocks.ts';
import type { Composer } from '#report/layout/composer.ts';
import { table } from '#report/layout/table.ts';
import type { Bookmark } from '#report/pdf/navigation.ts';
import { EVIDENCE, REGISTER } from '#report/words/evidence-text.ts';
import { dayInWords, fileSize, momentInWords } from '#report/words/format.ts';
import { CHAPTERS } from '#report/words/text.ts';
import { titleOf } from './indicator-evidence.ts';

const LABEL_WIDTH = 104;
/** A cell holds no more letters than this; the details below hold them all. */
const MOST_LETTERS = 120;

function clipped(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length <= MOST_LETTERS
    ? letters.join('')
    : `${letters.slice(0, MOST_LETTERS).join('')}…`;
}

const targetOf = ({ number }: ReportDocument): string => `document-${number}`;

/** How many of the documents must not be made public. */
export function excludedCount({ documents }: SelfAssessmentReport): number {
  return documents.filter(({ document }) => document.informationClass === 'dikecualikan').length;
}

function registerTable(report: SelfAssessmentReport, composer: Composer): void {
  const { columns } = REGISTER;
  table(composer, {
    columns: [
      { title: columns.number, width: 34 },
      { title: columns.title, width: 'rest', namesRow: true },
      { title: columns.identity, width: 96 },
      { title: columns.standing, width: 58 },
      { title: columns.informationClass, width: 78 },
      { title: columns.indicators, width: 56 },
    ],
    rows: report.documents.map((entry) => {
      const { document, indicators, number } = entry;
      return [
        EVIDENCE.mark(number),
        { text: clipped(titleOf(entry)), link: targetOf(entry) },
        [clipped(document.number), dayInWords(document.date)].filter(Boolean).join('\n'),
        EVIDENCE.standingOf(document),
        EVIDENCE.classOf(document),
        clipped(indicators.map(({ code }) => code).join(', ')),
      ];
    }),
  });
}

/** The legal basis of an exclusion; one that no longer counts is still said. */
function exclusionField({ document }: ReportDocument): { label: string; value: string } {
  const { exclusion, informationClass } = document;
  const value = [
    exclusion?.basis ?? '',
    ...(exclusion && exclusion.until !== '' ? [REGISTER.until(dayInWords(exclusion.until))] : []),
  ].join(' ');
  const counts = informationClass === 'dikecualikan';
  return { label: counts ? REGISTER.basis : REGISTER.keptBasis, value };
}

function details(
  { timeZone }: SelfAssessmentReport,
  entry: ReportDocument,
  composer: Composer,
  under: Bookmark,
): void {
  const { document, indicators, number } = entry;
  const moment = (at: string, by: string): string =>
    REGISTER.moment(momentInWords(at, timeZone), by);
  composer.space(6);
  composer.heading('H3', EVIDENCE.named(number, titleOf(entry)), {
    id: targetOf(entry),
    under,
    keepWith: 40,
  });
  composer.space(2);
  const fields = [
    { label: REGISTER.number, value: document.number },
    { label: REGISTER.date, value: dayInWords(document.date) },
    { label: REGISTER.standing, value: EVIDENCE.standingOf(document) },
    { label: REGISTER.validUntil, value: dayInWords(document.validUntil) },
    { label: REGISTER.unit, value: document.unit },
    { label: REGISTER.pages, value: document.pages },
    { label: REGISTER.informationClass, value: EVIDENCE.classOf(document) },
    exclusionField(entry),
    {
      label: REGISTER.proves,
      value: indicators.map(({ code, title }) => `${code} ${title}`).join('; ') || REGISTER.nothing,
    },
    {
      label: REGISTER.file,
      value: REGISTER.fileFacts(document.file.name, fileSize(document.file.size)),
    },
    { label: REGISTER.print, value: document.file.digest },
    { label: REGISTER.note, value: document.note },
    ...document.replies.map((reply) => ({
      label: REGISTER.replies,
      value: REGISTER.replyBy(EVIDENCE.reply(reply), moment(reply.at, reply.by)),
    })),
    { label: REGISTER.added, value: moment(document.addedAt, document.addedBy) },
    {
      label: REGISTER.edited,
      value: document.edited ? moment(document.edited.at, document.edited.by) : '',
    },
  ].filter(({ value }) => value.trim() !== '');
  fieldList(composer, fields, { labelWidth: LABEL_WIDTH });
}

/** Documents laid out before other work gets a turn. */
const PER_STEP = 20;

/**
 * The appendix "Daftar bukti" in small steps: a table of all documents, then
 * everything said about each of them.
 */
export function registerSteps(
  report: SelfAssessmentReport,
  composer: Composer,
): readonly (() => void)[] {
  let under: Bookmark | undefined;
  const open = (): void => {
    const chapter = composer.heading('H1', CHAPTERS.register, { id: 'register', keepWith: 80 });
    composer.space(4);
    composer.paragraph(REGISTER.intro(report.documents.length));
    composer.space(8);
    const excluded = excludedCount(report);
    if (excluded > 0) notice(composer, REGISTER.excluded(excluded));
    registerTable(report, composer);
    composer.space(14);
    under = composer.heading('H2', REGISTER.details, {
      id: 'register-details',
      under: chapter,
      keepWith: 80,
    });
  };
  const steps = Array.from({ length: Math.ceil(report.documents.length / PER_STEP) }, (_, at) => {
    const part = report.documents.slice(at * PER_STEP, (at + 1) * PER_STEP);
    return (): void => {
      if (under) for (const entry of part) details(report, entry, composer, under);
    };
  });
  return [open, ...steps];
}
