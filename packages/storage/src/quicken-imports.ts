/**
 * Imported for what it does, before anything that imports drizzle-orm.
 *
 * For every `.js` module it finds, Node 24 reads the export map of the module's package again.
 * drizzle-orm's has 179 kB, and 150 of its modules are loaded: half of a server's start went into
 * that. Its modules name each other by relative paths, so nothing needs the map.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL } = context;
    if (!parentURL?.includes('/node_modules/drizzle-orm/') || !/^\..*\.js$/.test(specifier))
      return next(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});
