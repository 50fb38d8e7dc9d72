import { useState, type ReactNode } from 'react';
import {
  FEWEST_DIGITS,
  readTypedFingerprint,
  type TypedFingerprint,
} from '#core/package/typed-fingerprint.ts';
import { codesIn, type PaperCode } from '#core/report/paper-code.ts';
import { useStatedResult } from '#state/result/use-stated-result.ts';
import type { VerifiedFile } from '#state/files/use-verify.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import type { DeskKnowledge } from '#workflow/receive/verify-here.ts';
import { knownPackages, type KnownPackage } from './known-packages.ts';
import { ResultStatement } from './paper-result.tsx';
import { paperText } from './text-paper.ts';
import { text } from './text.ts';

const { typed: words } = text;

interface TypedProps {
  readonly files: readonly VerifiedFile[];
  readonly knowledge: DeskKnowledge | undefined;
}

type Asked = Extract<TypedFingerprint, { readonly kind: 'part' | 'whole' | 'key' }> & {
  /** The paper that the code of a page names; null = a fingerprint was typed. */
  readonly code: PaperCode | null;
};

/** Compares what stands on paper or in a message with the files that are here. */
export function TypedForm({ files, knowledge }: TypedProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const compare = (): void => {
    const code = codesIn(typed)[0] ?? null;
    const read = code
      ? ({ kind: 'whole', digest: code.fingerprint } as const)
      : readTypedFingerprint(typed);
    const isAsked = read.kind === 'part' || read.kind === 'whole' || read.kind === 'key';
    setAsked(isAsked ? { ...read, code } : undefined);
    setError(isAsked ? undefined : troubleOf(read));
  };
  return (
    <SmallForm
      className="stack"
      onSubmit={() => {
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
        {asked && (
          <Answer asked={asked} known={knownPackages(files, knowledge)} knowledge={knowledge} />
        )}
      </div>
    </SmallForm>
  );
}

function troubleOf(
  read: Exclude<TypedFingerprint, { readonly kind: 'part' | 'whole' | 'key' }>,
): string {
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

interface AnswerProps extends ComparisonProps {
  readonly knowledge: DeskKnowledge | undefined;
}

/** A result that is here says what it states; anything else is only compared. */
function Answer({ asked, known, knowledge }: AnswerProps): ReactNode {
  const codes = asked.code ? [asked.code] : [];
  const stated = useStatedResult(codes, asked.kind === 'whole' ? [asked.digest] : []);
  const [result] = stated ?? [];
  if (result?.kind === 'result') {
    return (
      <div className="stack">
        <Notice tone="info" title={paperText.typedTitle}>
          {paperText.typedBody}
        </Notice>
        <ResultStatement paper={result} knowledge={knowledge} />
      </div>
    );
  }
  if (asked.code && stated && !known.some((one) => isSame(asked, one))) {
    return (
      <Notice tone="warn" title={paperText.unknown(paperText.name(asked.code.kind))}>
        {paperText.unknownBody}
      </Notice>
    );
  }
  return <Comparison asked={asked} known={known} />;
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
