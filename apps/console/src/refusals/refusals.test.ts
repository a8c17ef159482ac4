import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSALS } from '@aisle/protocol';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { saidIn } from './said-in.ts';
import { lineProblem, sentence } from './sentence.ts';
import { words as german } from './words.de.ts';
import { refusalWords } from './words.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const SOURCES = ['apps/server', 'packages/protocol', 'packages/storage', 'packages/client'];

/** Files whose refusals no agent meets. */
const OTHERS = [
  // The widget's and the shop page's own requests.
  /feedback\/give|call-backs\/(request|choose)|campaigns\/meet|carts\/report|conversations\/report-receipt|guides\/report/,
  /http\/(shopper-routes|campaign-routes|page-report)|mail\/(confirm|leave)-address|notes\/mark-size/,
  /orders\/(claimed-order|request-return)|pages\/report|peeks\/report|privacy\/own-data/,
  /proposals\/(answer|claim)-proposal|ratings\/(rate|keep)|shoppers\/(open-session|set-sharing)/,
  /shoppers\/authenticate-shopper|suggestions\/(mark|report)-|visitors\/report-visit/,
  /client\/src\/shopper-client|sockets\/shopper-namespace/,
  // Other programs: the public API, webhooks that come in, mail that comes in, what a build lacks.
  /api-keys\/authenticate-key|http\/(api-routes|mail-in-route|docs)|connections\/take-webhook/,
  /http\/(chunks|console|embed-script)|sockets\/(open-sockets|handshake|redis-bus)/,
  // No refusals: log lines, the body of a test event.
  /server\/src\/log\.ts|webhook-targets\/make-body|push\/call-words/,
];

/** Said for developers about what the console never sends; its code stands for it. */
const BY_CODE = ['{1}: {1}', '{1}: {2}'];

type Node = { type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The literal texts an expression may come to; of anything but literals none. */
const textsOf = (node: unknown): string[] => {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'ConditionalExpression')
    return [...textsOf(node.consequent), ...textsOf(node.alternate)];
  if (node.type !== 'TemplateLiteral') return [];
  const quasis = node.quasis as { value: { cooked: string } }[];
  return [quasis.map(({ value }, at) => (at === 0 ? '' : `{${at}}`) + value.cooked).join('')];
};

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name) : '');

/** What `refuseField(field, message)` says: the field and what is wrong there. */
const fieldTexts = ([field, message]: unknown[]): string[] =>
  textsOf(field).flatMap((one) =>
    (isNode(message) && message.type === 'Identifier' ? ['{1}'] : textsOf(message)).map(
      (text) => `${one}: ${text}`,
    ),
  );

/** What a file refuses with: `refuse(code, message)`, the same of a field, or a `message` of its own. */
const messagesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  if (!isNode(value)) return [];
  const args = (value.arguments ?? []) as unknown[];
  const callee = value.type === 'CallExpression' ? nameOf(value.callee) : '';
  const own =
    callee === 'refuse'
      ? textsOf(args[1])
      : callee === 'refuseField'
        ? fieldTexts(args)
        : value.type === 'Property' && nameOf(value.key) === 'message'
          ? textsOf(value.value)
          : [];
  return [...own, ...Object.values(value).flatMap(messagesIn)];
};

const filesOf = (source: string): string[] =>
  readdirSync(join(ROOT, source, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/test/.test(name))
    .map((name) => `${source}/src/${name}`);

const refusalsOf = (source: string): [message: string, file: string][] =>
  filesOf(source)
    .filter((file) => !OTHERS.some((one) => one.test(file)))
    .flatMap((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8');
      if (!/refuse(Field)?\(|message:/.test(code)) return [];
      const { program } = parseSync(file, code);
      return messagesIn(program).map((message): [string, string] => [message, file]);
    });

test('whatever an agent may be refused with has words in every language', () => {
  const found = SOURCES.flatMap(refusalsOf);
  expect(found.length).toBeGreaterThan(200);
  const known = new Set<string>([...Object.keys(refusalWords.said), ...BY_CODE]);
  expect(found.filter(([message]) => !known.has(message))).toEqual([]);
});

test('what nobody says any more has no words', () => {
  const code = [...SOURCES, 'apps/console']
    .flatMap((source) => filesOf(source))
    .filter((file) => !/refusals\/words/.test(file))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n')
    .replace(/([(,])\s+'/g, "$1'");
  const left = Object.keys(refusalWords.said).filter(
    // A cell's column is put before what is wrong with it.
    (message) => {
      const pieces = message.replace(/^(shortcut|title|language|text) /, '').split(/\{\d\}/);
      const [, field, said] = /^([\w.]+): ([^{]+)$/.exec(message) ?? [];
      const ofField = code.includes(`refuseField('${field}','${said}'`);
      return !ofField && !pieces.every((piece) => code.includes(piece));
    },
  );
  expect(left).toEqual([]);
});

test('every code has a sentence of its own', () => {
  const codes = [...REFUSALS.retryable, ...REFUSALS.final];
  expect(Object.keys(refusalWords.codes).sort()).toEqual(codes.toSorted());
});

test('in English the server’s own words are shown, as a sentence', () => {
  expect(sentence({ code: 'stale', message: 'somebody changed it meanwhile' })).toBe(
    'Somebody changed it meanwhile.',
  );
  expect(sentence({ code: 'stale', message: 'There is nothing to be taken back.' })).toBe(
    'There is nothing to be taken back.',
  );
  expect(lineProblem('text is empty')).toBe('text is empty');
});

test.each([
  ['no such conversation', 'Dieses Gespräch gibt es nicht mehr.'],
  ['Ada (x) has an account already', 'Ada (x) hat schon ein Konto.'],
  [
    'somebody else changed Ada meanwhile: now viewer',
    'Jemand hat Ada inzwischen geändert: jetzt Lesend.',
  ],
  [
    'somebody else changed Ada meanwhile: now admin, disabled',
    'Jemand hat Ada inzwischen geändert: jetzt Admin, gesperrt.',
  ],
  ['no such macro', 'Nicht mehr da: Makro.'],
  [
    'size_chart: a chart has 12 measures at most',
    'Größentabelle: Eine Tabelle hat höchstens 12 Maße.',
  ],
  [
    'Her cart now has 2 of Troyer $1, M, not 3.',
    'Im Warenkorb sind jetzt 2 Stück von Troyer $1, M, nicht 3.',
  ],
])('“%s” is said in German, with its values', (message, words) => {
  expect(saidIn(german)(message)).toBe(words);
});

test('what has no words of its own is told by its code', () => {
  expect(saidIn(german)('name: Too small: expected string')).toBeNull();
});
