import type { NoBook } from '#workflow/plans/plan-source.ts';

/** Why there is nothing to plan from, and the way out of it; said alike in every part of a plan. */
export const noBookText = {
  title: 'Belum ada hasil yang disepakati',
  body: (why: NoBook): string =>
    why.kind === 'no-rubric'
      ? `Instrumen ${why.id} versi ${why.version} tidak ada di sini. Masukkan berkas instrumennya pada halaman Instrumen.`
      : 'Rencana disusun dari hasil akhir penilaian. Sahkan hasil pada konsensus atau masukkan hasil akhir pada halaman Rekap, lalu kembali ke sini. Nama, tahun, dan pagu sudah dapat diisi.',
  way: 'Ke halaman Rekap',
} as const;
