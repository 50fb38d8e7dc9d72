/** What programs say in English when they fail, and what a person can do about it. */
const TROUBLES = [
  {
    said: /ENOSPC|no space left on device|not enough space on the disk/i,
    plain: 'Diska penuh. Kosongkan sedikitnya 1 GB, lalu ulangi.',
  },
  {
    said: /CERT_|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|self[- ]signed certificate/i,
    plain:
      'Sertifikat jaringan ini tidak dikenal oleh npm. Mintalah berkas sertifikat kepada pengelola jaringan, ' +
      'lalu isi NODE_EXTRA_CA_CERTS dengan letaknya.',
  },
  {
    said: /EINTEGRITY/,
    plain:
      'Paket yang diterima tidak sama dengan yang tercatat. Jalankan npm cache clean --force, lalu ulangi. ' +
      'Bila tetap terjadi, jangan diteruskan: ada yang mengubah paket di perjalanan.',
  },
  {
    said: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|network (?:timeout|request)/i,
    plain:
      'Paket tidak dapat diambil karena jaringan tidak terjangkau. Jaringan hanya diperlukan satu kali ini. ' +
      'Periksa sambungan dan proksi (npm config set proxy …), lalu ulangi.',
  },
  {
    said: /EBUSY|resource busy or locked/i,
    plain:
      'Ada berkas yang sedang dipakai program lain. Tutup penyunting dan pemindai, lalu ulangi.',
  },
  {
    said: /EACCES|EPERM|EROFS|operation not permitted|permission denied|read-only file system/i,
    plain:
      'Folder ini tidak dapat ditulisi. Pindahkan Timbang ke folder milik Anda sendiri, lalu ulangi.',
  },
  {
    said: /spawn npm ENOENT|'npm' is not recognized|npm: (?:command )?not found/i,
    plain: 'npm tidak ditemukan. Pasang Node.js beserta npm dari https://nodejs.org.',
  },
];

/**
 * @param {string} output of a program that failed
 * @returns {string | undefined} one or two sentences; undefined when the trouble is not a known one
 */
export const plainTrouble = (output) => TROUBLES.find(({ said }) => said.test(output))?.plain;

/**
 * @param {string} what failed, as a sentence
 * @param {string} output of the program, which stays readable for whoever can read it
 */
export function troubleOf(what, output) {
  const plain = plainTrouble(output);
  return [what, plain, output && `Keterangan teknis:\n${output}`].filter(Boolean).join('\n');
}
