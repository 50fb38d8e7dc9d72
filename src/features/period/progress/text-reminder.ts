import type { PeriodDraft } from '#core/period/draft.ts';
import type { Reminder } from '#core/period/reminder.ts';
import { dayText } from '#state/period/period-text.ts';

/** A text that is ready to be sent. */
export interface ReadyText {
  readonly subject: string;
  readonly body: string;
}

const HOW = `Yang perlu dilakukan:
1. Buka Timbang, lalu buka berkas periode dan lanjutkan penilaian mandiri.
2. Lampirkan bukti dukung dan periksa tanda pada setiap indikator.
3. Buat berkas kirim, lalu serahkan berkas itu kepada kami.

Sampaikan kendala sebelum batas kirim agar perpanjangan dapat dipertimbangkan.`;

const HOW_LATE = `OPD yang tidak mengirim dinyatakan tidak dinilai dan tidak mempunyai indeks pada periode ini. Bila masih akan mengirim, sampaikan alasan dan hari yang diminta agar perpanjangan dapat diputuskan.`;

const inDays = (days: number): string => (days === 0 ? 'hari ini' : `${days} hari lagi`);

function lineOf(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'opens':
      return `Pengisian dibuka ${dayText(reminder.day)} (${inDays(reminder.days)}).`;
    case 'fill':
      return reminder.days === 0
        ? `Berkas kirim belum kami terima. Batas kirim hari ini, ${dayText(reminder.last)}.`
        : `Berkas kirim belum kami terima. Batas kirim ${dayText(reminder.last)} (sisa ${reminder.days} hari).`;
    case 'late':
      return `Sampai batas kirim ${dayText(reminder.last)} berkas kirim belum kami terima (lewat ${reminder.days} hari).`;
    case 'session':
      return `Penilaian tatap muka ${reminder.batch}: ${dayText(reminder.day)} (${inDays(reminder.days)}). Siapkan bukti dukung asli.`;
  }
}

function signed({ ownerUnit, government }: PeriodDraft): string {
  return ['Terima kasih.', ownerUnit, government].filter((line) => line.trim() !== '').join('\n');
}

/** What one agency is told. */
export function agencyReminder(
  draft: PeriodDraft,
  name: string,
  reminders: readonly Reminder[],
): ReadyText {
  const isLate = reminders.some(({ kind }) => kind === 'late');
  const isOpen = reminders.some(({ kind }) => kind === 'fill');
  const how = [...(isLate ? [HOW_LATE] : []), ...(isOpen ? [HOW] : [])];
  return {
    subject: `Pengingat ${draft.name.trim()}: ${name}`,
    body: [
      `Yth. Kepala ${name}`,
      [`Perihal: ${draft.name.trim()}`, ...reminders.map(lineOf)].join('\n'),
      ...how,
      signed(draft),
    ].join('\n\n'),
  };
}

/** One agency in a text to several. */
interface Addressed {
  readonly name: string;
  readonly reminders: readonly Reminder[];
}

const lastOf = ({ reminders }: Addressed): string => {
  const found = reminders.find(({ kind }) => kind === 'late' || kind === 'fill');
  return found && 'last' in found ? ` (batas kirim ${dayText(found.last)})` : '';
};

/** One text for all that are late, or for all of which nothing came yet. */
export function groupReminder(
  draft: PeriodDraft,
  kind: 'late' | 'fill',
  agencies: readonly Addressed[],
): ReadyText {
  const list = agencies.map((one, at) => `${at + 1}. ${one.name}${lastOf(one)}`).join('\n');
  const opening =
    kind === 'late'
      ? `${agencies.length} OPD belum mengirim penilaian mandiri sampai batas kirimnya:`
      : `${agencies.length} OPD belum mengirim penilaian mandiri:`;
  return {
    subject:
      kind === 'late'
        ? `Lewat batas kirim: ${draft.name.trim()}`
        : `Pengingat: ${draft.name.trim()}`,
    body: [
      'Yth. Kepala OPD sebagaimana daftar di bawah',
      `Perihal: ${draft.name.trim()}`,
      `${opening}\n${list}`,
      kind === 'late' ? HOW_LATE : HOW,
      signed(draft),
    ].join('\n\n'),
  };
}

/** The Indonesian around texts that are ready to be sent. */
export const reminderText = {
  title: 'Pengingat siap kirim',
  hint: 'Timbang tidak mengirim apa pun. Salin teks ini ke surat atau percakapan, atau buka di surel.',
  late: (count: number) => `Yang lewat batas kirim (${count})`,
  fill: (count: number) => `Yang belum mengirim (${count})`,
  none: 'Tidak ada yang perlu diingatkan hari ini.',
  noneFor: (name: string) => `${name} tidak perlu diingatkan hari ini.`,
  dialog: (name: string) => `Pengingat untuk ${name}`,
  subject: 'Perihal',
  body: 'Isi',
  copy: 'Salin teks',
  copied: 'Teks pengingat disalin.',
  notCopied: 'Peramban tidak mengizinkan penyalinan. Teks telah dipilih; tekan Ctrl+C.',
  mail: 'Buka di surel',
  tooLong: 'Teks ini terlalu panjang untuk dibuka langsung di surel. Salin saja.',
  close: 'Tutup',
} as const;
