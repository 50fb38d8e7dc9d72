import type { ReactNode } from 'react';
import { Checkbox } from '#ui/checkbox.tsx';
import { Choice } from '#ui/choice.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { FormChoice, FormText } from '#ui/form-field.tsx';
import { NameField } from '#ui/name-field.tsx';
import { PasswordForm } from '#ui/password-form.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { GallerySection, LONG, still } from './section.tsx';

const tied = (name: string) => ({ name, ref: still, onChange: still, onBlur: still });

/** What is typed, ticked and chosen. */
export function Fields(): ReactNode {
  return (
    <>
      <GallerySection id="isian" title="Isian">
        <Field label="Nama dokumen" hint="Seperti tertulis pada sampulnya.">
          {(control) => <input {...control} className="input" defaultValue="Peta Rencana SPBE" />}
        </Field>
        <Field label={LONG} error="Nama dokumen wajib diisi.">
          {(control) => <input {...control} className="input" />}
        </Field>
        <Field label="Penjelasan">
          {(control) => <textarea {...control} className="input" defaultValue={LONG} />}
        </Field>
        <Field label="Tidak dapat diubah">
          {(control) => <input {...control} className="input" defaultValue="2026" disabled />}
        </Field>
        <Field label="Tanggal penetapan">
          {(control) => <DateInput {...control} value="2026-11-23" onChange={still} />}
        </Field>
        <NameField label="Nama" hint="Yang memutuskan." value="" onChange={still} />
        <SearchField label="Cari" value="layanan" onType={still} />
        <Choice<'draft' | 'final'>
          label="Keadaan"
          value="draft"
          words={{ draft: 'Konsep', final: 'Ditetapkan' }}
          onChoose={still}
        />
        <PasswordForm
          className="stack"
          lead={<p>Berkas ini memakai kata sandi.</p>}
          label="Kata sandi"
          error="Kata sandi tidak cocok."
          action="Buka"
          onPassword={still}
        />
      </GallerySection>
      <GallerySection id="formulir" title="Isian formulir">
        <SmallForm className="stack" onSubmit={still}>
          <FormText label="Nama aplikasi" hint="Nama resmi." holds="line" form={tied('nama')} />
          <FormText
            label="Fungsi"
            error="Fungsi wajib diisi."
            holds="lines"
            form={tied('fungsi')}
          />
          <FormText label="Tahun" holds="number" form={tied('tahun')} />
          <FormChoice
            label="Jenis"
            words={{ layanan: 'Layanan publik', administrasi: 'Administrasi pemerintahan' }}
            form={tied('jenis')}
          />
        </SmallForm>
      </GallerySection>
      <GallerySection id="centang" title="Kotak centang">
        <Checkbox label="Belum dicentang" checked={false} onChange={still} />
        <Checkbox label="Dicentang" hint="Dengan keterangan." checked onChange={still} />
        <Checkbox label={LONG} checked disabled onChange={still} />
      </GallerySection>
      <GallerySection id="ringkasan-kesalahan" title="Ringkasan kesalahan">
        <ErrorSummary
          title="Ada 2 isian yang perlu diperbaiki"
          items={[
            { fieldId: 'a', text: 'Nama dokumen wajib diisi.' },
            { fieldId: 'b', text: 'Tanggal penetapan lebih awal daripada tahun penilaian.' },
          ]}
          attempt={0}
        />
      </GallerySection>
    </>
  );
}
