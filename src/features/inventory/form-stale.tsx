import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { differingFields, type ApplicationForm } from './form-schema.ts';
import { formText } from './text-form.ts';

const { stale: text, labels, parts } = formText;

interface FormStaleProps {
  readonly stored: ApplicationForm;
  readonly mine: ApplicationForm;
  readonly onTake: () => void;
  readonly onOver: () => void;
}

const nameOf = (field: keyof ApplicationForm): string =>
  field === 'contracts' ? parts.contracts : labels[field];

/** A value as it is compared side by side. */
function shown(form: ApplicationForm, field: keyof ApplicationForm): string {
  const value = form[field];
  const said =
    typeof value === 'string'
      ? value
      : value.map(({ year, title, value: money }) => `${year} ${title} ${money}`.trim()).join('; ');
  return said === '' ? text.empty : said;
}

/** Two versions of one application: what differs, and which of them is to stand. */
export function FormStale({ stored, mine, onTake, onOver }: FormStaleProps): ReactNode {
  const fields = differingFields(stored, mine);
  return (
    <Notice tone="warn" role="alert" title={text.title}>
      <p>{fields.length > 0 ? text.body : text.same}</p>
      {fields.length > 0 && (
        <TableScroll label={text.title}>
          <table aria-label={text.title}>
            <thead>
              <tr>
                <th scope="col">{text.field}</th>
                <th scope="col">{text.stored}</th>
                <th scope="col">{text.mine}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field}>
                  <th scope="row">{nameOf(field)}</th>
                  <td>{shown(stored, field)}</td>
                  <td>{shown(mine, field)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <div className="actions">
        <Button onClick={onTake}>{text.take}</Button>
        <Button onClick={onOver}>{text.over}</Button>
      </div>
    </Notice>
  );
}
