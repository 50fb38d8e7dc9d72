import type { AlikeGroup, AlikeSign, ProposalGround } from '#core/inventory/alike-types.ts';
import { COMMON_USE_BASIS } from '#core/inventory/common-applications.ts';
import type { TopicHit } from '#core/inventory/function-topics.ts';
import { MOST_GROUPS, MOST_HOLDERS } from '#core/inventory/word-sets.ts';
import { ANSWER_NAMES, PROPOSAL_NAMES, TOPIC_NAMES } from '#core/inventory/inventory-terms.ts';

const WHOLE = new Intl.NumberFormat('id-ID');
const PLACES = { name: 'nama', function: 'fungsi' } as const;

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** The Indonesian of applications that do the same. */
export const alikeText = {
  title: 'Aplikasi serupa',
  lead: 'Aplikasi yang namanya, alamatnya, atau fungsinya sama. Setiap kelompok menyebut kata dan isian yang menjadi dasarnya. Usul di bawahnya hanya usul; Anda yang memutuskan.',
  searching: 'Membandingkan semua aplikasi…',
  none: 'Tidak ada aplikasi yang serupa.',
  summary: (groups: number, across: number, open: number) =>
    `${WHOLE.format(groups)} kelompok, ${WHOLE.format(across)} di antaranya lintas OPD. ${WHOLE.format(open)} belum diputuskan.`,
  show: 'Tampilkan',
  shows: {
    all: 'Semua kelompok',
    across: 'Lintas OPD saja',
    open: 'Belum diputuskan atau berubah',
    decided: 'Sudah diputuskan',
  },
  noneShown: 'Tidak ada kelompok yang cocok dengan pilihan ini.',
  next: (count: number) => `Tampilkan ${count} kelompok berikutnya`,
  method: 'Cara membandingkan',
  methodLines: [
    'Nama, alamat, dan uraian fungsi dianggap sama bila hurufnya sama tanpa memandang huruf besar, tanda baca, dan tanda aksen. Alamat IP, localhost, dan alamat kosong tidak dibandingkan.',
    'Kata bersama: paling sedikit tiga kata yang bermakna, dan paling sedikit sepertiga dari semua kata kedua aplikasi. Kata yang ada pada lebih dari seperdelapan aplikasi tidak dihitung.',
    'Fungsi yang sama: nama atau fungsi memuat kata dari daftar tetap, misalnya "antrean" atau "sms", dan aplikasinya milik OPD yang berbeda.',
    'Aplikasi berkategori pusat tidak dapat dihentikan daerah, sehingga tidak pernah diusulkan untuk diganti.',
  ],
  skippedWords: (count: number) =>
    `${WHOLE.format(count)} kata dipakai lebih dari ${MOST_HOLDERS} uraian yang berbeda, sehingga pasangan tidak dicari lewat kata itu. Nama, alamat, fungsi, dan daftar fungsi tetap dibandingkan seluruhnya.`,
  leftOut: (count: number) =>
    `${WHOLE.format(count)} kelompok kata bersama tidak ditampilkan. Yang tampil adalah ${WHOLE.format(MOST_GROUPS)} kelompok dengan kata bersama terbanyak.`,
  moreMembers: (count: number) => `dan ${WHOLE.format(count)} aplikasi lagi`,
  moreInFile: (count: number) =>
    `Dan ${WHOLE.format(count)} aplikasi lagi; semuanya ada dalam tabel yang diunduh. Keputusan berlaku untuk seluruh kelompok.`,
  keptOn: (name: string) => `Dipakai terus: ${name}`,
  printColumns: {
    group: 'Kelompok',
    sign: 'Dasar kecocokan',
    members: 'Aplikasi',
    proposal: 'Usul',
    state: 'Keputusan',
  },
  printRest: (count: number) =>
    `${WHOLE.format(count)} kelompok lain tidak tercetak. Unduh tabelnya untuk seluruh kelompok.`,
  members: 'Aplikasi dalam kelompok ini',
  columns: {
    name: 'Aplikasi',
    agency: 'OPD',
    status: 'Status',
    words: 'Kata yang cocok',
    advice: 'Menurut usul',
  },
  /** What becomes of an application by each proposal. */
  concerned: {
    share: 'beralih ke yang dipakai terus',
    replace: 'diganti',
    stop: 'dihentikan',
  } satisfies Readonly<Record<AlikeGroup['advice']['proposal'], string>>,
  keep: 'dipakai terus',
  across: (agencies: number, members: number) =>
    agencies > 1
      ? `${WHOLE.format(members)} aplikasi dari ${WHOLE.format(agencies)} OPD`
      : `${WHOLE.format(members)} aplikasi dalam satu OPD`,
  states: {
    open: 'Belum diputuskan',
    accepted: ANSWER_NAMES.accepted,
    rejected: ANSWER_NAMES.rejected,
    changed: 'Perlu diputuskan lagi',
  } satisfies Readonly<Record<AlikeGroup['state'], string>>,
  changed:
    'Anggota kelompok ini berubah setelah diputuskan, atau keputusannya berbeda-beda. Putuskan sekali lagi.',
  proposal: 'Usul:',
  why: 'Alasan usul:',
  accept: 'Terima usul',
  reject: 'Tolak usul…',
  leave: 'Batalkan keputusan',
  of: (action: string, group: string) => `${action}: ${group}`,
  said: {
    accepted: 'Usul diterima dan dicatat pada setiap aplikasi.',
    rejected: 'Usul ditolak dan alasannya dicatat pada setiap aplikasi.',
    left: 'Keputusan dibatalkan.',
  },
  stale:
    'Salah satu aplikasi diubah di tab lain. Tidak ada yang disimpan; periksa kelompok ini sekali lagi.',
  decidedBy: (answer: string, day: string, by: string, reason: string) =>
    `${answer} pada ${day}${by === '' ? '' : ` oleh ${by}`}.${reason === '' ? '' : ` Alasan: ${reason}`}`,
  dialog: {
    title: 'Tolak usul',
    label: 'Alasan penolakan',
    hint: 'Misalnya: fungsinya berbeda, atau sedang digabung.',
    missing: 'Tulis alasan penolakan.',
    action: 'Tolak usul',
    cancel: 'Batal',
  },
  table: 'Aplikasi serupa',
  file: 'Aplikasi serupa',
  fileColumns: {
    group: 'Kelompok',
    sign: 'Dasar kecocokan',
    name: 'Aplikasi',
    agency: 'OPD',
    words: 'Kata yang cocok',
    proposal: 'Usul',
    why: 'Alasan usul',
    role: 'Menurut usul',
    state: 'Keputusan',
    reason: 'Alasan keputusan',
  },
  sources:
    'Aplikasi umum yang dikenal di sini hanya yang disebut peraturan dalam instrumen: SRIKANDI (KepmenPANRB 679/2020), SP4N-LAPOR! (PermenPANRB 62/2018), dan SIPD RI (Permendagri 70/2019).',
} as const;

