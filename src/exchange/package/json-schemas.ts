import { signatureSchema } from '#core/package/signature.ts';
import { rubricSchema } from '#core/rubric/schema.ts';
import { protectionSchema } from '#core/workspace/protection.ts';
import { z } from '#core/zod.ts';
import { BODY_SCHEMAS } from './bodies.ts';
import { carriedManifestSchema } from './carried.ts';
import { backupManifestSchema, MANIFEST, SIGNATURE } from './manifest.ts';
import { RECORD_SCHEMAS, sealedRecordsSchema } from './record-schemas.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Spaces around some texts are no part of them: JSON Schema can only say that more must be there. */
function sayTrimmed(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  const { checks = [] } = zodSchema._zod.def as { readonly checks?: readonly z.core.$ZodCheck[] };
  const isTrimmed = checks.some(({ _zod }) => _zod.def.check === 'overwrite');
  if (isTrimmed && jsonSchema.minLength === 1) jsonSchema.allOf = [{ pattern: '\\S' }];
}

const of = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => sayTrimmed(zodSchema, jsonSchema),
  });

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
    ['rubric.json', of(rubricSchema)],
    ...Object.entries(RECORD_SCHEMAS).map(
      ([table, schema]) => [`records-${table}.json`, of(schema)] as const,
    ),
    ['records-sealed.json', of(sealedRecordsSchema)],
    ['backup-protection.json', of(protectionSchema)],
  ]);
}
