import { describe, expect, test } from 'vitest';
import { placedIndicators } from '#core/rubric/walk.ts';
import { BLANK_DETAILS } from '#core/evidence/document.ts';
import { differingDetails } from '#features/evidence/document-differences.ts';
import { firstPage } from '#features/evidence/first-page.ts';
import {
  linkKey,
  linkTargets,
  matchingTargets,
  targetsOf,
} from '#features/evidence/link-target.ts';
import { kindName, previewKindOf } from '#features/evidence/preview-kind.ts';
import { text as link } from '#features/evidence/text-link.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';

const rubric = shippedRubric(LIMA);
const all = linkTargets(rubric);

describe('what a document can support', () => {
  test('every evidence item of the instrument once, in reading order', () => {
    const items = placedIndicators(rubric).flatMap(({ indicator }) =>
      indicator.levels.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
    );
    expect(all.map((target) => target.link.item)).toEqual(items);
    expect(new Set(all.map((target) => linkKey(target.link))).size).toBe(items.length);
  });

  test('the search wants every word, in indicator or item', () => {
    const found = matchingTargets(all, ' sop  KEBIJAKAN ');
    expect(found.length).toBeGreaterThan(0);
    for (const { indicator, item } of found) {
      expect(`${indicator} ${item}`).toMatch(/sop/i);
      expect(`${indicator} ${item}`).toMatch(/kebijakan/i);
    }
    expect(matchingTargets(all, '')).toEqual(all);
    expect(matchingTargets(all, 'tidak-ada-yang-begini')).toEqual([]);
  });

  test('a link for the whole indicator, and one that the instrument does not know', () => {
    const [whole, gone, lost] = targetsOf(rubric, [
      { indicator: 'k1', item: null },
      { indicator: 'k1', item: 'k1.9.e9' },
      { indicator: 'zz', item: 'zz.1' },
    ]);
    expect(whole).toMatchObject({ item: link.background });
    expect(whole?.indicator).toMatch(/^K1 /);
    expect(gone?.item).toBe(link.unknown('k1'));
    expect(lost).toMatchObject({ indicator: 'zz', item: link.unknown('zz') });
  });
});

test('two versions differ only in what a person sees to differ', () => {
  const mine = { ...BLANK_DETAILS, title: 'A', date: '2026-03-01', standing: 'konsep' as const };
  const stored = { ...mine, date: '2026-03-02', exclusion: { basis: '', until: '' } };
  expect(differingDetails(mine, stored)).toEqual([
    { label: 'Tanggal dokumen', mine: '1 Maret 2026', stored: '2 Maret 2026' },
  ]);
});

test('the first page that matters', () => {
  expect(['3, 5-7', 'hal. 12', '', 'lampiran', '0'].map(firstPage)).toEqual([3, 12, 1, 1, 1]);
});

test('what can be shown follows the content, not the name', () => {
  expect(['application/pdf', 'image/png', 'image/heic', 'text/csv', ''].map(previewKindOf)).toEqual(
    ['pdf', 'image', 'other', 'text', 'other'],
  );
  expect(kindName('application/msword')).toBe('Dokumen Word lama');
  expect(kindName('')).toBe('Berkas berjenis tidak dikenal');
});
