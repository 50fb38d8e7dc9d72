import type { ListTable } from './list-table.ts';
import type { PublicInformation } from './public-information-list.ts';
import { CLASS_TERMS, fileTypeTerm, LIST_NAMES } from './register-terms.ts';

/** Columns of Perki 1/2021 art. 21(2) and Lampiran I, in their order; the class is ours. */
const PUBLIC_LIST_HEADS = {
  number: 'No.',
  summary: 'Ringkasan isi informasi',
  holder: 'Pejabat/unit yang menguasai informasi',
  maker: 'Penanggung jawab pembuatan atau penerbitan informasi',
  made: 'Waktu dan tempat pembuatan informasi',
  form: 'Bentuk informasi yang tersedia',
  kept: 'Jangka waktu penyimpanan atau retensi arsip',
  informationClass: 'Golongan informasi',
} as const;

/** The summary with the number that people know the document by. */
export function summaryText({ summary, reference }: PublicInformation): string {
  return [summary, reference === '' ? '' : `Nomor ${reference}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** In which form the information is here: as a file, of which kind. */
export function formText({ fileType }: PublicInformation): string {
  return fileType === '' ? 'Elektronik' : `Elektronik (${fileTypeTerm(fileType)})`;
}

/** The Daftar Informasi Publik for a file; what only a person can say is left empty. */
export function publicInformationTable(rows: readonly PublicInformation[]): ListTable {
  const heads = PUBLIC_LIST_HEADS;
  return {
    name: LIST_NAMES.public,
    columns: [
      { head: heads.number, width: 6, holds: 'number' },
      { head: heads.summary, width: 60, holds: 'text' },
      { head: heads.holder, width: 36, holds: 'text' },
      { head: heads.maker, width: 36, holds: 'text' },
      { head: heads.made, width: 24, holds: 'day' },
      { head: heads.form, width: 24, holds: 'text' },
      { head: heads.kept, width: 24, holds: 'text' },
      { head: heads.informationClass, width: 18, holds: 'text' },
    ],
    rows: rows.map((row) => [
      row.number,
      summaryText(row),
      row.holder,
      '',
      row.date,
      formText(row),
      '',
      CLASS_TERMS[row.informationClass],
    ]),
  };
}
