import { describe, expect, test } from 'vitest';
import { EVIDENCE_VERDICTS } from '#core/review/verdict.ts';
import { letterOf, OFFERED_REASONS } from '#features/review/reason-keys.ts';
import {
  isSingleKey,
  pressedAt,
  SHORTCUT_IDS,
  SHORTCUTS,
  type PressedKey,
} from '#state/help/shortcut-table.ts';
import { isSource, projectFiles, read } from '../../architecture/project-files.ts';

const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  key,
  code: '',
  ...more,
});

/** What a keyboard of a European layout sends for a combination of the table. */
function sentFor(combination: string): PressedKey {
  const words = combination.split(' ');
  const key = words.at(-1) ?? '';
  const code = key
    .replace(/^[A-Za-z]$/, (letter) => `Key${letter.toUpperCase()}`)
    .replace(/^\d$/, 'Digit$&');
  const modified = words.length > 1;
  return {
    altKey: words.includes('Alt'),
    ctrlKey: words.includes('Ctrl'),
    metaKey: false,
    shiftKey: words.includes('Shift'),
    // With a modifier another character may be written: the place on the board counts.
    key: modified && code !== key ? '§' : key,
    code,
  };
}

describe('the table of shortcuts', () => {
  test.each(SHORTCUT_IDS)('%s is known by each of its combinations', (id) => {
    SHORTCUTS[id].keys.forEach((combination, at) => {
      expect([combination, pressedAt(sentFor(combination), id)]).toEqual([combination, at]);
    });
  });

  test.each(SHORTCUT_IDS)('%s is not known by its key with a modifier too many', (id) => {
    for (const combination of SHORTCUTS[id].keys) {
      const sent = sentFor(combination);
      expect(pressedAt({ ...sent, altKey: !sent.altKey }, id)).toBeUndefined();
      expect(pressedAt({ ...sent, ctrlKey: !sent.ctrlKey }, id)).toBeUndefined();
    }
  });

  test('letters under Caps Lock count, capitals by Shift do not', () => {
    expect(pressedAt(pressed('J'), 'rowDown')).toBe(0);
    expect(pressedAt(pressed('J', { shiftKey: true }), 'rowDown')).toBeUndefined();
    expect(pressedAt(pressed('Y', { shiftKey: true, code: 'KeyY' }), 'gateRow')).toBe(0);
    expect(pressedAt(pressed('Y', { shiftKey: true, code: 'KeyY' }), 'gateYes')).toBeUndefined();
  });

  test('bare keys that listen on the whole page are the ones that can be switched off', () => {
    const bare = SHORTCUT_IDS.filter(isSingleKey);
    expect(bare).toContain('help');
    expect(bare).toContain('acceptRest');
    expect(bare).toContain('accept');
    for (const id of ['next', 'finish', 'lock', 'vote', 'gateYes', 'pageNext'] as const) {
      expect(bare).not.toContain(id);
    }
  });

  test('there is a key for each verdict and a letter for each reason', () => {
    expect(SHORTCUTS.verdict.keys).toHaveLength(EVIDENCE_VERDICTS.length);
    expect(OFFERED_REASONS.map(letterOf)).toEqual(SHORTCUTS.reason.keys);
  });
});

describe('the table and what listens', () => {
  const sources = projectFiles().filter(isSource);
  const others = sources.filter((file) => !file.startsWith('src/state/help/shortcut'));

  test('nobody reads modifiers of a key but the table', () => {
    const reading = others.filter((file) => /\b(?:altKey|metaKey)\b/.test(read(file)));
    expect(reading).toEqual([]);
  });

  test.each(SHORTCUT_IDS)('%s has a deed somewhere', (id) => {
    const code = others.filter((file) => !file.endsWith('features/shortcuts/text.ts')).map(read);
    const deed = new RegExp(`\\b${id}(?::|,|'\\))`);
    expect(code.some((one) => /shortcut|useKeys/i.test(one) && deed.test(one))).toBe(true);
  });
});
