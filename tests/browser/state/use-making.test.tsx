import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { useMaking } from '#state/saving/use-making.ts';
import { mount, unmount } from '../mount.tsx';

afterEach(unmount);

let tell: (done: number, total: number) => void = () => undefined;

function Maker() {
  const { state, run } = useMaking<{ readonly what: string }>();
  const work = (progress: typeof tell) => {
    tell = progress;
    return Promise.resolve({ what: 'berkas' });
  };
  return (
    <>
      <button type="button" onClick={() => void run(work)}>
        Buat
      </button>
      <p role="status">{state.kind}</p>
    </>
  );
}

test('a word of progress that arrives after the end does not take it back', async () => {
  mount(<Maker />);
  await page.getByRole('button', { name: 'Buat' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('ready');
  tell(1, 2);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(page.getByRole('status').element().textContent).toBe('ready');
});
