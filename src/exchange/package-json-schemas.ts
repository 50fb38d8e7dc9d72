import { rubricJsonSchema } from '#core/rubric/json-schema.ts';
import { signatureSchema } from '#core/package/signature.ts';
import { z } from '#core/zod.ts';
import { BODY_SCHEMAS } from './package-bodies.ts';
import { carriedManifestSchema } from './package-carried.ts';
import { backupManifestSchema, MANIFEST, SIGNATURE } from './package-manifest.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const of = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input' });

/**
 * Every JSON text of a package as JSON Schema, by the name of its entry, for whoever writes
 * a second implementation. Shape only: docs/format-berkas.md says the rest.
 */
export function packageJsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map([
    [MANIFEST, of(carriedManifestSchema)],
    ['backup-manifest.json', of(backupManifestSchema)],
    [SIGNATURE, of(signatureSchema)],
    ...Object.entries(BODY_SCHEMAS).map(([name, schema]) => [name, of(schema)] as const),
    ['rubric.json', rubricJsonSchema()],
  ]);
}
