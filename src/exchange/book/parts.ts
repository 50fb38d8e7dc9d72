import { builtInFormat } from './number-format.ts';
import { fromCellText, readXml } from './xml.ts';

/** Where a part points to: by id and by the last word of its type, "worksheet" or "styles". */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Name of the part inside the ZIP file. */
  readonly target: string;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** The relations of the part whose folder is `folder` ("" for the whole file). */
export function readRelations(bytes: Uint8Array, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  readXml(bytes, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes();
      relations.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, target),
      });
    },
  });
  return relations;
}

/** The texts that cells refer to by number; readings in small type are left out. */
export function readSharedTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let text: string | null = null;
  let inside = false;
  let phonetic = false;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inside = !phonetic;
    },
    text: (piece) => {
      if (inside && text !== null) text += piece;
    },
    close: (name) => {
      if (name === 't') inside = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        texts.push(fromCellText(text ?? ''));
        text = null;
      }
    },
  });
  return texts;
}

/** The number format of every cell style, in the order of the file. */
export function readFormats(bytes: Uint8Array): readonly string[] {
  const custom = new Map<number, string>();
  const used: number[] = [];
  let inCells = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') {
        const { numFmtId, formatCode = 'General' } = attributes();
        custom.set(Number(numFmtId), formatCode);
      } else if (name === 'xf' && inCells) used.push(Number(attributes()['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return used.map((id) => custom.get(id) ?? builtInFormat(id));
}

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** The sheets of a workbook in their order. */
export function readSheetList(bytes: Uint8Array): readonly SheetEntry[] {
  const sheets: SheetEntry[] = [];
  readXml(bytes, {
    open: (element, attributes) => {
      if (element !== 'sheet') return;
      const found = attributes();
      const relation = Object.entries(found).find(([key]) => key.endsWith(':id'));
      sheets.push({
        name: found['name'] ?? '',
        relation: relation?.[1] ?? '',
        hidden: (found['state'] ?? 'visible') !== 'visible',
      });
    },
  });
  return sheets;
}
