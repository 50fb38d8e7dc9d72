import { useState, type ReactNode } from 'react';
import {
  FEWEST_DIGITS,
  readTypedFingerprint,
  type TypedFingerprint,
} from '#core/package/typed-fingerprint.ts';
import type { VerifiedFile } from '#state/use-verify.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import type { DeskKnowledge } from '#workflow/verify-here.ts';
import { knownPackages, type KnownPackage } from './known-packages.ts';
import { text } from './text.ts';

const { typed: words } = text;

interface TypedProps {
  readonly files: readonly VerifiedFile[];
  readonly knowledge: DeskKnowledge | undefined;
}

type Asked = Extract<TypedFingerprint, { readonly kind: 'part' | 'whole' | 'key' }>;

/** Compares what stands on paper or in a message with the files that are here. */
export function TypedForm({ files, knowledge }: TypedProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const compare = (): void => {
    const read = readTypedFingerprint(typed);
    const isAsked = read.kind === 'part' || read.kind === 'whole' || read.kind === 'key';
    setAsked(isAsked ? read : undefined);
    setError(isAsked ? undefined : troubleOf(read));
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <Field label={words.label} hint={words.hint} error={error}>
        {(control) => (
          <textarea
            {...control}
            className="input verify-typed"
            rows={2}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="none"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button type="submit">{words.action}</Button>
      </div>
      <div role="status">
        {asked && <Comparison asked={asked} known={knownPackages(files, knowledge)} />}
      </div>
    </form>
  );
}

function troubleOf(read: Exclude<TypedFingerprint, Asked>): string {
  switch (read.kind) {
    case 'empty':
      return words.empty;
    case 'no-digits':
      return words.noDigits(read.found);
    case 'short':
      return words.short(read.digits, FEWEST_DIGITS);
    case 'long':
      return words.long(read.digits);
  }
}

interface ComparisonProps {
  readonly asked: Asked;
  readonly known: readonly KnownPackage[];
}

function Comparison({ asked, known }: ComparisonProps): ReactNode {
  if (known.length === 0) return <Notice tone="info">{words.nothing}</Notice>;
  const same = known.find((one) => isSame(asked, one));
  if (!same) {
    return <Notice tone="bad">{asked.kind === 'key' ? words.differsKey : words.differs}</Notice>;
  }
  switch (asked.kind) {
    case 'whole':
      return <Notice tone="good">{words.same(same.name)}</Notice>;
    case 'key':
      return <Notice tone="good">{words.sameKey(same.name)}</Notice>;
    case 'part':
      return <Notice tone="warn">{words.sameStart(same.name, asked.start.length)}</Notice>;
  }
}

function isSame(asked: Asked, { fingerprint, found }: KnownPackage): boolean {
  switch (asked.kind) {
    case 'whole':
      return fingerprint === asked.digest;
    case 'part':
      return fingerprint.startsWith(asked.start);
    case 'key': {
      const signature = found?.signature;
      return signature?.state === 'valid' && signature.digits.join('') === asked.digits;
    }
  }
}
