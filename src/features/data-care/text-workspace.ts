/** The way from the care of data to the workspaces. */
export const workspaceText = {
  title: 'Komputer yang dipakai bersama',
  open: 'Siapa pun yang membuka peramban ini dapat membaca isi ruang kerja ini. Bila komputer dipakai bersama, buatlah ruang kerja sendiri dan pasang kata sandi.',
  sealed:
    'Ruang kerja ini terlindung kata sandi. Selama terkunci, isi dan berkasnya tidak dapat dibaca.',
  link: 'Ruang kerja dan kata sandi',
} as const;
