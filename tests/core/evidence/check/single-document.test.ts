import { describe, expect, test } from 'vitest';
import { runChecks } from '#core/evidence/check/run-checks.ts';
import type { CheckContext } from '#core/evidence/check/context.ts';
import type { CheckId, Finding } from '#core/evidence/check/finding.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { NO_TEXT, type FileFacts } from '#core/evidence/file-facts.ts';
import {
  contextOf,
  factsWith,
  indicatorWith,
  itemOf,
  proving,
  rubricWith,
} from '../../../support/evidence-check.ts';

const RUBRIC = rubricWith(
  indicatorWith('k1', [
    itemOf('k1.set', ['ditetapkan']),
    itemOf('k1.signed', ['ditandatangani']),
    itemOf('k1.dated', ['bertanggal']),
    itemOf('k1.period', ['dalam periode']),
    itemOf('k1.force', ['masih berlaku']),
    itemOf('k1.named', ['menyebut OPD']),
    itemOf('k1.counted', ['memuat penyebut']),
    itemOf('k1.screen', ['menampilkan alamat dan tanggal']),
    itemOf('k1.text', ['teks dapat dibaca']),
  ]),
);
const ITEMS = [
  'set',
  'signed',
  'dated',
  'period',
  'force',
  'named',
  'counted',
  'screen',
  'text',
] as const;
type Item = (typeof ITEMS)[number];

interface Case {
  readonly said?: Partial<EvidenceDocument>;
  /** Null = the file has not been read yet. */
  readonly facts?: Partial<FileFacts> | null;
  readonly context?: Partial<CheckContext>;
}

function find(
  check: CheckId,
  items: readonly Item[],
  { said, facts, context }: Case,
): Finding | undefined {
  const document = proving(
    1,
    items.map((item) => `k1.${item}`),
    said,
  );
  const read = facts === null ? [] : [factsWith(1, facts)];
  return runChecks(contextOf(RUBRIC, [document], read, context)).find((one) => one.check === check);
}

/** The items at which a check speaks when a document is linked to all of them. */
function speaksAt(check: CheckId, given: Case): readonly string[] {
  const found = find(check, ITEMS, given);
  return (found?.places ?? []).map(({ item }) => (item ?? '').slice('k1.'.length));
}

const PICTURE: Partial<FileFacts> = { kind: 'jpeg', ...NO_TEXT, pagesRead: null, textPages: null };
const CLOSED: Partial<FileFacts> = {
  state: 'password',
  ...NO_TEXT,
  pages: null,
  pagesRead: null,
  textPages: null,
};

describe('a check speaks only where the instrument asks for what it looks at', () => {
  test.each<[CheckId, Case, readonly Item[]]>([
    ['draft-mark', { facts: { draftMarks: ['DRAF'] } }, ['set', 'signed']],
    ['no-signature', {}, ['set', 'signed']],
    ['date-missing', {}, ['dated', 'period', 'screen']],
    ['date-outside-period', { said: { date: '2025-12-31' } }, ['period']],
    ['expired', { said: { validUntil: '2026-11-21' } }, ['force']],
    ['other-agency', { facts: { agencies: ['Dinas Perikanan'] } }, ['named']],
    [
      'no-text-layer',
      { facts: { textPages: 0, letters: 0 } },
      ['set', 'signed', 'dated', 'period', 'force', 'named', 'counted', 'text'],
    ],
    ['no-text-layer', { facts: PICTURE }, ['set', 'text']],
  ])('%s', (check, given, items) => {
    expect(speaksAt(check, given)).toEqual(items);
    const others = ITEMS.filter((item) => !items.includes(item));
    expect(find(check, others, given)).toBeUndefined();
    expect(find(check, [], given)).toBeUndefined();
  });

  test.each<[CheckId, Case]>([
    ['empty', { facts: { ...CLOSED, state: 'empty' } }],
    ['corrupt', { facts: { ...CLOSED, state: 'corrupt' } }],
    ['password', { facts: CLOSED }],
    ['type-mismatch', { facts: { kind: 'docx' } }],
  ])('%s speaks for a document that is linked to nothing, too', (check, given) => {
    expect(find(check, [], given)?.places).toEqual([]);
    expect(speaksAt(check, given)).toEqual(ITEMS);
  });
});

test('what cannot be opened has one remark; its text and its dates are not asked for', () => {
  for (const state of ['empty', 'corrupt', 'password'] as const) {
    const context = contextOf(
      RUBRIC,
      [
        proving(
          1,
          ITEMS.map((item) => `k1.${item}`),
        ),
      ],
      [factsWith(1, { ...CLOSED, state })],
    );
    expect(runChecks(context).map(({ check }) => check)).toEqual([state]);
  }
});

test('a file that was not read yet raises only what the record itself says', () => {
  const said = {
    date: '2020-01-01',
    validUntil: '2020-12-31',
    standing: 'konsep',
    title: 'Laporan Reviu',
  } as const;
  const document = proving(
    1,
    ITEMS.map((item) => `k1.${item}`),
    said,
  );
  const findings = runChecks(contextOf(RUBRIC, [document], []));
  expect(findings.map(({ check }) => check)).toEqual([
    'draft-mark',
    'date-outside-period',
    'expired',
    'old-review',
  ]);
});

