import { useId, useState, type ReactNode } from 'react';
import { PRICE_FIELDS, type PriceField } from '#core/invest/price/price-columns.ts';
import type { Price } from '#core/invest/price/price.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { newPrice, removePrice, savePrice, type SavePriceFailure } from '#workflow/plans/prices.ts';
import { FIELD_NAMES, text as all } from './text.ts';
import { typedOf, untyped } from './typed-price.ts';

const { form: text } = all;
const HINTS: Partial<Readonly<Record<PriceField, string>>> = text.hints;
/** Fields that need the whole width. */
const WIDE: readonly PriceField[] = ['name', 'specification'];

interface PriceDialogProps {
  /** null = a new one. */
  readonly price: Price | null;
  /** Words that lists use already, by field. */
  readonly known: Partial<Readonly<Record<PriceField, readonly string[]>>>;
  readonly onClose: () => void;
}

const failed = (error: SavePriceFailure): string =>
  error.kind === 'stale' ? text.stale : failureText(error, 'changing');

/** One unit price. */
export function PriceDialog({ price, known, onClose }: PriceDialogProps): ReactNode {
  const desk = useDesk();
  const lists = useId();
  const [base] = useState(() => price ?? newPrice(desk));
  const [typed, setTyped] = useState(() => typedOf(base));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const read = untyped(base, typed);
  const errors = tried && !read.ok ? read.error : {};

  const submit = async (): Promise<void> => {
    setTried(true);
    if (!read.ok) return;
    const saved = await savePrice(desk, read.value);
    if (!saved.ok) return setFailure(failed(saved.error));
    const takeBack = async (): Promise<void> => {
      const { value } = saved;
      // As it was before, over what was saved; refused where somebody changed it since.
      const back = price
        ? await savePrice(desk, { ...price, revision: value.revision })
        : await removePrice(desk, value);
      say(back.ok ? text.undone(value.name) : failed(back.error));
    };
    say(text.saved(saved.value.name), { label: text.undo, run: () => void takeBack() });
    onClose();
  };
  const remove = async (row: Price): Promise<void> => {
    const removed = await removePrice(desk, row);
    if (!removed.ok) return setFailure(failed(removed.error));
    const undo = async (): Promise<void> => {
      const back = await savePrice(desk, { ...row, revision: 0 });
      say(back.ok ? text.back(row.name) : failed(back.error));
    };
    say(text.removed(row.name), { label: text.undo, run: () => void undo() });
    onClose();
  };
  const line = (field: PriceField): ReactNode => {
    const hint = HINTS[field];
    const words = known[field];
    return (
      <Field
        key={field}
        label={FIELD_NAMES[field]}
        error={errors[field]}
        {...(hint !== undefined && { hint })}
      >
        {(control) => (
          <>
            <input
              {...control}
              className="input"
              list={words && `${lists}-${field}`}
              inputMode={field === 'year' ? 'numeric' : undefined}
              value={typed[field]}
              onChange={({ target }) => setTyped((now) => ({ ...now, [field]: target.value }))}
            />
            {words && (
              <datalist id={`${lists}-${field}`}>
                {words.map((word) => (
                  <option key={word} value={word}>
                    {word}
                  </option>
                ))}
              </datalist>
            )}
          </>
        )}
      </Field>
    );
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={price ? text.edit : text.add}
      action={text.save}
      cancel={text.cancel}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {WIDE.map(line)}
      <div className="prices-pair">
        {PRICE_FIELDS.filter((field) => !WIDE.includes(field)).map(line)}
      </div>
      {price && (
        <div>
          <Button kind="quiet" onClick={() => void remove(price)}>
            {text.remove}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
