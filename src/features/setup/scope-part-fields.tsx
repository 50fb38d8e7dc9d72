import type { ReactNode } from 'react';
import { ownersOf } from '#core/rubric/owned-indicators.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { notIndexLabel } from '#core/score-terms.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { hasShared, withOwner, withShared, type PartDraft } from './scope-draft.ts';
import { ScopeList } from './scope-list.tsx';
import { scopeText } from './text-scope.ts';

interface ScopePartFieldsProps {
  readonly rubric: Rubric;
  readonly part: PartDraft;
  readonly error: string | undefined;
  readonly onChange: (part: PartDraft) => void;
}

/** Whose part it is and which indicators that makes; says beforehand what its number is not. */
export function ScopePartFields(props: ScopePartFieldsProps): ReactNode {
  const { rubric, part, onChange } = props;
  const owners = ownersOf(rubric);
  const shared = hasShared(rubric, part);
  return (
    <div className="stack">
      <Notice tone="warn" title={notIndexLabel(rubric)}>
        <p>{scopeText.explain}</p>
      </Notice>
      {owners.length === 0 ? (
        <p>{scopeText.noOwners}</p>
      ) : (
        <Field label={scopeText.owner} hint={scopeText.ownerHint}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={part.owner ?? ''}
              onChange={({ target: { value } }) =>
                onChange(withOwner(rubric, part, value === '' ? null : value))
              }
            >
              <option value="">{scopeText.own}</option>
              {owners.map((owner) => (
                <option key={owner}>{owner}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      {shared !== null && (
        <Checkbox
          label={scopeText.shared}
          hint={scopeText.sharedHint}
          checked={shared}
          onChange={(on) => onChange(withShared(rubric, part, on))}
        />
      )}
      <ScopeList {...props} />
    </div>
  );
}
