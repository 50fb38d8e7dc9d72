/** The Indonesian of the roster of agencies. */
export const text = {
  title: 'Daftar OPD',
  lead: 'Semua perangkat daerah, juga yang telah digabung atau dipecah, dengan tahun berlakunya.',
} as const;
