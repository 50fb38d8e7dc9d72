import type { Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import { BLANK_DETAILS, documentSchema, type EvidenceDocument } from '#core/evidence/document.ts';
import { INFORMATION_CLASSES } from '#core/rubric/schema-indicator.ts';
import { shippedRubric } from '../../rubrics/shipped.ts';
import { indicatorsIn } from '../../support/rubrics.ts';
import { seedTable } from './seed.ts';

const KINDS = [
  ['pdf', 'application/pdf'],
  ['jpg', 'image/jpeg'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
] as const;

const TITLES = [
  'Keputusan Kepala Dinas tentang Tim Koordinasi e-Government',
  'Notulen rapat evaluasi aplikasi layanan publik',
  'Laporan pelaksanaan pemeliharaan jaringan dan perangkat',
  'Rencana kerja pengembangan sistem informasi',
  'Peraturan Bupati tentang penyelenggaraan sistem pemerintahan berbasis elektronik',
];

const id = (at: number): string => `01990000-0000-7000-8000-${String(at).padStart(12, '0')}`;

/** A sound piece of evidence; `at` tells it from others. */
export function documentOf(
  { id: assessmentId }: Assessment,
  at: number,
  parts: Partial<EvidenceDocument> = {},
): EvidenceDocument {
  const [ending, type] = KINDS[at % KINDS.length] ?? KINDS[0];
  return documentSchema.parse({
    formatVersion: 1,
    id: id(at),
    assessmentId,
    revision: 0,
    status: 'active',
    file: {
      digest: at.toString(16).padStart(64, 'a'),
      name: `berkas-${String(at).padStart(3, '0')}.${ending}`,
      type,
      size: 1000 + ((at * 7919) % 900_000),
    },
    original: null,
    earlier: [],
    ...BLANK_DETAILS,
    supports: [],
    replies: [],
    addedAt: new Date(Date.UTC(2026, 2, 1, 0, at)).toISOString(),
    addedBy: '',
    edited: null,
    ...parts,
  });
}

/** A folder as an office has it: titles, dates, links, standings and classes of every kind. */
export function manyDocuments(assessment: Assessment, count: number): readonly EvidenceDocument[] {
  const { rubric } = assessment;
  const indicators = indicatorsIn(shippedRubric(`${rubric.id}@${rubric.version}`).groups);
  return Array.from({ length: count }, (_, at) => {
    const indicator = indicators[at % indicators.length];
    const [item] = indicator?.levels.flatMap(({ evidence }) => evidence) ?? [];
    return documentOf(assessment, at, {
      title: at % 11 === 0 ? '' : `${TITLES[at % TITLES.length]} ke-${at}`,
      number: `${at}/SK/${2020 + (at % 6)}`,
      date: `${2020 + (at % 6)}-0${1 + (at % 9)}-15`,
      standing: (['konsep', 'ditetapkan', ''] as const)[at % 3] ?? '',
      validUntil: at % 4 === 0 ? `${2024 + (at % 5)}-12-31` : '',
      unit: 'Bidang e-Government',
      informationClass: ([...INFORMATION_CLASSES, ''] as const)[at % 5] ?? '',
      supports:
        indicator && item && at % 7 !== 0 ? [{ indicator: indicator.id, item: item.id }] : [],
    });
  });
}

/** Evidence without its bytes, as if it had been stored before. */
export async function seedDocuments(page: Page, documents: readonly unknown[]): Promise<void> {
  await seedTable(page, 'documents', documents);
}
