import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

const TIME = '2026-11-20T02:00:00.000Z';
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const numbered = (stem, at) => `${stem}${String(at).padStart(12, '0')}`;

/** Documents of an agency, all of them for one indicator, spread over its evidence items. */
function documentsOf(assessmentId, indicator, count, agency) {
  const items = indicator.levels.flatMap(({ evidence }) => evidence);
  return Array.from({ length: count }, (_, at) => ({
    formatVersion: 1,
    id: numbered('019a8f00-0000-7000-9000-', agency * 1000 + at),
    assessmentId,
    revision: 0,
    status: 'active',
    file: {
      digest: sha256(`${agency} ${at}`),
      name: `pindaian-${at}.pdf`,
      type: 'application/pdf',
      size: 400_000 + at,
    },
    original: null,
    earlier: [],
    title: `Keputusan Kepala Dinas tentang Tim Koordinasi e-Government nomor ke-${at}`,
    number: `${at}/SK/2026`,
    date: '2026-02-15',
    standing: 'ditetapkan',
    validUntil: '',
    unit: 'Bidang e-Government',
    pages: '1-3',
    informationClass: 'berkala',
    exclusion: null,
    note: '',
    supports: [{ indicator: indicator.id, item: items[at % items.length]?.id ?? null }],
    replies: [],
    addedAt: TIME,
    addedBy: 'Nama Petugas',
    edited: null,
  }));
}

/**
 * Submissions of several agencies as rows of the database: packages, sheets and the texts of
 * their bodies. Every sheet already has a verdict on every second document.
 */
export function submissionsOf({ assessment, indicator, agencies, documents }) {
  return Array.from({ length: agencies }, (_, at) => {
    const agency = {
      ...assessment.agency,
      shortName: '',
      name: `Dinas Contoh ${String(at).padStart(2, '0')}`,
    };
    const own = { ...assessment, id: numbered('019a8f00-0000-7000-8000-', at), agency };
    const evidence = documentsOf(own.id, indicator, documents, at);
    const bodies = {
      'assessment.json': canonicalize(own),
      'documents.json': canonicalize(evidence),
    };
    const entries = Object.entries(bodies).map(([name, text]) => ({
      name,
      bytes: Buffer.byteLength(text),
      digest: sha256(text),
    }));
    const files = evidence.map(({ file }) => ({
      name: `evidence/${file.digest}.pdf`,
      bytes: file.size,
      digest: file.digest,
    }));
    const id = sha256(`paket ${at}`);
    const about = {
      rubric: own.rubric,
      agency,
      period: null,
      year: own.year,
      subject: own.id,
      revision: 1,
      previous: null,
      rests: [],
    };
    return {
      texts: Object.values(bodies),
      record: {
        id,
        direction: 'received',
        kind: 'submission',
        at: TIME,
        madeAt: TIME,
        fileName: `${agency.name}.timbang.zip`,
        bytes: 40_000_000,
        about,
        counts: { documents, files: documents },
        entries: [...entries, ...files],
        signature: null,
        receipt: null,
      },
      sheet: {
        formatVersion: 1,
        id: numbered('019a8f00-0000-7000-a000-', at),
        assessment: own.id,
        submission: id,
        rubric: own.rubric,
        asesor: { name: 'Nama Asesor', institution: 'Inspektorat', key: null },
        state: { is: 'open' },
        carriedFrom: null,
        ratings: {},
        verdicts: evidence
          .filter((_document, which) => which % 2 === 0)
          .map(({ id: document, supports: [link] }) => ({
            document,
            indicator: link.indicator,
            item: link.item,
            verdict: 'accepted',
            reason: 'none',
            note: '',
          })),
        note: '',
        revision: 1,
        createdAt: TIME,
        updatedAt: TIME,
      },
    };
  });
}

/** Puts texts into the table of files; runs in the page. */
export async function seedTexts(texts) {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('timbang');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const writing = database.transaction('files', 'readwrite');
  for (const { digest, text } of texts) {
    const blob = new Blob([text]);
    writing.objectStore('files').put({ digest, blob, size: blob.size });
  }
  await new Promise((resolve, reject) => {
    writing.addEventListener('complete', resolve);
    writing.addEventListener('error', () => reject(writing.error));
  });
  database.close();
}

export { sha256 };
