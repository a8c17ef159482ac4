import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** `  widget/   what the shopper sees   → client, protocol` of the README's map. */
const picture = new Map(
  [...read('README.md').matchAll(/^ {2}(\w+)\/ .*→ (.+)$/gm)].map((match) => [
    match[1] ?? '',
    (match[2] ?? '').split(', '),
  ]),
);

const folders = ['packages', 'apps'].flatMap((layer) =>
  readdirSync(join(root, layer)).filter((name) =>
    existsSync(join(root, layer, name, 'package.json')),
  ),
);

const layerOf = (name: string) => (existsSync(join(root, 'packages', name)) ? 'packages' : 'apps');

test('the README draws every package and no other', () => {
  expect([...picture.keys()].sort()).toEqual([...folders].sort());
});

test.each([...picture])('%s depends on nothing but what the picture shows', (name, allowed) => {
  const manifest = JSON.parse(read(`${layerOf(name)}/${name}/package.json`));
  const ours = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((each) => each.startsWith('@aisle/'))
    .map((each) => each.slice('@aisle/'.length));
  if (allowed[0] === 'everything') return expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter((each) => !allowed.includes(each))).toEqual([]);
});

test('nothing depends upward: no package on an app, and no circle', () => {
  const seen = new Set<string>();
  const visit = (name: string, path: string[]): void => {
    expect(path, 'a circle').not.toContain(name);
    for (const next of picture.get(name) ?? [])
      if (next !== 'nothing' && next !== 'everything' && !seen.has(next)) {
        if (layerOf(name) === 'packages') expect(layerOf(next)).toBe('packages');
        visit(next, [...path, name]);
      }
    seen.add(name);
  };
  for (const name of picture.keys()) visit(name, []);
});
