import type { OwnFault } from '#core/invest/initiative/own-proposal.ts';

/** Fields of the form, as far as a fault can lead to one. */
export const OWN_FIELD: Readonly<Record<OwnFault, string>> = {
  'no-title': 'usulan-nama',
  'no-agencies': 'usulan-opd',
  'no-effect': 'usulan-indikator',
  'raise-order': 'usulan-indikator',
  'no-gap': 'usulan-indikator',
  'no-cost': 'usulan-biaya',
  'cost-order': 'usulan-biaya',
  'no-basis': 'usulan-dasar',
  'no-weeks': 'usulan-lama',
  'no-code': 'usulan-kode',
  'no-code-list': 'usulan-kode',
  'other-list': 'usulan-kode',
};

/** Why an own proposal is refused, as a sentence. */
export function ownFaultText(fault: OwnFault): string {
  switch (fault) {
    case 'no-title':
      return 'Isi nama usulan.';
    case 'no-agencies':
      return 'Pilih paling sedikit satu OPD.';
    case 'no-effect':
      return 'Tambahkan indikator yang dinaikkan. Usulan tanpa kenaikan tidak diterima.';
    case 'raise-order':
      return 'Tingkat tujuan harus lebih tinggi daripada tingkat asal.';
    case 'no-gap':
      return 'Tidak ada OPD terpilih yang masih di bawah target pada tingkat itu. Usulan tidak menaikkan apa pun.';
    case 'no-cost':
      return 'Isi perkiraan wajar sebagai rupiah bulat yang lebih dari nol. Biaya yang belum diketahui tidak dihitung sebagai nol.';
    case 'cost-order':
      return 'Perkiraan harus berurutan: rendah, wajar, tinggi.';
    case 'no-basis':
      return 'Sebutkan dasar biayanya.';
    case 'no-weeks':
      return 'Isi lama pekerjaan, 1 sampai 260 minggu.';
    case 'no-code':
      return 'Isi kode sub-kegiatannya, atau kosongkan namanya.';
    case 'no-code-list':
      return 'Pilih daftar asal kode ini. Kode yang sama dapat berganti arti antardaftar.';
    case 'other-list':
      return 'Kode ini tidak ada dalam daftar yang dipilih, tetapi ada dalam daftar lain. Pilih daftar itu, atau ganti kodenya.';
  }
}
