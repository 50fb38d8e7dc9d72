const OF_FILE = [
  'not-a-zip',
  'no-manifest',
  'cut-off',
  'too-new',
  'other-kind',
  'bad-manifest',
  'wrong-count',
  'too-large',
  'bomb',
  'bad-name',
  'repeated',
  'encrypted',
  'bad-method',
  'extra-entry',
] as const;

/** The Indonesian of a file that is no sound backup, wherever one is opened. */
export const BACKUP_FILE = {
  notBackup:
    'Berkas ini bukan cadangan Timbang. Pilih berkas .timbang.zip atau .json dari Timbang.',
  cutOff: 'Berkas ini terpotong. Salin atau unduh sekali lagi dari tempat asalnya.',
  tooNew:
    'Cadangan ini dibuat oleh versi Timbang yang lebih baru. Perbarui Timbang, lalu buka lagi.',
  otherKind: 'Berkas Timbang ini bukan cadangan.',
  badManifest: 'Daftar isi cadangan ini rusak, sehingga isinya tidak dapat dipercaya.',
  tooLarge: 'Isi berkas ini melampaui batas yang wajar, sehingga tidak dibuka.',
  suspicious: (entry: string) =>
    `Isi berkas ini tidak wajar pada "${entry}", sehingga tidak dibuka. Cadangan Timbang yang utuh tidak memuat hal itu.`,
} as const;

type FileKind = (typeof OF_FILE)[number];

/** Whether the file itself is the trouble, and not what was to be done with it. */
export function isFileTrouble<T extends { readonly kind: string }>(
  trouble: T,
): trouble is Extract<T, { readonly kind: FileKind }> {
  return OF_FILE.some((kind) => kind === trouble.kind);
}

/** Why a file cannot be used as a backup, and what to do now. */
export function fileReason(trouble: { readonly kind: FileKind; readonly entry?: string }): string {
  switch (trouble.kind) {
    case 'not-a-zip':
    case 'no-manifest':
      return BACKUP_FILE.notBackup;
    case 'cut-off':
      return BACKUP_FILE.cutOff;
    case 'too-new':
      return BACKUP_FILE.tooNew;
    case 'other-kind':
      return BACKUP_FILE.otherKind;
    case 'bad-manifest':
    case 'wrong-count':
      return BACKUP_FILE.badManifest;
    case 'too-large':
      return BACKUP_FILE.tooLarge;
    case 'bomb':
    case 'bad-name':
    case 'repeated':
    case 'encrypted':
    case 'bad-method':
    case 'extra-entry':
      return BACKUP_FILE.suspicious(trouble.entry ?? '');
  }
}
