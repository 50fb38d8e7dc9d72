/**
 * The published results that the engine does not reproduce, or cannot: why, and the very
 * numbers. Complete: whoever is not named here agrees in everything that was printed.
 */
export interface Named {
  readonly reason: string;
  readonly findings: readonly string[];
}

const INDEX_ONLY =
  'Only the index, its predikat and the year before were printed; predikat and difference agree.';
const PEGI =
  'PeGI is no instrument of the application: its questionnaire is not public, and no values below the printed ones are.';

const indexOnly = (index: string): Named => ({
  reason: INDEX_ONLY,
  findings: [`index: printed ${index}, nothing to compute it from`],
});

const pegi = (printed: Readonly<Record<string, string>>): Named => ({
  reason: PEGI,
  findings: Object.entries(printed).map(
    ([what, text]) => `${what}: printed ${text}, no instrument`,
  ),
});

export const NAMED: Readonly<Record<string, Named>> = {
  'denpasar-2019': {
    reason:
      'The levels in the database were not brought up to date with the printed values of aspects 3 and 5; the index is the same either way.',
    findings: ['A3: printed 3.50, 3.00 from levels', 'A5: printed 2.67, 3.00 from levels'],
  },
  'kab-banyuasin-2023-nol': {
    reason:
      'Domain 4 was printed as 0.30, below the scale: blank indicators were counted as zero. No assessment of ours can have such a value; the mean of the domains agrees.',
    findings: ['exact index: printed 1.0545, none from whole levels'],
  },
  'pemdi-aceh-tengah-2026': {
    reason:
      'Indicator 13 was printed as 1.17, so aspect 5 is (1.17 + 1) ÷ 2 = 1.085; it was printed as 1.08, which fits 7/6 before rounding. The values behind the claimed index were not printed.',
    findings: [
      'A5: printed 1.08, 1.09 from levels',
      'claimed index: printed 1.42, nothing to compute it from',
    ],
  },
  'pegi-kementerian-2017': pegi({ index: '3.37', predikat: 'Baik' }),
  'pegi-kota-bandung-2015': pegi({ index: '2.92', predikat: 'Baik' }),
  'pegi-jateng-2017-sragen': pegi({ index: '3.53' }),
  'pegi-jateng-2017-semarang': pegi({ index: '3.40' }),
  'pegi-jateng-2017-pekalongan': pegi({ index: '3.36' }),
  'pegi-kementerian-pertanian': pegi({ index: '2.63', targetIndex: '3.85' }),
  'pegi-kota-batu-dinas-komunikasi-dan-informatika': pegi({
    predikat: 'Kurang',
    kebijakan: 'Baik',
    perencanaan: 'Kurang',
  }),
  'pegi-kota-batu-bapelitbangda': pegi({
    predikat: 'Kurang',
    kebijakan: 'Sangat Kurang',
    perencanaan: 'Kurang',
  }),
  'pegi-kota-batu-dinas-pertanian': pegi({
    predikat: 'Kurang',
    kebijakan: 'Sangat Kurang',
    perencanaan: 'Kurang',
  }),
  'spbe-ntb-2023-nusa-tenggara-barat': indexOnly('3.40'),
  'spbe-ntb-2023-lombok-barat': indexOnly('2.77'),
  'spbe-ntb-2023-lombok-tengah': indexOnly('2.69'),
  'spbe-ntb-2023-lombok-timur': {
    reason:
      'From 1.91 to 2.46 is a rise of 0.55; the printed 0.15 is a slip, it belongs to the row of Lombok Barat. Nothing below the index was printed.',
    findings: [
      'index: printed 2.46, nothing to compute it from',
      'delta: printed 0.15, 0.55 from indices',
    ],
  },
  'spbe-ntb-2023-bima': indexOnly('1.88'),
  'spbe-ntb-2023-sumbawa': indexOnly('2.75'),
  'spbe-diy-2023': indexOnly('4.22'),
  'spbe-mataram-2025': {
    reason: 'Three of the four domains were printed; without domain 3 there is no index.',
    findings: ['index: printed 3.96, nothing to compute it from'],
  },
};
