import type { Gate } from '#core/invest/proposal/gates.ts';

interface GateWords {
  /** Asked so that "yes" lets it through. */
  readonly question: string;
  readonly basis: string;
}

/**
 * What is asked before money. The order is our own, drawn from Perpres 95/2018, SE Menteri PANRB 18/2022 and
 * the meeting of PPID of Kalimantan Timur of 2020; each basis says no more than its source does, and
 * where there is no article of its own, that is said.
 */
export const GATE_TEXT: Readonly<Record<Gate, GateWords>> = {
  common: {
    question:
      'Kebutuhan ini memakai aplikasi umum, atau sudah dipastikan belum ada aplikasi umum untuk kebutuhan ini?',
    basis:
      'Perpres 95/2018 Pasal 36–37: aplikasi umum wajib dipakai; aplikasi sejenis hanya bila sudah berjalan sebelum penetapan, dengan kajian biaya dan manfaat serta pertimbangan.',
  },
  reuse: {
    question:
      'Sudah dipastikan tidak ada milik Diskominfo, OPD lain, provinsi, atau pusat yang dapat dipakai ulang?',
    basis:
      'Rakor PPID Kalimantan Timur 2020: kabupaten dapat memakai aplikasi Diskominfo provinsi. Perpres 95/2018 Pasal 38: aplikasi umum dan kode sumbernya disimpan dalam repositori.',
  },
  roadmap: {
    question: 'Usulan ini termuat dalam arsitektur dan peta rencana SPBE kabupaten?',
    basis:
      'Perpres 95/2018 Pasal 14 dan 19 tentang peta rencana, Pasal 20 tentang rencana dan anggaran. SE Menteri PANRB 18/2022: arsitektur dan peta rencana menjadi dasar anggaran.',
  },
  'source-code': {
    question:
      'Kontrak memuat klausul bahwa kode sumber dan dokumentasi menjadi milik pemerintah daerah?',
    basis:
      'Perpres 95/2018 Pasal 34–35: kode sumber terbuka diutamakan; kode sumber tertutup memerlukan pertimbangan menteri. Klausul kontraknya diminta dalam rakor PPID Kalimantan Timur 2020.',
  },
  integration: {
    question:
      'Data dan integrasi sudah dirancang: penghubung layanan, SP4N-LAPOR!, SRIKANDI, atau aplikasi lain yang terkait?',
    basis:
      'Perpres 95/2018 Pasal 39: aplikasi khusus berpijak pada arsitektur pemerintah daerah dan standar terbuka.',
  },
  security: {
    question: 'Pengamanan informasinya sudah dirancang dan ada penanggung jawabnya?',
    basis: 'Perpres 95/2018 Pasal 7 dan 19: keamanan adalah bagian arsitektur dan peta rencana.',
  },
  price: {
    question: 'Biayanya wajar terhadap standar harga satuan (SSH, SBU, atau ASB) yang berlaku?',
    basis: 'Permendagri 77/2020: SSH, SBU, dan ASB berlaku pada penyusunan RKA-SKPD.',
  },
  upkeep: {
    question: 'Biaya operasi dan pemeliharaan tahun-tahun berikutnya sudah disediakan?',
    basis:
      'Belum ada pasal tersendiri; terkait Perpres 95/2018 Pasal 50 tentang manajemen aset TIK.',
  },
};
