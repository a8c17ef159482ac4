import { v7 } from 'uuid';
import { z } from 'zod';

type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  minItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  pattern?: string;
  propertyNames?: Schema;
  additionalProperties?: Schema | boolean;
};

/** What to say for a property, by its name; ids above all. Undefined: make something up. */
export type Known = (name: string) => unknown;

/** A payload that fits a request's schema, with known values where there are some. */
export const samplePayload = (payload: z.ZodType, known: Known): unknown =>
  sample(z.toJSONSchema(payload, { io: 'input', unrepresentable: 'any' }) as Schema, '', known);

function sample(schema: Schema, name: string, known: Known): unknown {
  const told = known(name);
  if (told !== undefined && !schema.properties) return told;
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const one = (schema.anyOf ?? schema.oneOf)?.[0];
  if (one) return sample({ ...one, ...properties(schema) }, name, known);
  if (schema.allOf) return schema.allOf.map((part) => sample(part, name, known)).at(0);
  return ofType(schema, name, known);
}

/** What stands for text of a certain shape, by how its pattern begins. */
const PATTERNED: readonly [string, () => string][] = [
  ['^[0-9a-f]{8}', v7],
  ['^([01]\\d|2[0-3]):', () => '09:00'],
  ['^\\d{4}-', () => '2026-12-24'],
  ['^\\/', () => '/'],
  ['^[a-z]{2,3}(-', () => 'de'],
];

const properties = ({ properties: own }: Schema) => (own ? { properties: own } : {});

function ofType(schema: Schema, name: string, known: Known): unknown {
  switch (schema.type) {
    case 'object':
      // By language: one of them, for a thing may need words.
      if (schema.propertyNames?.anyOf && typeof schema.additionalProperties === 'object')
        return {
          [String(sample(schema.propertyNames, name, () => undefined))]: sample(
            schema.additionalProperties,
            name,
            known,
          ),
        };
      return Object.fromEntries(
        // Optional ids are given too: a foreign one must be refused wherever it may stand.
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) || known(key) !== undefined)
          .map(([key, part]) => [key, sample(part, key, known)]),
      );
    case 'array':
      return Array.from({ length: Math.max(schema.minItems ?? 0, 1) }, () =>
        sample(schema.items ?? schema.prefixItems?.[0] ?? {}, name.replace(/s$/, ''), known),
      );
    case 'integer':
    case 'number':
      return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return PATTERNED.find(([start]) => schema.pattern?.startsWith(start))?.[1]() ?? 'x';
  }
}
