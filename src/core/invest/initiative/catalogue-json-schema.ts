import { z } from '#core/zod.ts';
import { catalogueSchema } from './catalogue.ts';

/**
 * The form of a catalogue as JSON Schema, for editors that complete and check while an expert
 * writes. Shape only; what holds between fields is checked by `checkInitiatives`.
 */
export function catalogueJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(catalogueSchema, { io: 'input' });
}
