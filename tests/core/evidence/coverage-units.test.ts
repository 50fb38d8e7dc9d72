import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coverage } from '#core/assessment/answer.ts';
import {
  coverUnits,
  mergeUnits,
  namesInText,
  removeUnits,
  restoreUnit,
  unitKey,
} from '#core/evidence/coverage-units.ts';

const LIST: Coverage = {
  units: [
    { name: 'Bidang A', covered: true },
    { name: 'Bidang B', covered: false },
  ],
};

describe('merging names into a list', () => {
  test('new names come after the old ones, uncovered unless said', () => {
    const merged = mergeUnits(LIST, [
      { name: ' UPTD  Timur ', covered: null },
      { name: 'UPTD Barat', covered: true },
    ]);
    expect(merged.coverage?.units.slice(2)).toEqual([
      { name: 'UPTD Timur', covered: false },
      { name: 'UPTD Barat', covered: true },
    ]);
    expect(merged).toMatchObject({ added: ['UPTD Timur', 'UPTD Barat'], known: 0, otherwise: 0 });
  });

  test('a name that is there keeps its spelling and its tick', () => {
    const merged = mergeUnits(LIST, [
      { name: 'bidang  a', covered: false },
      { name: 'BIDANG B', covered: null },
      { name: 'Bidang A', covered: true },
    ]);
    expect(merged).toEqual({ coverage: LIST, added: [], known: 3, otherwise: 1 });
  });

  test('a name that comes twice comes once; blank names do not come', () => {
    const twice = [
      { name: 'Loket', covered: null },
      { name: 'LOKET', covered: null },
      { name: ' \n', covered: true },
    ];
    expect(mergeUnits(null, twice)).toEqual({
      coverage: { units: [{ name: 'Loket', covered: false }] },
      added: ['Loket'],
      known: 1,
      otherwise: 0,
    });
    expect(mergeUnits(null, []).coverage).toBeNull();
  });

  test('whatever comes: no name twice, nothing old is moved or unticked', () => {
    const name = fc.constantFrom('a', 'A', ' a ', 'b', 'b  c', 'B c', '', 'd');
    const incoming = fc.array(fc.record({ name, covered: fc.option(fc.boolean()) }));
    fc.assert(
      fc.property(incoming, incoming, (first, second) => {
        const before = mergeUnits(null, first).coverage;
        const after = mergeUnits(before, second).coverage;
        const keys = (after?.units ?? []).map((unit) => unitKey(unit.name));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).not.toContain('');
        const old = before?.units ?? [];
        expect((after?.units ?? []).slice(0, old.length)).toEqual(old);
        const wanted = [...first, ...second].map((unit) => unitKey(unit.name));
        expect(new Set(keys)).toEqual(new Set(wanted.filter((key) => key !== '')));
      }),
    );
  });
});

test('pasted lines are names; running numbers of a spreadsheet are left out', () => {
  const pasted = '1\tBidang A\tya\r\n2\t Bidang  B\n\n3\rUPTD';
  expect(namesInText(pasted)).toEqual(['Bidang A', 'Bidang B', '', '3', 'UPTD']);
});

describe('changing a list', () => {
  test('ticks the named ones only', () => {
    expect(coverUnits(LIST, new Set(['Bidang B']), true)?.units.map((one) => one.covered)).toEqual([
      true,
      true,
    ]);
    expect(coverUnits(LIST, new Set(['Bidang A']), false)?.units[0]?.covered).toBe(false);
    expect(coverUnits(null, new Set(['x']), true)).toBeNull();
  });

  test('the last one gone leaves no list', () => {
    const rest = removeUnits(LIST, new Set(['Bidang A']));
    expect(rest).toEqual({ units: [{ name: 'Bidang B', covered: false }] });
    expect(removeUnits(rest, new Set(['Bidang B']))).toBeNull();
  });

  test('a removed one comes back to its place, once', () => {
    const [first, second] = LIST.units;
    if (!first || !second) throw new Error('two units');
    expect(restoreUnit(removeUnits(LIST, new Set([first.name])), first, 0)).toEqual(LIST);
    expect(restoreUnit(removeUnits(LIST, new Set([second.name])), second, 9)).toEqual(LIST);
    expect(restoreUnit(null, first, 0)).toEqual({ units: [first] });
    const again = { name: 'bidang a', covered: false };
    expect(restoreUnit({ units: [again] }, first, 0)).toEqual({ units: [again] });
  });
});
