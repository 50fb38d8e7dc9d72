import type { InformationClass } from './public-information-list.ts';

/** What the two lists are called, on screen and in files. */
export const LIST_NAMES = {
  evidence: 'Daftar bukti',
  public: 'Daftar Informasi Publik',
} as const;

/** What the columns of the list of evidence are called, on screen and in files. */
export const REGISTER_HEADS = {
  number: 'No.',
  name: 'Judul',
  reference: 'Nomor dokumen',
  date: 'Tanggal',
  standing: 'Status',
  validUntil: 'Berlaku sampai',
  unit: 'Unit yang disebut',
  pages: 'Halaman penting',
  informationClass: 'Golongan informasi',
  exclusionBasis: 'Dasar pengecualian',
  exclusionUntil: 'Dikecualikan sampai',
  supports: 'Indikator yang didukung',
  items: 'Butir bukti yang didukung',
  note: 'Catatan',
  fileName: 'Nama berkas',
  type: 'Jenis berkas',
  size: 'Ukuran (bita)',
  digest: 'Sidik jari (SHA-256)',
  added: 'Ditambahkan',
  edited: 'Diubah',
} as const;

/** Classes of UU 14/2008 as people read them. */
export const CLASS_TERMS: Readonly<Record<InformationClass, string>> = {
  berkala: 'Berkala',
  'setiap saat': 'Setiap saat',
  'serta-merta': 'Serta-merta',
  dikecualikan: 'Dikecualikan',
};

export const STANDING_TERMS = { konsep: 'Konsep', ditetapkan: 'Ditetapkan' } as const;

const OOXML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const FILE_TYPES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
  'image/gif': 'GIF',
  'image/tiff': 'TIFF',
  [`${OOXML}.wordprocessingml.document`]: 'Word',
  [`${OOXML}.spreadsheetml.sheet`]: 'Excel',
  [`${OOXML}.presentationml.presentation`]: 'PowerPoint',
  'application/msword': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  [`${OPEN_DOCUMENT}.text`]: 'OpenDocument teks',
  [`${OPEN_DOCUMENT}.spreadsheet`]: 'OpenDocument lembar kerja',
  [`${OPEN_DOCUMENT}.presentation`]: 'OpenDocument presentasi',
  'application/zip': 'ZIP',
  'text/plain': 'Teks',
};

/** A media type as people know it; the media type itself when nobody does. */
export function fileTypeTerm(type: string): string {
  return FILE_TYPES[type] ?? type;
}
