/** Whether a value certainly is of a kind; "no" only means that it has to be looked at closely. */
export type Sure = (value: unknown) => boolean;

export const text: Sure = (value) => typeof value === 'string';
export const filled: Sure = (value) => typeof value === 'string' && value !== '';
export const trimmed: Sure = (value) => filled(value) && (value as string).trim() === value;
export const truth: Sure = (value) => typeof value === 'boolean';
export const whole: Sure = (value) => Number.isSafeInteger(value);
export const count: Sure = (value) => whole(value) && (value as number) >= 0;
export const measure: Sure = (value) => Number.isFinite(value) && (value as number) >= 0;

/** A moment as this application writes it; the last days of a month are looked at closely. */
const MOMENT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z$/;

export const moment: Sure = (value) => typeof value === 'string' && MOMENT.test(value);

export const orNull =
  (is: Sure): Sure =>
  (value) =>
    value === null || is(value);

export const oneOf =
  (values: readonly unknown[]): Sure =>
  (value) =>
    values.includes(value);

export const listOf =
  (is: Sure): Sure =>
  (value) =>
    Array.isArray(value) && value.every(is);

/** An object with these properties and no others. */
export function rowOf(shape: Readonly<Record<string, Sure>>): Sure {
  const fields = Object.entries(shape);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === fields.length &&
    fields.every(([field, is]) => is((value as Readonly<Record<string, unknown>>)[field]));
}
