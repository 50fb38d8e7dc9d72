import { writeFileSync } from 'node:fs';

const WORDS =
  'surat arsip antrean kesehatan pajak retribusi perizinan pegawai absensi aset barang sekolah guru siswa puskesmas desa penduduk peta bencana wisata pasar tani ikan hutan jalan jembatan air sampah lingkungan pelatihan sosial bantuan perpustakaan rapat kendaraan gudang obat ibu anak lansia'.split(
    ' ',
  );
const MADE = 2_000;

/** Numbers that look thrown, always the same. */
function thrown(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/**
 * A list of applications as an office writes it: BOM, semicolons, decimal commas, a header
 * twice. Half of the words are common ones, the others of a vocabulary as wide as a province's.
 */
export function writeApplications(path, { rows, agencies }) {
  const next = thrown(7);
  const word = () => WORDS[Math.floor(next() * WORDS.length)];
  const rare = () => `kata${Math.floor(next() * next() * MADE)}`;
  const lines = [
    'Kode;Nama aplikasi;Fungsi;OPD;Tahun;Status;Alamat;Nilai SPK (Rp);Judul SPK;Tahun',
  ];
  for (let at = 0; at < rows; at += 1) {
    const owner = `Dinas Contoh ${String(at % agencies).padStart(3, '0')}`;
    const use = `Melayani ${word()} ${rare()} ${word()} ${rare()} ${rare()}`;
    const name = `Sistem ${word()} ${rare()} ${at}`;
    const year = at % 4 === 0 ? '' : 2010 + (at % 15);
    const value = at % 3 === 0 ? `${45 + (at % 9)}.000.000,00` : '';
    const address = at % 2 === 0 ? `https://contoh${at}.example.go.id` : '';
    lines.push(
      `A${at};${name};${use};${owner};${year};aktif;${address};${value};${value && 'Pembuatan'};${year}`,
    );
  }
  writeFileSync(path, `\uFEFF${lines.join('\r\n')}\r\n`);
}
