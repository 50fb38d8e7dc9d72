import type { Objective } from '#core/invest/choice/plan-order.ts';
import type { PlanChoice } from '#core/invest/plan.ts';
import { integer as n } from '#ui/format.ts';
import { rupiah } from '#ui/rupiah.ts';

/** The Indonesian of choosing a plan. */
export const text = {
  title: 'Pilihan',
  lead: 'Paket usulan terbaik yang muat di bawah pagu, apa yang dicapainya, dan apa yang dapat diubah dengan tangan.',
  reading: 'Membaca hasil dan usulan…',
  caught: (done: number, total: number) =>
    `Mengambil hasil yang baru masuk: ${n(done)} dari ${n(total)}`,
  failed: 'Rencana tidak dapat dihitung',
  failedBody: 'Rencana tetap utuh. Coba sekali lagi.',
  detail: 'Keterangan bagi pengelola',
  again: 'Coba lagi',
  undo: 'Urungkan',
  undone: 'Rencana sebelumnya dikembalikan.',
  notUndone: 'Tidak diurungkan: rencana sudah diubah sesudahnya. Yang sekarang dibiarkan.',
  search: {
    title: 'Cari rencana terbaik',
    ground: (proposals: number, agencies: number) =>
      `Dipilih dari ${n(proposals)} usulan untuk ${n(agencies)} OPD.`,
    banned: (count: number) => `${n(count)} di antaranya dikeluarkan dengan tangan.`,
    refused: (count: number) => `${n(count)} lainnya ditolak sebelum pemilihan;`,
    refusedWay: 'lihat alasannya',
    aims: (goal: string): Readonly<Record<Objective, string>> => ({
      gain: 'Tujuan: jumlah kenaikan indeks semua OPD setinggi mungkin pada akhir tahun terakhir.',
      good: `Tujuan: sebanyak mungkin OPD mencapai ${goal}; di antara yang sama banyak, jumlah kenaikan indeks yang tertinggi.`,
      worst:
        'Tujuan: dimensi yang rata-ratanya terendah diangkat setinggi mungkin; di antara yang sama, jumlah kenaikan indeks yang tertinggi.',
    }),
    priorities: 'Kenaikan setiap OPD dikalikan prioritas layanannya.',
    ties: 'Di antara rencana yang sama baik dipilih yang lebih murah, lalu yang mulai lebih awal.',
    aimWay: 'Ubah tujuan pada Dasar',
    noCeiling:
      'Pagu belum diisi: tanpa pagu semua usulan yang berguna akan terpilih. Isi pagu lebih dulu.',
    noCeilingWay: 'Ke bagian Pagu',
    nothing:
      'Tidak ada usulan yang dapat dipilih. Lihat alasan penolakannya, atau sesuaikan target.',
    limit: (seconds: number) =>
      `Pencarian berhenti paling lama sesudah ${n(seconds)} detik dan dapat dibatalkan kapan saja. Rencana yang ada tidak berubah sampai pencarian selesai.`,
    start: 'Cari rencana terbaik',
    cancel: 'Batalkan pencarian',
    reading: 'Membaca usulan…',
    none: 'Belum ada rencana yang ditemukan',
    found: (value: string) => `Terbaik yang ditemukan ${value}`,
    bound: (value: string) => `batas atas ${value}`,
    gap: (value: string) => `selisih ke batas ${value}`,
    seconds: (value: number) => `${n(value)} detik`,
    cancelled: 'Pencarian dibatalkan. Rencana sebelumnya tetap berlaku.',
    failed: 'Pencarian gagal. Rencana sebelumnya tetap berlaku.',
    taken: (count: number, seconds: string) =>
      `Selesai dalam ${seconds} detik: ${n(count)} usulan dipilih dan disimpan sebagai rencana.`,
    changedMeanwhile: 'Data berubah selama pencarian. Cari sekali lagi untuk data yang sekarang.',
    unsolved: {
      title: 'Tidak ditemukan rencana dalam batas waktu',
      body: 'Ini tidak berarti bahwa rencana itu tidak ada. Longgarkan batas minimum atau kewajiban, kurangi jumlah tahun, lalu cari lagi.',
    },
    unsound: {
      title: 'Hasil pencarian ditolak pemeriksa',
      body: 'Rencana yang ditemukan tidak memenuhi syarat berikut, sehingga tidak dipakai. Rencana sebelumnya tetap berlaku.',
    },
    impossible: {
      title: 'Tidak ada rencana yang memenuhi semua syarat',
      body: 'Syarat berikut tidak dapat dipenuhi bersama. Tanpa salah satu di antaranya, rencana menjadi mungkin.',
      unnamed: 'Syarat yang bertentangan tidak dapat dipersempit dalam batas waktu.',
      ways: 'Jalan keluar',
    },
  },
  now: {
    title: 'Rencana sekarang',
    none: 'Rencana belum dipilih. Cari rencana terbaik, atau tetapkan usulan dengan tangan pada daftar usulan.',
    by: {
      optimum: 'Hasil pencarian',
      greedy: 'Urut lalu potong',
      hand: 'Disusun dengan tangan',
    } satisfies Record<PlanChoice['by'], string>,
    at: (when: string) => `Dipilih ${when}`,
    proven: 'Terbukti optimal',
    provenBody: (hand: number) =>
      hand === 0
        ? 'Tidak ada rencana yang lebih baik di bawah semua syarat.'
        : `Tidak ada rencana yang lebih baik di bawah semua syarat, termasuk ${n(hand)} pilihan tangan.`,
    gap: (value: string) => `Terbaik yang ditemukan; selisih ke batas atas ≤ ${value}`,
    gapFirst: (value: string, bound: string) =>
      `Nilai tujuan ${value}; tidak ada rencana yang nilainya di atas ${bound}.`,
    gapLater:
      'Nilai tujuan pertama sudah yang tertinggi; tujuan keduanya belum terbukti tertinggi.',
    cut: 'Pencarian dipersingkat agar selesai dalam batas waktunya. Komputer yang lebih cepat dapat sampai lebih jauh.',
    byHand:
      'Rencana ini tidak dibuktikan optimal, karena diubah dengan tangan atau diambil kembali. Bandingkan dengan hasil pencarian di bawah.',
    unknown: 'Rencana ini tidak dibuktikan optimal.',
    stale: {
      title: 'Dipilih sebelum data berubah',
      body: 'Hasil, usulan, biaya, pagu, atau syarat berubah sesudah rencana ini dipilih. Rencana dibiarkan seperti adanya; angka di bawah dihitung ulang dengan data sekarang. Cari lagi untuk rencana yang sesuai.',
    },
    lost: (count: number) =>
      `${n(count)} usulan yang pernah dipilih tidak lagi ada di antara usulan, dan tidak dihitung:`,
    faults: (count: number) => `${n(count)} syarat tidak terpenuhi`,
    sound: 'Semua syarat terpenuhi: diperiksa ulang dari rencananya sendiri.',
    chosen: 'Usulan dipilih',
    total: (years: number) => `Belanja ${n(years)} tahun`,
    gain: 'Jumlah kenaikan indeks',
    weighted: 'Dikalikan prioritas',
    mean: 'Rata-rata indeks',
    good: (goal: string) => `OPD mencapai ${goal}`,
    worst: 'Dimensi terendah',
    change: (before: string, after: string) => `${before} → ${after}`,
    of: (count: number, all: number) => `${n(count)} dari ${n(all)}`,
  },
  greedy: {
    title: 'Pembanding: urut lalu potong',
    lead: 'Cara yang biasa: usulan diurutkan menurut kenaikan per rupiah, lalu diambil selama masih muat. Selisih dengan urutan biasa = rencana sekarang dikurangi urut lalu potong.',
    reading: 'Menghitung pembanding…',
    what: 'Ukuran',
    now: 'Rencana sekarang',
    greedy: 'Urut lalu potong',
    difference: 'Selisih dengan urutan biasa',
    faulty: (count: number) =>
      `Urut lalu potong tidak memenuhi ${n(count)} syarat, sehingga bukan rencana yang dapat dijalankan:`,
  },
  common: {
    signed: (value: string) => {
      if (!/[1-9]/.test(value)) return value;
      return value.startsWith('-') ? `−${value.slice(1)}` : `+${value}`;
    },
    signedRupiah: (amount: number) => {
      if (amount === 0) return rupiah(0);
      return amount < 0 ? `−${rupiah(-amount)}` : `+${rupiah(amount)}`;
    },
    signedCount: (count: number) => {
      if (count === 0) return '0';
      return count < 0 ? `−${n(-count)}` : `+${n(count)}`;
    },
    none: '–',
    close: 'Tutup',
    cancel: 'Batal',
    open: (name: string) => `Asal angka: ${name}`,
  },
} as const;
