import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';
import { cancelAllAttaching, useAttachQueue } from '#state/evidence/attach-queue.ts';
import { wishPhotos } from '#state/evidence/use-attach.ts';
import { text } from '#features/evidence/text-attach.ts';
import type { Desk } from '#workflow/desk.ts';
import { documentsOf, drop, emptyDesk, mountPanels, paste, unmountPanels } from './mount-panel.tsx';
import { phonePhoto, screenshot } from './photos.ts';

let desk: Desk;

beforeEach(() => {
  desk = emptyDesk();
  wishPhotos('reduced');
  mountPanels(desk, 'k1');
});
afterEach(async () => {
  cancelAllAttaching();
  await expect.poll(() => useAttachQueue.getState().items.every(isEnded)).toBe(true);
  useAttachQueue.setState({ items: [] });
  unmountPanels();
  await desk.db.delete();
});

type Item = ReturnType<typeof useAttachQueue.getState>['items'][number];
const isEnded = ({ state }: Item): boolean => state.kind === 'ended';
const note = (content: string, name = 'nota.txt'): File => new File([content], name);
const panel = (indicator = 'k1') => page.getByRole('group', { name: `Bukti ${indicator}` });
const choose = () => page.getByLabelText('Pilih berkas: Bukti k1');
const titles = async (): Promise<readonly string[]> =>
  (await documentsOf(desk)).map(({ title }) => title);
const digests = (): Promise<readonly string[]> => desk.db.files.toCollection().primaryKeys();
/** A file that takes a while: above what the browser hashes at once. */
const large = (name: string): File => {
  const part = new Uint8Array(1024 * 1024).fill(name.length);
  return new File(
    Array.from({ length: 80 }, () => part),
    name,
  );
};

describe('ways in', () => {
  test('the file dialog, with the keyboard, many at once', async () => {
    await userEvent.tab();
    await expect.element(choose()).toHaveFocus();
    await userEvent.upload(choose(), [note('a', 'Satu.txt'), note('b', 'Dua_b.txt')]);
    await expect.element(page.getByText('2 dari 2 berkas selesai.')).toBeInTheDocument();
    expect(await titles()).toEqual(['Satu', 'Dua b']);
  });

  test('the camera, only where there is a finger instead of a pointer', () => {
    const camera = document.querySelector('input[capture]');
    expect(camera?.getAttribute('capture')).toBe('environment');
    expect(camera?.getAttribute('accept')).toBe('image/*');
    const touch = matchMedia('(any-pointer: coarse)').matches;
    expect(getComputedStyle(camera?.closest('.attach-camera') ?? document.body).display).toBe(
      touch ? 'block' : 'none',
    );
  });

  test('a drop anywhere on the panel', async () => {
    drop(panel().element(), note('a', 'Satu.txt'), note('b', 'Dua.txt'));
    await expect.poll(titles).toEqual(['Satu', 'Dua']);
  });

  test('a paste while the focus is inside; a screenshot gets a name with the time', async () => {
    (choose().element() as HTMLElement).focus();
    expect(paste(choose().element(), await screenshot(40, 30))).toBe(true);
    await expect
      .poll(titles)
      .toEqual([expect.stringMatching(/^Tangkapan layar \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d$/)]);
  });

  test('a paste anywhere on the page, but not into a field, and not between two panels', async () => {
    expect(paste(page.getByLabelText('Catatan').element(), note('a'))).toBe(false);
    expect(paste(document.body, note('b', 'Dua.txt'))).toBe(true);
    await expect.poll(titles).toEqual(['Dua']);
    mountPanels(desk, 'k1', 'k2');
    expect(paste(document.body, note('c'))).toBe(false);
    expect(paste(panel('k2').element(), note('d', 'Empat.txt'))).toBe(true);
    await expect.poll(titles).toEqual(['Dua', 'Empat']);
  });
});

