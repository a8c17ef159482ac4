import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  buildClientSchema,
  type GraphQLNamedType,
  getNamedType,
  type IntrospectionQuery,
  type IntrospectionType,
  isInputObjectType,
  parse,
  printSchema,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { API_VERSION, QUERIES } from './queries.ts';

/**
 * `pnpm --filter @aisle/commerce run schema`: takes the Admin API's published schema from Shopify's
 * own package, checks every query against all of it, and keeps the types our queries touch, each with
 * all fields that lead to kept types. Run it when a query or the version changes.
 */
const PACKAGE = '@shopify/dev-mcp@1.16.0';

type Named = { kind: string; name?: string; ofType?: Named | null };
const nameOf = (type: Named): string => (type.ofType ? nameOf(type.ofType) : (type.name ?? ''));

const full = takePublished();
// Theirs has a deprecation that graphql-js calls a mistake; the queries are checked all the same.
const schema = buildClientSchema(full, { assumeValid: true });
// MediaImage: what a product's featured medium mostly is.
const touched = new Set(['String', 'Boolean', 'Int', 'Float', 'ID', 'MediaImage']);

for (const [name, text] of Object.entries(QUERIES)) {
  const document = parse(text);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(`${name}: ${errors.map((one) => one.message).join('; ')}`);
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        const type = info.getParentType();
        if (type) touched.add(type.name);
        const answered = info.getType();
        if (answered) touched.add(getNamedType(answered).name);
        for (const { type: given } of info.getFieldDef()?.args ?? [])
          touchInput(getNamedType(given));
      },
    }),
  );
}

function touchInput(type: GraphQLNamedType): void {
  if (touched.has(type.name)) return;
  touched.add(type.name);
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) touchInput(getNamedType(field.type));
}

const isLeaf = (name: string) => /^(SCALAR|ENUM)$/.test(kinds.get(name) ?? '');
const kinds = new Map(full.__schema.types.map(({ name, kind }) => [name, kind]));
const kept = (name: string) => touched.has(name);

const types = full.__schema.types.filter(({ name }) => kept(name)).map(prune);
const leaves = new Set<string>();
for (const type of types)
  if ('fields' in type)
    for (const field of type.fields ?? [])
      for (const used of [field.type, ...field.args.map((arg) => arg.type)])
        leaves.add(nameOf(used));
for (const type of full.__schema.types)
  if (leaves.has(type.name) && isLeaf(type.name) && !kept(type.name)) types.push(prune(type));

/** A type with what leads to kept types, without its documentation. */
function prune(type: IntrospectionType): IntrospectionType {
  const bare = { ...type, description: null } as IntrospectionType & Record<string, unknown>;
  if ('fields' in type && type.fields) {
    const fields = type.fields
      .map((field) => ({
        ...field,
        description: null,
        args: field.args
          .filter((arg) => kept(nameOf(arg.type)) || isLeaf(nameOf(arg.type)))
          .map((arg) => ({ ...arg, description: null })),
      }))
      .filter(({ type: answered }) => kept(nameOf(answered)) || isLeaf(nameOf(answered)));
    Object.assign(bare, { fields });
  }
  if ('inputFields' in type && type.inputFields)
    Object.assign(bare, {
      inputFields: type.inputFields.map((field) => ({ ...field, description: null })),
    });
  if ('enumValues' in type && type.enumValues)
    Object.assign(bare, {
      enumValues: type.enumValues.map((value) => ({ ...value, description: null })),
    });
  for (const list of ['interfaces', 'possibleTypes'])
    if (Array.isArray(bare[list]))
      bare[list] = (bare[list] as Named[]).filter((one) => kept(nameOf(one)));
  return bare;
}

const { queryType, mutationType } = full.__schema;
const pruned = { queryType, mutationType, subscriptionType: null, types, directives: [] };
const text = printSchema(buildClientSchema({ __schema: pruned } as unknown as IntrospectionQuery));
const head = `# A part of Shopify's Admin API schema, ${API_VERSION}, from ${PACKAGE}.
# Copyright Shopify Inc., ISC licence: see LICENSE in that package. Made by take-schema.ts.
`;
writeFileSync(join(import.meta.dirname, 'admin.graphql'), `${head}\n${text}\n`);
process.stdout.write(`${types.length} of ${full.__schema.types.length} types\n`);

function takePublished(): IntrospectionQuery {
  const folder = mkdtempSync(join(tmpdir(), 'shopify-schema-'));
  try {
    const tar = execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder })
      .toString()
      .trim();
    const inside = `package/dist/data/admin_${API_VERSION}.json.gz`;
    execFileSync('tar', ['xzf', tar, inside], { cwd: folder });
    return JSON.parse(gunzipSync(readFileSync(join(folder, inside))).toString()).data;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
