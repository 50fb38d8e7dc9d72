import type { CeilingDoubt } from '#core/invest/choice/ceiling-doubts.ts';
import { MOST_RUPIAH, type RupiahProblem } from '#core/invest/price/rupiah-text.ts';
import { integer } from '#ui/format.ts';
import { rupiah, shortRupiah } from '#ui/rupiah.ts';

const PROBLEMS: Readonly<Record<RupiahProblem, string>> = {
  empty: 'Isi jumlah rupiah.',
  'not-a-number': 'Tulis angka, misalnya 750.000.000, 750 jt, atau 1,2 M.',
  negative: 'Jumlah rupiah tidak boleh negatif.',
  grouping: 'Titik memisahkan tiga angka, misalnya 1.500.000. Untuk pecahan pakai koma: 1,5 jt.',
  fraction: 'Tulis tanpa sen. Untuk pecahan juta atau miliar, tambahkan satuannya: 1,25 jt.',
  'too-large': `Jumlah terbesar ialah ${shortRupiah(MOST_RUPIAH)}.`,
};

const list = (names: readonly string[]): string =>
  new Intl.ListFormat('id-ID', { type: 'conjunction' }).format(names);

/** What stands around a doubt: the first year, and how places are called. */
interface DoubtWords {
  readonly firstYear: number;
  readonly placeOf: (place: string) => string;
}

function doubtText(doubt: CeilingDoubt, { firstYear, placeOf }: DoubtWords): string {
  switch (doubt.kind) {
    case 'no-ceiling':
      return 'Belum ada pagu. Tanpa pagu semua usulan yang memenuhi syarat akan terpilih.';
    case 'zero': {
      const years = list(doubt.years.map((year) => String(firstYear + year)));
      return doubt.all
        ? 'Pagu nol di semua tahun: tidak ada usulan berbiaya yang dapat dipilih.'
        : `Pagu ${years} nol: pada tahun itu tidak ada usulan berbiaya yang dapat dimulai dan tidak ada biaya operasi yang dapat dibayar.`;
    }
    case 'sources-above':
      return `Jumlah pagu sumber dana ${firstYear + doubt.year} melebihi pagu total sebesar ${rupiah(doubt.by)}. Yang berlaku pagu total.`;
    case 'sources-below':
      return `Jumlah pagu sumber dana ${firstYear + doubt.year} kurang ${rupiah(doubt.by)} dari pagu total, sehingga pagu total tidak akan habis terpakai.`;
    case 'years-open':
      return `${doubt.source === null ? 'Pagu total' : `Pagu ${doubt.source}`} belum diisi untuk ${list(doubt.years.map((year) => String(firstYear + year)))}: belanja tahun itu tidak dibatasi olehnya.`;
    case 'source-open':
      return `${list(doubt.sources)} tidak mempunyai pagu sendiri: belanjanya hanya dibatasi pagu total.`;
    case 'no-capacity':
      return 'Kapasitas semua pelaksana nol: tidak ada usulan yang dapat dimulai.';
    case 'floor-nowhere':
      return `Batas minimum untuk ${placeOf(doubt.place)} tidak dapat dipenuhi: tidak ada OPD seperti itu yang ikut dalam rencana.`;
    case 'capacity-nowhere':
      return `Kapasitas ${placeOf(doubt.place)} tidak berlaku: OPD itu tidak ikut dalam rencana.`;
    case 'floor-above':
      return `Batas minimum ${rupiah(doubt.floor.least)} untuk ${placeOf(doubt.floor.place)} melebihi seluruh pagu ${rupiah(doubt.most)}. Keduanya tidak dapat dipenuhi bersama.`;
    case 'floor-capacity':
      return `Batas minimum ${integer(doubt.floor.least)} usulan untuk ${placeOf(doubt.floor.place)} melebihi kapasitas: paling banyak ${integer(doubt.most)} usulan dalam seluruh rencana.`;
  }
}

