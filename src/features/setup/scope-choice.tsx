import type { ReactNode } from 'react';
import type { Rubric } from '#core/rubric/types.ts';
import { EMPTY_PART, WHOLE, type PartDraft, type ScopeDraft } from './scope-draft.ts';
import { ScopePartFields } from './scope-part-fields.tsx';
import { scopeText } from './text-scope.ts';

interface ScopeChoiceProps {
  readonly rubric: Rubric;
  readonly scope: ScopeDraft;
  readonly error: string | undefined;
  readonly onChange: (scope: ScopeDraft) => void;
}

interface KindProps {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Kind({ label, hint, checked, onChoose }: KindProps): ReactNode {
  return (
    <label className="check">
      <input type="radio" name="scope" checked={checked} onChange={onChoose} />
      <span>
        {label}
        <span className="check-hint">{hint}</span>
      </span>
    </label>
  );
}

/** All of an instrument for a whole government, or the part of one OPD. */
export function ScopeChoice({ rubric, scope, error, onChange }: ScopeChoiceProps): ReactNode {
  const part: PartDraft | null = scope.kind === 'part' ? scope : null;
  return (
    <fieldset className="card">
      <legend className="legend hidden-visually">{scopeText.legend}</legend>
      <h2>{scopeText.legend}</h2>
      <div>
        <Kind
          label={scopeText.whole}
          hint={scopeText.wholeHint}
          checked={!part}
          onChoose={() => onChange(WHOLE)}
        />
        <Kind
          label={scopeText.part}
          hint={scopeText.partHint}
          checked={part !== null}
          onChoose={() => onChange(EMPTY_PART)}
        />
      </div>
      {part && <ScopePartFields rubric={rubric} part={part} error={error} onChange={onChange} />}
    </fieldset>
  );
}
