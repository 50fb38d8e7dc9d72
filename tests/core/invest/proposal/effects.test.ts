import { describe, expect, test } from 'vitest';
import { afterPlan } from '#core/invest/proposal/after-plan.ts';
import { effectsOf, isGain } from '#core/invest/proposal/effects.ts';
import { interactionOf } from '#core/invest/proposal/interactions.ts';
import { scoreOfLevels } from '#core/invest/proposal/plan-ladders.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { add, compare, ratio, subtract, ZERO } from '#core/lib/ratio.ts';
import { effectDetail } from '#core/invest/proposal/view-proposals-one.ts';
import {
  indicatorsOf,
  initiativeOf,
  levelsOn,
  realBook,
  fiveDimensions,
} from '../../../support/invest-ground.ts';

const INDICATORS = indicatorsOf(fiveDimensions());
const rubric = fiveDimensions();

const AGENCIES = Array.from({ length: 3 }, (_, at) => ({
  key: `opd-${at}`,
  final: levelsOn(
    1,
    Object.fromEntries(INDICATORS.map((id, place) => [id, 1 + ((at * 7 + place * 3) % 4)])),
  ),
}));

const effectOf = (book: PlanBook, proposal: string, agency: string) => {
  const found = effectsOf(book)
    .find(({ candidate }) => candidate.id === proposal)
    ?.effects.find((one) => one.agency.key === agency);
  if (!found) throw new Error(`no effect of ${proposal} on ${agency}`);
  return found;
};

describe('a proposal alone', () => {
  test('is worth what the scoring function says of the levels it reaches', () => {
    const book = realBook([{ key: 'a', final: levelsOn(1) }]);
    const { raises } = initiativeOf('paket-dasar-tata-kelola');
    const raised = Object.fromEntries(raises.map(({ indicator, to }) => [indicator, to]));
    const { outcome } = scoreOfLevels(rubric, levelsOn(1, raised));
    const { reached } = effectOf(book, 'paket-dasar-tata-kelola:a', 'a');
    expect(outcome).toMatchObject({ kind: 'final', predikat: reached.predikat });
    if (outcome.kind === 'final') expect(reached.index).toEqual(outcome.value);
    // Five groups of a fifth each: 5 of 8 in kebijakan, 3 of 5 in kelembagaan… by hand.
    // k1 k4 k5 k6 = 4/8, l1 l2 l4 = 3/5, p1 = 1/5, each a fifth of the index.
    expect(reached.gain).toEqual(ratio(13n, 50n));
  });

  test('is nothing where the levels below are missing, and says which', () => {
    const book = realBook([{ key: 'a', final: levelsOn(1) }]);
    const { reached, missing } = effectOf(book, 'pusat-data-bersama', 'a');
    expect(isGain(reached.gain)).toBe(false);
    expect(missing).toEqual([{ indicator: 'i1', levels: [2] }]);
  });

  test('gives the same in every book, whether it was reckoned before or not', () => {
    const first = realBook(AGENCIES);
    const second = realBook(AGENCIES, {
      decisions: {
        'pusat-data-bersama': { gates: {}, isMust: true, leftOut: '', source: '', lines: [] },
      },
    });
    const gains = (book: PlanBook): readonly string[] =>
      effectsOf(book).flatMap(({ effects }) =>
        effects.map(({ candidate, agency, reached }) => {
          const starts = new Map([[candidate.id, 0]]);
          const [after] = afterPlan({ ...book, agencies: [agency] }, starts);
          expect(compare(after?.gain ?? ZERO, reached.gain)).toBe(0);
          return `${candidate.id} ${agency.key} ${reached.gain.n}/${reached.gain.d}`;
        }),
      );
    expect(gains(first)).toHaveLength(gains(second).length);
    expect(gains(first)).toEqual(gains(second));
  });

  test('is not what was remembered when the agreed levels or the targets changed', () => {
    const before = realBook([{ key: 'a', final: levelsOn(1) }]);
    expect(effectOf(before, 'sk-pengelola-ppid-dan-skp:a', 'a').missing).not.toEqual([]);
    const after = realBook([{ key: 'a', final: levelsOn(2) }]);
    const { reached, missing } = effectOf(after, 'sk-pengelola-ppid-dan-skp:a', 'a');
    expect(missing).toEqual([]);
    expect(isGain(reached.gain)).toBe(true);
    const low = realBook([{ key: 'a', final: levelsOn(2) }], {
      targets: { all: 2, indicators: {} },
    });
    expect(low.candidates).toEqual([]);
  });
});

