/** The Indonesian of the places of the desk of Diskominfo. */
export const deskNavText = {
  label: 'Bagian meja Diskominfo',
  office: 'Antrean',
  periods: 'Periode',
  roster: 'Daftar OPD',
  portfolio: 'Rekap',
  years: 'Tren',
  applications: 'Aplikasi',
  facilities: 'Sarana',
  plans: 'Rencana',
  clearances: 'Rekomendasi',
  imports: 'Impor tabel',
} as const;
