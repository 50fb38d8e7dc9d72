import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { storageFailure } from '#storage/browser/failure.ts';

const domError = (name: string): DOMException => new DOMException('as the browser says it', name);

describe('by the name the browser gives', () => {
  test.each([
    ['QuotaExceededError', 'quota'],
    ['InvalidStateError', 'unavailable'],
  ])('%s is %s', (name, kind) => {
    expect(storageFailure(domError(name))).toEqual({ kind });
  });
});

describe('by the cause inside what Dexie throws', () => {
  test.each([
    ['a transaction that broke off on a full disk', 'AbortError', 'QuotaExceededError', 'quota'],
    ['a database that would not open', 'OpenFailedError', 'UnknownError', 'unavailable'],
    ['no database at all', 'DatabaseClosedError', 'MissingAPIError', 'unavailable'],
  ])('%s', (_, outer, inner, kind) => {
    const wrapped = new Dexie.DexieError(outer, 'wrapped');
    Object.assign(wrapped, { name: outer, inner: domError(inner) });
    expect(storageFailure(wrapped)).toEqual({ kind });
  });

  test('a bulk write of which single rows met a full disk', () => {
    const bulk = new Dexie.BulkError('bulkAdd(): 2 of 3 operations failed', [
      domError('ConstraintError'),
      domError('QuotaExceededError'),
    ]);
    expect(storageFailure(bulk)).toEqual({ kind: 'quota' });
  });
});

describe('anything else is unexpected and says what it was', () => {
  test.each([
    ['an error', new TypeError('x is undefined'), 'TypeError: x is undefined'],
    ['a text', 'broken', 'broken'],
    ['nothing', undefined, 'undefined'],
    ['an error named like a part of every object', domError('constructor'), 'constructor: as'],
  ])('%s', (_, error, detail) => {
    expect(storageFailure(error)).toMatchObject({
      kind: 'unexpected',
      detail: expect.stringContaining(detail) as string,
    });
  });
});
