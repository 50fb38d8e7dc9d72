import { integer as n } from '#ui/format.ts';

/** The Indonesian of targets and results. */
export const text = {
  title: 'Target dan hasil',
  period: 'Periode',
  none: {
    title: 'Belum ada periode di meja ini',
    next: 'Target disimpan di dalam periode yang Anda siapkan.',
  },
  noRubric: 'Pilih dahulu instrumen periode ini di halaman Periode.',
  noInstrument:
    'Instrumen periode ini tidak ada di sini, sehingga hasil tidak dapat dibandingkan dengan target.',
  forAll: 'Target untuk semua OPD',
  forAllHint: (low: string, high: string) =>
    `Angka dari ${low} sampai ${high}, misalnya 2,60. Kosongkan bila tidak ada. Tersimpan sendiri.`,
  bad: (low: string, high: string) => `Tulis angka dari ${low} sampai ${high}.`,
  save: {
    saved: 'Tersimpan',
    pending: 'Menyimpan…',
    failed: 'Belum tersimpan. Periksa ruang penyimpanan, lalu ubah sekali lagi.',
    conflict:
      'Periode ini diubah di tab lain. Buka halaman Periode untuk memilih isian yang dipakai.',
  },
  mean: (value: string, counted: number, invited: number, target: string) =>
    `Rata-rata ${value} dari ${n(counted)} OPD yang final, dari ${n(invited)} diundang. Target untuk semua: ${target}.`,
  noMean: (invited: number) => `Belum ada hasil akhir dari ${n(invited)} OPD yang diundang.`,
  counts: (reached: number, measured: number, aimed: number) =>
    `${n(reached)} dari ${n(measured)} OPD yang final dan bertarget mencapai targetnya; ${n(aimed)} OPD memiliki target.`,
  rule: (isRounded: boolean) =>
    isRounded
      ? 'Nilai dibandingkan setelah dibulatkan, seperti cara instrumen ini menetapkan predikat. Hanya hasil akhir yang dibandingkan dengan target.'
      : 'Nilai dibandingkan sebelum dibulatkan, seperti cara instrumen ini menetapkan predikat. Hanya hasil akhir yang dibandingkan dengan target.',
  column: {
    agency: 'OPD',
    target: 'Target',
    result: 'Hasil',
    by: 'Selisih',
    standing: 'Keadaan',
  },
  own: (agency: string) => `Target ${agency}`,
  shared: (target: string) => `semua: ${target}`,
  standing: {
    reached: 'Tercapai',
    short: 'Belum tercapai',
    open: 'Belum final',
    none: 'Belum ada hasil',
    notAssessed: (why: string) => `Tidak dinilai: ${why}`,
    noTarget: 'Tanpa target',
  },
  chart: {
    title: 'Hasil dan target',
    result: 'Hasil akhir',
    target: 'Target',
    figure: (result: string, target: string) => `${result} / ${target}`,
    none: 'tanpa angka',
    about: (name: string, year: string) => `${name}, ${year}`,
    file: 'target-dan-hasil',
  },
  file: 'target dan hasil',
} as const;
