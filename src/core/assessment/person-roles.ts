/** The parts a person may have in an assessment; each role may be held by several. */
export const PERSON_ROLES = ['head', 'coordinator', 'filler', 'contact'] as const;

export type PersonRole = (typeof PERSON_ROLES)[number];
