import type { EvidenceSupport } from './document.ts';

/** Whether both links name the same place. */
export function sameSupport(a: EvidenceSupport, b: EvidenceSupport): boolean {
  return a.indicator === b.indicator && a.item === b.item;
}

/** The links with further ones, each once; the same list when it has them all. */
export function withSupport(
  supports: readonly EvidenceSupport[],
  more: readonly EvidenceSupport[],
): readonly EvidenceSupport[] {
  return more.reduce<readonly EvidenceSupport[]>(
    (list, link) => (list.some((one) => sameSupport(one, link)) ? list : [...list, link]),
    supports,
  );
}

/** The links without one; the same list when it was not there. */
export function withoutSupport(
  supports: readonly EvidenceSupport[],
  link: EvidenceSupport,
): readonly EvidenceSupport[] {
  const rest = supports.filter((one) => !sameSupport(one, link));
  return rest.length === supports.length ? supports : rest;
}
