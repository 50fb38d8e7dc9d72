import { describe, expect, test } from 'vitest';
import {
  budgetCodesSchema,
  codeFindings,
  codeOf,
  findCode,
  relatedCodes,
  searchCodes,
  UNKNOWN_VINTAGE,
} from '#core/invest/initiative/budget-code.ts';
import { codeFindingText } from '#state/plans/budget-code-text.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { CATALOGUES, catalogueOf, dataOf } from './shipped.ts';

const NAME = 'kode-anggaran@1.0.1';
const codes = budgetCodesSchema.parse(dataOf(NAME));
const OLD = 'kepmendagri-900';
const SEEN = 'dpa-2025';
const NEW = 'sipd-2027';

const listed = (code: string, vintage: string) => {
  const found = findCode(codes, code, vintage);
  if (!found) throw new Error(`${code} is not in ${vintage}`);
  return found;
};
const related = (code: string, from: string, to: string) =>
  relatedCodes(codes, listed(code, from), to).map((one) => [one.listed.code, one.by]);

describe('the shipped codes', () => {
  test('are frozen; a change is a new version', () => {
    expect(digestOfJson(dataOf(NAME))).toBe(
      '70db6f49cba466bf91a635ada812c72e21c492f7c7bf1d2bc5dd344087af15a4',
    );
  });

  test('name their lists for people: no date as computers write it', () => {
    expect(codes.vintages.filter(({ name }) => /\d{4}-\d\d-\d\d/.test(name))).toEqual([]);
  });

  test('hold the 114 rows of the two lists, and five that were seen in a budget', () => {
    const counts = codes.vintages.map(({ id }) => [
      id,
      codes.codes.filter(({ vintage }) => vintage === id).length,
    ]);
    expect(counts).toEqual([
      [OLD, 66],
      [SEEN, 5],
      [NEW, 48],
    ]);
    const keys = codes.codes.map(({ vintage, code }) => `${vintage} ${code}`);
    expect(new Set(keys).size).toBe(keys.length);
    const known = new Set(codes.vintages.map(({ id }) => id));
    expect(codes.codes.filter(({ vintage }) => !known.has(vintage))).toEqual([]);
  });

  test('say what stood before only where the list itself names it', () => {
    const named = codes.codes.filter(({ previous }) => previous.length > 0);
    expect(named).toHaveLength(15);
    expect(new Set(named.map(({ vintage }) => vintage))).toEqual(new Set([NEW]));
  });

  test('stand deeper the longer they are', () => {
    const depth = { urusan: 2, program: 3, kegiatan: 5, 'sub-kegiatan': 6 } as const;
    const wrong = codes.codes.filter(({ code, level }) => code.split('.').length !== depth[level]);
    expect(wrong).toEqual([]);
  });

  test('are what the initiatives of the catalogues are written in, names and all', () => {
    const said = CATALOGUES.flatMap((name) => catalogueOf(name).initiatives).flatMap(
      ({ id, budgetCode }) =>
        budgetCode
          ? codeFindings(codes, budgetCode, budgetCode.vintage).map((finding) => [id, finding])
          : [],
    );
    expect(said).toEqual([]);
  });
});

describe('a code that every agency has', () => {
  test('is found with the urusan of the agency before it', () => {
    expect(listed('1.02.01.2.06.0011', OLD).code).toBe('X.XX.01.2.06.0011');
    expect(listed('X.XX.01.2.06.0011', NEW).name).toBe(
      'Dukungan Pelaksanaan Sistem Pemerintahan Berbasis Elektronik pada SKPD',
    );
  });

  test('is no code of another program', () => {
    expect(findCode(codes, '1.02.02.2.06.0011', OLD)).toBeUndefined();
    expect(findCode(codes, '2.16.03.2.02.0099', OLD)).toBeUndefined();
  });

  test('is written with that urusan; others stay as they are', () => {
    expect(codeOf('X.XX.01.2.06.0011', '1.02')).toBe('1.02.01.2.06.0011');
    expect(codeOf('2.16.03.2.02.0007', '1.02')).toBe('2.16.03.2.02.0007');
  });
});

