import type { Persistence } from '#state/saving/persistence.ts';
import { BACKUP } from './text-backup.ts';
import { FOLDER } from './text-folder.ts';
import { HEALTH } from './text-health.ts';
import { RESTORE } from './text-restore.ts';

/** The Indonesian of storage, offline work and rescue. */
export const text = {
  title: 'Data dan penyimpanan',
  lead: 'Semua data berada di peramban ini, pada perangkat ini. Halaman ini menunjukkan seberapa aman data itu.',
  storage: {
    title: 'Penyimpanan',
    state: {
      unknown: 'Memeriksa penyimpanan…',
      granted: 'Terlindungi. Peramban berjanji tidak membersihkan data Timbang dengan sendirinya.',
      'not-granted':
        'Belum terlindungi. Peramban dapat membersihkan data bila ruang perangkat hampir habis. Pasang Timbang sebagai aplikasi atau mintalah perlindungan di bawah ini.',
      unsupported:
        'Tidak dapat dilindungi pada alamat ini. Alamat HTTP biasa tidak memberi peramban kemampuan itu; penyimpanan tetap bekerja, tetapi unduhlah cadangan secara berkala.',
    } satisfies Record<Persistence, string>,
    request: 'Minta perlindungan penyimpanan',
    refused:
      'Peramban belum mengabulkan permintaan. Peramban lazimnya mengabulkan setelah Timbang dipasang sebagai aplikasi atau sering dibuka.',
    used: (used: string, quota: string) =>
      `Terpakai ${used} dari ${quota} yang disediakan peramban.`,
  },
  offline: {
    title: 'Bekerja tanpa jaringan',
    ready: 'Siap. Timbang dapat dibuka dan dipakai tanpa jaringan, termasuk membuat laporan.',
    preparing: 'Sedang disiapkan. Biarkan halaman ini terbuka beberapa saat selagi ada jaringan.',
    fetching:
      'Tidak tersedia pada alamat HTTP biasa. Bagian-bagian Timbang masih dimuat; jangan putuskan jaringan sampai selesai.',
    insecure:
      'Tidak tersedia pada alamat HTTP biasa. Semua hal lain tetap bekerja selama halaman ini terbuka. Mintalah Diskominfo menyediakan alamat HTTPS.',
    'single-file':
      'Siap. Semua yang diperlukan ada di dalam berkas ini. Timbang tidak pernah memerlukan jaringan.',
    install: 'Pasang Timbang di perangkat ini',
    installed: 'Timbang terpasang sebagai aplikasi di perangkat ini.',
    installElsewhere:
      'Peramban ini belum menawarkan pemasangan. Cari "Pasang aplikasi" atau "Tambahkan ke layar utama" pada menu peramban.',
  },
  backup: BACKUP,
  folder: FOLDER,
  restore: RESTORE,
  health: HEALTH,
  person: {
    title: 'Siapa yang bekerja di peramban ini',
    body: 'Nama ini ditulis di samping setiap perubahan yang Anda buat. Nama disimpan di ruang kerja ini dan ikut dalam cadangannya.',
    label: 'Nama Anda',
  },
} as const;
