import { plain } from '#core/lib/plain.ts';

/** A reading as its work is counted: one asesor, one agency, all of it or some groups. */
interface Counted {
  readonly asesor: string;
  readonly agency: string;
  readonly groups: readonly string[];
}

export interface Load {
  readonly asesor: string;
  readonly agencies: number;
  /** Indicators to read; agencies where the instrument is not known. */
  readonly indicators: number;
}

export interface Measured {
  /** In the order of the asesors. */
  readonly loads: readonly Load[];
  /** The heaviest load, in indicators. */
  readonly most: number;
  /** The lightest load. */
  readonly least: number;
  /** Agencies of which a part is read by several, all of one institution. */
  readonly oneInstitution: number;
  /** Two asesors, and how many agencies they read the same part of; those with none too. */
  readonly pairs: readonly {
    readonly asesors: readonly [string, string];
    readonly agencies: number;
  }[];
}

interface Team {
  readonly asesors: readonly { readonly id: string; readonly institution: string }[];
  readonly groups: readonly { readonly id: string; readonly indicators: number }[];
}

/** How the work is spread over the asesors. */
export function measure({ asesors, groups }: Team, readings: readonly Counted[]): Measured {
  const all = groups.length === 0 ? 1 : groups.reduce((sum, one) => sum + one.indicators, 0);
  const size = new Map(groups.map(({ id, indicators }) => [id, indicators]));
  const weight = (reading: Counted): number =>
    reading.groups.length === 0
      ? all
      : reading.groups.reduce((sum, id) => sum + (size.get(id) ?? 0), 0);
  const readBy = new Map(asesors.map(({ id }) => [id, new Set<string>()]));
  const work = new Map(asesors.map(({ id }) => [id, 0]));
  const parts = groups.length === 0 ? [''] : groups.map(({ id }) => id);
  const teams = new Map<string, readonly Set<string>[]>();
  for (const reading of readings) {
    const { asesor, agency } = reading;
    if (!readBy.has(asesor)) continue;
    readBy.get(asesor)?.add(agency);
    work.set(asesor, (work.get(asesor) ?? 0) + weight(reading));
    const own = teams.get(agency) ?? parts.map(() => new Set<string>());
    teams.set(agency, own);
    for (const [at, part] of parts.entries()) {
      if (reading.groups.length === 0 || reading.groups.includes(part)) own[at]?.add(asesor);
    }
  }
  const loads = asesors.map(({ id }) => ({
    asesor: id,
    agencies: readBy.get(id)?.size ?? 0,
    indicators: work.get(id) ?? 0,
  }));
  const places = asesors.map(({ id, institution }) => [id, institution.trim()] as const);
  const institution = new Map(places.map(([id, place]) => [id, place === '' ? id : plain(place)]));
  const alike = [...teams.values()].filter((own) =>
    own.some(
      (ids) => ids.size > 1 && new Set([...ids].map((id) => institution.get(id))).size === 1,
    ),
  );
  const pairs = asesors.flatMap(({ id: one }, at) =>
    asesors.slice(at + 1).map(({ id: other }) => ({
      asesors: [one, other] as const,
      agencies: [...teams.values()].filter((own) =>
        own.some((ids) => ids.has(one) && ids.has(other)),
      ).length,
    })),
  );
  const amounts = loads.map(({ indicators }) => indicators);
  return {
    loads,
    most: Math.max(0, ...amounts),
    least: amounts.length === 0 ? 0 : Math.min(...amounts),
    oneInstitution: alike.length,
    pairs,
  };
}
