/** How a file is shown, by the media type of its content. */
export type PreviewKind = 'pdf' | 'image' | 'text' | 'other';

const IMAGES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

const NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'Gambar JPEG',
  'image/png': 'Gambar PNG',
  'image/webp': 'Gambar WebP',
  'image/gif': 'Gambar GIF',
  'image/heic': 'Gambar HEIC',
  'image/heif': 'Gambar HEIF',
  'image/tiff': 'Gambar TIFF',
  'text/plain': 'Teks',
  'text/csv': 'Teks CSV',
  'application/zip': 'Arsip ZIP',
  'application/msword': 'Dokumen Word lama',
  'application/vnd.ms-excel': 'Lembar kerja Excel lama',
  'application/vnd.ms-powerpoint': 'Presentasi PowerPoint lama',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Dokumen Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Lembar kerja Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation':
    'Presentasi PowerPoint',
  'application/vnd.oasis.opendocument.text': 'Dokumen OpenDocument',
  'application/vnd.oasis.opendocument.spreadsheet': 'Lembar kerja OpenDocument',
  'application/vnd.oasis.opendocument.presentation': 'Presentasi OpenDocument',
};

/** What can be done to show a file of this type. */
export function previewKindOf(type: string): PreviewKind {
  if (type === 'application/pdf') return 'pdf';
  if (IMAGES.has(type)) return 'image';
  return type.startsWith('text/') ? 'text' : 'other';
}

/** What people call a file of this type. */
export function kindName(type: string): string {
  return NAMES[type] ?? (type === '' ? 'Berkas berjenis tidak dikenal' : `Berkas ${type}`);
}
