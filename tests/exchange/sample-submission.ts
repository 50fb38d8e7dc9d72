import type { Assessment } from '#core/assessment/assessment.ts';
import { entryDigest } from '#core/journal/check-chain.ts';
import { entryId, type JournalEntry } from '#core/journal/entry.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { writeCarried } from '#exchange/package/carry.ts';
import { signManifest } from '#exchange/keys/signature.ts';
import { documentWith, sha256, storedFile } from '../support/evidence-rows.ts';
import { soundRubric } from '../core/rubric/sound.ts';
import { assessmentWith } from '../support/scenario.ts';
import { chanceFrom } from './hostile-chance.ts';
import { testKey } from './signing-keys.ts';

const ID = '01990000-0000-7000-8000-000000000001' as AssessmentId;
const MADE_AT = '2026-11-22T03:04:05.000Z';
export const OWN_KEY = testKey(1);
export const OTHER_KEY = testKey(2);

interface SampleParts {
  readonly agency?: string;
  readonly madeAt?: string;
  readonly revision?: number;
  readonly previous?: Digest | null;
  /** Bytes of each piece of evidence, by the name a person gave it. */
  readonly evidence?: Readonly<Record<string, Uint8Array>>;
}

const DEFAULT_EVIDENCE = {
  'SK-Walikota.pdf': chanceFrom(11).bytes(900),
  'Notula rapat.docx': chanceFrom(12).bytes(300),
};

function journalOf(id: AssessmentId): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  for (const [n, verb] of (['create', 'answer', 'attach', 'send'] as const).entries()) {
    const entry = {
      id: entryId(id, n),
      assessmentId: id,
      n,
      previous: entries.at(-1)?.digest ?? null,
      at: `2026-11-22T03:00:0${n}.000Z`,
      by: 'Pengisi',
      device: 'Komputer satu',
      verb,
      about: '',
      heads: [],
      changes: [],
    };
    entries.push({ ...entry, digest: entryDigest(entry, digestOfJson) });
  }
  return entries;
}

/** A small submission as the application writes it, signed, with two pieces of evidence. */
export async function sampleSubmission(parts: SampleParts = {}): Promise<Uint8Array> {
  const { evidence = DEFAULT_EVIDENCE, madeAt = MADE_AT, agency = 'Dinas Contoh' } = parts;
  const rubric = soundRubric();
  const ref = { id: rubric.id, version: rubric.version, digest: digestOfJson(rubric) };
  const assessment: Assessment = {
    ...assessmentWith(ID),
    rubric: ref,
    agency: { name: agency, shortName: '', code: '', government: 'Kota Contoh' },
  };
  const documents = Object.entries(evidence).map(([name, bytes], at) => ({
    ...documentWith(
      `01990000-0000-7000-9000-${String(at).padStart(12, '0')}`,
      ID,
      storedFile(bytes, name),
    ),
    title: name,
    number: '',
    date: '',
    standing: '',
    validUntil: '',
    unit: '',
    pages: '',
    informationClass: '',
    exclusion: null,
    note: '',
    supports: [{ indicator: 'a1', item: null }],
  }));
  const carried = writeCarried(
    {
      kind: 'submission',
      about: {
        rubric: ref,
        agency: assessment.agency,
        period: null,
        year: assessment.year,
        subject: ID,
        revision: parts.revision ?? 1,
        previous: parts.previous ?? null,
        rests: [],
      },
      madeAt,
      app: 'Timbang 0.1.0',
      bodies: new Map<string, unknown>([
        ['assessment.json', assessment],
        ['documents.json', documents],
        ['journal.json', journalOf(ID)],
        ['rubric.json', rubric],
        [
          'statement.json',
          {
            formatVersion: 1,
            officer: { name: 'Pejabat Contoh', position: 'Kepala Dinas' },
            at: madeAt,
            note: '',
            claimed: { value: null, predikat: null },
            supported: { value: null, predikat: null },
            levels: {},
            late: false,
          },
        ],
      ]),
      files: Object.entries(evidence).map(([name, bytes]) => ({
        digest: sha256(bytes),
        ending: name.split('.').at(-1) ?? '',
        open: () => Promise.resolve(new Blob([new Uint8Array(bytes)]).stream()),
      })),
    },
    () => undefined,
    (fingerprint) =>
      signManifest(
        {
          fingerprint,
          signer: {
            name: 'Pejabat Contoh',
            position: 'Kepala Dinas',
            unit: 'Dinas Contoh',
            role: 'opd',
          },
          at: madeAt,
          publicKey: OWN_KEY.publicKey,
        },
        OWN_KEY.sign,
      ),
  );
  return new Uint8Array(await new Response(carried.bytes).arrayBuffer());
}
