import type { FileFacts } from '#core/evidence/file-facts.ts';
import { mayMean, squeezed } from './agency-names.ts';
import type { AgencyName, CheckContext } from './context.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';
import { placesAsking } from './places.ts';

/** Agencies by every name that they are known under, as names are compared. */
type KnownNames = ReadonlyMap<string, AgencyName>;

function knownNames(agencies: readonly AgencyName[]): KnownNames {
  const names = agencies.flatMap((agency) =>
    [agency.name, agency.shortName].map((name) => [squeezed(name), agency] as const),
  );
  return new Map(names.filter(([name]) => name !== ''));
}

/** The other agency that the text names first of all; undefined when it names the own one, or none. */
function otherIn(facts: FileFacts, own: AgencyName, known: KnownNames): string | undefined {
  if (facts.agencies.some((name) => mayMean(name, own))) return undefined;
  const words = facts.acronyms.map(squeezed);
  if (own.shortName !== '' && words.includes(squeezed(own.shortName))) return undefined;
  if (facts.agencies[0] !== undefined) return facts.agencies[0];
  const word = words.find((one) => known.has(one));
  return word === undefined ? undefined : known.get(word)?.name;
}

/**
 * Another agency is named and the assessed one is not, where an item asks that the document
 * names it. Silent as soon as the own name, a part of it or its short name stands anywhere,
 * for national bodies, for scans, and when the text names no agency at all.
 */
export function checkOtherAgency(context: CheckContext): readonly Finding[] {
  const own = context.assessment.agency;
  const known = knownNames(context.knownAgencies.filter((one) => !mayMean(one.name, own)));
  return eachDocument(context, ({ document, facts }) => {
    const places = placesAsking(context.rubric, document, ['menyebut OPD']);
    if (places.length === 0) return undefined;
    const unit = document.unit.trim();
    if (mayMean(unit, own)) return undefined;
    const said = known.has(squeezed(unit)) ? unit : undefined;
    const named = said ?? (facts && otherIn(facts, own, known));
    if (named === undefined) return undefined;
    return {
      check: 'other-agency',
      about: `${document.file.digest} ${named} ${own.name}`,
      places,
      values: { named, agency: own.name },
    };
  });
}
