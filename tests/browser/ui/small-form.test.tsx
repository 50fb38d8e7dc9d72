import { useState, type ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Field } from '#ui/field.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { mount, unmount } from '../mount.tsx';

afterEach(unmount);

/** Says what is wrong a moment after the attempt, as a form that asks the storage does. */
function Naming(): ReactNode {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  return (
    <SmallForm onSubmit={() => void setTimeout(() => setError('Tulislah namanya.'), 50)}>
      <Field label="Nama" error={error}>
        {(control) => (
          <input {...control} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </Field>
      <Field label="Catatan">{(control) => <input {...control} />}</Field>
      <button type="submit">Simpan</button>
    </SmallForm>
  );
}

test('a form of few fields leads to the field that is wrong, once for each attempt', async () => {
  mount(<Naming />);
  const name = page.getByLabelText('Nama');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect.element(name).toHaveFocus();
  await expect.element(name).toHaveAccessibleDescription('Tulislah namanya.');
  await expect.element(name).toHaveAttribute('aria-invalid', 'true');
  // Writing elsewhere, while the field is still wrong, is not disturbed.
  await userEvent.type(page.getByLabelText('Catatan'), 'kelak');
  await expect.element(page.getByLabelText('Catatan')).toHaveFocus();
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect.element(name).toHaveFocus();
});
