import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../fixtures/published');

const number = z.string().regex(/^\d+(?:\.\d+)?$/);
const byCode = z.record(z.string(), number);

const entry = z.strictObject({
  id: z.string(),
  instrument: z.enum(['spbe-59-2020', 'spbe-5-2018', 'pemdi-8-2026', 'pegi']),
  unit: z.string(),
  year: z.int().nullable(),
  source: z.string(),
  /** What was printed besides the result: what the result can be computed from. */
  given: z.enum(['indicators', 'aspects', 'domains', 'nothing']),
  /** In the order of the instrument; null = not printed; a fraction is text. */
  levels: z.array(z.union([z.int(), number, z.null()])).optional(),
  /** Values of groups by their code. */
  groups: byCode.optional(),
  printed: z.strictObject({
    index: number.optional(),
    predikat: z.string().optional(),
    alias: z.string().optional(),
    groups: byCode.optional(),
    groupPredikat: z.record(z.string(), z.string()).optional(),
    indexClaimed: number.optional(),
    previousIndex: number.optional(),
    delta: number.optional(),
    targetIndex: number.optional(),
  }),
  predikatOn: z.enum(['rounded', 'unrounded']).optional(),
  /** The exact values that the index can have had. */
  exactIndex: z.array(number).optional(),
});

export type WorkedExample = Readonly<z.infer<typeof entry>>;

const file = z
  .strictObject({ sources: z.record(z.string(), z.string()), entries: z.array(entry) })
  .parse(JSON.parse(readFileSync(join(FOLDER, 'worked-examples.json'), 'utf8')));

/** Where the published numbers were printed, by the key that the entries name. */
export const SOURCES: Readonly<Record<string, string>> = file.sources;

/** Every published result we know, with what it can be computed from. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = file.entries;
