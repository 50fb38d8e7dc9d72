import type { EVIDENCE_TERMS } from '#core/rubric/schema-indicator.ts';
import type { Rubric } from '#core/rubric/types.ts';

/** A description as it is read: what comes first, then its numbered points. */
export interface Reading {
  readonly lead: string;
  readonly points: readonly string[];
}

/** The words that announce the points; a list needs none. */
const ANNOUNCED = /\s*Cara baca:$/;

/** Takes a description apart at its numbers "(1)", "(2)", …; without them all of it is the lead. */
export function readingOf(description: string): Reading {
  const points: string[] = [];
  let rest = description;
  for (let number = 1; ; number += 1) {
    const sign = `(${number}) `;
    const at = rest.indexOf(sign);
    if (at < 0) break;
    points.push(rest.slice(0, at).trim());
    rest = rest.slice(at + sign.length);
  }
  const [lead, ...first] = [...points, rest.trim()];
  return { lead: first.length > 0 ? lead.replace(ANNOUNCED, '') : lead, points: first };
}

/** What the instrument says a condition of its evidence means, as `"…" berarti …;`; undefined when it does not. */
export function meaningOf(
  rubric: Rubric,
  term: (typeof EVIDENCE_TERMS)[number],
): string | undefined {
  const said = rubric.description.split(`"${term}" `)[1];
  return said?.split(/[;.]/)[0]?.replace(/^berarti /, '');
}
