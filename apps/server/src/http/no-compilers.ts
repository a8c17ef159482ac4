import type { FastifyServerOptions } from 'fastify';

/**
 * Payloads are parsed once, by the protocol's own schemas. Fastify is told so when an app is made:
 * its own compilers, a hundred modules, are then not even loaded.
 */
export const noCompilers = {
  compilersFactory: {
    buildValidator: () => () => () => true,
    buildSerializer: () => () => JSON.stringify,
  },
  // Its types ask for what only Ajv's functions carry.
} as unknown as NonNullable<FastifyServerOptions['schemaController']>;