describe('date-outside-period', () => {
  const at = (said: Partial<EvidenceDocument>, facts: Partial<FileFacts> = {}) =>
    find('date-outside-period', ['period'], { said, facts })?.values;

  test.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('%s: %s', (date, speaks) => {
    expect(at({ date })).toEqual(speaks ? { date, year: 2026 } : undefined);
  });

  test('a later report that names the year is about the year; an earlier one cannot be', () => {
    expect(at({ date: '2027-01-15' }, { years: [2026, 2027] })).toBeUndefined();
    expect(at({ date: '2025-12-15' }, { years: [2025, 2026] })).toEqual({
      date: '2025-12-15',
      year: 2026,
    });
  });

  test('the person is believed before the signature, the signature before other dates', () => {
    const facts = { signedOn: '2024-05-01', dates: ['2024-05-01', '2026-03-01'] };
    expect(at({ date: '2026-05-01' }, facts)).toBeUndefined();
    expect(at({}, facts)).toEqual({ date: '2024-05-01', year: 2026 });
    expect(at({}, { ...facts, signedOn: '' })).toBeUndefined();
    expect(at({}, { dates: ['2024-05-01', '2025-03'] })).toEqual({ date: '2025-03', year: 2026 });
    expect(at({}, { dates: ['2026-03'] })).toBeUndefined();
  });
});

describe('date-missing', () => {
  test('a date on the record or in the file, be it a month, is a date', () => {
    expect(find('date-missing', ['dated'], {})?.values).toEqual({ read: true });
    expect(find('date-missing', ['dated'], { said: { date: '2026-01-01' } })).toBeUndefined();
    expect(find('date-missing', ['dated'], { facts: { dates: ['2026-03'] } })).toBeUndefined();
  });

  test('a scan and an old Office file have no date that can be read', () => {
    expect(find('date-missing', ['dated'], { facts: PICTURE })?.values).toEqual({ read: false });
    expect(
      find('date-missing', ['dated'], { facts: { kind: 'doc', state: 'unread', ...NO_TEXT } })
        ?.values,
    ).toEqual({ read: false });
    expect(find('date-missing', ['dated'], { facts: { letters: 0 } })?.values).toEqual({
      read: false,
    });
  });
});

describe('expired', () => {
  const at = (validUntil: string, today: string, facts: Partial<FileFacts> = {}) =>
    find('expired', ['force'], { said: { validUntil }, facts, context: { today } })?.values;

  test.each([
    ['2026-11-21', '2026-11-22', 'today'],
    ['2026-11-22', '2026-11-22', 'period-end'],
    ['2026-12-30', '2026-11-22', 'period-end'],
    ['2026-12-31', '2026-11-22', undefined],
    ['2026-12-31', '2026-12-31', undefined],
    ['2026-12-31', '2027-01-01', 'today'],
    ['2027-01-01', '2027-01-01', undefined],
  ])('until %s, seen on %s: %s', (until, today, before) => {
    expect(at(until, today)).toEqual(before && { until, before });
  });

  test('the text tells the last day where the person does not', () => {
    expect(at('', '2026-11-22', { validUntil: '2026-06-30' })).toEqual({
      until: '2026-06-30',
      before: 'today',
    });
    expect(at('2027-06-30', '2026-11-22', { validUntil: '2026-06-30' })).toBeUndefined();
    expect(at('', '2026-11-22')).toBeUndefined();
  });
});

describe('old-review', () => {
  const at = (
    date: string,
    context: Partial<CheckContext> = {},
    said: Partial<EvidenceDocument> = {},
  ) =>
    find('old-review', ['dated'], {
      said: { title: 'Laporan Evaluasi TIK', date, ...said },
      context,
    })?.values;

  test('two years to the day are not more than two years', () => {
    expect(at('2024-11-22')).toBeUndefined();
    expect(at('2024-11-21')).toEqual({ date: '2024-11-21' });
  });

  test('a past period is judged from its end', () => {
    const assessment = {
      agency: { name: 'Dinas Arsip', shortName: '', code: '', government: '' },
      year: 2024,
    };
    expect(at('2022-12-31', { assessment })).toBeUndefined();
    expect(at('2022-12-30', { assessment })).toEqual({ date: '2022-12-30' });
  });

  test('29 February two years ago is 28 February', () => {
    expect(
      at('2026-02-28', {
        today: '2028-02-29',
        assessment: {
          agency: { name: 'Dinas Arsip', shortName: '', code: '', government: '' },
          year: 2028,
        },
      }),
    ).toBeUndefined();
    expect(
      at('2026-02-27', {
        today: '2028-02-29',
        assessment: {
          agency: { name: 'Dinas Arsip', shortName: '', code: '', government: '' },
          year: 2028,
        },
      }),
    ).toBeDefined();
  });

  test('told by title, by file name or by the title in the file; never by other words', () => {
    const old = '2020-01-01';
    const file = { ...proving(1, []).file, name: 'laporan_hasil_audit.pdf' };
    expect(at(old, {}, { title: '', file })).toBeDefined();
    expect(
      find('old-review', ['dated'], {
        said: { date: old },
        facts: { reviewMarks: ['LAPORAN TINJAUAN'] },
      }),
    ).toBeDefined();
    for (const title of [
      'Laporan Kegiatan',
      'SOP Evaluasi',
      'Berita Acara Pemeriksaan Pekerjaan',
      'Undangan reviu',
    ]) {
      expect(at(old, {}, { title }), title).toBeUndefined();
    }
    expect(find('old-review', [], { said: { title: 'Laporan Reviu', date: old } })).toBeUndefined();
  });
});

