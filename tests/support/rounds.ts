/** Everything that a release is tried with, not only what each change is. */
const IS_WHOLE = process.env['WHOLE'] !== undefined;

/** How often chance is asked: before a release as often as promised, at each change a part of it. */
export const rounds = (whole: number, part: number): number => (IS_WHOLE ? whole : part);
