import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { PERSON_ROLES } from '#core/assessment/person-roles.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { reportCodePoints } from '#report/font-coverage.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { SAME_LOOK } from '#report/type/same-look.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { shippedRubric } from '../rubrics/shipped.ts';
import { documentWith } from '../support/documents.ts';
import { pdfBodyText, squeezed } from '../support/pdf.ts';
import { answersBy, DENOMINATOR, onLevel, reportOf } from './sample-reports.ts';

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

const covered = new Set(reportCodePoints());

/** What must be found: the typed characters, or their code where the font has none. */
function expected(typed: string): string {
  const marked = Array.from(typed.normalize('NFC'), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (/\s/u.test(character) || code === 0x85) return ' ';
    if (/\p{Default_Ignorable_Code_Point}/u.test(character) || covered.has(code)) return character;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  return squeezed(marked.join(''));
}

const REPLY = {
  check: 'no-signature',
  about: 'x',
  reason: 'Lihat halaman 3.',
  at: '2026-01-07T02:00:00.000Z',
  by: 'Pengisi',
};
const EDITED_AT = '2025-11-18T06:45:00.000Z';

/** Each on an indicator of its own. */
const IN_ANSWERS: Readonly<Record<string, (typed: string) => Partial<Answer>>> = {
  fact: (fact) => ({ fact }),
  analysis: (analysis) => ({ analysis }),
  notes: (notes) => ({ notes }),
  'reason of a not-applicable indicator': (reason) => ({ reason, rating: 'not-applicable' }),
  'reason kept after a change of mind': (reason) => ({ reason }),
  'text of an answer that is blank again': (notes) => ({ notes, rating: 'blank' }),
  'who edited': (by) => ({ edited: { at: EDITED_AT, by } }),
  'a unit that is covered': (name) => ({ coverage: { units: [{ name, covered: true }] } }),
  'a unit that is not covered': (name) => ({ coverage: { units: [{ name, covered: false }] } }),
};

/** Each in a document of its own. */
const IN_DOCUMENTS: Readonly<Record<string, (typed: string) => Partial<EvidenceDocument>>> = {
  'title of a document': (title) => ({ title }),
  'number of a document': (number) => ({ number }),
  'unit named in a document': (unit) => ({ unit }),
  'pages of a document': (pages) => ({ pages }),
  'note on a document': (note) => ({ note }),
  'file name of a document': (name) => ({ file: { ...documentWith().file, name } }),
  'basis of an exclusion': (basis) => ({
    informationClass: 'dikecualikan',
    exclusion: { basis, until: '' },
  }),
  'basis kept after a change of class': (basis) => ({
    informationClass: 'berkala',
    exclusion: { basis, until: '' },
  }),
  'answer to a remark of the evidence check': (reason) => ({ replies: [{ ...REPLY, reason }] }),
  'who answered the evidence check': (by) => ({ replies: [{ ...REPLY, by }] }),
  'who added a document': (addedBy) => ({ addedBy }),
  'who edited a document': (by) => ({ edited: { at: EDITED_AT, by } }),
};

/** What is said once of the whole. */
const ON_TOP = [
  'agency name',
  'short name',
  'agency code',
  'government',
  'whose part of the instrument it is',
  'name of a person',
  'position of a person',
] as const;

const PLACES: readonly string[] = [
  ...Object.keys(IN_ANSWERS),
  ...Object.keys(IN_DOCUMENTS),
  ...ON_TOP,
];

/** What is typed in each place. */
type Typed = Readonly<Record<string, string>>;

/** As many indicators as places in answers, each of which asks about units. */
function roomyRubric(): Rubric {
  const { groups, ...rubric } = shippedRubric('lima-dimensi-opd@1.0.0');
  let left = Object.keys(IN_ANSWERS).length;
  const few = groups.slice(0, 2).map((group) => {
    const indicators = group.indicators
      ?.slice(0, left)
      .map((each) => ({ ...each, mayBeNotApplicable: true, coverage: DENOMINATOR }));
    left -= indicators?.length ?? 0;
    return { ...group, indicators };
  });
  return { ...rubric, groups: few, ratification: [] };
}

/** Twice: what is said on an indicator is said in the appendix as well. */
const twice = (given: Partial<EvidenceDocument>): readonly EvidenceDocument[] => [
  documentWith(given),
  documentWith({ ...given, supports: [{ indicator: 'k1', item: null }] }),
];

/** The text of a report in which every place is filled. */
async function bodyWith(typed: Typed): Promise<string> {
  const text = (place: string): string => typed[place] ?? '';
  const rubric = roomyRubric();
  const inAnswers = Object.entries(IN_ANSWERS);
  const answers = answersBy(rubric, (indicator, position) => {
    const [place = '', fill] = inAnswers[position] ?? [];
    return onLevel(indicator, 2, fill?.(text(place)) ?? {});
  });
  const given: Partial<Assessment> = {
    answers,
    agency: {
      name: text('agency name'),
      shortName: text('short name'),
      code: text('agency code'),
      government: text('government'),
    },
    scope: {
      owner: text('whose part of the instrument it is'),
      indicators: placedIndicators(rubric).map(({ indicator }) => indicator.id),
    },
    people: PERSON_ROLES.map((role) => ({
      role,
      name: text('name of a person'),
      position: text('position of a person'),
    })),
  };
  const documents = Object.entries(IN_DOCUMENTS).flatMap(([place, fill]) =>
    twice(fill(text(place))),
  );
  const report = { ...reportOf(rubric, given, documents), watermark: null };
  return squeezed(pdfBodyText(await renderSelfAssessmentReport(report, fonts, () => {})));
}

/** Words, long unbroken runs, every plane of Unicode, marks, controls, line ends. */
const typedText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.lorem({ maxCount: 12, mode: 'words' }) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(...reportCodePoints().map((code) => String.fromCodePoint(code))),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\n', '\r\n', '\t', '\n\n\n\n', '   ', '\u00a0', '\u200b'),
      },
      { weight: 1, arbitrary: fc.webUrl({ size: 'large' }) },
      { weight: 1, arbitrary: fc.integer({ min: 90, max: 400 }).map((count) => 'x'.repeat(count)) },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(' '))
  // Drawn like another character and printed as that one: see printable.ts.
  .map((text) =>
    Array.from(text)
      .filter((character) => !SAME_LOOK.has(character.codePointAt(0) ?? 0))
      .join(''),
  )
  .filter((text) => text.trim() !== '');

