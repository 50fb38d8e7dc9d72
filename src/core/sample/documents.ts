import { BLANK_DETAILS, type EvidenceDocument } from '#core/evidence/document.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { Digest, DocumentId } from '#core/lib/ids.ts';
import { INFORMATION_CLASSES } from '#core/rubric/schema-indicator.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { SampleCalendar } from './calendar.ts';
import { chanceOf, oneOf, SAMPLE_SEED, uuidOf } from './chance.ts';
import { trueLevel } from './maturity.ts';

/** Pieces of evidence of the last year, over all agencies. */
export const SAMPLE_DOCUMENTS = 250;

const TITLES = [
  'Keputusan kepala tentang tim TIK',
  'Pedoman pengelolaan TIK',
  'Laporan pelaksanaan kegiatan TIK',
  'Daftar inventaris perangkat dan jaringan',
  'Rencana kerja bidang TIK',
  'Notula rapat koordinasi',
  'Daftar aplikasi dan pemiliknya',
  'Dokumen pelaksanaan anggaran',
  'Laporan pemantauan layanan',
  'Prosedur operasional baku',
] as const;

/** A piece of evidence, with the text that its file consists of. */
export interface SampleDocument {
  readonly document: EvidenceDocument;
  readonly content: string;
}

interface Evidenced {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  /** Of the story. */
  readonly year: number;
  readonly calendar: SampleCalendar;
}

/** How many the agency at this place has, so that all have {@link SAMPLE_DOCUMENTS} together. */
export function documentsOf(at: number, agencies: number): number {
  const each = Math.floor(SAMPLE_DOCUMENTS / agencies);
  return each + (at < SAMPLE_DOCUMENTS % agencies ? 1 : 0);
}

/**
 * Evidence of one assessment: `count` documents that prove the ladder of every indicator up to
 * the level the agency has reached in truth, and not above. `digestOf` gives the SHA-256 of a
 * text.
 */
export function sampleDocuments(
  { assessment, rubric, year, calendar }: Evidenced,
  count: number,
  digestOf: (content: string) => Digest,
): readonly SampleDocument[] {
  const { agency, id } = assessment;
  const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);
  return Array.from({ length: count }, (_, at) => {
    const title = TITLES[at % TITLES.length] ?? TITLES[0];
    const content = `DATA CONTOH. ${title}, ${agency.name}, ${assessment.year}. Dokumen ini tidak nyata (${id}, ${at + 1}).\n`;
    const supports = indicators
      .filter((_indicator, place) => place % count === at)
      .flatMap((indicator) =>
        indicator.levels
          .filter(({ level }) => level <= trueLevel(agency.code, indicator.id, year))
          .flatMap(({ evidence }) => evidence)
          .map((item) => ({ indicator: indicator.id, item: item.id })),
      );
    const date = calendar.dayOf(year, 1 + (at % 8), 15);
    const isDraft = chanceOf(SAMPLE_SEED, 'konsep', id, at) < 0.1;
    const document: EvidenceDocument = {
      ...BLANK_DETAILS,
      formatVersion: 1,
      id: uuidOf('bukti', id, at) as DocumentId,
      assessmentId: id,
      revision: 1,
      status: 'active',
      file: {
        digest: digestOf(content),
        name: `${String(at + 1).padStart(2, '0')} ${title}.txt`,
        type: 'text/plain',
        size: content.length,
      },
      original: null,
      earlier: [],
      title,
      number: `${100 + at}/CONTOH/${date.slice(0, 4)}`,
      date,
      standing: isDraft ? 'konsep' : 'ditetapkan',
      unit: agency.name,
      informationClass: oneOf(INFORMATION_CLASSES, SAMPLE_SEED, 'golongan', id, at),
      supports,
      replies: [],
      addedAt: assessment.createdAt,
      addedBy: 'Pengisi Contoh',
      edited: null,
    };
    return { document, content };
  });
}
