import { describe, expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import {
  entryOf,
  INDICATORS,
  rated,
  record,
  row,
  sheet,
  SIGNED,
  threads,
} from './queue-samples.ts';
import { content, digest, FIRST, id, message, SECOND } from './talk-ground.ts';

const sent = { direction: 'sent' } as const;

describe('what came back', () => {
  const newer = record(
    { revision: 2, previous: FIRST },
    { id: SECOND, at: '2026-11-24T03:00:00.000Z' },
  );
  const received = [row(record()), row(newer)];
  const asked = content(1, [message(1)], sent);
  const answered = content(2, [message(2, { kind: 'answer', replyTo: id(1) })]);
  const cameAt = new Map<Digest, string>([[digest('2'), '2026-11-24T03:00:00.000Z']]);

  test('an answer to what was asked here waits until somebody says it was weighed', () => {
    const known = { threads: threads([asked, answered]), cameAt, sheets: [sheet()] };
    expect(entryOf(known)).toMatchObject({
      state: 'in-review',
      waitsFor: 'me',
      rework: [
        {
          kind: 'answer',
          message: id(2),
          indicator: 'k1',
          text: 'Pesan 2',
          at: '2026-11-24T03:00:00.000Z',
        },
      ],
    });
    expect(entryOf({ ...known, handled: new Set([id(2)]) }).rework).toEqual([]);
  });

  test('whoever signs afterwards has weighed it; whoever had signed before has not', () => {
    const late = { threads: threads([asked, answered]), sheets: [sheet({ state: SIGNED })] };
    expect(entryOf({ ...late, cameAt }).rework).toHaveLength(1);
    expect(entryOf({ ...late, cameAt }).waitsFor).toBe('me');
    const early = new Map([[digest('2'), '2026-11-22T05:00:00.000Z']]);
    expect(entryOf({ ...late, cameAt: early }).rework).toEqual([]);
  });

  test('an answer to another asesor, and one that was gone on with, is nobody’s rework here', () => {
    const theirs = threads([content(1, [message(1)]), answered]);
    expect(entryOf({ threads: theirs, cameAt }).rework).toEqual([]);
    const on = content(3, [message(3, { replyTo: id(2) })], sent);
    expect(entryOf({ threads: threads([asked, answered, on]), cameAt }).rework).toEqual([]);
  });

  test('an answer of which the question is not here is shown rather than lost', () => {
    expect(entryOf({ threads: threads([answered]), cameAt }).rework).toHaveLength(1);
  });

  test('of a thread with several objections the last stands there once', () => {
    const both = [
      content(1, [message(1, { kind: 'objection' })]),
      content(2, [message(2, { kind: 'objection', replyTo: id(1) })]),
    ];
    expect(entryOf({ threads: threads(both), cameAt }).rework).toMatchObject([
      { kind: 'objection', message: id(2) },
    ]);
    const decided = content(
      3,
      [message(3, { kind: 'decision', replyTo: id(2), outcome: 'refused' })],
      sent,
    );
    expect(entryOf({ threads: threads([...both, decided]) }).rework).toEqual([]);
  });

  test('a newer revision after the sheet began names what changed', () => {
    const changed = () => INDICATORS.slice(0, 2);
    expect(entryOf({ received, sheets: [sheet()], changed })).toMatchObject({
      submission: SECOND,
      state: 'new',
      waitsFor: 'me',
      own: { sheet: 'none' },
      rework: [
        {
          kind: 'revision',
          revision: 2,
          before: FIRST,
          carried: false,
          reopened: INDICATORS.slice(0, 2),
        },
      ],
    });
    expect(entryOf({ received, sheets: [sheet()] }).rework).toMatchObject([{ reopened: null }]);
  });

  test('a sheet that was declined, and one that never began, has nothing to carry', () => {
    const recused = sheet({
      state: { is: 'recused', at: '2026-11-23T03:00:00.000Z', reason: 'x' },
    });
    expect(entryOf({ received, sheets: [recused] }).rework).toEqual([]);
    expect(entryOf({ received }).rework).toEqual([]);
  });

  test('once carried it stays until everything that was opened again is finished', () => {
    const carried = (ratings: ReturnType<typeof rated>, state = sheet().state) =>
      entryOf({
        received,
        sheets: [sheet(), sheet({ submission: SECOND, carriedFrom: FIRST, ratings, state })],
      });
    const open = carried({ ...rated(3, { done: true }), ...rated(1, { reopened: true }) });
    expect(open.rework).toMatchObject([
      { kind: 'revision', carried: true, reopened: INDICATORS.slice(0, 1) },
    ]);
    expect(open.own).toMatchObject({ done: 2, reopened: 1 });
    expect(carried(rated(3, { reopened: true, done: true })).rework).toEqual([]);
    expect(carried(rated(1, { reopened: true }), SIGNED).rework).toEqual([]);
  });

  test('of several earlier sheets the one on the latest revision goes on', () => {
    const third = record({ revision: 3, previous: SECOND }, { id: digest('3') });
    const entry = entryOf({
      received: [...received, row(third)],
      sheets: [sheet(), sheet({ submission: SECOND })],
    });
    expect(entry.rework).toMatchObject([{ before: SECOND }]);
  });
});
