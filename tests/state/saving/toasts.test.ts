import { beforeEach, expect, test } from 'vitest';
import { dismiss, pageChanged, say, useToasts } from '#state/saving/toasts.ts';

const texts = (): readonly string[] => useToasts.getState().list.map(({ text }) => text);

beforeEach(() => useToasts.setState({ list: [], lastId: 0 }));

test('the newest two stay, oldest first', () => {
  for (const text of ['a', 'b', 'c', 'd']) say(text);
  expect(texts()).toEqual(['c', 'd']);
});

test('an equal message takes the place of the older one', () => {
  for (const text of ['a', 'b', 'a']) say(text);
  expect(texts()).toEqual(['b', 'a']);
});

test('messages go with the page; a way back outlives one change of page', () => {
  say('Tersimpan');
  say('Dihapus', { label: 'Urungkan', run: () => undefined });
  pageChanged();
  expect(texts()).toEqual(['Dihapus']);
  pageChanged();
  expect(texts()).toEqual([]);
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
