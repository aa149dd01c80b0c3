/**
 * Writes what is made of the record schemas: `schemas/*.schema.json`, by which editors complete and check YAML, and
 * docs/fields.md. Run it with `npm run schemas` after a change to src/domain/records; a test fails where it was forgotten.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { KINDS, kinds } from '../src/domain/records/kinds.ts';
import { portalSchema } from '../src/domain/records/portal.ts';
import { mappingSchema } from '../src/importing/mapping.ts';
import { fieldReference } from './fields.ts';

/** A JSON Schema, as far as it is looked into here. */
export interface JsonSchema {
  [key: string]: unknown;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
}

/** The JSON Schema of one record, by the name of its kind; `portal` and `mapping` are files of one record only. */
export function recordSchemas(): Map<string, JsonSchema> {
  return new Map<string, JsonSchema>([
    ['portal', jsonSchemaOf(portalSchema)],
    ...KINDS.map((kind): [string, JsonSchema] => [kind, jsonSchemaOf(kinds[kind].schema)]),
    ['mapping', jsonSchemaOf(mappingSchema)],
  ]);
}

/** Characters of JSON from which a repeated schema is told once. */
const WORTH_SHARING = 120;

/** Every generated file, by its path in the checkout. */
export function generatedFiles(): Map<string, string> {
  const records = recordSchemas();
  const schemas = [...records].map(([name, schema]): [string, string] => {
    const single = name === 'portal' || name === 'mapping';
    return [`schemas/${name}.schema.json`, `${JSON.stringify(single ? schema : fileSchema(schema), null, 1)}\n`];
  });
  return new Map([...schemas, ['docs/fields.md', fieldReference(records)]]);
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const whole = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // An editor reads 2024 or 0371 as a number; the records keep the text, so a field of text takes both.
    override: ({ jsonSchema }) => {
      const plain = jsonSchema.enum === undefined && jsonSchema.const === undefined && jsonSchema.format === undefined;
      if (jsonSchema.type === 'string' && plain) Object.assign(jsonSchema, { type: ['string', 'number'] });
    },
  }) as JsonSchema;
  return sharing(whole);
}

/** The same schema with what it says more than once said under `$defs`: Zod's own way of sharing loses overridden types. */
function sharing(whole: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const inner of Object.values(value)) count(inner);
  };
  count(whole);
  const names = new Map<string, string>();
  const shared: Record<string, JsonSchema> = {};
  const shorten = (value: unknown, key: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => shorten(each, key));
    const text = JSON.stringify(value);
    // Under these stand fields by their names, one of which may be `type`.
    const isSchema = key !== 'properties' && key !== '$defs';
    if (!isSchema || text.length < WORTH_SHARING || (counts.get(text) ?? 0) < 2) return inside(value);
    let name = names.get(text);
    if (name === undefined) {
      name = `shared${names.size + 1}`;
      names.set(text, name);
      shared[name] = inside(value) as JsonSchema;
    }
    return { $ref: `#/$defs/${name}` };
  };
  const inside = (value: object): unknown =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner, key)]));
  const { $defs = {}, ...rest } = inside(whole) as JsonSchema;
  return { ...rest, $defs: { ...$defs, ...shared } };
}

/** A file holds one record or a list of them. */
function fileSchema({ $schema, $defs = {}, ...record }: JsonSchema): JsonSchema {
  const one = { $ref: '#/$defs/record' };
  return { $schema, anyOf: [one, { type: 'array', items: one }], $defs: { ...$defs, record } };
}

if (import.meta.main) {
  const checkout = dirname(import.meta.dirname);
  for (const [file, text] of generatedFiles()) {
    mkdirSync(dirname(join(checkout, file)), { recursive: true });
    writeFileSync(join(checkout, file), text);
  }
}
