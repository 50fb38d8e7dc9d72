import { beforeEach, expect, test } from 'vitest';
import { dismiss, say, useToasts } from '#state/toasts.ts';

const texts = (): readonly string[] => useToasts.getState().list.map(({ text }) => text);

beforeEach(() => useToasts.setState({ list: [], lastId: 0 }));

test('the newest three stay, oldest first', () => {
  for (const text of ['a', 'b', 'c', 'd']) say(text);
  expect(texts()).toEqual(['b', 'c', 'd']);
});

test('one is dismissed by its own id, which is never used again', () => {
  say('a');
  say('b');
  const [first] = useToasts.getState().list;
  dismiss(first?.id ?? 0);
  say('c');
  expect(texts()).toEqual(['b', 'c']);
  expect(new Set(useToasts.getState().list.map(({ id }) => id)).size).toBe(2);
});

test('a way back comes along with its words', () => {
  let undone = false;
  say('Dihapus', { label: 'Urungkan', run: () => (undone = true) });
  useToasts.getState().list[0]?.action?.run();
  expect(undone).toBe(true);
});
