import type { EvidenceStanding } from '#core/invest/proposal/evidence-steps.ts';
import { CARRIER_NAMES, INITIATIVE_KIND_NAMES } from '#core/invest/initiative/initiative-terms.ts';
import type { ProposalState } from '#core/invest/proposal/proposal-filter.ts';
import { refusalSentence } from '#core/invest/clearance/refusal-terms.ts';
import type { EffectOrder } from '#core/invest/proposal/view-proposals-effects.ts';
import type { InitiativeOrder } from '#core/invest/proposal/view-proposals-initiatives.ts';
import type { ToldRefusal } from '#core/invest/proposal/view-proposals-refused.ts';
import type { ViewName } from './views.ts';

const WHOLE = new Intl.NumberFormat('id-ID');
const n = (value: number): string => WHOLE.format(value);
const list = (names: readonly string[]): string =>
  new Intl.ListFormat('id-ID', { type: 'conjunction' }).format(names);

/** The Indonesian of proposals: gaps, effects, refusals, steps without spending. */
export const text = {
  title: 'Usulan',
  nav: 'Tampilan usulan',
  views: {
    initiatives: 'Per inisiatif',
    agencies: 'Per OPD',
    gaps: 'Per indikator',
    evidence: 'Tanpa belanja dulu',
    gates: 'Gerbang',
    refused: 'Ditolak',
    own: 'Usulan sendiri',
  } satisfies Readonly<Record<ViewName, string>>,
  titles: {
    initiatives: 'Usulan per inisiatif',
    agencies: 'Usulan per OPD',
    gaps: 'Kesenjangan per indikator',
    evidence: 'Langkah tanpa belanja lebih dulu',
    gates: 'Gerbang sebelum belanja',
    refused: 'Yang tidak dapat diusulkan',
    own: 'Usulan sendiri',
  } satisfies Readonly<Record<ViewName, string>>,
  leads: {
    initiatives:
      'Setiap inisiatif yang menutup kesenjangan, dengan seluruh OPD yang memerlukannya. Yang bersama dibiayai sekali dan kenaikannya dijumlahkan.',
    agencies:
      'Setiap usulan pada setiap OPD, dihitung sendiri-sendiri dengan fungsi penilaian yang sama dengan indeks. Tekan nama usulan untuk melihat asal angkanya.',
    gaps: 'Setiap indikator yang masih di bawah target pada setiap OPD, dengan inisiatif yang dapat menutupnya.',
    evidence:
      'Tingkat yang sudah diklaim OPD tetapi belum disepakati: pekerjaannya sudah ada, buktinya yang kurang. Langkah ini didahulukan karena tidak memerlukan belanja.',
    gates:
      'Delapan pertanyaan sebelum belanja. Hanya gerbang menurut jenis inisiatif yang ditanyakan; jawaban inisiatif berlaku untuk semua usulannya, kecuali OPD yang dikecualikan.',
    refused:
      'Tidak ada yang disembunyikan: setiap inisiatif atau usulan yang tidak ikut dipilih disebut dengan sebabnya.',
    own: 'Usulan yang hanya berlaku dalam rencana ini. Tanpa biaya atau tanpa kenaikan, usulan ditolak dan tidak disimpan sebagai nol.',
  } satisfies Readonly<Record<ViewName, string>>,
  reading: 'Menghitung usulan…',
  catchingUp: 'Memasukkan hasil yang baru diterima…',
  counting: 'Menghitung kembali…',
  failed: 'Usulan tidak dapat dihitung',
  failedBody: 'Data tetap aman. Coba sekali lagi.',
  detail: 'Rincian teknis',
  again: 'Coba lagi',
  standing: (gaps: number, proposals: number, refused: number) =>
    `${n(gaps)} kesenjangan, ${n(proposals)} usulan, ${n(refused)} ditolak.`,
  nothing: 'Tidak ada yang cocok dengan saringan ini.',
  noGaps:
    'Tidak ada kesenjangan: semua indikator sudah mencapai target. Naikkan target pada bagian Dasar bila perlu.',
  coming: 'Memuat…',
  printNote: 'Hanya baris yang tampil yang tercetak. Unduh rencana pada bagian Dokumen.',
  filters: {
    label: 'Saring usulan',
    query: 'Cari',
    more: 'Saringan lain',
    moreActive: 'Saringan lain (dipakai)',
    agency: 'OPD',
    everyAgency: 'Semua OPD',
    indicator: 'Indikator',
    everyIndicator: 'Semua indikator',
    kind: 'Jenis',
    kinds: { '': 'Semua jenis', ...INITIATIVE_KIND_NAMES },
    carrier: 'Pelaksana',
    carriers: { '': 'Semua', ...CARRIER_NAMES },
    state: 'Keadaan',
    states: {
      '': 'Semua keadaan',
      open: 'Gerbang belum lengkap',
      passed: 'Lolos semua gerbang',
      conditions: 'Lolos dengan syarat',
      must: 'Wajib ikut',
      lines: 'Biaya dirinci',
    } satisfies Readonly<Record<ProposalState | '', string>>,
    order: 'Urutan',
    initiativeOrders: {
      title: 'Nama inisiatif',
      gain: 'Kenaikan terbesar',
      money: 'Kenaikan per rupiah',
      week: 'Kenaikan per minggu',
      cost: 'Biaya terkecil',
    } satisfies Readonly<Record<InitiativeOrder, string>>,
    orders: {
      agency: 'Nama OPD',
      gain: 'Kenaikan terbesar',
      money: 'Kenaikan per rupiah',
      week: 'Kenaikan per minggu',
      cost: 'Biaya terkecil',
    } satisfies Readonly<Record<EffectOrder, string>>,
    clear: 'Hapus saringan',
  },
  kinds: INITIATIVE_KIND_NAMES,
  carriers: CARRIER_NAMES,
  columns: {
    initiative: 'Inisiatif',
    agency: 'OPD',
    proposal: 'Usulan',
    indicator: 'Indikator',
    agencies: 'Untuk',
    gaps: 'Kesenjangan',
    cost: 'Biaya rencana',
    gain: 'Kenaikan',
    perMoney: 'Per Rp10 juta',
    perWeek: 'Per minggu',
    index: 'Indeks',
    predikat: 'Predikat',
    level: 'Tingkat',
    closes: 'Dapat ditutup oleh',
    reason: 'Sebab',
    steps: 'Langkah',
    evidence: 'Bukti yang diminta instrumen',
  },
  tables: {
    initiatives: 'Inisiatif yang menutup kesenjangan',
    effects: 'Usulan pada setiap OPD',
    gaps: 'Indikator di bawah target',
    refused: 'Yang ditolak',
    evidence: 'Langkah bukti menurut kenaikan',
    totals: 'Semua langkah bukti per OPD',
    cheap: 'Usulan dengan kenaikan terbesar per rupiah',
    parts: 'Asal kenaikan',
  },
  /** Heads of the files that lists leave as, where a column of the screen holds two things. */
  files: {
    effects: 'Usulan per OPD',
    initiatives: 'Usulan per inisiatif',
    kind: 'Jenis',
    carrier: 'Pelaksana',
    agencies: 'Jumlah OPD',
    before: 'Indeks sekarang',
    after: 'Indeks sesudah',
    predikatBefore: 'Predikat sekarang',
    predikatAfter: 'Predikat sesudah',
    waits: 'Menunggu tingkat di bawahnya',
    first: 'Biaya tahun pertama (Rp)',
    later: 'Biaya setiap tahun berikutnya (Rp)',
    cost: 'Biaya selama rencana (Rp)',
    shares: 'Biaya itu untuk berapa OPD',
    lifts: 'OPD naik predikat',
    perMoney: 'Kenaikan per Rp10 juta',
    perWeek: 'Kenaikan per minggu',
    weeks: 'Lama (minggu)',
    gates: 'Gerbang',
    must: 'Wajib ikut',
    refused: 'Ditolak',
    yes: (is: boolean) => (is ? 'ya' : 'tidak'),
  },
  counts: {
    initiatives: (count: number) => `${n(count)} inisiatif.`,
    effects: (count: number) => `${n(count)} baris usulan × OPD.`,
    gaps: (count: number, without: number) =>
      `${n(count)} kesenjangan${without === 0 ? '; semuanya punya inisiatif' : `; ${n(without)} tanpa inisiatif yang dapat diusulkan`}.`,
    refused: (count: number) => `${n(count)} ditolak.`,
    evidence: (count: number) => `${n(count)} langkah.`,
  },
  forAgencies: (count: number) => `${n(count)} OPD`,
  refusedToo: (count: number) => `${n(count)} ditolak`,
  onlyRefused: 'seluruhnya ditolak',
  isOwn: 'usulan sendiri',
  must: 'wajib',
  sharedCost: (count: number) => `sekali untuk ${n(count)} OPD`,
  overYears: (years: number) => `selama ${years} tahun, bila dimulai pada tahun pertama`,
  lifts: (count: number) => `${n(count)} OPD naik predikat`,
  waits: (count: number) => `${n(count)} OPD menunggu tingkat di bawahnya`,
  waiting: 'menunggu tingkat di bawahnya',
  partlyWaiting: 'sebagian menunggu tingkat di bawahnya',
  gates: { open: 'gerbang belum lengkap', passed: 'lolos gerbang', stopped: 'berhenti di gerbang' },
  arrow: (before: string, after: string) => `${before} → ${after}`,
  stays: (predikat: string) => `tetap ${predikat}`,
  open: (title: string) => `Buka ${title}`,
  explain: (title: string, agency: string) => `Asal angka ${title} pada ${agency}`,
  none: '–',
  gapNone: 'Tidak ada inisiatif',
  gapRefused: (titles: readonly string[]) => `Ditolak: ${list(titles)}`,
  effect: {
    lead: (agency: string) => `${agency}, bila hanya usulan ini yang dikerjakan.`,
    index: 'Indeks',
    gain: 'Kenaikan',
    close: 'Tutup',
    gone: 'Usulan ini tidak lagi menutup kesenjangan pada OPD ini.',
    now: 'Sekarang',
    levels: 'Dinaikkan',
    share: 'Bagian indeks',
    adds: 'Menambah',
    shareOf: (percent: string, exact: string) => `${percent}% (${exact})`,
    missing: (levels: readonly number[]) =>
      `harus mencapai tingkat ${list(levels.map(String))} dulu`,
    rule: 'Kenaikan = bagian indeks × selisih tingkat. Angkanya hasil penilaian ulang dengan fungsi penilaian instrumen, bukan penjumlahan.',
    exact: (value: string) => `tepatnya ${value}`,
    before: 'Yang harus lebih dulu',
    beforeNone: 'Tidak ada: seluruh tingkat di bawahnya sudah tercapai dan tidak ada prasyarat.',
    together: (gain: string, before: string, after: string) =>
      `Bersama yang mendahuluinya: ${gain} (${before} → ${after}).`,
    same: 'Menaikkan tingkat yang sama',
    sameNote: 'Bila keduanya dikerjakan, tingkat yang sama hanya dihitung sekali.',
    opens: 'Membuka jalan bagi',
    last: (gain: string) =>
      `Bila semua usulan lain sudah dikerjakan, usulan ini masih menambah ${gain}.`,
    interactions: 'Pengaruh usulan lain',
  },
  evidence: {
    none: 'Tidak ada tingkat yang diklaim di atas hasil yang disepakati. Mulai dari inisiatif termurah di bawah ini.',
    noClaims: 'Langkah bukti untuk OPD ini tidak ada.',
    totals: 'Bila semua langkah bukti OPD dikerjakan',
    steps: 'Langkah satu per satu',
    cheap: 'Sesudah itu: inisiatif dengan kenaikan terbesar per rupiah',
    cheapNote:
      'Dihitung sendiri-sendiri; yang menunggu tingkat di bawahnya belum memberi kenaikan.',
    all: 'Lihat semua menurut kenaikan per rupiah',
    standing: {
      missing: 'bukti belum dilampirkan atau belum lengkap',
      'not-accepted': 'bukti dilampirkan, belum diterima',
      unknown: 'keadaan bukti tidak diketahui',
    } satisfies Readonly<Record<EvidenceStanding, string>>,
    level: (level: number) => `Tingkat ${level}`,
    must: (terms: readonly string[]) => (terms.length === 0 ? '' : ` (${terms.join(', ')})`),
    optional: 'tidak wajib',
    free: 'Tanpa belanja',
  },
  refused: {
    none: 'Tidak ada yang ditolak.',
    allAgencies: 'Inisiatifnya sendiri',
    agencies: (names: readonly string[]) => `${n(names.length)} OPD`,
    musts: (count: number) =>
      `${n(count)} di antaranya ditandai wajib ikut. Selama masih ditolak, rencana tidak dapat memenuhinya.`,
    toGates: 'Ubah jawaban gerbang',
    toDecision: 'Ubah keputusan',
    toCatalogue: 'Buka katalog',
  },
} as const;

/** What a refusal names, in a row. */
function namedIn(refusal: ToldRefusal): string {
  switch (refusal.why) {
    case 'unknown-indicator':
    case 'no-way-up':
      return refusal.indicators.join(', ');
    case 'requires':
      return list(
        refusal.names.map(({ title, isKnown }) =>
          isKnown ? title : `"${title}" (tidak ada dalam katalog)`,
        ),
      );
    case 'cycle': {
      const titles = refusal.names.map(({ title }) => title);
      return [...titles, titles[0] ?? ''].join(' → ');
    }
    case 'no-cost':
    case 'raises-nothing':
    case 'set-aside':
    case 'gate':
    case 'left-out':
      return '';
  }
}

/** Why something does not come into question, as a sentence; of a gate with what was noted there. */
export function refusalText(refusal: ToldRefusal): string {
  const sentence = refusalSentence(refusal, namedIn(refusal));
  const note = refusal.why === 'gate' ? (refusal.answer?.note ?? '') : '';
  return note === '' ? sentence : `${sentence} ${note}`;
}
