import type { WhyNone } from '#core/agreement/estimate.ts';
import { integer as n } from '#ui/format.ts';

interface Note {
  readonly title: string;
  readonly body: string;
}

/** How the figures are made, and whose they are. */
export const METHOD = {
  title: 'Catatan metode',
  notes: (resamples: number): readonly Note[] => [
    {
      title: 'Kappa berbobot',
      body: 'J. Cohen, Psychological Bulletin 70 (1968) 213–220; bobot linear menurut Cicchetti & Allison (1971), kuadrat menurut Fleiss & Cohen (1973). Untuk lebih dari dua asesor ditampilkan rata-rata semua pasangan (Light 1971). Batas bacaan: Landis & Koch, Biometrics 33 (1977) 159–174: sampai 0,20 sangat lemah, 0,40 lemah, 0,60 sedang, 0,80 kuat, di atasnya hampir sempurna.',
    },
    {
      title: 'Alfa Krippendorff',
      body: 'K. Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011); untuk nilai berurutan dan dengan nilai kosong. Batas bacaan: Content Analysis (2004), hlm. 241: mulai 0,800 dapat diandalkan, mulai 0,667 hanya untuk simpulan sementara.',
    },
    {
      title: 'Korelasi intrakelas',
      body: 'Shrout & Fleiss, Psychological Bulletin 86 (1979) 420–428; McGraw & Wong, Psychological Methods 1 (1996) 30–46. Dipakai bentuk dua arah, kesepakatan mutlak, asesor sebagai sampel: ICC(2,1) dan ICC(2,k). Bila kurang dari separuh butir dinilai oleh semua asesor, dipakai bentuk satu arah: ICC(1,1) dan ICC(1,k). Batas bacaan: Koo & Li, Journal of Chiropractic Medicine 15 (2016) 155–163: di bawah 0,50 rendah, 0,75 sedang, 0,90 baik, di atasnya sangat baik.',
    },
    {
      title: 'Selang kepercayaan',
      body: `Selang persentil 95% dari ${n(resamples)} pengambilan ulang butir dengan pengembalian (bootstrap; Efron & Tibshirani 1993). Bilangan acaknya selalu sama, sehingga selangnya sama di setiap meja. Pengambilan ulang yang tidak menghasilkan angka, misalnya karena semua nilainya sama, tidak dihitung; bila lebih dari sepersepuluhnya begitu, tertulis "tanpa selang" dengan jumlahnya. Butir pada satu perangkat daerah tidak sepenuhnya lepas satu sama lain; selang yang sebenarnya dapat lebih lebar.`,
    },
    {
      title: 'Yang dibandingkan',
      body: 'Hanya lembar dengan instrumen dan versi yang sama, pada kiriman yang sama. Nilai yang kosong dan "tidak berlaku" bukan nilai. Lembar asesor yang masih tertutup tidak ikut dihitung.',
    },
    {
      title: 'Kalibrasi',
      body: 'Setiap nilai dikurangi selisih rata-rata asesornya terhadap rata-rata semua asesor pada butir yang sama, dan tidak digeser melewati ujung skala. Indeks dihitung dengan fungsi nilai yang sama seperti di tempat lain.',
    },
  ],
  whyTitle: 'Mengapa tidak ada angka',
  whyLead:
    'Bila sebuah angka tidak dapat dihitung, sebabnya disebut. Angka kosong bukan nol dan bukan kesepakatan penuh.',
  why: {
    'one-rater': 'Hanya satu asesor yang memberi nilai; tidak ada yang dapat dibandingkan.',
    'too-few-units': 'Kurang dari dua butir dinilai oleh paling sedikit dua asesor.',
    'one-category':
      'Semua nilai sama. Asesor memang sepakat, tetapi kebetulan pun pasti menghasilkan kesepakatan itu, sehingga tidak ada yang dapat diukur.',
    'no-variance':
      'Nilai rata-rata butir tidak berbeda satu sama lain, padahal ICC membandingkan perbedaan antarbutir dengan perbedaan antarasesor.',
    'mixed-scales': 'Butir-butirnya memakai skala yang panjangnya berbeda.',
  } satisfies Record<WhyNone, string>,
} as const;
