import type { ReactNode } from 'react';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { ITEM } from './text-item.ts';
import type { Item } from './use-item.ts';

const words = ITEM.words;

/** What stands beside the agreed value in the result. */
export function ItemWords({ item }: { readonly item: Item }): ReactNode {
  const { agreed, say } = item;
  if (!agreed) return null;
  const area = (name: 'shortcoming' | 'recommendation' | 'note'): ReactNode => (
    <Field label={words[name]}>
      {(control) => (
        <textarea
          {...control}
          className="input"
          rows={2}
          value={agreed[name]}
          onChange={({ target }) => say({ [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <Section id="isi-hasil" title={words.title}>
      <div className="words-grid">
        {area('shortcoming')}
        {area('recommendation')}
      </div>
      {area('note')}
    </Section>
  );
}
