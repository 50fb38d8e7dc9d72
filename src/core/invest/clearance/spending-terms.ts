import type { SpendingKind } from './clearance.ts';

/** Kinds of TIK spending, as every screen and paper names them. */
export const SPENDING_NAMES: Readonly<Record<SpendingKind, string>> = {
  hardware: 'Perangkat keras',
  network: 'Jaringan',
  software: 'Perangkat lunak',
  'new-application': 'Aplikasi baru',
  'application-change': 'Pengembangan aplikasi',
  subscription: 'Langganan',
  service: 'Jasa',
  training: 'Pelatihan',
  maintenance: 'Pemeliharaan',
};
