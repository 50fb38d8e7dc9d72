import type { Application } from './application.ts';
import { wordsOf } from './words.ts';

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

/** Every phrase by its first word, as the words that follow. */
const PHRASES: ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]> = (() => {
  const found = new Map<string, (readonly [string, readonly string[]])[]>();
  for (const phrase of TOPICS.flatMap((topic): readonly string[] => FUNCTION_TOPICS[topic])) {
    const [first = '', ...others] = phrase.split(' ');
    found.set(first, [...(found.get(first) ?? []), [phrase, others]]);
  }
  return found;
})();

/** The phrases that stand in a text, word beside word. */
function phrasesIn(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    for (const [phrase, others] of PHRASES.get(word) ?? []) {
      if (others.every((other, step) => words[at + 1 + step] === other)) found.add(phrase);
    }
  }
  return found;
}

/** What an application is for, by topic, with the words that said so. */
export type Topics = ReadonlyMap<FunctionTopic, readonly TopicHit[]>;

const NO_TOPICS: Topics = new Map();

/** What an application is for, each with the words that said so; empty = nothing is known. */
export function topicsOf(application: Pick<Application, 'name' | 'function'>): Topics {
  const name = phrasesIn(application.name);
  const purpose = phrasesIn(application.function);
  if (name.size + purpose.size === 0) return NO_TOPICS;
  const found = new Map<FunctionTopic, readonly TopicHit[]>();
  for (const topic of TOPICS) {
    const hits = FUNCTION_TOPICS[topic].flatMap((word): TopicHit[] => [
      ...(name.has(word) ? [{ word, place: 'name' as const }] : []),
      ...(purpose.has(word) ? [{ word, place: 'function' as const }] : []),
    ]);
    if (hits.length > 0) found.set(topic, hits);
  }
  return found;
}
