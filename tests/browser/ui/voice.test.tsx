import '#ui/styles.css';
import { useState, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { listenForStatus } from '#ui/voice/listen.ts';
import { inRegions } from './heard.ts';

let root: Root;
let hush: () => void;

beforeEach(() => {
  document.body.replaceChildren(document.createElement('div'));
  root = createRoot(document.body.firstElementChild ?? document.body);
  hush = listenForStatus();
});

afterEach(() => {
  hush();
  root.unmount();
  document.body.replaceChildren();
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** Everything that was to be heard within a time, each sentence once for every time it came. */
async function heardWithin(ms: number): Promise<readonly string[]> {
  const heard: string[] = [];
  let before: readonly string[] = [];
  for (const end = performance.now() + ms; performance.now() < end;) {
    const now = (await inRegions()).flat();
    heard.push(...now.filter((words) => !before.includes(words)));
    before = now;
    await pause(100);
  }
  return heard;
}

/** A field whose words are saved a moment after they are typed, as everywhere. */
function Writing(): ReactNode {
  const [state, setState] = useState('Tersimpan 08.00');
  return (
    <>
      <h1>Jawaban</h1>
      <input
        aria-label="Fakta"
        onChange={() => {
          setState('Menyimpan…');
          setTimeout(() => setState('Tersimpan 08.01'), 300);
        }}
      />
      <SaveState>{state}</SaveState>
    </>
  );
}

test('a region stands empty before anything is said', async () => {
  await expect.poll(inRegions).toEqual([[]]);
});

test('a save is heard when the writing rests, and once', async () => {
  root.render(<Writing />);
  const listening = heardWithin(5000);
  await userEvent.type(page.getByLabelText('Fakta'), 'Peta proses bisnis');
  // What stood there when the page came is read with the page.
  expect(await listening).toEqual(['Tersimpan 08.01']);
});

function LongWork(): ReactNode {
  const [done, setDone] = useState(-1);
  const begin = async (): Promise<void> => {
    for (let at = 0; at <= 60; at += 1) {
      setDone(at);
      await pause(50);
    }
  };
  if (done === 60) {
    return (
      <Notice tone="good" role="status" title="Cadangan selesai">
        <p>Berkas telah dibaca kembali.</p>
        <button type="button">Tutup</button>
      </Notice>
    );
  }
  return done < 0 ? (
    <button type="button" onClick={() => void begin()}>
      Buat cadangan
    </button>
  ) : (
    <RunningWork words={`Menulis ${done} dari 60`} done={done} total={60}>
      <button type="button">Batal</button>
    </RunningWork>
  );
}

test('long work is heard at its start and at its end, and not at every step', async () => {
  root.render(<LongWork />);
  await page.getByRole('button', { name: 'Buat cadangan' }).click();
  const heard = await heardWithin(6000);
  expect(heard).toHaveLength(2);
  expect(heard[0]).toMatch(/^Menulis \d+ dari 60$/);
  // A receipt that comes into being with its words is heard too; its button speaks for itself.
  expect(heard[1]).toBe('Cadangan selesai Berkas telah dibaca kembali.');
});

function Asking(): ReactNode {
  const [words, setWords] = useState('');
  return (
    <Dialog title="Bukti" actions={<button type="button">Tutup</button>}>
      <input aria-label="Cari" onChange={({ target }) => setWords(`${target.value} bukti`)} />
      <p role="status">{words}</p>
    </Dialog>
  );
}

test('what a dialog says is heard within the dialog, all else being silent then', async () => {
  root.render(<Asking />);
  await userEvent.type(page.getByLabelText('Cari'), '12');
  await expect.poll(inRegions, { interval: 100 }).toContainEqual(['12 bukti']);
});

test('a message that comes with a page is read with the page', async () => {
  root.render(
    <main>
      <h1>Daftar</h1>
      <p role="status">35 indikator</p>
    </main>,
  );
  expect(await heardWithin(1500)).toEqual([]);
});

test('what takes the place of work that was heard is heard too', async () => {
  root.render(<p role="status">Membaca catatan…</p>);
  await expect.poll(inRegions, { interval: 100 }).toEqual([['Membaca catatan…']]);
  root.render(
    <section>
      <h2>Daftar</h2>
      <p role="status">35 indikator</p>
    </section>,
  );
  await expect
    .poll(inRegions, { interval: 100 })
    .toEqual([expect.arrayContaining(['35 indikator'])]);
});
