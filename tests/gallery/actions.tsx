import type { ReactNode } from 'react';
import { Button, buttonClass } from '#ui/button.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { FileDrop } from '#ui/file-drop.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { SHAPES, type IconName } from '#ui/icons/shapes.ts';
import { TableExport } from '#ui/table-export.tsx';
import { ToastList } from '#ui/toast-list.tsx';
import { GallerySection, LONG, still } from './section.tsx';

const KINDS = ['primary', 'secondary', 'danger', 'quiet'] as const;
const EXPORT = {
  open: 'Unduh tabel',
  cancel: 'Batalkan',
  detail: 'Keterangan bagi pengelola',
  formats: { xlsx: 'XLSX', csv: 'CSV' },
} as const;

/** What is pressed, and what is said afterwards. */
export function Actions(): ReactNode {
  return (
    <>
      <GallerySection id="tombol" title="Tombol">
        {KINDS.map((kind) => (
          <div className="gallery-row" key={kind}>
            <Button kind={kind}>Simpan</Button>
            <Button kind={kind} icon="download">
              Unduh berkas
            </Button>
            <Button kind={kind} disabled>
              Belum dapat ditekan
            </Button>
            <Button kind={kind}>{LONG}</Button>
          </div>
        ))}
        <p className="gallery-row">
          <a href="#tombol" className={buttonClass('secondary')}>
            <Icon name="arrow-left" />
            Kembali
          </a>
          <a href="#tombol">Tautan dalam kalimat</a>
        </p>
      </GallerySection>
      <GallerySection id="ikon" title="Ikon">
        <ul className="gallery-row">
          {(Object.keys(SHAPES) as IconName[]).map((name) => (
            <li key={name}>
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
      </GallerySection>
      <GallerySection id="berkas" title="Berkas">
        <div className="gallery-row">
          <FileButton text="Pilih berkas" label="Pilih berkas bukti" onFiles={still} />
        </div>
        <FileDrop
          label="Berkas tabel"
          hint="CSV atau XLSX, paling besar 20 MB."
          choose="Pilih berkas"
          accept=".csv"
          onFile={still}
        />
        <TableExport
          words={EXPORT}
          standing={{ kind: 'working', words: 'Menulis 40 dari 120 baris', done: 40, total: 120 }}
          onChoose={still}
          onCancel={still}
        />
        <TableExport
          words={EXPORT}
          standing={{ kind: 'said', words: 'Tersimpan di folder unduhan.', more: '120 baris' }}
          onChoose={still}
          onCancel={still}
        />
        <TableExport
          words={EXPORT}
          standing={{
            kind: 'failed',
            title: 'Tabel tidak jadi ditulis',
            words: 'Ruang penyimpanan tidak cukup.',
            detail: 'QuotaExceededError',
          }}
          onChoose={still}
          onCancel={still}
        />
      </GallerySection>
      <GallerySection id="pesan-singkat" title="Pesan singkat">
        <ToastList
          toasts={[
            { id: 1, text: 'Satu bukti dilepas.', action: { label: 'Urungkan', run: still } },
            { id: 2, text: LONG },
          ]}
          dismissLabel="Tutup"
          onDismiss={still}
        />
      </GallerySection>
    </>
  );
}
