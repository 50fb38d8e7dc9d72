import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { PERSON_ROLES } from '#core/assessment/person-roles.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { reportCodePoints } from '#report/font-coverage.ts';
import type { ReportFonts } from '#report/fonts.ts';
import { SAME_LOOK } from '#report/type/same-look.ts';
import { renderSelfAssessmentReport } from '#report/render-self-assessment.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';
import { documentWith } from '../support/documents.ts';
import { pdfBodyText, squeezed } from '../support/pdf.ts';
import { answersBy, onLevel, reportOf, smallRubric } from './sample-reports.ts';

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

type Place = (typed: string) => Partial<Assessment> & {
  readonly answer?: Partial<Answer>;
  readonly document?: Partial<EvidenceDocument>;
};
const agency = { name: 'Dinas Contoh', shortName: '', code: '', government: '' };

const REPLY = {
  check: 'no-signature',
  about: 'x',
  reason: 'Lihat halaman 3.',
  at: '2026-01-07T02:00:00.000Z',
  by: 'Pengisi',
};
const PLACES: Readonly<Record<string, Place>> = {
  fact: (fact) => ({ answer: { fact } }),
  analysis: (analysis) => ({ answer: { analysis } }),
  notes: (notes) => ({ answer: { notes } }),
  'reason of a not-applicable indicator': (reason) => ({
    answer: { reason, rating: 'not-applicable' },
  }),
  'reason kept after a change of mind': (reason) => ({ answer: { reason } }),
  'text of an answer that is blank again': (notes) => ({ answer: { notes, rating: 'blank' } }),
  'who edited': (by) => ({ answer: { edited: { at: '2025-11-18T06:45:00.000Z', by } } }),
  'agency name': (name) => ({ agency: { ...agency, name } }),
  'short name': (shortName) => ({ agency: { ...agency, shortName } }),
  'agency code': (code) => ({ agency: { ...agency, code } }),
  government: (government) => ({ agency: { ...agency, government } }),
  'whose part of the instrument it is': (owner) => ({ scope: { owner, indicators: ['k1', 'k2'] } }),
  'name of a person': (name) => ({
    people: PERSON_ROLES.map((role) => ({ role, name, position: 'Jabatan' })),
  }),
  'position of a person': (position) => ({
    people: PERSON_ROLES.map((role) => ({ role, name: 'Nama', position })),
  }),
  'title of a document': (title) => ({ document: { title } }),
  'number of a document': (number) => ({ document: { number } }),
  'unit named in a document': (unit) => ({ document: { unit } }),
  'pages of a document': (pages) => ({ document: { pages } }),
  'note on a document': (note) => ({ document: { note } }),
  'file name of a document': (name) => ({ document: { file: { ...documentWith().file, name } } }),
  'basis of an exclusion': (basis) => ({
    document: { informationClass: 'dikecualikan', exclusion: { basis, until: '' } },
  }),
  'basis kept after a change of class': (basis) => ({
    document: { informationClass: 'berkala', exclusion: { basis, until: '' } },
  }),
  'answer to a remark of the evidence check': (reason) => ({
    document: { replies: [{ ...REPLY, reason }] },
  }),
  'who answered the evidence check': (by) => ({ document: { replies: [{ ...REPLY, by }] } }),
  'a unit that is covered': (name) => ({
    answer: { coverage: { units: [{ name, covered: true }] } },
  }),
  'a unit that is not covered': (name) => ({
    answer: { coverage: { units: [{ name, covered: false }] } },
  }),
  'who added a document': (addedBy) => ({ document: { addedBy } }),
  'who edited a document': (by) => ({
    document: { edited: { at: '2025-11-18T06:45:00.000Z', by } },
  }),
};

/** The same once more, on an indicator: what is said there is said in the appendix as well. */
function linkedDocument(given: Partial<EvidenceDocument>): EvidenceDocument {
  return documentWith({ ...given, supports: [{ indicator: 'k1', item: null }] });
}

async function bodyWith(place: Place, typed: string): Promise<string> {
  const rubric = smallRubric();
  const { answer, document, ...given } = place(typed);
  const answers = answersBy(rubric, (indicator, position) =>
    onLevel(indicator, 2, position === 0 ? answer : {}),
  );
  const report = {
    ...reportOf(
      rubric,
      { people: [], agency, ...given, answers },
      document ? [documentWith(document), linkedDocument(document)] : [],
    ),
    watermark: null,
  };
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
  );

describe('everything typed is in the report', () => {
  test.each(Object.entries(PLACES))('%s', { timeout: 120_000 }, async (_, place) => {
    await fc.assert(
      fc.asyncProperty(typedText, async (typed) => {
        fc.pre(typed.trim() !== '');
        expect(await bodyWith(place, typed)).toContain(expected(typed));
      }),
      { numRuns: 6 },
    );
  });

  test.each(Object.entries(PLACES))(
    '%s of 10,000 characters',
    { timeout: 60_000 },
    async (_, place) => {
      const typed = Array.from({ length: 1_250 }, (_each, at) => `k${at}`.padEnd(7, 'a')).join(' ');
      expect(typed.length).toBe(9_999);
      expect(await bodyWith(place, typed)).toContain(squeezed(typed));
    },
  );

  test('an address of 3,000 characters without a single space', { timeout: 60_000 }, async () => {
    const typed = `https://contoh.go.id/${'berkas-bukti-dukung/'.repeat(150)}`;
    expect(await bodyWith(PLACES['notes'] ?? (() => ({})), typed)).toContain(typed);
  });
});
