import type { ReactNode } from 'react';

const GROUP = /.{1,8}/g;

/** A fingerprint in groups, so that two people can compare it by eye and ear. */
export function Fingerprint({ value }: { readonly value: string }): ReactNode {
  return <code className="verify-print">{(value.match(GROUP) ?? []).join(' ')}</code>;
}
