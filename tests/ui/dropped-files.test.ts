import { describe, expect, it } from 'vitest';
import { chosenFiles, droppedFiles } from '#ui/dropped-files.ts';

/** A folder as the browser hands it over: a hundred entries at a time, by callbacks. */
function folderOf(fullPath: string, children: readonly unknown[]): object {
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (give: (some: readonly unknown[]) => void) => {
          give(children.slice(at, at + 100));
          at += 100;
        },
      };
    },
  };
}

function fileOf(fullPath: string, isReadable = true): object {
  const name = fullPath.split('/').at(-1) ?? '';
  return {
    isFile: true,
    isDirectory: false,
    fullPath,
    file: (give: (file: File) => void, refuse: () => void) =>
      isReadable ? give(new File(['isi'], name)) : refuse(),
  };
}

/** A file of a dialog; Node knows no paths. */
const chosen = (name: string, webkitRelativePath = ''): File =>
  Object.assign(new File(['isi'], name), { webkitRelativePath });

const transferOf = (entries: readonly unknown[], files: readonly File[] = []): DataTransfer =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;

describe('what was dropped', () => {
  it('is every file of every folder, down to the last, numbers by their value', async () => {
    const many = Array.from({ length: 250 }, (_, n) => fileOf(`/Gelombang/dinas-${n + 1}.zip`));
    const found = await droppedFiles(
      transferOf([
        folderOf('/Gelombang', [
          ...many,
          folderOf('/Gelombang/susulan', [fileOf('/Gelombang/susulan/a.zip')]),
        ]),
        fileOf('/surat.pdf'),
      ]),
    );
    expect(found).toHaveLength(252);
    expect(found.slice(0, 3).map(({ path }) => path)).toEqual([
      'Gelombang/dinas-1.zip',
      'Gelombang/dinas-2.zip',
      'Gelombang/dinas-3.zip',
    ]);
    expect(found.map(({ path }) => path)).toContain('Gelombang/susulan/a.zip');
    expect(found.at(-1)?.path).toBe('surat.pdf');
  });

  it('goes on where one file cannot be read', async () => {
    const found = await droppedFiles(
      transferOf([fileOf('/rusak.zip', false), fileOf('/baik.zip')]),
    );
    expect(found.map(({ path }) => path)).toEqual(['baik.zip']);
  });

  it('is the files themselves where the browser knows no entries', async () => {
    const found = await droppedFiles(transferOf([null], [chosen('b.zip'), chosen('a.zip')]));
    expect(found.map(({ path }) => path)).toEqual(['a.zip', 'b.zip']);
  });
});

describe('what was chosen', () => {
  it('has its path where a folder was chosen', () => {
    expect(
      chosenFiles([chosen('a.zip', 'folder/a.zip'), chosen('b.zip')]).map(({ path }) => path),
    ).toEqual(['b.zip', 'folder/a.zip']);
  });
});