describe('a shared proposal', () => {
  test('sums the gains of all its agencies and costs once', () => {
    const book = realBook(AGENCIES.map((one) => ({ ...one, final: levelsOn(2) })));
    const found = effectsOf(book).filter(
      ({ candidate }) => candidate.initiative.id === 'pusat-data-bersama',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.effects).toHaveLength(3);
    // One of seven indicators of a fifth of the index, one level, for three agencies.
    expect(found[0]?.gain).toEqual(ratio(3n, 35n));
  });
});

describe('proposals beside each other', () => {
  const [book] = [realBook([{ key: 'a', final: levelsOn(1) }])];
  const [agency] = book.agencies;
  const interaction = (id: string) => {
    const candidate = book.candidates.find((one) => one.id === id);
    if (!candidate || !agency) throw new Error(id);
    return interactionOf(book, agency, candidate);
  };

  test('what comes before is named, and together they are scored anew', () => {
    const found = interaction('pusat-data-bersama');
    expect(found.before.map(({ id }) => id)).toEqual(['pendataan-dan-pengamanan-data:a']);
    const { outcome } = scoreOfLevels(rubric, levelsOn(1, { i1: 3 }));
    // The backup steps of the one before stand above what is reached: they do not count yet.
    expect(found.together.index.text).toBe(outcome.kind === 'final' ? outcome.value.text : '');
  });

  test('what is required comes before, with what that requires in turn', () => {
    const before = interaction('cadangan-bersama').before.map(({ id }) => id);
    expect(before).toEqual(['pusat-data-bersama', 'kendali-dasar-keamanan:a']);
    const special = interaction('aplikasi-layanan-khusus:a').before.map(({ id }) => id);
    expect(special).toEqual([
      'prioritas-kak-dan-pakai-ulang:a',
      'perbup-sop-dan-klausul-kontrak',
      'formulir-layanan-elektronik:a',
    ]);
  });

  test('a same step counts once: as the last it adds nothing', () => {
    const found = interaction('platform-situs-bersama');
    // They exclude each other, so both are never done; the step is the same one.
    expect(found.same.map(({ id }) => id)).toEqual(['situs-mandiri-opd:a']);
    expect(isGain(found.last)).toBe(true);
    const training = interaction('pelatihan-pengelola-situs');
    expect(training.same.map(({ id }) => id)).toContain('kendali-dasar-keamanan:a');
    expect(isGain(training.last)).toBe(false);
    expect(isGain(training.reached.gain)).toBe(true);
  });

  test('what it opens would give nothing without it', () => {
    const opened = interaction('pendataan-dan-pengamanan-data:a').opens.map(({ id }) => id);
    expect(opened).toContain('pusat-data-bersama');
    expect(opened).not.toContain('paket-dasar-tata-kelola:a');
  });
});

describe('the derivation of an effect', () => {
  test('its parts make up the gain, each as share times levels', () => {
    const book = realBook(AGENCIES);
    for (const { effects } of effectsOf(book)) {
      for (const { candidate, agency, reached, missing } of effects) {
        const detail = effectDetail(book, candidate.id, agency.key);
        const sum = detail?.parts.reduce((all, { gain }) => add(all, gain.exact), ZERO) ?? ZERO;
        expect(subtract(sum, reached.gain)).toEqual(ZERO);
        expect(detail?.parts.some((part) => part.missing.length > 0)).toBe(missing.length > 0);
      }
    }
    const detail = effectDetail(book, 'paket-dasar-tata-kelola:opd-0', 'opd-0');
    expect(detail?.parts[0]).toMatchObject({ code: 'K1', from: 1, to: 2, share: '1/40' });
    expect(effectDetail(book, 'paket-dasar-tata-kelola:opd-0', 'opd-1')).toBeNull();
  });
});
