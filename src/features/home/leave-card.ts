import type { Assessment } from '#core/assessment/assessment.ts';

/** The id of a card's heading in the page. */
export function cardHeading(id: string): string {
  return `card-${id}`;
}

/** Moves the focus off a card that is about to go: to the next one, or to the page's title. */
export function leaveCard(shown: readonly Assessment[], id: string): void {
  const at = shown.findIndex((one) => one.id === id);
  const next = shown[at + 1] ?? shown[at - 1];
  const heading = next && document.getElementById(cardHeading(next.id));
  (heading ?? document.querySelector<HTMLElement>('h1'))?.focus();
}

/** The assessments that share agency, year and instrument with another one in the list. */
export function twins(shown: readonly Assessment[]): ReadonlySet<string> {
  const face = ({ agency, year, rubric }: Assessment): string =>
    JSON.stringify([agency.name, year, rubric.id, rubric.version]);
  const faces = shown.map(face);
  const isTwin = (one: Assessment): boolean =>
    faces.indexOf(face(one)) !== faces.lastIndexOf(face(one));
  return new Set(shown.filter(isTwin).map(({ id }) => id));
}
