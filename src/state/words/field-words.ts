/** What the fields of a table and their values are called on the screen. */
export interface FieldWords {
  readonly fields: Readonly<Record<string, string>>;
  /** Words for the values of choices, by field. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Sentences for the rules by which a row is left out, by code. */
  readonly rules?: Readonly<Record<string, (detail: string) => string>>;
}