describe('no-text-layer', () => {
  test.each([
    [4, 1, true],
    [4, 2, false],
    [1, 0, true],
    [1, 1, false],
  ])('of %i pages %i with text: %s', (pagesRead, textPages, speaks) => {
    const found = find('no-text-layer', ['set'], { facts: { pages: 99, pagesRead, textPages } });
    expect(found?.values).toEqual(speaks ? { pages: pagesRead, textPages } : undefined);
  });

  test('text files and Office files have text, whatever they hold', () => {
    expect(
      find('no-text-layer', ['text'], {
        facts: { kind: 'docx', pages: null, pagesRead: null, textPages: null, letters: 3 },
      }),
    ).toBeUndefined();
    expect(
      find('no-text-layer', ['text'], { facts: { kind: 'doc', state: 'unread', ...NO_TEXT } }),
    ).toBeUndefined();
  });
});

describe('no-signature', () => {
  test('a page without text may be the signature page', () => {
    expect(
      find('no-signature', ['set'], { facts: { pages: 3, pagesRead: 3, textPages: 2 } }),
    ).toBeUndefined();
    expect(
      find('no-signature', ['set'], { facts: { pages: 3, pagesRead: 3, textPages: 3 } }),
    ).toBeDefined();
    expect(
      find('no-signature', ['set'], { facts: { pages: null, pagesRead: null, textPages: null } }),
    ).toBeDefined();
  });

  test('silent with any sign of a signature, for short texts, and for pictures', () => {
    expect(find('no-signature', ['set'], { facts: { signatureMarks: ['ttd'] } })).toBeUndefined();
    expect(find('no-signature', ['set'], { facts: { letters: 99 } })).toBeUndefined();
    expect(find('no-signature', ['set'], { facts: { letters: 100 } })).toBeDefined();
    expect(find('no-signature', ['set'], { facts: PICTURE })).toBeUndefined();
  });
});

describe('draft-mark', () => {
  test('the standing that the person gave counts as well as a mark', () => {
    expect(find('draft-mark', ['set'], { said: { standing: 'konsep' } })?.values).toEqual({
      marks: [],
      standing: true,
    });
    expect(find('draft-mark', ['set'], { said: { standing: 'ditetapkan' } })).toBeUndefined();
    expect(
      find('draft-mark', ['set'], {
        said: { standing: 'ditetapkan' },
        facts: { draftMarks: ['DRAF'] },
      })?.values,
    ).toEqual({ marks: ['DRAF'], standing: false });
  });

  test('a name that says draft, as a word of its own', () => {
    const named = (name: string) =>
      find('draft-mark', ['set'], { said: { file: { ...proving(1, []).file, name } } });
    expect(named('SK_draft_v2.pdf')?.values).toEqual({
      marks: ['SK_draft_v2.pdf'],
      standing: false,
    });
    expect(named('SK-Draf.pdf')).toBeDefined();
    expect(named('konsep-dasar.pdf')).toBeUndefined();
    expect(named('drafter.pdf')).toBeUndefined();
  });
});

describe('type-mismatch', () => {
  const named = (name: string, facts: Partial<FileFacts>) =>
    find('type-mismatch', [], { said: { file: { ...proving(1, []).file, name } }, facts })?.values;

  test.each<[string, FileFacts['kind'], boolean]>([
    ['a.pdf', 'pdf', false],
    ['A.PDF', 'pdf', false],
    ['a.pdf', 'docx', true],
    ['a.pdf', 'unknown', true],
    ['a.docx', 'doc', true],
    ['a.docx', 'ole', false],
    ['a.doc', 'docx', true],
    ['a.xls', 'text', true],
    ['foto.jpg', 'png', false],
    ['foto.jpg', 'heic', true],
    ['foto.jpg', 'pdf', true],
    ['a.constructor', 'text', false],
    ['a.dwg', 'unknown', false],
    ['laporan', 'pdf', false],
    ['.pdf', 'text', false],
  ])('%s that is %s: %s', (name, kind, speaks) => {
    expect(named(name, { kind }) !== undefined).toBe(speaks);
  });

  test('silent for empty and broken files, which have a remark of their own', () => {
    expect(named('a.pdf', { kind: 'unknown', state: 'empty' })).toBeUndefined();
    expect(named('a.xlsx', { kind: 'zip', state: 'corrupt' })).toBeUndefined();
    expect(named('a.pdf', { kind: 'ole', state: 'password' })).toEqual({
      extension: 'pdf',
      kind: 'ole',
    });
  });
});
