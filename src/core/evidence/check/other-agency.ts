import type { FileFacts } from '#core/evidence/file-facts.ts';
import { isShortName, mayMean } from './agency-names.ts';
import type { AgencyName, CheckContext } from './context.ts';
import { eachDocument } from './each-document.ts';
import type { Finding } from './finding.ts';
import { placesAsking } from './places.ts';

function namesOwn({ agencies, acronyms }: FileFacts, own: AgencyName): boolean {
  return (
    agencies.some((name) => mayMean(name, own)) || acronyms.some((word) => isShortName(word, own))
  );
}

/** The other agency that the text names first of all; undefined when it names none. */
function otherIn(facts: FileFacts, known: readonly AgencyName[]): string | undefined {
  if (facts.agencies[0] !== undefined) return facts.agencies[0];
  const agency = known.find((one) => facts.acronyms.some((word) => isShortName(word, one)));
  return agency?.name;
}

/** The person's own word about the unit in the document, where it is a whole agency. */
function otherSaid(
  unit: string,
  own: AgencyName,
  known: readonly AgencyName[],
): string | undefined {
  const isKnown = known.some(
    (one) => isShortName(unit, one) || one.name.toLowerCase() === unit.trim().toLowerCase(),
  );
  return isKnown && !mayMean(unit, own) ? unit.trim() : undefined;
}

/**
 * Another agency is named and the assessed one is not, where an item asks that the document
 * names it. Silent as soon as the own name, a part of it or its short name stands anywhere,
 * for national bodies, for scans, and when the text names no agency at all.
 */
export function checkOtherAgency(context: CheckContext): readonly Finding[] {
  const own = context.assessment.agency;
  const known = context.knownAgencies.filter((one) => !mayMean(one.name, own));
  return eachDocument(context, ({ document, facts }) => {
    const said = otherSaid(document.unit, own, known);
    const read = facts && !namesOwn(facts, own) && !mayMean(document.unit, own);
    const named = said ?? (read ? otherIn(facts, known) : undefined);
    if (named === undefined) return undefined;
    const places = placesAsking(context.rubric, document, ['menyebut OPD']);
    if (places.length === 0) return undefined;
    return {
      check: 'other-agency',
      about: `${document.file.digest} ${named} ${own.name}`,
      places,
      values: { named, agency: own.name },
    };
  });
}
