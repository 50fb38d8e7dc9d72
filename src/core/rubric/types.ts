import type { RubricFile } from './schema.ts';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** An instrument that has passed the schema and every cross-field law. */
export type Rubric = DeepReadonly<RubricFile>;
export type Group = Rubric['groups'][number];
export type Indicator = NonNullable<Group['indicators']>[number];
export type Level = Indicator['levels'][number];
export type Criterion = Level['criteria'][number];
