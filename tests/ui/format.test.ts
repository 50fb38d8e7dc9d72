import { expect, test } from 'vitest';
import { dateTime, dateTimeInZone } from '#ui/format.ts';

test('a time with its zone says the same and names the zone', () => {
  const at = '2026-11-22T03:15:00.000Z';
  const whole = dateTimeInZone(at);
  expect(whole.startsWith(`${dateTime(at)} `)).toBe(true);
  expect(whole.slice(dateTime(at).length).trim()).toMatch(/^(?:WIB|WITA|WIT|UTC|GMT)/);
});
