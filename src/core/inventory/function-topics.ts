import type { Application } from './application.ts';
import { holdsPhrase, plainText } from './words.ts';

/**
 * Functions that any agency may need, so that one application can serve them all, with the
 * words by which they are known. What only one agency is there for is not among them.
 */
const FUNCTION_TOPICS = {
  letters: [
    'arsip',
    'disposisi',
    'naskah dinas',
    'persuratan',
    'srikandi',
    'surat keluar',
    'surat masuk',
    'tnde',
  ],
  complaints: ['aduan', 'aspirasi', 'keluhan', 'lapor', 'pengaduan', 'sp4n'],
  planning: ['penganggaran', 'perencanaan', 'renja', 'rka', 'rkpd', 'sipd'],
  staff: ['absensi', 'kepegawaian', 'presensi', 'simpeg'],
  assets: ['aset', 'barang milik daerah', 'inventaris', 'inventory', 'persediaan'],
  messages: ['notifikasi', 'pesan teks', 'sms', 'whatsapp'],
  queues: ['antrean', 'antrian'],
  maps: ['geo', 'geografis', 'geospasial', 'gis', 'peta'],
  laws: ['jdih', 'peraturan', 'produk hukum'],
  emergency: ['112', 'darurat', 'gawat darurat', 'kegawatdaruratan'],
  visitors: ['buku tamu', 'kunjungan', 'tamu'],
} as const;

export type FunctionTopic = keyof typeof FUNCTION_TOPICS;

/** Where a word was found. */
type WordPlace = 'name' | 'function';

export interface TopicHit {
  readonly word: string;
  readonly place: WordPlace;
}

const TOPICS = Object.keys(FUNCTION_TOPICS) as readonly FunctionTopic[];

/** What an application is for, each with the words that said so; empty = nothing is known. */
export function topicsOf(
  application: Pick<Application, 'name' | 'function'>,
): ReadonlyMap<FunctionTopic, readonly TopicHit[]> {
  const name = plainText(application.name);
  const purpose = plainText(application.function);
  const found = new Map<FunctionTopic, readonly TopicHit[]>();
  for (const topic of TOPICS) {
    const hits = FUNCTION_TOPICS[topic].flatMap((word): TopicHit[] => [
      ...(holdsPhrase(name, word) ? [{ word, place: 'name' as const }] : []),
      ...(holdsPhrase(purpose, word) ? [{ word, place: 'function' as const }] : []),
    ]);
    if (hits.length > 0) found.set(topic, hits);
  }
  return found;
}