describe('what became of each file', () => {
  test('stands beside its name; a bad one does not lose the good ones', async () => {
    drop(panel().element(), note('a', 'Satu.txt'), note('', 'Kosong.txt'), note('b', 'Dua.txt'));
    await expect
      .element(page.getByText('3 dari 3 berkas selesai. 1 tidak terlampir.'))
      .toBeInTheDocument();
    await expect.element(page.getByText(/Berkas ini kosong \(0 bita\)/)).toBeInTheDocument();
    await expect
      .element(page.getByRole('link', { name: 'Lengkapi keterangan Dua' }))
      .toHaveAttribute('href', expect.stringMatching(/#\/p\/.+\/bukti\/.+/));
    expect(await titles()).toEqual(['Satu', 'Dua']);
    await page.getByRole('button', { name: text.close }).click();
    expect(document.querySelector('.attach-row')).toBeNull();
  });

  test('the same content twice: one record, one blob, and it is said', async () => {
    mountPanels(desk, 'k1', 'k2');
    drop(panel('k1').element(), note('sama', 'Satu.txt'));
    await expect.poll(titles).toEqual(['Satu']);
    drop(panel('k2').element(), note('sama', 'Dua.txt'));
    await expect
      .element(page.getByText(/sama dengan "Satu" yang sudah ada\. Bukti itu sekarang juga/))
      .toBeInTheDocument();
    const [document, ...others] = await documentsOf(desk);
    expect(others).toEqual([]);
    expect(document?.supports.map(({ indicator }) => indicator)).toEqual(['k1', 'k2']);
    expect(await digests()).toEqual([document?.file.digest]);
  });

  test('a photo is made smaller, and the person may keep the one that was taken', async () => {
    await page.getByText(text.photoOptions).click();
    await page.getByRole('checkbox', { name: text.photoChoice }).click();
    const photo = await phonePhoto(2240, 1680, { orientation: 6, place: true });
    drop(panel().element(), photo);
    await expect
      .element(page.getByText(/disimpan sebagai JPEG .+ tanpa data lokasi\. Foto asli ikut/))
      .toBeInTheDocument();
    const [document] = await documentsOf(desk);
    expect(document?.original?.size).toBe(photo.size);
    expect(document?.file.size).toBeLessThan(photo.size);
    expect(new Set(await digests())).toEqual(
      new Set([document?.file.digest, document?.original?.digest]),
    );
    expect(document?.original?.digest).toBe(await digestOfBytes(photo));
  });
});

describe('stopping', () => {
  test('in the middle of a file leaves nothing of it; the next ones come in', async () => {
    drop(panel().element(), large('Besar.bin'), note('b', 'Dua.txt'));
    await page.getByRole('button', { name: 'Batal melampirkan Besar.bin' }).click();
    await expect.poll(titles).toEqual(['Dua']);
    await expect.element(page.getByText(text.waiting)).not.toBeInTheDocument();
    await expect.element(page.getByText('Dibatalkan.', { exact: false })).toBeInTheDocument();
    expect(await digests()).toHaveLength(1);
  });

  test('all of them at once', async () => {
    drop(panel().element(), large('Besar.bin'), note('b'), note('c'));
    await page.getByRole('button', { name: text.cancelAll }).click();
    await expect
      .element(page.getByText('3 dari 3 berkas selesai. 3 tidak terlampir.'))
      .toBeInTheDocument();
    expect([await titles(), await digests()]).toEqual([[], []]);
  });

  test('progress is told in bytes, and comes to the end', async () => {
    const seen = new Set<number>();
    const stop = useAttachQueue.subscribe(({ items: [item] }) => {
      if (item?.state.kind === 'working') seen.add(item.state.done);
    });
    drop(panel().element(), large('Besar.bin'));
    await expect.poll(titles, { timeout: 20_000 }).toEqual(['Besar']);
    stop();
    const steps = [...seen];
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.at(-1)).toBe(80 * 1024 * 1024);
  });
});

describe('leaving', () => {
  const asks = (): boolean => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  test('the page: attaching goes on, and coming back shows what became of it', async () => {
    drop(panel().element(), note('a', 'Satu.txt'), large('Besar.bin'), note('b', 'Dua.txt'));
    unmountPanels();
    await expect.poll(titles, { timeout: 20_000 }).toEqual(['Satu', 'Besar', 'Dua']);
    mountPanels(desk, 'k1');
    await expect.element(page.getByText('3 dari 3 berkas selesai.')).toBeInTheDocument();
  });

  test('the application is asked about while files wait, and not after', async () => {
    drop(panel().element(), note('a', 'Satu.txt'));
    expect(asks()).toBe(true);
    await expect.poll(titles).toEqual(['Satu']);
    await expect.poll(asks).toBe(false);
  });
});

test('nothing that axe finds, before and after', async () => {
  const violations = async (): Promise<readonly string[]> =>
    (await axe.run('main')).violations.map(({ id }) => id);
  expect(await violations()).toEqual([]);
  drop(panel().element(), note('a', 'Satu.txt'), note('', 'Kosong.txt'));
  await expect.element(page.getByText(/1 tidak terlampir/)).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});
