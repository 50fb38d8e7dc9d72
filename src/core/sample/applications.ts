import type { Application } from '#core/inventory/application.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { SAMPLE_OWNER } from './agencies.ts';
import type { SampleTold } from './calendar.ts';
import { chanceOf, oneOf, SAMPLE_SEED, uuidOf } from './chance.ts';
import { presentIn } from './plan.ts';

/** What agencies run, each with what it is for; several run the same under other names. */
const SORTS = [
  ['Sistem Informasi Kepegawaian', 'Mengelola data pegawai dan kenaikan pangkat', 'special'],
  ['Antrean Layanan', 'Mengatur antrean pengunjung loket layanan', 'special'],
  ['Arsip Surat', 'Mencatat surat masuk dan surat keluar', 'special'],
  ['Pengaduan Warga', 'Menerima dan menindaklanjuti pengaduan masyarakat', 'special'],
  ['SRIKANDI', 'Mengelola naskah dinas dan arsip elektronik', 'common'],
  ['SP4N-LAPOR!', 'Menerima pengaduan masyarakat secara nasional', 'common'],
  ['Inventaris Barang', 'Mencatat barang milik daerah', 'special'],
  ['Situs Web', 'Menerbitkan informasi perangkat daerah', 'special'],
  ['Absensi Pegawai', 'Mencatat kehadiran pegawai', 'special'],
  ['Peta Layanan', 'Menampilkan lokasi layanan pada peta', 'special'],
] as const;

const PRICES = [48_500_000, 49_900_000, 75_000_000, 120_000_000, 185_000_000] as const;
const PLACES = ['Pusat data kabupaten', 'Pusat data kabupaten', 'Sewa', 'Ruang kantor'] as const;

function applicationOf(
  agency: RosterAgency,
  at: number,
  { calendar, now }: SampleTold,
): Application {
  const chance = (what: string): number => chanceOf(SAMPLE_SEED, 'aplikasi', what, agency.code, at);
  const first = Math.floor(chanceOf(SAMPLE_SEED, 'jenis', agency.code) * SORTS.length);
  // One after the other, so that no agency has the same sort twice.
  const [name, use, kind] = SORTS[(first + at) % SORTS.length] ?? SORTS[0];
  const isKnown = (what: string, part: number): boolean => chance(what) < part;
  const price = oneOf(PRICES, SAMPLE_SEED, 'harga', agency.code, at);
  const year = isKnown('tahun', 0.4)
    ? calendar.yearOf(2016 + Math.floor(chance('berapa') * 10))
    : null;
  return {
    id: uuidOf('aplikasi', agency.code, at),
    revision: 1,
    code: `${agency.code}-${at + 1}`,
    name: kind === 'common' ? name : `${name} ${agency.shortName}`,
    function: use,
    agency: agency.name,
    agencyCode: agency.code,
    unit: '',
    kind,
    category: kind === 'common' ? 'Umum' : 'Khusus',
    status: isKnown('status', 0.8) ? 'active' : 'inactive',
    year,
    medium: isKnown('media', 0.7) ? 'Web' : 'Gawai',
    address: '',
    sourceOwner: isKnown('kode', 0.5) ? SAMPLE_OWNER : '',
    openSourceClause: isKnown('klausul', 0.3) ? 'no' : null,
    hosting: oneOf(PLACES, SAMPLE_SEED, 'tempat', agency.code, at),
    integrations: isKnown('spl', 0.2) ? ['SPLP'] : [],
    integrated: isKnown('gabung', 0.4) ? chance('spl') < 0.2 : null,
    integrationNote: '',
    users: 'Pegawai dan masyarakat',
    userCount: isKnown('pengguna', 0.5) ? Math.floor(chance('orang') * 900) + 10 : null,
    yearlyCost: isKnown('biaya', 0.4) ? Math.floor(chance('tahunan') * 40) * 1_000_000 : null,
    contracts:
      year !== null && isKnown('kontrak', 0.6)
        ? [{ year, title: 'Data contoh', value: price, funds: 'APBD' }]
        : [],
    decisions: [],
    note: 'Data contoh.',
    addedAt: now,
    updatedAt: now,
  };
}

/** The applications of the sample: none to five of each agency, with the usual gaps. */
export function sampleApplications(
  roster: readonly RosterAgency[],
  told: SampleTold,
): readonly Application[] {
  return presentIn(roster, 2026)
    .filter(({ kind }) => kind !== 'Kecamatan')
    .flatMap((agency) => {
      const count = Math.floor(chanceOf(SAMPLE_SEED, 'banyak', agency.code) * 6);
      return Array.from({ length: count }, (_, at) => applicationOf(agency, at, told));
    });
}
