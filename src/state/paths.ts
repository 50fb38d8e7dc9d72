import type { AssessmentId, Digest, DocumentId, PeriodId } from '#core/lib/ids.ts';

/** Every address inside the application, in one place. */
export const paths = {
  home: '/',
  start: '/baru',
  startIn: (period: PeriodId) => `/baru/${period}`,
  dataCare: '/penyimpanan',
  workspaces: '/ruang-kerja',
  files: '/berkas',
  glossary: '/istilah',
  keys: '/kunci',
  periods: '/periode',
  period: (id: PeriodId) => `/periode/${id}`,
  periodFile: (fingerprint: Digest) => `/periode/berkas/${fingerprint}`,
  periodPart: (id: PeriodId, part: string) => `/periode/${id}/${part}`,
  inbox: '/terima',
  received: (fingerprint: Digest) => `/terima/${fingerprint}`,
  verify: '/verifikasi',
  accessibility: '/aksesibilitas',
  asesor: '/asesor',
  /** One indicator across all submissions by the same instrument; at one of them, or at the first. */
  reading: (rubric: Digest, indicatorId: string, submission?: Digest) =>
    submission === undefined
      ? `/asesor/baca/${rubric}/${indicatorId}`
      : `/asesor/baca/${rubric}/${indicatorId}/${submission}`,
  review: (submission: Digest) => `/asesor/${submission}`,
  reviewIndicator: (submission: Digest, indicatorId: string) =>
    `/asesor/${submission}/i/${indicatorId}`,
  reviewSign: (submission: Digest) => `/asesor/${submission}/selesai`,
  reviewTalk: (submission: Digest, indicatorId?: string) =>
    indicatorId === undefined
      ? `/asesor/${submission}/klarifikasi`
      : `/asesor/${submission}/klarifikasi/${indicatorId}`,
  consensusList: '/konsensus',
  consensus: (id: AssessmentId) => `/konsensus/${id}`,
  consensusItem: (id: AssessmentId, indicatorId: string) => `/konsensus/${id}/i/${indicatorId}`,
  /** How far the asesors agree: over everything by one instrument, or about one assessment. */
  agreementAll: '/keselarasan',
  agreement: (id: AssessmentId) => `/konsensus/${id}/keselarasan`,
  finalize: (id: AssessmentId) => `/konsensus/${id}/pengesahan`,
  result: (fingerprint: Digest) => `/hasil/${fingerprint}`,
  /** Why evidence did not count in full, over all results that are here. */
  rejections: '/alasan-bukti',
  /** The work queue of Diskominfo. */
  office: '/diskominfo',
  roster: '/perangkat-daerah',
  rosterImport: '/perangkat-daerah/impor',
  /** Imports of tables, each to be taken back. */
  imports: '/impor',
  portfolio: '/rekap',
  portfolioImport: '/rekap/impor',
  portfolioReport: '/rekap/laporan',
  portfolioView: (view: string) => `/rekap/${view}`,
  outcome: (fingerprint: Digest) => `/rekap/hasil/${fingerprint}`,
  years: '/tren',
  yearsImport: '/tren/impor',
  yearsPart: (part: string) => `/tren/${part}`,
  yearsOf: (agency: string) => `/tren/opd/${encodeURIComponent(agency)}`,
  applications: '/aplikasi',
  applicationsImport: '/aplikasi/impor',
  applicationsAlike: '/aplikasi/serupa',
  applicationsView: (view: string) => `/aplikasi/${view}`,
  application: (id: string) => `/aplikasi/satu/${encodeURIComponent(id)}`,
  facilities: '/sarana',
  facilitiesImport: '/sarana/impor',
  /** Investment plans of Diskominfo; what they are made of, then one of them by parts. */
  plans: '/rencana',
  initiatives: '/rencana/inisiatif',
  initiativesOf: (rubric: string) => `/rencana/inisiatif/untuk/${encodeURIComponent(rubric)}`,
  initiativesImport: '/rencana/inisiatif/impor',
  initiativesImportOf: (rubric: string) => `/rencana/inisiatif/impor/${encodeURIComponent(rubric)}`,
  initiativeNew: (rubric: string) => `/rencana/inisiatif/baru/${encodeURIComponent(rubric)}`,
  /** With the instrument and a colon before it, or alone for the instrument a catalogue came for. */
  initiative: (id: string) => `/rencana/inisiatif/satu/${encodeURIComponent(id)}`,
  initiativeEdit: (id: string) => `/rencana/inisiatif/ubah/${encodeURIComponent(id)}`,
  prices: '/rencana/harga',
  pricesImport: '/rencana/harga/impor',
  plan: (id: string) => `/rencana/p/${id}`,
  planPart: (id: string, part: string) => `/rencana/p/${id}/${part}`,
  /** The register of TIK lines and what Diskominfo decided about them. */
  clearances: '/rekomendasi',
  clearancesImport: '/rekomendasi/impor',
  clearance: (id: string) => `/rekomendasi/satu/${encodeURIComponent(id)}`,
  /** The user guide: contents, what a search found, a chapter at one of its headings. */
  guide: '/panduan',
  guideSearch: (query: string) =>
    // The router decodes once on its way: a percent sign has to outlive that.
    `/panduan/cari/${encodeURIComponent(query.replaceAll('%', '%25'))}`,
  guideChapter: (chapter: string, anchor = '') =>
    anchor === '' ? `/panduan/${chapter}` : `/panduan/${chapter}/${anchor}`,
  rubrics: '/instrumen',
  authoring: '/instrumen-setempat',
  rubric: (digest: Digest) => `/instrumen/${digest}`,
  rubricIndicator: (digest: Digest, indicatorId: string) => `/instrumen/${digest}/${indicatorId}`,
  rubricSearch: (digest: Digest, query: string) =>
    query === ''
      ? `/instrumen/${digest}/cari`
      : // The router decodes once on its way: a percent sign has to outlive that.
        `/instrumen/${digest}/cari/${encodeURIComponent(query.replaceAll('%', '%25'))}`,
  tasks: (id: AssessmentId) => `/p/${id}`,
  indicator: (id: AssessmentId, indicatorId: string) => `/p/${id}/i/${indicatorId}`,
  results: (id: AssessmentId) => `/p/${id}/hasil`,
  report: (id: AssessmentId) => `/p/${id}/laporan`,
  details: (id: AssessmentId) => `/p/${id}/data`,
  register: (id: AssessmentId) => `/p/${id}/bukti`,
  publicList: (id: AssessmentId) => `/p/${id}/informasi-publik`,
  findings: (id: AssessmentId) => `/p/${id}/periksa-bukti`,
  document: (id: AssessmentId, document: DocumentId) => `/p/${id}/bukti/${document}`,
  send: (id: AssessmentId) => `/p/${id}/kirim`,
  sent: (id: AssessmentId, fingerprint: Digest) => `/p/${id}/terkirim/${fingerprint}`,
  talk: (id: AssessmentId) => `/p/${id}/klarifikasi`,
  journal: (id: AssessmentId, indicatorId?: string) =>
    indicatorId === undefined ? `/p/${id}/jurnal` : `/p/${id}/jurnal/${indicatorId}`,
  merge: (id: AssessmentId) => `/p/${id}/gabung`,
  spreadsheet: (id: AssessmentId) => `/p/${id}/lembar-kerja`,
  carry: (id: AssessmentId) => `/p/${id}/lanjut`,
  replay: (id: AssessmentId, to?: Digest) =>
    to === undefined ? `/p/${id}/alih` : `/p/${id}/alih/${to}`,
  compare: (id: AssessmentId, other?: AssessmentId) =>
    other === undefined ? `/p/${id}/banding` : `/p/${id}/banding/${other}`,
} as const;
