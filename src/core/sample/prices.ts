import type { Price } from '#core/invest/price/price.ts';
import type { SampleTold } from './calendar.ts';
import { uuidOf } from './chance.ts';

/** Said of every price, and with it of every line that takes one: nobody bought at these. */
const SOURCE = 'Daftar contoh (rekaan)';

const PC = ['1.3.02.10.01.0002', 'Personal Computer', '5.2.02.10.01.0002'] as const;
const POWER = ['1.3.02.08.04.0005', 'System/Power Supply', '5.2.02.08.04.0005'] as const;
const NET = ['', 'Peralatan Jaringan', ''] as const;
const INTERNET = [
  '8.1.02.02.01.0063',
  'Beban Kawat/Faksimili/Internet/TV Berlangganan',
  '5.1.02.02.01.0063',
] as const;
const NONE = ['', '', ''] as const;

type Group = readonly [code: string, name: string, account: string];
type Line = readonly [
  key: string,
  standard: 'SSH' | 'SBU',
  name: string,
  specification: string,
  unit: string,
  price: number,
  group: Group,
  /** Of the story; the list of the next budget year is there already. */
  year: 2026 | 2027,
];

const LINES: readonly Line[] = [
  ['laptop', 'SSH', 'Laptop kerja', 'RAM 16 GB, SSD 512 GB, 14 inci', 'Unit', 14_500_000, PC, 2027],
  ['', 'SSH', 'Laptop kerja', 'RAM 16 GB, SSD 512 GB, 14 inci', 'Unit', 13_900_000, PC, 2026],
  [
    '',
    'SSH',
    'Komputer meja',
    'RAM 16 GB, SSD 512 GB, layar 22 inci',
    'Unit',
    12_750_000,
    PC,
    2027,
  ],
  ['ups', 'SSH', 'UPS', '1.200 VA, 650 W, untuk satu rak kecil', 'Unit', 1_850_000, POWER, 2027],
  ['', 'SSH', 'UPS', '2.200 VA, 1.200 W', 'Unit', 4_600_000, POWER, 2027],
  ['wifi', 'SSH', 'Titik akses nirkabel', 'Dalam ruang, dua pita', 'Unit', 2_600_000, NET, 2027],
  ['', 'SSH', 'Sakelar jaringan', '24 porta, dapat dikelola', 'Unit', 4_900_000, NET, 2027],
  ['internet', 'SSH', 'Langganan internet', '100 Mbps', 'Bulan', 1_650_000, INTERNET, 2027],
  ['', 'SSH', 'Langganan internet', '100 Mbps', 'Bulan', 1_600_000, INTERNET, 2026],
  ['', 'SSH', 'Sewa peladen awan', '4 vCPU, 8 GB, 200 GB', 'Bulan', 1_250_000, INTERNET, 2027],
  [
    '',
    'SSH',
    'Perangkat lunak antivirus',
    'Satu komputer, satu tahun',
    'Lisensi',
    215_000,
    NONE,
    2027,
  ],
  ['meal', 'SBU', 'Konsumsi rapat', 'Makan dan kudapan', 'Orang', 50_000, NONE, 2027],
  ['', 'SBU', 'Honorarium narasumber', 'Eselon III', 'OJ', 900_000, NONE, 2027],
  ['staff', 'SBU', 'Tenaga pendukung TIK', 'Diploma, satu orang', 'OB', 4_250_000, NONE, 2027],
];

/** The price list of the sample, in the years of the calendar: invented, as its source says. */
export function samplePrices({ calendar, now }: SampleTold): readonly Price[] {
  return LINES.map(([, standard, name, specification, unit, price, group, year], at) => ({
    id: uuidOf('harga satuan', at),
    revision: 1,
    standard,
    source: SOURCE,
    year: calendar.yearOf(year),
    groupCode: group[0],
    groupName: group[1],
    name,
    specification,
    unit,
    price,
    accountCodes: group[2] === '' ? [] : [group[2]],
    addedAt: now,
    updatedAt: now,
  }));
}

/** What lines of the sample are made of, by a short word. */
export type SamplePrice = 'laptop' | 'ups' | 'wifi' | 'internet' | 'meal' | 'staff';

/** One of the list, as {@link samplePrices} gives it. */
export function priceCalled(prices: readonly Price[], word: SamplePrice): Price {
  const found = prices[LINES.findIndex(([key]) => key === word)];
  if (!found) throw new Error(`sample: no price ${word}`);
  return found;
}