describe('from one list to another', () => {
  test('a code that kept number and name is the same', () => {
    expect(related('X.XX.01.2.06.0011', OLD, NEW)).toEqual([['X.XX.01.2.06.0011', 'same']]);
  });

  test('a list that names the code before is believed, both ways', () => {
    expect(related('2.16.03.2.02.0013', SEEN, NEW)).toEqual([
      ['2.16.03.2.02.0044', 'previous-code'],
    ]);
    expect(related('2.16.03.2.02.0044', NEW, SEEN)).toEqual([
      ['2.16.03.2.02.0013', 'previous-code'],
    ]);
  });

  test('the name before leads to PPID, and says that it did', () => {
    expect(related('2.16.02.2.01.0006', OLD, NEW)).toEqual([
      ['2.16.02.2.01.0025', 'previous-name'],
    ]);
  });

  test('the same number with another name is another thing', () => {
    // 2.16.03.3.02.0013 stands in both; 2.16.03.2.02.0013 is of the budget of 2025 only.
    expect(related('2.16.03.2.02.0002', OLD, NEW)).toEqual([]);
    expect(related('2.16.03.2.02.0002', OLD, OLD)).toEqual([]);
  });
});

describe('what is found about a code', () => {
  const said = (code: string, name: string, vintage: string, wanted = '') =>
    codeFindings(codes, { code, name, vintage }, wanted);
  const inWords = (...of: Parameters<typeof said>) =>
    said(...of).map((finding) => codeFindingText(codes, finding));

  test('nothing, where code, name and list agree', () => {
    expect(said('2.16.02.2.01.0006', 'pelayanan  informasi publik', OLD, OLD)).toEqual([]);
    expect(said('2.16.02.2.01.0006', '', OLD)).toEqual([]);
  });

  test('a list that nobody knows', () => {
    expect(said('2.16', '', 'renja-1999')).toEqual([
      { kind: 'unknown-vintage', vintage: 'renja-1999' },
    ]);
    expect(inWords('2.16', '', 'renja-1999').join('')).toContain('"renja-1999" tidak dikenal');
    expect(inWords('2.16', '', UNKNOWN_VINTAGE).join('')).toBe(
      'Daftar asal kode ini belum disebut. Pilih daftarnya.',
    );
  });

  test('a code that stands in another list is named there', () => {
    const [finding] = said('2.16.03.2.02.0044', '', OLD);
    expect(finding).toMatchObject({
      kind: 'unknown-code',
      elsewhere: [{ vintage: NEW, code: '2.16.03.2.02.0044' }],
    });
    expect(inWords('2.16.03.2.02.0044', '', OLD).join('')).toContain(
      'SIPD versi pemutakhiran 2027',
    );
    expect(said('9.99.09', '', NEW)).toEqual([{ kind: 'unknown-code', elsewhere: [] }]);
    expect(inWords('9.99.09', '', NEW).join('')).toContain('Periksa pada SIPD');
  });

  test('a code of another list than is written in, with its successor if somebody names it', () => {
    expect(said('2.16.03.2.02.0024', '', SEEN, NEW)).toMatchObject([
      { kind: 'other-vintage', wanted: NEW, related: [{ listed: { code: '2.16.03.2.02.0043' } }] },
    ]);
    expect(inWords('2.16.03.2.02.0024', '', SEEN, NEW).join('')).toContain(
      '2.16.03.2.02.0043 Penyelenggaraan Jaringan Intra',
    );
    expect(inWords('2.16.03.2.02.0007', '', OLD, NEW).join('')).toContain('tidak disebut');
  });

  test('a name that is not that of the list', () => {
    expect(said('2.16.02.2.01.0006', 'Relasi Media', OLD)).toEqual([
      { kind: 'name-differs', listed: 'Pelayanan Informasi Publik' },
    ]);
    expect(inWords('2.16.02.2.01.0006', 'Relasi Media', OLD)).toEqual([
      'Nama dalam daftar: Pelayanan Informasi Publik.',
    ]);
  });
});

test('codes are searched by all words, in one list', () => {
  const found = searchCodes(codes, NEW, 'jaringan INTRA').map(({ code }) => code);
  expect(found).toEqual(['2.16.03.2.02.0043']);
  expect(searchCodes(codes, NEW, '2.16.03.2.02.004')).toHaveLength(5);
});
