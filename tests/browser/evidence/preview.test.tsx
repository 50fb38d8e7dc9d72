import '#ui/styles.css';
import { jsPDF } from 'jspdf';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import type { Digest } from '#core/lib/ids.ts';
import { Preview } from '#features/evidence/preview.tsx';
import { text } from '#features/evidence/text-preview.ts';
import { DeskContext } from '#state/desk.ts';
import { sealFile } from '#storage/files.ts';
import { openPdf } from '#ui/pdf/open-pdf.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';

const FIXTURES = import.meta.glob<string>('../../fixtures/evidence/*', {
  eager: true,
  query: '?url',
  import: 'default',
});
const DIGEST = 'a'.repeat(64) as Digest;

let desk: Desk;
let root: Root;
let host: HTMLElement;

// The reader is large: the first time it is asked for, a busy machine takes its time.
beforeAll(async () => {
  expect((await openPdf(pages(1))).kind).toBe('open');
}, 60_000);
beforeEach(async () => {
  await page.viewport(1000, 768);
  desk = openDesk(`preview-${crypto.randomUUID()}`);
  host = document.createElement('main');
  host.style.height = '600px';
  document.body.append(host);
  root = createRoot(host);
});
afterEach(async () => {
  root.unmount();
  host.remove();
  await desk.db.delete();
});

/** Stores bytes and shows them, as a file of this name and type. */
async function show(bytes: Blob, name: string, type: string, startPage = 1): Promise<void> {
  await desk.db.files.add(await sealFile(desk.db, DIGEST, bytes));
  render({ digest: DIGEST, name, type, size: bytes.size }, startPage);
}

function render(file: StoredFile, startPage = 1): void {
  flushSync(() =>
    root.render(
      <DeskContext value={desk}>
        <Preview file={file} startPage={startPage} />
      </DeskContext>,
    ),
  );
}

async function fixture(name: string): Promise<Blob> {
  const address = FIXTURES[`../../fixtures/evidence/${name}`];
  if (address === undefined) throw new Error(`no fixture ${name}`);
  const response = await fetch(address);
  return response.blob();
}

/** A document whose pages say their number in large letters. */
function pages(count: number): Blob {
  const pdf = new jsPDF();
  for (let at = 1; at <= count; at += 1) {
    if (at > 1) pdf.addPage();
    pdf.setFontSize(90).text(String(at), 40, 80);
  }
  return pdf.output('blob');
}

const picture = (at: number, of: number) =>
  page.getByRole('img', { name: text.pdf.picture(at, of) });
const canvases = () => [...document.querySelectorAll('canvas')];
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** How much of the drawn page is not white. */
function ink(): number {
  const [canvas] = canvases();
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return 0;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
  return dark;
}

async function drawn(at: number, of: number): Promise<void> {
  await expect.element(picture(at, of)).toBeVisible();
  await expect.element(page.getByText(text.pdf.drawing(at))).not.toBeInTheDocument();
}