/** The Indonesian of ceilings, capacities and floors. */
export const ceilingsText = {
  title: 'Pagu, kapasitas, dan batas minimum',
  lead: 'Paket yang dipilih tidak pernah melewati batas di halaman ini. Setiap perubahan langsung tersimpan.',
  amount: {
    problems: PROBLEMS,
    /** What counts as long as what is typed says nothing. */
    stays: (problem: string, now: number | null) =>
      now === null ? problem : `${problem} Yang berlaku tetap ${rupiah(now)}.`,
    reading: shortRupiah,
  },
  afterwards: (amount: number, last: number) =>
    amount === 0
      ? `Paket yang sekarang terpilih tidak mempunyai biaya per tahun sesudah ${last}.`
      : `Pagu hanya membatasi tahun rencana. Sesudah ${last} paket yang sekarang terpilih memerlukan ${rupiah(amount)} setiap tahun; jumlah itu tidak dibatasi di sini dan perlu disediakan.`,
  doubts: {
    title: 'Perlu diperiksa',
    text: doubtText,
  },
  money: {
    title: 'Pagu',
    hint: 'Tulis rupiah penuh, atau singkat seperti 750 jt dan 1,2 M. Satu baris dari lembar sebar dapat ditempel sekaligus. Tahun yang dikosongkan tidak dibatasi; nol berarti tidak ada belanja.',
    total: 'Pagu total',
    sources: 'Menurut sumber dana',
    sum: 'Jumlah',
    sumSaid: 'Jumlah tahun yang diisi',
    open: 'tanpa batas',
    sumOfSources: 'Jumlah sumber dana',
    none: 'Tanpa batas',
    cell: (row: string, year: number) => `${row} ${year}`,
    allYears: 'Samakan semua tahun',
    allYearsOf: (row: string) => `Samakan semua tahun: ${row}`,
    clear: 'Hapus pagu',
    clearOf: (row: string) => `Hapus pagu: ${row}`,
    cleared: (row: string) => `Pagu ${row} dihapus.`,
  },
  source: {
    name: 'Nama sumber dana',
    noName: 'Isi nama sumber dana.',
    twice: 'Nama ini sudah dipakai sumber dana lain.',
    rename: 'Ganti nama',
    renameOf: (name: string) => `Ganti nama ${name}`,
    remove: 'Hapus sumber',
    removeOf: (name: string) => `Hapus sumber ${name}`,
    removed: (name: string, paid: number) =>
      paid === 0
        ? `Sumber dana ${name} dihapus.`
        : `Sumber dana ${name} dihapus; ${paid} usulan dialihkan ke sumber dana pertama.`,
    add: 'Tambah sumber dana',
    addTitle: 'Sumber dana baru',
    addHint: 'Misalnya DAK, bantuan keuangan provinsi, atau hibah.',
    renameTitle: 'Ganti nama sumber dana',
    save: 'Simpan',
    cancel: 'Batal',
    first: 'Dipakai bila usulan tidak menyebut sumber dananya.',
  },
  undo: 'Urungkan',
  capacity: {
    title: 'Kapasitas',
    lead: 'Berapa usulan yang sanggup dimulai dalam satu tahun. Kosong berarti tidak dibatasi.',
    each: 'Setiap OPD',
    regency: 'Diskominfo, untuk usulan bersama',
    one: 'OPD dengan kapasitas sendiri',
    oneHint: 'Menggantikan angka untuk setiap OPD.',
    choose: 'Pilih OPD',
    of: (name: string) => `Kapasitas ${name} per tahun`,
    unit: 'usulan per tahun',
    drop: 'Hapus',
    dropOf: (name: string) => `Hapus kapasitas ${name}`,
    bad: 'Tulis bilangan bulat 0 atau lebih.',
  },
  floor: {
    title: 'Batas minimum',
    lead: 'Agar paket tidak menumpuk pada OPD yang paling murah dinaikkan. Berlaku untuk seluruh tahun rencana. Rupiah dihitung dari biaya tahun pertama setiap usulan; usulan bersama dihitung penuh bagi setiap OPD yang dituju.',
    none: 'Tidak ada batas minimum.',
    place: 'Untuk',
    each: 'Setiap OPD',
    kindsEach: 'Jenis, setiap OPD',
    kinds: 'Jenis, bersama-sama',
    groups: 'Kelompok, bersama-sama',
    agencies: 'Satu OPD',
    of: 'Dihitung dalam',
    units: { proposals: 'usulan', rupiah: 'rupiah' },
    least: 'Paling sedikit',
    add: 'Tambah batas minimum',
    leastOf: (place: string, unit: string) => `Paling sedikit ${unit} untuk ${place}`,
    drop: 'Hapus',
    dropOf: (place: string, unit: string) => `Hapus batas minimum ${place}, ${unit}`,
    rule: 'Batas untuk satu OPD menggantikan batas untuk setiap OPD dalam satuan yang sama.',
    bad: 'Tulis bilangan bulat 1 atau lebih.',
  },
  placeWords: {
    each: 'setiap OPD',
    kind: (name: string) => `jenis ${name}`,
    group: (name: string) => `kelompok ${name}`,
    unknown: (key: string) => `OPD "${key}"`,
  },
} as const;
