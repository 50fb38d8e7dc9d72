/** So many files are named for one kind of trouble; the rest is counted. */
const NAMED = 3;

const WORDS = {
  silent: 'Peladen tidak menjawab. Periksa alamat, jaringan, dan sertifikatnya',
  start: 'Alamat itu tidak membuka halaman Timbang dari hasil bangun ini',
  missing: 'Berkas tidak diberikan oleh peladen',
  content: 'Isi berkas berbeda dengan hasil bangun. Salin ulang seluruh folder dist',
  type: 'Jenis MIME salah',
  header: 'Tajuk belum ada atau nilainya lain',
  policy: 'Tajuk Content-Security-Policy belum sama dengan yang ada di panduan',
  cache: 'Tajuk Cache-Control salah',
  pressed: 'Saran: mampatkan berkas besar (gzip atau brotli)',
  plain:
    'Saran: pakai HTTPS. Pada HTTP biasa Timbang tidak dapat dimulai tanpa jaringan, penyimpanan tidak terlindungi, dan berkas tidak dapat ditandatangani',
};

const linesOf = (mark, findings) => {
  /** @type {Map<string, typeof findings>} */
  const groups = new Map();
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.detail ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => {
    const [{ kind, detail }] = group;
    const names = group.map(({ file }) => file).filter((file) => file !== '');
    const rest = names.length - NAMED;
    const listed = names.slice(0, NAMED).join(', ') + (rest > 0 ? `, dan ${rest} lagi` : '');
    return [`${mark} ${WORDS[kind]}`, detail, listed].filter(Boolean).join(' | ');
  });
};

/** @param {import('./check-host.mjs').Checked} checked @returns {string} */
export function tellHost({ files, wrong, advice }) {
  const end =
    wrong.length === 0
      ? `✓ ${files} berkas sama dengan hasil bangun, dan semua tajuk benar.`
      : '✗ Pemasangan belum benar. Lihat docs/memasang-di-peladen.md.';
  return [...linesOf('✗', wrong), ...linesOf('·', advice), end].join('\n');
}
