import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/**
 * What people read stands in the `words` files of each folder, where every language can have its own.
 * Whatever looks like English anywhere else in a component or beside one is found here.
 */
const SRC = join(import.meta.dirname, '..');

/** Folders that no agent reads: the test scenes, and the page of the design's samples. */
const NOT_READ = ['gallery', 'design', 'styles', 'language'];

/** Names that are the same in every language, and keys of a keyboard as browsers or keys name them. */
const NAMES =
  /^(Aisle|Shopify|WooCommerce|BigCommerce|Medusa|Vendure|Slack|OpenAI|Enter|Escape|Tab|Home|End|Backspace|Delete|Insert|Space|Shift|Control|Alt|Meta|Page(Up|Down)|Arrow\w+|Key[A-Z]|Digit\d|(Alt|Ctrl)( \S)?|https:\/\/)$/;

/** Attributes that nobody reads. */
const SILENT =
  /^(class|className|id|key|type|role|href|src|rel|target|dir|lang|name|value|kind|d|viewBox|align|side|autocomplete|autoComplete|inputMode|data-.*|aria-(live|labelledby|describedby|controls|current|haspopup|autocomplete|activedescendant|sort))$/;

type Node = { type: string; start: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const READ_ATTRIBUTE =
  /^(aria-label|aria-roledescription|aria-valuetext|placeholder|title|alt|label|hint|words|sure|about|empty)$/;

/** Words as people read them, told from class names, codes and keys. */
const looksRead = (text: string): boolean =>
  !NAMES.test(text.trim()) &&
  (/^\s*[A-Z][a-z]+[.,:?…]?\s*$/.test(text) ||
    /(^|[^\w-])[A-Z]?[a-z’']+,? ([a-z’']+ )*[a-z’']+[.?!…]/.test(text) ||
    /^\s*[A-Z][a-z’']* [\w’“(]/.test(text));

const textOf = (node: Node): string | null => {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateElement') return null;
  return (node.value as { cooked?: string }).cooked ?? null;
};

/** Not read by people: types, modules' names, what is thrown or logged for developers. */
const isForMachines = (node: Node): boolean => {
  if (/^(Import|TS|Export(All|Named)).*/.test(node.type) && node.type !== 'ExportNamedDeclaration')
    return !/^TS(As|Satisfies|NonNull)/.test(node.type);
  if (node.type !== 'NewExpression') return false;
  return /Error$/.test(String((node.callee as Node | undefined)?.name));
};

const englishIn = (code: string, file: string): string[] => {
  const found: string[] = [];
  const say = (node: Node, text: string) => {
    const line = code.slice(0, node.start).split('\n').length;
    found.push(`${file}:${line} ${text.trim().replace(/\s+/g, ' ')}`);
  };
  const attribute = (node: Node): boolean => {
    const name = String((node.name as Node).name);
    if (SILENT.test(name)) return true;
    const value = node.value as Node | null;
    const text = value?.type === 'Literal' ? String(value.value) : null;
    if (text === null) return false;
    if (READ_ATTRIBUTE.test(name) && /\p{L}/u.test(text) && !NAMES.test(text)) say(node, text);
    return true;
  };
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one);
    if (!isNode(value) || isForMachines(value)) return;
    if (value.type === 'JSXAttribute' && attribute(value)) return;
    const text = textOf(value);
    if (value.type === 'JSXText') {
      if (/\p{L}/u.test(String(value.value).replace(/&\w+;/g, ''))) say(value, String(value.value));
    } else if (text !== null && looksRead(text)) say(value, text);
    for (const [name, child] of Object.entries(value)) if (name !== 'parent') look(child);
  };
  look(parseSync(file, code).program);
  return found;
};

const isCode = (name: string) =>
  /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !/^words(\.\w+)?\.ts$/.test(name);

const folders = readdirSync(SRC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NOT_READ.includes(entry.name))
  .map(({ name }) => name);

test.each(folders)('%s says nothing in English but in its words', (folder) => {
  const left = readdirSync(join(SRC, folder))
    .filter(isCode)
    .flatMap((name) =>
      englishIn(readFileSync(join(SRC, folder, name), 'utf8'), `${folder}/${name}`),
    );
  expect(left).toEqual([]);
});

test('what people read is told from what machines read', () => {
  const code = `
    import { a } from 'Some module. Really';
    const Of = () => (
      <p class="Flex wide" aria-label="Close" title={on ? 'Turn it off' : \`Turn \${b} on.\`}>
        Hello {name}
      </p>
    );
    const words = { done: 'Done', key: 'Enter', code: 'not_found', classes: 'flex items-center' };
    throw new Error('Nobody reads this.');
  `;
  expect(englishIn(code, 'a.tsx').map((line) => line.replace(/^\S+ /, ''))).toEqual([
    ...['Close', 'Turn it off', 'Turn', 'Hello', 'Done'],
  ]);
});
