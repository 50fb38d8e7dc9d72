import type { OfficeItem, OfficeMatter, OfficeUrgency } from '#core/period/office-queue.ts';
import { percent } from '#ui/format.ts';

/** Days to a day of the calendar; below 0 = over. */
function inDays(days: number): string {
  if (days === 0) return 'hari ini';
  return days > 0 ? `${days} hari lagi` : `lewat ${-days} hari`;
}

function matterText(matter: OfficeMatter): string {
  switch (matter.kind) {
    case 'missed':
      return `${matter.count} OPD tidak mengirim sampai batas kirimnya.`;
    case 'closing':
      return `${matter.count} OPD belum mengirim; batas kirim terdekat ${inDays(matter.days)}.`;
    case 'unread':
      return `${matter.count} OPD telah mengirim dan belum ditinjau.`;
    case 'review':
      return `${matter.count} OPD belum final; batas penilaian asesor ${inDays(matter.days)}.`;
    case 'session':
      return `${matter.batch} dengan ${matter.count} OPD: ${inDays(matter.days)}.`;
    case 'attendance':
      return `Kehadiran ${matter.count} OPD pada ${matter.batch} belum dicatat.`;
    case 'unsent':
      return 'Berkas periode belum dibuat.';
    case 'changed':
      return 'Ada perubahan setelah berkas terakhir; buat revisi baru.';
    case 'strange':
      return `${matter.count} hal perlu dilihat.`;
  }
}

const shareOf = (part: number, of: number): string => (of === 0 ? '' : ` (${percent(part / of)})`);

const ACTIONS: Readonly<Record<OfficeMatter['kind'], string>> = {
  missed: 'Ingatkan atau perpanjang',
  closing: 'Siapkan pengingat',
  unread: 'Lihat keadaan',
  review: 'Lihat keadaan',
  session: 'Lihat gelombang',
  attendance: 'Catat kehadiran',
  unsent: 'Buat berkas',
  changed: 'Buat berkas',
  strange: 'Lihat',
};

const URGENCY: Readonly<Record<OfficeUrgency, string>> = {
  late: 'Terlambat',
  due: 'Segera jatuh tempo',
  waits: 'Menunggu',
};

/** The Indonesian of the desk of Diskominfo. */
export const text = {
  title: 'Meja Diskominfo',
  lead: 'Yang terlambat, yang segera jatuh tempo, dan yang menunggu di meja ini.',
  loading: 'Membaca meja…',
  urgency: URGENCY,
  counted: (urgency: OfficeUrgency, count: number) => `${URGENCY[urgency]} (${count})`,
  matter: matterText,
  action: (kind: OfficeMatter['kind']) => ACTIONS[kind],
  actionOf: ({ matter, period }: OfficeItem) => `${ACTIONS[matter.kind]}: ${period.name}`,
  clearance: {
    title: (year: number) => `Keterpaduan rencana dan anggaran TIK ${year}`,
    none: {
      title: 'Belum ada belanja TIK yang dicatat',
      next: 'Daftar ini menunjukkan OPD mana yang sudah mengonsultasikan belanja TIK-nya.',
    },
    agencies: (consulted: number, of: number) =>
      `${consulted} dari ${of} OPD sudah berkonsultasi: seluruh belanja TIK-nya diperiksa, atau tanpa belanja TIK${shareOf(consulted, of)}.`,
    declared: (count: number) => `${count} di antaranya menyatakan tanpa belanja TIK.`,
    noRoster: 'Daftar OPD belum diisi, sehingga yang belum berkonsultasi tidak diketahui.',
    lines: (reviewed: number, all: number) =>
      `${reviewed} dari ${all} belanja sudah diperiksa${shareOf(reviewed, all)}.`,
    level: (level: number) => `Menurut daftar ini: indikator 13 SPBE tingkat ${level}.`,
    against: (year: number, count: number) =>
      `${count} belanja ${year} dianggarkan padahal tidak disetujui.`,
    unasked: (count: number) => `${count} belanja dianggarkan tanpa permintaan.`,
    fate: (year: number, budgeted: number, approved: number, done: number) =>
      `Rekomendasi ${year}: ${budgeted} dari ${approved} yang disetujui masuk anggaran, ${done} selesai dilaksanakan.`,
    open: 'Buka rekomendasi belanja TIK',
    plans: 'Rencana investasi TIK',
  },
  unnamed: 'Periode tanpa nama',
  queue: {
    title: 'Antrean kerja',
    none: {
      title: 'Tidak ada yang terlambat, jatuh tempo, atau menunggu',
      next: 'Antrean terisi dari periode, berkas yang masuk, dan rekomendasi belanja.',
    },
    inbox: 'Berkas OPD dan asesor diterima pada halaman',
    inboxLink: 'Terima berkas',
  },
  ready: (count: number) => `${count} OPD siap dimusyawarahkan.`,
  readyLink: 'Buka konsensus',
  roster: {
    title: 'Daftar OPD',
    none: {
      title: 'Daftar OPD masih kosong',
      next: 'Isi lebih dahulu: periode, rekap, dan tren memakai daftar itu.',
    },
    fill: 'Isi daftar OPD',
    open: 'Buka daftar OPD',
    problems: (count: number) => `${count} hal dalam daftar OPD tidak cocok.`,
    proposals: (count: number) => `${count} usulan dalam daftar OPD menunggu keputusan.`,
  },
  periods: {
    title: 'Periode',
    none: {
      title: 'Belum ada periode yang disusun di meja ini',
      next: 'Susun periode pada bagian Periode, lalu kirim berkasnya kepada OPD dan asesor.',
    },
    create: 'Susun periode',
    all: 'Semua periode',
    going: 'Jalannya periode',
    goingOf: (name: string) => `Jalannya periode: ${name}`,
    over: (count: number) => `Periode yang telah selesai (${count})`,
    year: (year: string) => `Tahun ${year}`,
  },
} as const;
