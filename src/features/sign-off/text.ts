import { integer as n } from '#ui/format.ts';

/** The Indonesian of signing a review sheet off. */
export const text = {
  title: {
    open: 'Selesaikan lembar penilaian',
    signed: 'Lembar penilaian sudah ditandatangani',
    recused: 'Tidak menilai',
    none: 'Lembar penilaian belum dimulai',
    missing: 'Berkas kirim ini tidak ada di sini',
  },
  kicker: (agency: string, year: number, revision: number) =>
    `${agency}, tahun ${year}, revisi ${n(revision)}`,
  back: 'Kembali ke ringkasan',
  toQueue: 'Ke daftar kerja asesor',
  reading: 'Membuka lembar penilaian…',
  missing:
    'Mungkin berkas ini dihapus, atau diterima di peramban atau perangkat lain. Masukkan lagi melalui Terima berkas.',
  unreadable: 'Lembar atau berkas kirimnya tidak dapat dibaca.',
  none: {
    body: 'Anda belum mulai menilai perangkat daerah ini.',
    begin: 'Mulai menilai',
  },
  blocked: {
    'not-asesor':
      'Kunci meja ini bukan kunci asesor. Meja seperti ini dapat membaca lembar semua asesor, sehingga tidak menilai. Untuk menilai, buatlah ruang kerja lain dengan kunci asesor.',
    'leads-meeting':
      'Meja ini memimpin konsensus perangkat daerah ini dan dapat membaca lembar semua asesor, sehingga tidak menilai.',
    declined:
      'Anda menyatakan tidak menilai perangkat daerah ini. Itu berlaku juga bagi revisi yang baru.',
    'result-here':
      'Hasil penilaian perangkat daerah ini sudah ada di meja ini dan memuat nilai semua asesor, sehingga lembar baru tidak dapat dimulai.',
  },
  check: {
    blocked: (count: number) => `${n(count)} hal harus dibereskan sebelum ditandatangani`,
    free: 'Tidak ada yang menghalangi tanda tangan',
    rules: (count: number) => `${n(count)} aturan diperiksa.`,
    warnings: (count: number) => `Perlu diketahui (${n(count)})`,
    warningsLead: 'Hal berikut tidak menghalangi tanda tangan.',
    many: (rule: string, count: number) => `${rule} (${n(count)})`,
    later: 'Setelah dibereskan, kembalilah ke halaman ini. Pemeriksaan berjalan sendiri.',
  },
  summary: {
    title: 'Ringkasan penilaian',
    lead: 'Periksa sekali lagi. Setiap nilai masih dapat diubah sampai lembar ditandatangani.',
    index: 'Indeks menurut lembar Anda',
    claimed: 'Indeks yang diklaim',
    running: (value: string) => `${value}, sementara: belum semua indikator dinilai`,
    none: 'Belum ada',
    verdicts: 'Putusan bukti',
    verdictCount: (given: number) => `${n(given)} putusan`,
    part: (mine: number, all: number) =>
      `Bagian Anda: ${n(mine)} dari ${n(all)} indikator. Indikator lain dinilai asesor lain.`,
    head: {
      indicator: 'Indikator',
      claimed: 'Diklaim',
      proposed: 'Didukung bukti',
      mine: 'Nilai Anda',
      change: 'Ubah',
    },
    change: 'Ubah',
    changeOf: (code: string) => `Ubah ${code}`,
    reopened: 'dibuka kembali',
    notApplicable: 'Tidak berlaku',
    open: '–',
    carried:
      'Lembar ini dilanjutkan dari penilaian Anda atas revisi sebelumnya. Yang tidak berubah terbawa; yang berubah dibuka kembali.',
  },
  sign: {
    title: 'Tanda tangan',
    error: 'Isian belum lengkap',
    name: 'Nama asesor',
    nameHint: 'Seperti pada berita acara.',
    nameMissing: 'Isi nama asesor.',
    position: 'Jabatan',
    positionHint: 'Boleh dikosongkan.',
    institution: 'Instansi',
    institutionHint: 'Instansi tempat asesor bekerja.',
    institutionMissing: 'Isi instansi asesor.',
    ofKey: 'Unit pada kunci meja ini; berkas ditandatangani atas namanya.',
    declare: 'Saya menilai sendiri, tanpa melihat lembar asesor lain.',
    declareSeen: 'Penilaian ini pendapat saya sendiri. Lembar asesor lain sudah dapat saya baca.',
    declareMissing: 'Centang pernyataan.',
    signed:
      'Berkas ditandatangani dengan kunci meja ini. Tanda tangan membuktikan asal dan keutuhan berkas; ia bukan tanda tangan elektronik tersertifikasi.',
    unsigned:
      'Berkas tidak akan bertanda tangan, karena meja ini belum memiliki kunci atau peramban tidak dapat menandatangani pada alamat ini. Penerima akan melihatnya.',
    toKeys: 'Ke halaman Kunci',
    seal: 'Segel berkas untuk penerima yang dipilih',
    sealHint:
      'Dianjurkan. Berkas yang tidak disegel dapat dibaca siapa pun yang memegangnya, juga oleh asesor lain di luar Timbang.',
    recipients: 'Penerima',
    recipientsMissing: 'Pilih paling sedikit satu penerima, atau jangan disegel.',
    noRecipients:
      'Belum ada kunci penerima yang dikenal. Kunci datang bersama berkas periode atau kartu kunci.',
    recipient: (unit: string, person: string, role: string) =>
      person === '' ? `${unit} (${role})` : `${person}, ${unit} (${role})`,
    make: 'Tandatangani dan unduh berkas',
    making: 'Membuat berkas dan membacanya kembali…',
  },
  done: {
    made: 'Lembar ditandatangani. Berkas sudah dibaca kembali dan isinya sama.',
    downloaded: (name: string) => `Berkas "${name}" diunduh.`,
    sealed: 'Berkas disegel. Hanya penerima yang dipilih dan meja ini dapat membukanya.',
    unsigned: 'Berkas ini tidak bertanda tangan; penerima akan melihatnya.',
    facts: 'Berkas lembar penilaian',
    next: 'Sampaikan berkas ini kepada ketua tim atau Diskominfo. Lembar asesor lain yang diterima kini dapat dibaca.',
    revision: (revision: number) => `Revisi ${n(revision)}`,
    name: 'Nama berkas',
    at: 'Ditandatangani',
    by: 'Oleh',
    fingerprint: 'Sidik berkas',
    bytes: 'Ukuran',
    replacing: 'Menggantikan',
    replaced: (revision: number) => `revisi ${n(revision)}`,
    nothing: 'tidak ada; ini yang pertama',
    signature: 'Tanda tangan',
    isSigned: 'Ada',
    isUnsigned: 'Tidak ada',
    download: 'Unduh berkas lagi',
    downloadOf: (name: string) => `Unduh lagi ${name}`,
    unsealed:
      'Berkas yang diunduh dari sini tidak disegel. Untuk menyampaikannya tersegel, gunakan berkas yang diunduh ketika ditandatangani.',
    earlier: 'Berkas sebelumnya',
  },
  reopen: {
    title: 'Perbaiki lembar ini',
    body: 'Lembar dapat dibuka kembali dan ditandatangani sebagai revisi baru. Berkas yang sudah ditandatangani tetap disimpan dan disebut oleh revisi baru.',
    seen: 'Lembar asesor lain sudah dapat dibaca di meja ini. Revisi baru akan menyatakan hal itu.',
    action: 'Buka kembali',
    ask: 'Buka kembali lembar penilaian',
    reason: 'Alasan dibuka kembali',
    reasonMissing: 'Isi alasannya.',
    cancel: 'Batal',
    replacing: (reason: string) => `Lembar ini dibuka kembali. Alasan: ${reason}`,
  },
  decline: {
    title: 'Tidak menilai OPD ini',
    body: 'Bila ada benturan kepentingan atau sebab lain, nyatakan bahwa Anda tidak menilai. Alasannya disimpan dan masuk jurnal. Isian yang sudah ada tetap disimpan, tetapi tidak dikirim.',
    action: 'Tidak menilai OPD ini',
    ask: 'Nyatakan tidak menilai',
    confirm: 'Nyatakan',
    reason: 'Alasan tidak menilai',
    reasonMissing: 'Isi alasannya.',
    said: 'Anda menyatakan tidak menilai perangkat daerah ini.',
    saidReason: 'Alasan',
    saidAt: 'Dinyatakan',
    takeBack: 'Batalkan pernyataan ini',
    takeBackAsk: 'Batalkan pernyataan tidak menilai',
    othersHere:
      'Pernyataan ini tidak dapat dibatalkan lagi: lembar asesor lain sudah ada di meja ini dan dapat dibaca.',
  },
} as const;
