/** The Indonesian of the line about the last backup. */
export const text = {
  label: 'Cadangan data',
  never: 'Cadangan terakhir: belum pernah',
  last: (when: string) => `Cadangan terakhir: ${when}`,
  unsaved: 'Ada perubahan yang belum tercadangkan.',
  due: {
    again: 'Pekerjaan Anda sudah lebih dari sehari hanya ada di peramban ini. Buatlah cadangan.',
    never:
      'Pekerjaan Anda hanya ada di peramban ini dan belum pernah dicadangkan. Buatlah cadangan.',
    later: 'Ingatkan besok',
  },
  /** Opened as a file, the data is lost more easily: the reminder comes sooner. */
  singleFile: {
    again:
      'Pekerjaan Anda sudah lebih dari dua jam hanya ada di peramban ini, bukan di berkas Timbang. Buatlah cadangan.',
    never:
      'Pekerjaan Anda hanya ada di peramban ini, bukan di berkas Timbang, dan belum pernah dicadangkan. Buatlah cadangan.',
    later: 'Ingatkan dua jam lagi',
  },
  make: 'Buat cadangan',
} as const;
