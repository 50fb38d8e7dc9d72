/** The Indonesian of the line about the last backup. */
export const text = {
  label: 'Cadangan data',
  never: 'Cadangan terakhir: belum pernah',
  last: (when: string) => `Cadangan terakhir: ${when}`,
  unsaved: 'Ada perubahan yang belum tercadangkan.',
  due: 'Pekerjaan Anda sudah lebih dari sehari hanya ada di peramban ini. Buatlah cadangan.',
  dueNever:
    'Pekerjaan Anda hanya ada di peramban ini dan belum pernah dicadangkan. Buatlah cadangan.',
  make: 'Buat cadangan',
  tomorrow: 'Ingatkan besok',
} as const;
