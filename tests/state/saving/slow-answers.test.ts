import { expect, test } from 'vitest';
import { createSlowAnswers } from '#state/saving/slow-answers.ts';
import { Cancelled } from '#worker/client.ts';

/** A question that is answered when the test says so. */
function question() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let told: (done: number, total: number) => void = () => undefined;
  const work = (heard: typeof told): Promise<string> => {
    told = heard;
    return promise;
  };
  return { work, resolve, reject, tell: (done: number) => told(done, 3) };
}

test('it is asked once, tells how far it is, and its answer stays', async () => {
  const { store, ask } = createSlowAnswers<string>();
  const one = question();
  const asked = ask('a', one.work);
  await ask('a', () => Promise.reject(new Error('asked twice')));
  one.tell(2);
  expect(store.getState().at.get('a')).toEqual({ kind: 'asking', done: 2, total: 3 });
  one.resolve('jawaban');
  await asked;
  one.tell(3);
  expect(store.getState().at.get('a')).toEqual({ kind: 'here', answer: 'jawaban' });
});

test('an answer made of what was before is not kept', async () => {
  const { store, ask, forget } = createSlowAnswers<string>();
  const [before, now] = [question(), question()];
  const first = ask('a', before.work);
  forget();
  expect(store.getState().at.size).toBe(0);
  const second = ask('a', now.work);
  before.tell(1);
  before.resolve('lama');
  await first;
  expect(store.getState().at.get('a')).toEqual({ kind: 'asking', done: 0, total: 1 });
  now.resolve('baru');
  await second;
  expect(store.getState().at.get('a')).toEqual({ kind: 'here', answer: 'baru' });
});

test('one that is stopped is idle again, one that fails says why, and both can be asked again', async () => {
  const { store, ask } = createSlowAnswers<string>();
  await ask('a', () => Promise.reject(new Cancelled()));
  expect(store.getState().at.get('a')).toEqual({ kind: 'idle' });
  await ask('a', () => Promise.reject(new Error('rusak')));
  expect(store.getState().at.get('a')).toEqual({ kind: 'failed', detail: 'Error: rusak' });
  await ask('a', () => Promise.resolve('ada'));
  expect(store.getState().at.get('a')).toEqual({ kind: 'here', answer: 'ada' });
});
