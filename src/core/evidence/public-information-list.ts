import type { EvidenceDocument } from './document.ts';

export type InformationClass = Exclude<EvidenceDocument['informationClass'], ''>;
export type PublicClass = Exclude<InformationClass, 'dikecualikan'>;

/** Public information in the order of Perki 1/2021 art. 13(1). */
export const PUBLIC_CLASSES = [
  'berkala',
  'serta-merta',
  'setiap saat',
] as const satisfies readonly PublicClass[];

/**
 * One row of the Daftar Informasi Publik, with the columns of Perki 1/2021 art. 21(2)
 * and its Lampiran I. What the records do not hold is not here: who is responsible for
 * making or publishing it, where it was made, and how long it is kept are for the
 * person to fill in.
 */
export interface PublicInformation {
  readonly number: number;
  /** Ringkasan isi: the document's title; empty while it has none, never the file's name. */
  readonly summary: string;
  /** Number of the document itself, such as of a decree. */
  readonly reference: string;
  /** Pejabat/unit yang menguasai: the agency that keeps the evidence. */
  readonly holder: string;
  /** Waktu pembuatan as YYYY-MM-DD; empty = not said. */
  readonly date: string;
  /** Bentuk yang tersedia: media type of the file; that there is a paper too nobody here knows. */
  readonly fileType: string;
  readonly informationClass: PublicClass;
}

export interface PublicInformationList {
  readonly rows: readonly PublicInformation[];
  /** Documents of class dikecualikan (UU 14/2008 art. 17): left out, only counted. */
  readonly excluded: number;
  /** Documents whose class nobody has said yet: left out, only counted. */
  readonly unclassified: number;
}

const isPublic = (
  document: EvidenceDocument,
): document is EvidenceDocument & { readonly informationClass: PublicClass } =>
  PUBLIC_CLASSES.some((each) => each === document.informationClass);

/**
 * The public part of an agency's evidence, by class and then in the order given. Nothing
 * of a document that is excluded, or not yet classified, is in it.
 */
export function publicInformationList(
  holder: string,
  documents: readonly EvidenceDocument[],
): PublicInformationList {
  const open = documents.filter(isPublic);
  const ordered = PUBLIC_CLASSES.flatMap((each) =>
    open.filter(({ informationClass }) => informationClass === each),
  );
  return {
    rows: ordered.map(({ title, number, date, file, informationClass }, at) => ({
      number: at + 1,
      summary: title.trim(),
      reference: number.trim(),
      holder,
      date,
      fileType: file.type,
      informationClass,
    })),
    excluded: documents.filter((one) => one.informationClass === 'dikecualikan').length,
    unclassified: documents.filter((one) => one.informationClass === '').length,
  };
}
