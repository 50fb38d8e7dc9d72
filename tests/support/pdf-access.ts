import { expect } from 'vitest';
import { pdfInfo, pdfStructure } from './pdf.ts';

/** Elements of one kind in the structure tree. */
const countOf = (structure: string, role: string): number =>
  structure.match(new RegExp(`^ *${role}\\b`, 'gm'))?.length ?? 0;

/**
 * A PDF that assistive technology can read: tagged, with its language and a title that the window
 * shows; headings of which none skips a rank, each with words; figures with words instead; tables
 * with heads that say what they head.
 *
 * @param maker the file below `src/report/` that made it, by which a test knows that none is missing.
 */
export function expectReadable(pdf: Uint8Array, maker: string): void {
  const raw = Buffer.from(pdf).toString('latin1');
  const info = pdfInfo(pdf);
  expect(info, maker).toMatchObject({ Tagged: 'yes', 'PDF version': '1.7' });
  expect(info['Title'] ?? '', maker).not.toBe('');
  expect(raw, maker).toContain('/Lang (id-ID)');
  expect(raw, maker).toContain('/DisplayDocTitle true');

  const structure = pdfStructure(pdf);
  const headings = [...structure.matchAll(/^ *H([1-6])\b[^\n]*\n\s+"([^"]*)/gm)];
  expect(headings.length, `${maker}: headings`).toBeGreaterThan(0);
  expect(headings.length, `${maker}: headings with words`).toBe(countOf(structure, 'H[1-6]'));
  let before = 0;
  for (const [, rank = '', words = ''] of headings) {
    expect(Number(rank), `${maker}: rank of "${words}"`).toBeLessThanOrEqual(before + 1);
    expect(words.trim(), `${maker}: words of a heading`).not.toBe('');
    before = Number(rank);
  }

  const alternatives = raw.match(/\/Alt<(?!feff>)[0-9a-f]+>/g)?.length ?? 0;
  expect(alternatives, `${maker}: figures with words instead`).toBe(countOf(structure, 'Figure'));
  const tables = countOf(structure, 'Table');
  expect(countOf(structure, 'TH') >= tables, `${maker}: heads of tables`).toBe(true);
  expect(
    structure.match(/^ *TH\b[^\n]*\n(?! *\/Scope)/gm) ?? [],
    `${maker}: heads without a scope`,
  ).toEqual([]);
}
