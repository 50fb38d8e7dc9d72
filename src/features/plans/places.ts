/** An agency with the heading and kind it is found by. */
export interface PlacedAgency {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly group: string;
}

/** Agencies that are meant together. */
export interface Place {
  /** As a floor names it. */
  readonly place: string;
  readonly name: string;
  readonly keys: readonly string[];
}

function by(of: 'kind' | 'group', agencies: readonly PlacedAgency[]): readonly Place[] {
  const names = [...new Set(agencies.map((one) => one[of]))].filter((name) => name !== '');
  return names
    .sort((a, b) => a.localeCompare(b, 'id'))
    .map((name) => ({
      place: `${of}:${name}`,
      name,
      keys: agencies.filter((one) => one[of] === name).map(({ key }) => key),
    }));
}

/** Kinds and headings that occur, each with its agencies; by name. */
export function placesIn(agencies: readonly PlacedAgency[]): {
  readonly kinds: readonly Place[];
  readonly groups: readonly Place[];
} {
  return { kinds: by('kind', agencies), groups: by('group', agencies) };
}
