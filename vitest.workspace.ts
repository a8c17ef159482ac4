/** One vitest project per folder that has tests. `vitest.config.ts` reads this list. */
export default ['packages/*', 'apps/*'];
