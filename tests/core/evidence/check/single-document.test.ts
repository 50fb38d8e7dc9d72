import { describe, expect, test } from 'vitest';
import type { CheckId } from '#core/evidence/check/finding.ts';
import { runChecks } from '#core/evidence/check/run-checks.ts';
import { NO_TEXT, type FileFacts } from '#core/evidence/file-facts.ts';
import { contextOf, factsWith, proving } from '../../../support/evidence-check.ts';
import { CLOSED, find, ITEMS, PICTURE, RUBRIC, type Case, type Item } from './one-document.ts';

/** The items at which a check speaks when a document is linked to all of them. */
function speaksAt(check: CheckId, given: Case): readonly string[] {
  const found = find(check, ITEMS, given);
  return (found?.places ?? []).map(({ item }) => (item ?? '').slice('k1.'.length));
}

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
      names: [],
      standing: true,
    });
    expect(find('draft-mark', ['set'], { said: { standing: 'ditetapkan' } })).toBeUndefined();
    expect(
      find('draft-mark', ['set'], {
        said: { standing: 'ditetapkan' },
        facts: { draftMarks: ['DRAF'] },
      })?.values,
    ).toEqual({ marks: ['DRAF'], names: [], standing: false });
  });

  test('a name that says draft, as a word of its own', () => {
    const named = (name: string) =>
      find('draft-mark', ['set'], { said: { file: { ...proving(1, []).file, name } } });
    expect(named('SK_draft_v2.pdf')?.values).toEqual({
      marks: [],
      names: ['SK_draft_v2.pdf'],
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
