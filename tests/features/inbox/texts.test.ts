import { describe, expect, it } from 'vitest';
import { ODDITIES } from '#core/package/receipt.ts';
import { ALTERATIONS, REFUSALS, WRAPPINGS } from '#exchange/package/problem.ts';
import { ODDITY_TERMS } from '#core/package/receipt-terms.ts';
import { oddityText } from '#features/inbox/text-oddity.ts';
import { problemText } from '#features/inbox/text-problem.ts';

const DETAILS: Readonly<Record<string, string>> = {
  'other-key': 'ab'.repeat(32),
  'replaced-key': '2026-11-20T01:00:00.000Z',
  'future-date': '2026-11-23T01:00:00.000Z',
  'odd-name': 'U+202E',
  late: '2026-11-20',
  'scores-differ': '3',
  'files-missing': '2',
  'journal-broken': '17',
};

describe('the sentences of receiving', () => {
  it.each(ODDITIES)('tell %s in whole sentences', (kind) => {
    const said = oddityText({ kind, detail: DETAILS[kind] ?? 'Dinas Uji' });
    expect(said).toMatch(/^[A-Z"0-9].*\.$/);
    expect(said).not.toMatch(/undefined|NaN|Invalid/);
    expect(ODDITY_TERMS[kind]).not.toBe('');
  });

  it.each([...REFUSALS, ...ALTERATIONS, ...WRAPPINGS])('tell %s by entry and way out', (kind) => {
    const said = problemText({ kind, entry: 'assessment.json', detail: 'x' });
    expect(said).toMatch(/^[A-Z].*\.$/);
    expect(said).not.toMatch(/undefined/);
  });

  it('name the entry that was altered exactly', () => {
    const entry = `evidence/${'a'.repeat(64)}.pdf`;
    expect(problemText({ kind: 'altered', entry, detail: '' })).toContain(entry);
    expect(problemText({ kind: 'altered', entry: 'journal.json', detail: '' })).toContain(
      'journal.json',
    );
  });

  it('never repeat what a stranger wrote as anything but text', () => {
    const entry = '__proto__';
    expect(problemText({ kind: 'bad-name', entry, detail: '' })).toContain('"__proto__"');
  });
});
