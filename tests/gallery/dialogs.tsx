import { useState, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { CostLineForm } from '#ui/cost-line-form.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { PromptDialog } from '#ui/prompt-dialog.tsx';
import { COST_WORDS, costForm, costOn } from './cost-words.ts';
import { GallerySection, LONG, still } from './section.tsx';

const NAMES = ['pertanyaan', 'formulir', 'alasan', 'rincian'] as const;

function Opened({ name, close }: { readonly name: string; readonly close: () => void }): ReactNode {
  if (name === 'pertanyaan') {
    return (
      <Dialog
        title="Hapus penilaian ini?"
        onClose={close}
        actions={
          <>
            <Button kind="danger" onClick={close}>
              Hapus
            </Button>
            <Button onClick={close}>Batalkan</Button>
          </>
        }
      >
        <p>{LONG}</p>
      </Dialog>
    );
  }
  if (name === 'formulir') {
    return (
      <FormDialog
        title="Ganti nama"
        action="Simpan"
        cancel="Batalkan"
        problems="Ada yang perlu diperbaiki"
        failure="Penyimpanan peramban menolak permintaan."
        onSubmit={still}
        onClose={close}
      >
        <Field label="Nama" error="Nama wajib diisi.">
          {(control) => <input {...control} className="input" />}
        </Field>
      </FormDialog>
    );
  }
  if (name === 'alasan') {
    return (
      <PromptDialog
        title="Keluarkan dari rencana?"
        words={{
          label: 'Alasan',
          hint: 'Dibaca oleh yang memeriksa rencana ini.',
          action: 'Keluarkan',
          cancel: 'Batalkan',
          problems: 'Ada yang perlu diperbaiki',
        }}
        isLong
        check={(text) => (text === '' ? 'Isi alasan.' : undefined)}
        onGive={still}
        onClose={close}
      />
    );
  }
  return <CostLineForm words={COST_WORDS.form} form={costForm} on={{ ...costOn, close }} />;
}

/** What lies over the page, opened by its button. */
export function Dialogs(): ReactNode {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <GallerySection id="dialog" title="Dialog">
      <div className="gallery-row">
        {NAMES.map((name) => (
          <Button key={name} onClick={() => setOpen(name)}>
            {`Buka ${name}`}
          </Button>
        ))}
      </div>
      {open !== null && <Opened name={open} close={() => setOpen(null)} />}
    </GallerySection>
  );
}
