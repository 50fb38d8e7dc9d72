import type { Dataset, DatasetRow } from '#core/history/dataset.ts';
import { SAMPLE_GOVERNMENT } from './agencies.ts';
import type { SampleTold } from './calendar.ts';
import { uuidOf } from './chance.ts';

/** Self and external index of the whole government in the years before, invented. */
const YEARS = [
  [2019, '3.10', '2.05'],
  [2020, '2.95', '2.20'],
  [2021, '2.90', '2.35'],
  [2022, '2.80', '2.50'],
  [2023, '2.85', '2.62'],
] as const;

/** The years of the sample before the application was used. */
export function sampleHistory({ calendar: { yearOf }, now }: SampleTold): Dataset {
  const rows = YEARS.map(([year, self, score], at): DatasetRow => ({
    line: at + 2,
    name: SAMPLE_GOVERNMENT,
    code: '',
    kind: 'Kabupaten',
    year: yearOf(year),
    item: '',
    score,
    self,
    parts: {},
    band: '',
    note: 'Data contoh.',
  }));
  return {
    id: uuidOf('riwayat'),
    kind: 'government',
    name: 'Riwayat indeks (contoh)',
    source: 'Data contoh, tidak nyata',
    instrument: 'Instrumen contoh',
    rubric: null,
    fileName: 'riwayat-contoh.csv',
    addedAt: now,
    rows,
  };
}