describe('a PDF', () => {
  test('is drawn, with its words in ink', async () => {
    await show(await fixture('sk-ditetapkan.pdf'), 'sk.pdf', 'application/pdf');
    await drawn(1, 1);
    await expect.poll(ink).toBeGreaterThan(500);
  });

  test('of 120 pages draws one at a time, and turns by button, number and key', async () => {
    await show(pages(120), 'tebal.pdf', 'application/pdf', 3);
    await drawn(3, 120);
    expect(canvases()).toHaveLength(1);
    await button(text.pdf.next).click();
    await drawn(4, 120);
    const number = page.getByRole('textbox');
    await number.fill('120');
    await userEvent.keyboard('{Enter}');
    await drawn(120, 120);
    await expect.element(button(text.pdf.next)).toBeDisabled();
    page
      .getByRole('group', { name: text.label('tebal.pdf') })
      .element()
      .focus();
    await userEvent.keyboard('{PageUp}');
    await drawn(119, 120);
    expect(canvases()).toHaveLength(1);
  });

  test('a page that is not there is none: the number goes back', async () => {
    await show(pages(2), 'dua.pdf', 'application/pdf');
    await drawn(1, 2);
    const number = page.getByRole('textbox');
    await number.fill('abc');
    await userEvent.keyboard('{Enter}');
    await expect.element(number).toHaveValue('1');
    await number.fill('99');
    await userEvent.keyboard('{Enter}');
    await drawn(2, 2);
  });

  test('is enlarged sharply, not stretched', async () => {
    await show(pages(1), 'satu.pdf', 'application/pdf');
    await drawn(1, 1);
    await expect.poll(() => canvases()[0]?.width ?? 0).toBeGreaterThan(0);
    const before = canvases()[0]?.width ?? 0;
    await button(text.pdf.larger).click();
    await expect.poll(() => canvases()[0]?.width ?? 0).toBeGreaterThan(before * 1.2);
    await button(text.pdf.width).click();
    await expect.poll(() => canvases()[0]?.width).toBe(before);
  });

  test('with a password asks for it, refuses a wrong one, opens with the right one', async () => {
    const pdf = new jsPDF({ encryption: { userPassword: 'rahasia', ownerPassword: 'x' } });
    pdf.text('Rahasia', 20, 20);
    await show(pdf.output('blob'), 'sandi.pdf', 'application/pdf');
    const field = page.getByLabelText(text.pdf.passwordLabel);
    await field.fill('salah');
    await button(text.pdf.passwordOpen).click();
    await expect.element(page.getByText(text.pdf.passwordWrong)).toBeVisible();
    await field.fill('rahasia');
    await userEvent.keyboard('{Enter}');
    await drawn(1, 1);
  });

  test('that is cut short or no PDF at all says so', async () => {
    await show(new Blob(['%PDF-1.7 dan seterusnya']), 'rusak.pdf', 'application/pdf');
    await expect.element(page.getByText(text.pdf.broken)).toBeVisible();
  });

  test('a scan without text is a picture like any other', async () => {
    await show(await fixture('pindaian.pdf'), 'pindaian.pdf', 'application/pdf');
    await drawn(1, 2);
    await expect.poll(ink).toBeGreaterThan(100);
  });
});

test('a picture: whole, or in its own size', async () => {
  await show(await fixture('foto.jpg'), 'foto.jpg', 'image/jpeg');
  const image = page.getByRole('img', { name: text.image.alt('foto.jpg') });
  await expect.element(image).toBeVisible();
  const natural = (): number => (image.element() as HTMLImageElement).naturalWidth;
  await expect.poll(natural).toBeGreaterThan(0);
  await button(text.image.actual).click();
  expect((image.element() as HTMLImageElement).clientWidth).toBe(natural());
  await button(text.image.fit).click();
  expect((image.element() as HTMLImageElement).clientWidth).toBeLessThanOrEqual(host.clientWidth);
});

test('a picture that is no picture says so', async () => {
  await show(new Blob(['bukan gambar']), 'x.png', 'image/png');
  await expect.element(page.getByText(text.image.broken)).toBeVisible();
});

test('a text keeps its lines; what is no text says so', async () => {
  await show(new Blob(['Baris satu\nBaris <b>dua</b>']), 'a.txt', 'text/plain');
  await expect.element(page.getByText('Baris <b>dua</b>')).toBeVisible();
  expect(document.querySelector('pre')?.textContent).toBe('Baris satu\nBaris <b>dua</b>');
});

test('an office file is offered for download, by its name', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await show(await fixture('sk-ditetapkan.docx'), 'sk.docx', type);
  await expect.element(page.getByText(text.other('Dokumen Word'))).toBeVisible();
  await expect.element(button(text.download)).toBeVisible();
});

test('bytes that are missing are a sentence, not an empty picture', async () => {
  render({ digest: DIGEST, name: 'hilang.pdf', type: 'application/pdf', size: 5 });
  await expect.element(page.getByText(text.failures['no-bytes'])).toBeVisible();
});
