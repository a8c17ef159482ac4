/**
 * Imported for what it does, before everything else: a server is some fifteen hundred modules, and
 * without this half of its start goes into finding them and compiling them anew.
 *
 * Plain JavaScript, as is what imports it first: before the cache is open, Node would have to load
 * what takes types away.
 */
import { enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// What Node has compiled is kept for the next start. Where it may not write, it compiles again.
enableCompileCache(
  fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url)),
);

/**
 * For every import Node looks along the folders, and reads the export map of the package once more:
 * drizzle-orm's has 179 kB and is asked for a hundred times. Within one package the answer is the
 * same, so it is found once. `require` has a memory of its own.
 *
 * @type {Map<string, import('node:module').ResolveFnOutput>} by who asks and for what
 */
const packages = new Map();

/** @type {Map<string, string>} by folder and ending: which of Node's formats a file there has */
const formats = new Map();

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL, conditions } = context;
    if (!parentURL || !conditions.includes('import')) return next(specifier, context);
    if (specifier.startsWith('.')) {
      const url = new URL(specifier, parentURL).href;
      const kind = folderOf(url) + url.slice(url.lastIndexOf('.'));
      const format = formats.get(kind);
      if (format) return { url, format, shortCircuit: true };
      const found = next(specifier, context);
      if (found.format) formats.set(kind, found.format);
      return found;
    }
    const asked = `${packageOf(parentURL)} ${specifier}`;
    const known = packages.get(asked);
    if (known) return known;
    const found = next(specifier, context);
    packages.set(asked, { ...found, shortCircuit: true });
    return found;
  },
});

/** @param {string} url */
const folderOf = (url) => url.slice(0, url.lastIndexOf('/') + 1);

/** @param {string} url */
const packageOf = (url) =>
  /^.*\/node_modules\/(@[^/]+\/)?[^/]+\/|^.*\/src\//.exec(url)?.[0] ?? folderOf(url);
