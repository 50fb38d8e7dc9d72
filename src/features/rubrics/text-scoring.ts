/** The Indonesian of how an instrument's values are computed. */
export const scoringText = {
  cumulative:
    'Tingkat bersifat bertahap: suatu tingkat tercapai bila seluruh kriterianya dan seluruh kriteria di bawahnya terpenuhi.',
  weighting: {
    'mean-of-means': (group: string, indicator: string) =>
      `Nilai setiap ${group} adalah rata-rata nilai ${indicator} di dalamnya menurut bobotnya; indeks adalah rata-rata nilai ${group} menurut bobotnya. Bobot hanya berlaku di dalam kelompoknya, sehingga satu ${indicator} dalam kelompok kecil lebih menentukan daripada satu ${indicator} dalam kelompok besar.`,
    'nested-weights': (group: string, indicator: string) =>
      `Bobot ${group} adalah jumlah bobot isinya. Indeks adalah jumlah nilai ${indicator} dikalikan bobotnya, dibagi jumlah bobot seluruhnya.`,
  },
  applicable: {
    some: 'Indikator yang dinyatakan tidak berlaku keluar dari perhitungan, dan bobotnya terbagi ke indikator lain dalam kelompoknya.',
    never: 'Setiap indikator wajib dinilai; "tidak berlaku" tidak dikenal dalam instrumen ini.',
  },
  blank:
    'Selama masih ada indikator yang belum diisi, yang ada hanyalah nilai sementara, belum indeks.',
  fraction: (scale: string, digits: number, note: string) =>
    `Nilai di antara dua tingkat boleh dinyatakan pada ${scale}, paling banyak ${digits} angka di belakang koma. ${note}`,
  oneScale: 'skala ini',
  scaleNamed: (name: string) => `skala ${name}`,
  rounding: (digits: number) =>
    digits === 0
      ? 'Pembulatan dilakukan satu kali di akhir, ke bilangan bulat, setengah ke atas.'
      : `Pembulatan dilakukan satu kali di akhir, ${digits} angka di belakang koma, setengah ke atas.`,
  predikatOn: {
    rounded: 'Predikat dibaca dari indeks yang telah dibulatkan.',
    unrounded: 'Predikat dibaca dari indeks yang belum dibulatkan.',
  },
  predikatOnByYear: {
    rounded: (year: string) =>
      `Untuk tahun penilaian ${year}, predikat dibaca dari indeks yang telah dibulatkan.`,
    unrounded: (year: string) =>
      `Untuk tahun penilaian ${year}, predikat dibaca dari indeks yang belum dibulatkan.`,
  },
  unassessed: (label: string, note: string) => `${label}: ${note}`,
  target: (level: number, label: string, predikat: string) =>
    `Sasaran bawaan: tingkat ${level}${label === '' ? '' : ` – ${label}`} bagi setiap indikator, dan predikat ${predikat}.`,
  bands: 'Predikat',
  bandsCaption: 'Rentang nilai setiap predikat',
  band: 'Rentang indeks',
  alias: (alias: string) => `disebut juga ${alias}`,
  scales: 'Nama tingkat',
  scaleCaption: (name: string, count: number) => `Skala ${name}, dipakai ${count} isian`,
  level: 'Tingkat',
  name: 'Nama',
  /** A range from a lower to an upper bound; each says whether it belongs to the range. */
  range: (
    lower: { readonly value: string; readonly included: boolean },
    upper: { readonly value: string; readonly included: boolean },
  ) =>
    `${lower.included ? '' : 'lebih dari '}${lower.value} ${upper.included ? 'sampai' : 'sampai kurang dari'} ${upper.value}`,
} as const;
