import type { FileKind } from '#core/evidence/file-facts.ts';
import type { CheckContext } from './context.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';

/** Pictures that every viewer opens, whatever their name says. */
const PICTURES: readonly FileKind[] = ['jpeg', 'png', 'webp', 'gif'];
const TEXT: readonly FileKind[] = ['text'];

/** What may stand in a file with this extension. A password hides what an office file is. */
const KINDS: Readonly<Record<string, readonly FileKind[]>> = {
  pdf: ['pdf'],
  jpg: PICTURES,
  jpeg: PICTURES,
  png: PICTURES,
  webp: PICTURES,
  gif: PICTURES,
  heic: ['heic'],
  tif: ['tiff'],
  tiff: ['tiff'],
  docx: ['docx', 'ole'],
  docm: ['docx', 'ole'],
  xlsx: ['xlsx', 'ole'],
  xlsm: ['xlsx', 'ole'],
  pptx: ['pptx', 'ole'],
  odt: ['odt'],
  ods: ['ods'],
  odp: ['odp'],
  doc: ['doc', 'ole'],
  xls: ['xls', 'ole'],
  ppt: ['ppt', 'ole'],
  zip: ['zip'],
  txt: TEXT,
  csv: TEXT,
  md: TEXT,
  html: TEXT,
  htm: TEXT,
  json: TEXT,
  xml: TEXT,
};

/** The extension of a file name in small letters; empty when it has none. */
function extensionOf(name: string): string {
  return /[^.]\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * The name of a file promises another kind than its content is. Silent for names without a
 * known extension, between pictures that every viewer opens, and for empty or broken files,
 * which have a remark of their own.
 */
export function checkTypeMismatch(context: CheckContext): readonly Finding[] {
  return eachDocument(context, ({ document, facts }) => {
    if (!facts || facts.state === 'empty' || facts.state === 'corrupt') return undefined;
    const extension = extensionOf(document.file.name);
    const allowed = Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined;
    if (!allowed || allowed.includes(facts.kind)) return undefined;
    return {
      check: 'type-mismatch',
      about: `${document.file.digest} ${extension}`,
      places: document.supports,
      values: { extension, kind: facts.kind },
    };
  });
}
