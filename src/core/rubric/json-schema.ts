import { z } from '#core/zod.ts';
import { rubricSchema } from './schema.ts';

/**
 * The instrument format as JSON Schema, for editors that complete and check while
 * an expert writes. Shape only; the laws between fields are checked by the application.
 */
export function rubricJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(rubricSchema, { io: 'input' });
}
