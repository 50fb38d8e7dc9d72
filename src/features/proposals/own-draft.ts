import { INITIATIVE_KINDS } from '#core/invest/initiative/catalogue.ts';
import { z } from '#core/zod.ts';
import { keepText, keptText } from '#state/saving/kept-text.ts';
import type { OwnTyped } from './own-typed.ts';

const ids = z.array(z.string());
const estimate = z.strictObject({
  low: z.string().describe('Rupiah at least, as typed'),
  likely: z.string().describe('Rupiah to be expected, as typed'),
  high: z.string().describe('Rupiah at most, as typed'),
});

const typedSchema = z.strictObject({
  title: z.string().describe('Its name'),
  kind: z.enum(INITIATIVE_KINDS).describe('What it mainly is'),
  description: z.string().describe('What is done'),
  carriedBy: z.enum(['opd', 'kabupaten']).describe('By each agency, or once for all'),
  agencies: ids.describe('Keys of the agencies it is for'),
  raises: z
    .array(
      z.strictObject({
        indicator: z.string().describe('Id of the indicator'),
        from: z.number().describe('Level one has to stand on'),
        to: z.number().describe('Level that is reached'),
      }),
    )
    .describe('What it raises; may still be unsound'),
  oneOff: estimate.describe('Once'),
  perYear: estimate.describe('In every year'),
  basis: z.string().describe('What the figures rest on'),
  weeks: z.string().describe('How long it takes, as typed'),
  requires: ids.describe('Ids of what has to come before'),
  excludes: ids.describe('Ids of what it cannot stand beside'),
  code: z.string().describe('Budget code, as typed'),
  codeName: z.string().describe('Its name in its list, as typed'),
  codeVintage: z.string().describe('Id of the list it is of; empty = not said'),
});

/** One key for each own proposal of a plan; an empty id is the new one. */
export function ownDraftKey(plan: string, id: string): string {
  return `timbang-isian-usulan-2:${plan}:${id}`;
}

/** What was typed and not saved; undefined = nothing, or not of this shape any more. */
export function readOwnDraft(key: string): OwnTyped | undefined {
  try {
    return typedSchema.safeParse(JSON.parse(keptText(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** Keeps what is typed until it is saved; nothing to keep clears it. */
export function keepOwnDraft(key: string, typed: OwnTyped | undefined): void {
  keepText(key, typed ? JSON.stringify(typed) : null);
}
