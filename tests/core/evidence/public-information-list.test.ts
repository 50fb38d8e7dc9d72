import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PUBLIC_CLASSES, publicInformationList } from '#core/evidence/public-information-list.ts';
import {
  formText,
  publicInformationTable,
  summaryText,
} from '#core/evidence/public-information-table.ts';
import { arbitraryDocument, documentOf } from './documents.ts';

const HOLDER = 'Dinas Kearsipan';

describe('the public list', () => {
  test('by class, then in the order given, numbered through', () => {
    const list = publicInformationList(HOLDER, [
      documentOf(1, { title: 'Kontrak', informationClass: 'setiap saat' }),
      documentOf(2, { title: 'Profil', number: '7/2025', informationClass: 'berkala' }),
      documentOf(3, { title: 'Peringatan', informationClass: 'serta-merta' }),
      documentOf(4, { title: 'Renja', informationClass: 'berkala', date: '2025-01-02' }),
    ]);
    expect(list.rows.map(({ number, summary }) => [number, summary])).toEqual([
      [1, 'Profil'],
      [2, 'Renja'],
      [3, 'Peringatan'],
      [4, 'Kontrak'],
    ]);
    expect(list).toMatchObject({ excluded: 0, unclassified: 0 });
    expect(list.rows.map(summaryText)[0]).toBe('Profil, Nomor 7/2025');
    expect(list.rows.map(formText)[0]).toBe('Elektronik (PDF)');
  });

  test('what the records do not hold stays empty, and a file name is no summary', () => {
    const { rows } = publicInformationList(HOLDER, [
      documentOf(1, { informationClass: 'berkala', unit: 'Bagian Umum', note: 'rahasia' }),
    ]);
    expect(publicInformationTable(rows).rows).toEqual([
      [1, '', HOLDER, '', '', 'Elektronik (PDF)', '', 'Berkala'],
    ]);
  });

  test('the columns of Perki 1/2021, in their order', () => {
    const heads = publicInformationTable([]).columns.map(({ head }) => head);
    expect(heads.slice(0, 7)).toEqual([
      'No.',
      'Ringkasan isi informasi',
      'Pejabat/unit yang menguasai informasi',
      'Penanggung jawab pembuatan atau penerbitan informasi',
      'Waktu dan tempat pembuatan informasi',
      'Bentuk informasi yang tersedia',
      'Jangka waktu penyimpanan atau retensi arsip',
    ]);
  });

  test('nothing of an excluded or unclassified document is in it, and every document is counted', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDocument(), { maxLength: 20 }), (documents) => {
        const marked = documents.map((one, at) => ({
          ...one,
          title: `${one.informationClass === '' ? 'unsaid' : one.informationClass}#${at}`,
          number: `n#${at}#${one.informationClass}`,
        }));
        const { rows, excluded, unclassified } = publicInformationList(HOLDER, marked);
        expect(rows.length + excluded + unclassified).toBe(documents.length);
        const written = JSON.stringify(publicInformationTable(rows));
        for (const [at, { informationClass, title, number }] of marked.entries()) {
          const isPublic = PUBLIC_CLASSES.some((each) => each === informationClass);
          expect(written.includes(JSON.stringify(`${title}, Nomor ${number}`)), String(at)).toBe(
            isPublic,
          );
        }
        expect(written).not.toMatch(/dikecualikan|unsaid/i);
      }),
    );
  });

  test('notes, units, file names and digests never leave with it', () => {
    fc.assert(
      fc.property(arbitraryDocument(), fc.uuid(), (document, mark) => {
        const secret = { ...document, note: mark, unit: mark, pages: mark };
        const file = { ...document.file, name: mark };
        const { rows } = publicInformationList(HOLDER, [{ ...secret, file }]);
        const written = JSON.stringify(publicInformationTable(rows));
        expect(written).not.toContain(mark);
        expect(written).not.toContain(document.file.digest);
      }),
    );
  });
});