const filled = fc.record(Object.fromEntries(PLACES.map((place) => [place, typedText])));

/** Places whose text is not in the report. */
const missing = (body: string, typed: Typed): readonly string[] =>
  PLACES.filter((place) => !body.includes(expected(typed[place] ?? '')));

describe('everything typed is in the report', () => {
  test('every place at once, whatever is typed', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(filled, async (typed) => {
        expect(missing(await bodyWith(typed), typed)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('10,000 characters in every place', { timeout: 120_000 }, async () => {
    const words = (place: number): string =>
      Array.from({ length: 1_250 }, (_each, at) => `${place}k${at}`.padEnd(7, 'a')).join(' ');
    const typed = Object.fromEntries(PLACES.map((place, at) => [place, words(at + 10)]));
    expect(Object.values(typed).every(({ length }) => length === 9_999)).toBe(true);
    expect(missing(await bodyWith(typed), typed)).toEqual([]);
  });

  test('an address of 3,000 characters without a single space', { timeout: 60_000 }, async () => {
    const notes = `https://contoh.go.id/${'berkas-bukti-dukung/'.repeat(150)}`;
    const typed = { ...Object.fromEntries(PLACES.map((place) => [place, place])), notes };
    expect(missing(await bodyWith(typed), typed)).toEqual([]);
  });
});
