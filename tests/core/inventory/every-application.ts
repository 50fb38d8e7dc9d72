import type { Application, Decision } from '#core/inventory/application.ts';
import { blankApplication } from '#core/inventory/blank-application.ts';

export const AT = '2026-11-22T08:00:00.000Z';
const decided = (sign: string, proposal: Decision['proposal'], answer: Decision['answer']) => ({
  sign,
  proposal,
  answer,
  reason: '',
  at: AT,
  by: 'Diskominfo',
});

/** Id, name, agency, and what else is said; what nobody said is not known. */
const SAID: readonly (readonly [string, string, string, Partial<Application>?])[] = [
  ['1', 'SRIKANDI', 'Dinas Sosial', { kind: 'common', status: 'active', integrated: true }],
  ['2', 'E-Surat', 'Dinas Sosial', { function: 'Mencatat surat masuk dan disposisi pimpinan' }],
  ['3', 'E-Surat', 'Dinas Kesehatan', { status: 'active', address: 'https://surat.contoh.go.id/' }],
  ['4', 'Situs Web Dinas', 'Dinas Kesehatan', { address: 'http://dinkes.contoh.go.id:8080' }],
  ['5', 'Portal Warga', 'Dinas Sosial', { address: 'https://contoh.com', users: 'Warga' }],
  ['6', 'SP4N-LAPOR!', 'Inspektorat', { users: 'masyarakat umum', sourceOwner: 'Kemenpan' }],
  ['7', 'Aduan Kita', 'Inspektorat', { integrations: ['LAPOR', 'API'], status: 'inactive' }],
  ['8', 'Aduan Desa', 'DPMD', { status: 'inactive', function: 'Pengaduan warga desa' }],
  ['9', 'SIPD', 'Bappeda', { function: 'Perencanaan dan penganggaran', status: 'active' }],
  ['10', 'E-Renja', 'Bappeda', { integrations: ['SIPD RI'], year: 2019, status: 'planned' }],
  ['11', 'SIMPEG (Kepegawaian)', 'BKPSDM', { kind: 'special', sourceOwner: 'BKPSDM' }],
  ['12', 'SIMPEG (Versi lama)', 'BKPSDM', { kind: 'special', status: 'inactive' }],
  ['13', 'JDIH', 'Setda', { function: 'Produk hukum daerah', integrations: ['SPLP'] }],
  ['14', 'SIKD', 'BPKAD', { function: 'Akuntansi keuangan daerah', integrated: false }],
  [
    '15',
    'Sistem Antrean',
    'RSUD',
    {
      kind: 'special',
      status: 'active',
      function: 'Mengatur antrean pasien rumah sakit setiap hari',
      year: 2020,
      unit: 'TI',
      address: 'antrean.contoh.go.id',
      sourceOwner: 'RSUD',
      hosting: 'Pusat data',
      yearlyCost: 10,
      userCount: 0,
      openSourceClause: 'yes',
      contracts: [{ year: 2020, title: 'Antrean', value: 49_900_000, funds: 'BLUD' }],
      decisions: [decided('name:x', 'replace', 'accepted')],
    },
  ],
  [
    '16',
    'Antrean Puskesmas',
    'Dinas Kesehatan',
    {
      kind: 'special',
      openSourceClause: 'no',
      contracts: [
        { year: 2022, title: 'Tahap 2', value: null, funds: '' },
        { year: null, title: 'Lama', value: 199_000_000, funds: 'APBD' },
      ],
      decisions: [decided('topic:queues', 'share', 'rejected')],
    },
  ],
  ['17', 'Buku Tamu', 'Setda', { function: 'Mencatat kunjungan', medium: 'Android' }],
  ['18', 'Buku Tamu', 'DPMD', { status: 'inactive', medium: 'desktop' }],
  ['19', 'Peta Geospasial', 'PUPR', { medium: 'Web', category: 'Pusat' }],
  [
    '20',
    'Call Center 112',
    'BPBD',
    { function: 'Gawat darurat', kind: 'special', status: 'development' },
  ],
];

/** Applications of every kind there is. */
export const APPLICATIONS: readonly Application[] = SAID.map(([id, name, agency, said]) => ({
  ...blankApplication(id, AT),
  code: `K-${id}`,
  name,
  agency,
  ...said,
}));
