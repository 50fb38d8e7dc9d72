import fc from 'fast-check';
import { BLANK_DETAILS, documentSchema, type EvidenceDocument } from '#core/evidence/document.ts';

/** A UUID that says which document it is. */
export function documentIdOf(at: number): EvidenceDocument['id'] {
  return `01990000-0000-7000-8000-${String(at).padStart(12, '0')}` as EvidenceDocument['id'];
}

/** A sound document; `at` makes its id, its time and its digest. */
export function documentOf(at: number, parts: Partial<EvidenceDocument> = {}): EvidenceDocument {
  return documentSchema.parse({
    formatVersion: 1,
    id: documentIdOf(at),
    assessmentId: '01990000-0000-7000-8000-aaaaaaaaaaaa',
    revision: 0,
    status: 'active',
    file: {
      digest: at.toString(16).padStart(64, '0'),
      name: `berkas-${at}.pdf`,
      type: 'application/pdf',
      size: 1000 + at,
    },
    original: null,
    earlier: [],
    ...BLANK_DETAILS,
    supports: [],
    replies: [],
    addedAt: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
    addedBy: '',
    edited: null,
    ...parts,
  });
}

const dayText = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const day = fc.oneof(fc.constant(''), dayText);

/** What spreadsheets, CSV readers and XML trip over. */
const nasty = fc.constantFrom(
  '=1+1',
  '+62 811',
  '-lampiran',
  '@OPD',
  '\t=1',
  '\rX',
  "'=kutip",
  "''",
  ' =spasi',
  '"kutip";titik koma,koma',
  'baris\nbaru\r\nlagi',
  '\uFEFFtanda',
  '_x000D_',
  '\u0000\u0007',
  '\uD800',
  '<b>&amp;</b>',
  '007',
  '12/3',
  '1e5',
  'Kepala Dinas “Contoh” – é',
  '＝1+1',
);
const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 30 }), fc.constant(''));

/** Any document, its words as hostile as a file from elsewhere can make them. */
export function arbitraryDocument(
  supports: readonly EvidenceDocument['supports'][number][] = [],
): fc.Arbitrary<EvidenceDocument> {
  return fc
    .record({
      at: fc.nat(100_000),
      title: text,
      number: text,
      date: day,
      standing: fc.constantFrom('' as const, 'konsep' as const, 'ditetapkan' as const),
      validUntil: day,
      unit: text,
      pages: text,
      informationClass: fc.constantFrom(
        '' as const,
        'berkala' as const,
        'setiap saat' as const,
        'serta-merta' as const,
        'dikecualikan' as const,
      ),
      exclusion: fc.option(fc.record({ basis: text, until: day })),
      note: text,
      supports: fc.subarray([...supports]),
      file: fc.record({
        name: text.map((name) => `berkas ${name}`.trim()),
        type: fc.constantFrom('application/pdf', 'image/jpeg', ''),
        size: fc.nat(),
      }),
    })
    .map(({ at, file, ...parts }) => {
      const made = documentOf(at, parts);
      return { ...made, file: { ...made.file, ...file } };
    });
}