/** What a group is called. */
export function groupTitle({ signs, members }: AlikeGroup): string {
  const [sign] = signs;
  const [first] = members;
  if (!sign || !first) return '';
  switch (sign.kind) {
    case 'name':
      return first.name;
    case 'short-name':
      return first.name.replace(/\s*\(.*$/, '');
    case 'topic':
      return TOPIC_NAMES[sign.topic];
    case 'address':
      return sign.address;
    case 'function':
      return `Fungsi seperti ${first.name}`;
    case 'words':
      return `Kata ${quoted(sign.words)}`;
  }
}

/** What made the match, as a sentence. */
export function signText(sign: AlikeSign): string {
  switch (sign.kind) {
    case 'name':
      return `Isian nama sama: "${sign.name}".`;
    case 'short-name':
      return `Isian nama sama sebelum tanda kurung: "${sign.name}".`;
    case 'address':
      return `Isian alamat sama: ${sign.address}.`;
    case 'function':
      return 'Isian fungsi ditulis dengan kata yang sama.';
    case 'words':
      return `Nama dan fungsi memuat kata yang sama: ${quoted(sign.words)}.`;
    case 'topic':
      return `Fungsi ${TOPIC_NAMES[sign.topic].toLowerCase()}: nama atau fungsi memuat kata dari daftar tetap.`;
  }
}

/** The words by which one member belongs to a topic, each with its field. */
function hitsText(hits: readonly TopicHit[]): string {
  return hits.map(({ word, place }) => `"${word}" pada ${PLACES[place]}`).join(', ');
}

/** The words of one member, where the signs of its group differ between members. */
export function memberWords({ signs }: AlikeGroup, id: string): string {
  return signs
    .flatMap((sign) => (sign.kind === 'topic' ? [hitsText(sign.hits.get(id) ?? [])] : []))
    .join('; ');
}

/** Why this is proposed, with the rule where there is one. */
export function groundText(ground: ProposalGround, keep: string | undefined): string {
  switch (ground.kind) {
    case 'common': {
      const { name, basis, standing } = ground.common;
      const named =
        standing === 'common'
          ? `${name} ditetapkan sebagai aplikasi umum (${basis}).`
          : `${name} diatur secara nasional (${basis}); sumber yang dipakai Timbang tidak menyebut penetapannya sebagai aplikasi umum.`;
      return `${named} Aplikasi umum wajib dipakai; aplikasi sejenis hanya boleh bila sudah ada sebelum penetapan, dengan kajian biaya dan manfaat serta pertimbangan (${COMMON_USE_BASIS}).`;
    }
    case 'inactive-beside-active':
      return `Hanya satu yang masih berjalan${keep === undefined ? '' : `, yaitu ${keep}`}; yang tidak aktif dapat ditutup.`;
    case 'all-inactive':
      return 'Semua aplikasi dalam kelompok ini tidak aktif.';
    case 'several-agencies':
      return `Lebih dari satu OPD mengelola aplikasi untuk hal yang sama${keep === undefined ? '' : `. Yang diusulkan dipakai bersama: ${keep}, menurut urutan: masih berjalan, milik daerah, sudah terintegrasi, punya alamat, paling lengkap datanya`}.`;
    case 'same-agency':
      return `Satu OPD mencatat lebih dari satu aplikasi untuk hal yang sama; mungkin satu aplikasi tercatat dua kali${keep === undefined ? '' : `. Yang diusulkan dipakai terus: ${keep}`}.`;
  }
}

/** The one to be used on, with its agency: several may have the same name. */
export function keptName({ advice: { keep } }: AlikeGroup): string | undefined {
  if (!keep) return undefined;
  return keep.agency === '' ? keep.name : `${keep.name} (${keep.agency})`;
}

export function proposalText({ advice }: AlikeGroup): string {
  const { proposal, ground } = advice;
  const by = ground.kind === 'common' ? ` (${ground.common.name})` : '';
  return `${PROPOSAL_NAMES[proposal]}${by}`;
}

/** What a proposal means for one member; empty = nothing. */
export function roleText({ advice }: AlikeGroup, id: string): string {
  if (advice.keep?.id === id) return alikeText.keep;
  return advice.concerns.some((one) => one.id === id) ? alikeText.concerned[advice.proposal] : '';
}
