import { useId, useState, type ReactNode } from 'react';
import type { Facility } from '#core/inventory/facility.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { say } from '#state/saving/toasts.ts';
import { useInventoryAsker } from '#state/inventory/use-inventory.ts';
import { useRoster } from '#state/period/use-roster.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import {
  newFacility,
  removeFacility,
  saveFacility,
  type SaveFacilityFailure,
} from '#workflow/inventory/facilities.ts';
import { FIELD_NAMES, text as all } from './text.ts';
import { typedOf, untyped, type TypedFacility } from './typed-facility.ts';

const { form: text } = all;

interface FacilityDialogProps {
  /** null = a new one. */
  readonly facility: Facility | null;
  readonly onClose: () => void;
}

const failed = (error: SaveFacilityFailure): string =>
  error.kind === 'stale' ? text.stale : failureText(error, 'changing');

const HINTS: Partial<Readonly<Record<keyof TypedFacility, string>>> = {
  year: text.yearHint,
  network: text.networkHint,
  dataCentre: text.dataCentreHint,
};
const NUMERIC: readonly (keyof TypedFacility)[] = ['year', 'ownServers', 'staff', 'certified'];

/** One agency and year: everything about its infrastructure and people. */
export function FacilityDialog({ facility, onClose }: FacilityDialogProps): ReactNode {
  const desk = useDesk();
  const names = useId();
  const { list } = useRoster();
  const roster = list?.ok ? list.value.sound : [];
  const [base] = useState(() => facility ?? newFacility(desk));
  const [typed, setTyped] = useState(() => typedOf(base));
  const { askFacilities } = useInventoryAsker();
  const [others, setOthers] = useState<readonly Facility[]>([]);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const read = untyped(base, typed, others);
  const errors = tried && !read.ok ? read.error : {};
  const set = (edit: Partial<TypedFacility>): void => setTyped((now) => ({ ...now, ...edit }));

  const submit = async (): Promise<void> => {
    setTried(true);
    const alone = untyped(base, typed, []);
    if (!alone.ok) return;
    const twins = (await askFacilities({ part: 'twins', facility: alone.value })).part;
    setOthers(twins);
    const whole = untyped(base, typed, twins);
    if (!whole.ok) return;
    const saved = await saveFacility(desk, whole.value);
    if (!saved.ok) return setFailure(failed(saved.error));
    say(text.saved(saved.value.agency));
    onClose();
  };
  const remove = async (row: Facility): Promise<void> => {
    const removed = await removeFacility(desk, row);
    if (!removed.ok) return setFailure(failed(removed.error));
    const undo = async (): Promise<void> => {
      const back = await saveFacility(desk, { ...row, revision: 0 });
      say(back.ok ? text.back(row.agency) : failed(back.error));
    };
    say(text.removed(row.agency), { label: text.undo, run: () => void undo() });
    onClose();
  };
  const nameTyped = (agency: string): void => {
    const known = roster.find(({ name }) => name === agency);
    set({ agency, ...(known && { agencyCode: known.code }) });
  };

  const line = (field: keyof TypedFacility): ReactNode => (
    <Field
      key={field}
      label={FIELD_NAMES[field]}
      error={errors[field]}
      {...(HINTS[field] !== undefined && { hint: HINTS[field] })}
    >
      {(control) => (
        <input
          {...control}
          className="input"
          list={field === 'agency' ? names : undefined}
          inputMode={NUMERIC.includes(field) ? 'numeric' : undefined}
          value={typed[field]}
          onChange={({ target }) =>
            field === 'agency' ? nameTyped(target.value) : set({ [field]: target.value })
          }
        />
      )}
    </Field>
  );
  const truth = (field: 'powerBackup' | 'intranet'): ReactNode => (
    <Field label={FIELD_NAMES[field]}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={typed[field]}
          onChange={({ target }) => set({ [field]: target.value })}
        >
          <option value="">{text.unknown}</option>
          <option value="yes">{text.yes}</option>
          <option value="no">{text.no}</option>
        </select>
      )}
    </Field>
  );
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={facility ? text.edit : text.add}
      action={text.save}
      cancel={text.cancel}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {line('agency')}
      <datalist id={names}>
        {roster.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <div className="facility-pair">
        {line('agencyCode')}
        {line('year')}
        {truth('powerBackup')}
        {line('powerHours')}
        {line('network')}
        {line('bandwidth')}
        {truth('intranet')}
        {line('ownServers')}
        {line('dataCentre')}
        {line('staff')}
        {line('certified')}
      </div>
      {line('note')}
      {facility && (
        <div>
          <Button kind="quiet" onClick={() => void remove(facility)}>
            {text.remove}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
