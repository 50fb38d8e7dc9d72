import type { Gate, GateAnswer } from './gates.ts';

/** The gates before money (gerbang sebelum belanja), as every screen and paper names them. */
export const GATE_NAMES: Readonly<Record<Gate, string>> = {
  common: 'Aplikasi umum',
  reuse: 'Pakai ulang',
  roadmap: 'Peta rencana',
  'source-code': 'Kode sumber',
  integration: 'Integrasi',
  security: 'Keamanan',
  price: 'Kewajaran harga',
  upkeep: 'Pemeliharaan',
};

/** The same within a sentence. */
export const gateName = (gate: Gate): string => GATE_NAMES[gate].toLowerCase();

/** Answers to a gate; the first lets it through, the last keeps it out. */
export const GATE_ANSWERS: Readonly<Record<GateAnswer['answer'], string>> = {
  yes: 'Ya',
  condition: 'Ya, dengan syarat',
  no: 'Tidak',
};
