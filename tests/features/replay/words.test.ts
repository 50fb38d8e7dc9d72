import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import { fromInteger, ratio } from '#core/lib/ratio.ts';
import type { Source } from '#core/replay/plan-types.ts';
import {
  levelText,
  percentText,
  rounded,
  signed,
  signedExactly,
} from '#features/replay/numbers.ts';
import { noteFrom, saidIn, standText } from '#features/replay/source-text.ts';
import { indicatorOf } from '../../support/rubrics.ts';

const source = (answer: Partial<Answer>, parts: Partial<Source> = {}): Source => ({
  id: 'k1',
  code: 'K1',
  title: 'Kebijakan',
  answer: { ...BLANK_ANSWER, ...answer },
  state: 'rated',
  value: fromInteger(3),
  label: 'Baik',
  ...parts,
});

describe('numbers', () => {
  test('a difference keeps its sign; nothing rounds to minus zero', () => {
    expect(signed(ratio(1n, 40n), 3)).toBe('+0,025');
    expect(signed(ratio(-1n, 40n), 3)).toBe('\u22120,025');
    expect(signed(ratio(-1n, 4000n), 2)).toBe('0,00');
    expect(signed(ratio(1n, 4000n), 2)).toBe('0,00');
    expect(rounded(ratio(-1n, 4000n), 2)).toBe('0,00');
  });

  test('a difference has the decimals it needs, within bounds', () => {
    expect(signedExactly(ratio(3n, 100n), 2, 4)).toBe('+0,03');
    expect(signedExactly(ratio(1n, 8n), 2, 4)).toBe('+0,125');
    expect(signedExactly(ratio(-1n, 3n), 2, 4)).toBe('\u22120,3333');
    expect(signedExactly(ratio(10n), 2, 4)).toBe('+10,00');
  });

  test('levels have no decimals they do not need', () => {
    expect(levelText(fromInteger(100))).toBe('100');
    expect(levelText(ratio(5n, 2n))).toBe('2,5');
    expect(levelText(ratio(2999n, 1000n))).toBe('3');
    expect(percentText(ratio(1n, 40n))).toBe('2,50%');
  });
});

describe('where an old indicator stood', () => {
  test('in the words of its own instrument', () => {
    expect(standText(source({}))).toBe('Tingkat 3 (Baik)');
    expect(standText(source({}, { value: ratio(5n, 2n), label: null }))).toBe('Tingkat 2,5');
    expect(standText(source({}, { state: 'blank', value: null }))).toBe('Belum diisi');
    expect(standText(source({}, { state: 'not-applicable', value: null }))).toBe('Tidak berlaku');
  });

  test('with every text that says something', () => {
    const said = saidIn(source({ fact: ' Fakta. ', analysis: ' ', reason: 'R.', notes: 'C.' }));
    expect(said.map((one) => one.said)).toEqual(['Fakta.', 'R.', 'C.']);
  });
});

test('a note names instrument, version, indicator, level and texts, and that no value came along', () => {
  const note = noteFrom({ shortTitle: 'Lima Dimensi OPD', version: '1.0.0' });
  const text = note(source({ fact: 'Fakta.', analysis: 'Analisis.' }), indicatorOf('i01'));
  expect(text.split('\n')).toEqual([
    'Dari Lima Dimensi OPD versi 1.0.0, K1 Kebijakan: Tingkat 3 (Baik). Nilai tidak dikonversi.',
    'Kalimat fakta: Fakta.',
    'Kalimat analisis: Analisis.',
  ]);
});
