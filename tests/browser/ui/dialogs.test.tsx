import '#ui/styles.css';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ConflictDialog } from '#features/review/conflict-dialog.tsx';
import { text as review } from '#features/review/text.ts';
import { MoveProgress } from '#features/workspaces/move-progress.tsx';
import { text as workspaces } from '#features/workspaces/text.ts';
import type { SheetEditor } from '#state/review/sheet-editor.ts';
import { shippedRubrics } from '#workflow/rubrics/shipped-rubrics.ts';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { mount, unmount } from '../mount.tsx';

// Those which no journey meets while they stand: they come and go by themselves, or by two tabs.

afterEach(unmount);

async function expectSoundDialog(dialog: ReturnType<typeof page.getByRole>, _source: string) {
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().contains(document.activeElement)).toBe(true);
  const { violations } = await axe.run(dialog.element());
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

test('how far a workspace has been moved', async () => {
  mount(<MoveProgress state={{ kind: 'moving', done: 3, total: 9 }} onCancel={() => undefined} />);
  const dialog = page.getByRole('dialog', { name: workspaces.moving.title });
  await expect
    .element(dialog.getByRole('status'))
    .toHaveTextContent(workspaces.moving.progress(3, 9));
  await expectSoundDialog(dialog, 'features/workspaces/move-progress.tsx');
});

test('two tabs said different things of one piece of evidence', async () => {
  const rubric = (await shippedRubrics()).flatMap((one) => (one.ok ? [one.value.rubric] : []))[0];
  if (!rubric) throw new Error('no instrument');
  mount(
    <ConflictDialog
      editor={{} as SheetEditor}
      rubric={rubric}
      conflicts={[{ of: 'verdict', key: 'k1 e1 d', mine: null, stored: null }]}
    />,
  );
  const dialog = page.getByRole('dialog', { name: review.conflict.title });
  await expectSoundDialog(dialog, 'features/review/conflict-dialog.tsx');
});

test('a form that is not accepted lists its problems; each line leads to its field', async () => {
  const form = (error: string | undefined): ReactNode => (
    <FormDialog
      title="Tambah"
      action="Simpan"
      cancel="Batal"
      problems="Ada isian yang perlu diperbaiki"
      failure={undefined}
      onSubmit={() => mount(form('Tulislah namanya.'))}
      onClose={() => undefined}
    >
      <Field label="Nama" error={error}>
        {(control) => <input {...control} className="input" />}
      </Field>
    </FormDialog>
  );
  mount(form(undefined));
  await page.getByRole('button', { name: 'Simpan' }).click();
  const summary = page.getByRole('alert');
  await expect.element(summary).toHaveFocus();
  await page.getByRole('button', { name: 'Nama: Tulislah namanya.' }).click();
  await expect.element(page.getByLabelText('Nama')).toHaveFocus();
  mount(form(undefined));
  await expect.element(summary).not.toBeInTheDocument();
});
