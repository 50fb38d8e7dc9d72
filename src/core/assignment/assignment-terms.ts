import type { AsesorRole, ConflictReason } from './shapes.ts';

/** The official terms of assignment; sentences live with the feature that speaks them. */
export const ASESOR_ROLE_TERMS: Readonly<Record<AsesorRole, string>> = {
  chair: 'Ketua tim',
  member: 'Anggota',
};

export const CONFLICT_TERMS: Readonly<Record<ConflictReason, string>> = {
  'own-agency': 'Instansi sendiri',
  'former-unit': 'Pernah bertugas di sana',
  'took-part': 'Ikut menyusun penilaiannya',
  family: 'Hubungan keluarga',
  other: 'Lainnya',
};
