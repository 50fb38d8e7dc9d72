import { useState, type ReactNode } from 'react';
import { leafKey, type LeafPath, type LeafValue } from '#core/merge/leaf.ts';
import type { MergedLeaf, MergeOption } from '#core/merge/merge-plan.ts';
import { dateTime } from '#ui/format.ts';
import { Field } from '#ui/field.tsx';
import { HERE, type OpenedCopy } from '#workflow/merging/open-copy.ts';
import { leafWords, takesOwnWords, valueWords, type Names } from './leaf-words.ts';
import { text } from './text.ts';

interface ConflictItemProps {
  readonly leaf: MergedLeaf;
  readonly names: Names;
  readonly authors: OpenedCopy['authors'];
  readonly onChoose: (value: LeafValue) => void;
}

/** Where a list of what is undecided leads. */
export function conflictId(path: LeafPath): string {
  return `putusan-${leafKey(path)}`;
}

/** One value that both changed, side by side; one of them is chosen, or a text of one's own. */
export function ConflictItem({ leaf, names, authors, onChoose }: ConflictItemProps): ReactNode {
  const { path, base, options } = leaf;
  const [chosen, setChosen] = useState<number | 'own'>();
  const [own, setOwn] = useState(() => bothTexts(options));
  const { group, field } = leafWords(names, path);
  const id = conflictId(path);
  const choose = (which: number | 'own', value: LeafValue): void => {
    setChosen(which);
    onChoose(value);
  };
  return (
    <fieldset className="card merge-conflict">
      <legend>
        <strong>{group}</strong>
        <span>{field}</span>
      </legend>
      {base !== undefined && (
        <p className="soft merge-text">{`${text.side.before}: ${valueWords(path, base)}`}</p>
      )}
      <div className="merge-sides">
        {options.map((option, at) => (
          <label className="check" key={option.copies.join()}>
            <input
              type="radio"
              name={id}
              id={at === 0 ? id : undefined}
              checked={chosen === at}
              onChange={() => choose(at, option.value)}
            />
            <span>
              {sideName(option)}
              <span className="check-hint">{authorOf(option, path, authors)}</span>
              <span className="merge-text">{valueWords(path, option.value)}</span>
            </span>
          </label>
        ))}
      </div>
      {takesOwnWords(path) && (
        <>
          <label className="check">
            <input
              type="radio"
              name={id}
              checked={chosen === 'own'}
              onChange={() => choose('own', own)}
            />
            <span>{text.side.own}</span>
          </label>
          {chosen === 'own' && (
            <Field label={text.side.ownLabel(field)}>
              {(control) => (
                <textarea
                  {...control}
                  className="input long-text"
                  rows={4}
                  value={own}
                  onChange={({ target }) => {
                    setOwn(target.value);
                    onChoose(target.value);
                  }}
                />
              )}
            </Field>
          )}
        </>
      )}
    </fieldset>
  );
}

const isHere = ({ copies }: MergeOption): boolean => copies.includes(HERE);

function sideName(option: MergeOption): string {
  return isHere(option) ? text.side.here : text.side.there;
}

function authorOf(option: MergeOption, path: LeafPath, authors: OpenedCopy['authors']): string {
  const [here, there] = authors;
  const author = (isHere(option) ? here : there).get(leafKey(path));
  return author ? text.side.by(author.by, dateTime(author.at)) : '';
}

/** Both texts under each other, as a beginning for one of one's own. */
function bothTexts(options: readonly MergeOption[]): string {
  const texts = options.map(({ value }) => (typeof value === 'string' ? value : ''));
  return texts.filter((one) => one !== '').join('\n');
}
