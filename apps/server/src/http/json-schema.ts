import { z } from 'zod';

/**
 * A schema as OpenAPI tells it: what is sent over the wire, so it is read from its input side.
 */
export const jsonSchema = (schema: z.ZodType) => {
  const { $schema: _, ...body } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return body;
};
