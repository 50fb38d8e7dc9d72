import type { MessageProblem } from '#core/review/message-rules.ts';

/** The Indonesian of sending messages as one file. */
export const SEND = {
  waiting: (count: number) => `${count} pesan sudah ditulis dan belum dikirim.`,
  toSend: 'Ke pengiriman',
  title: (count: number) => `Kirim ${count} pesan sebagai satu berkas`,
  lead: 'Berkas dibuat, dibaca ulang, lalu diunduh; sampaikan sendiri kepada penerimanya.',
  choose: 'Pesan dalam berkas ini',
  name: 'Nama pengirim',
  nameHint: 'Tertulis dalam berkas sebagai yang berbicara.',
  position: 'Jabatan',
  positionHint: 'Boleh dikosongkan.',
  unit: 'Unit atau institusi',
  unitHint: 'Belum ada kunci di meja ini; tulis unit Anda.',
  signed: (unit: string) => `Ditandatangani dengan kunci meja ini, atas nama ${unit}.`,
  unsigned:
    'Berkas tidak akan bertanda tangan: peramban tidak dapat menandatangani pada alamat ini, atau kunci meja belum dibuat. Penerima akan melihatnya.',
  toKeys: 'Ke halaman Kunci',
  make: 'Buat berkas',
  making: 'Membuat dan membaca ulang berkas…',
  cancel: 'Batal',
  error: 'Berkas belum dapat dibuat',
  nothing: 'Pilih paling sedikit satu pesan.',
  nameMissing: 'Isi nama pengirim.',
  unitMissing: 'Isi unit atau institusi.',
  item: (kind: string, item: string) => `${kind}: ${item}`,
  lack: (item: string, problem: string) => `${item}. ${problem}`,
  problems: {
    'no-text': 'Isinya belum ditulis.',
    'no-reason': 'Alasan pengembalian belum dipilih.',
    'past-deadline': 'Tenggat sudah lewat.',
    'no-value': 'Nilainya belum dipilih.',
    'no-outcome': 'Putusannya belum dipilih.',
    'no-result': 'Hasil yang disanggah tidak disebut.',
    'no-target': 'Pesan yang dijawab tidak ada lagi di sini.',
  } satisfies Readonly<Record<MessageProblem, string>>,
  failures: {
    unsaved:
      'Salah satu pesan belum tersimpan. Selesaikan dahulu pada drafnya. Tidak ada yang dikirim.',
    mixed:
      'Pesan yang dipilih menyangkut revisi atau hasil yang berbeda. Buat satu berkas untuk masing-masing.',
    'no-submission': 'Berkas kirim yang dibicarakan tidak ada lagi di sini.',
    'document-gone':
      'Salah satu bukti yang dipilih sudah dihapus. Buka drafnya dan pilih bukti lain. Tidak ada yang dikirim.',
    'cannot-seal': 'Berkas tidak dapat disegel di sini.',
    'changed-meanwhile':
      'Salah satu pesan diubah sementara berkas dibuat. Periksa lagi, lalu buat berkasnya sekali lagi. Tidak ada yang dikirim.',
    'not-as-written':
      'Berkas yang dibuat tidak terbaca sama seperti yang dimaksud, sehingga dibuang. Tidak ada yang dikirim. Cobalah lagi.',
    unwritable: 'Berkas tidak dapat ditulis. Periksa ruang diska, lalu cobalah lagi.',
    missing: 'Salah satu pesan tidak ada lagi. Muat ulang halaman ini.',
    damaged: 'Salah satu pesan rusak di penyimpanan dan tidak dapat dikirim.',
  },
  sent: {
    title: 'Berkas selesai',
    body: (name: string, count: number) =>
      `${count} pesan ada dalam berkas "${name}". Berkas sudah dibaca ulang sampai bita terakhir dan diunduh. Sampaikan kepada penerimanya.`,
    unsigned: 'Berkas ini tidak bertanda tangan.',
    again: 'Unduh lagi',
    close: 'Tutup',
  },
} as const;
