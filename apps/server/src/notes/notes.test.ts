import { type Catalogue, catalogueOnly, ShopError } from '@aisle/commerce';
import {
  factsFrom,
  type NoteChanges,
  type Product,
  type ProductNotes,
  type Result,
} from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  type AgentClient,
  accepted,
  nextNotice,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import type { ImportReport } from './import-notes.ts';

vi.setConfig({ testTimeout: 30_000 });

const chart = {
  unit: 'cm' as const,
  measures: 'garment' as const,
  columns: ['Chest', 'Length'],
  rows: [
    { size: 'M', values: [106, 68] },
    { size: 'L', values: [112, 70] },
  ],
};
const knitter = { from: 'shop' as const, author: 'Ida, knitter', at: 1_700_000_000_000 };
const shopsWord: ProductNotes = {
  ...factsFrom(knitter, { material: 'Merino', care: 'Hand wash', sizeChart: chart }),
  photos: [
    { url: 'http://shop.example/a.jpg', light: 'daylight', colour: 'Moss', source: knitter },
    { url: 'http://shop.example/b.jpg', light: 'indoor', colour: 'Oat', source: knitter },
  ],
};
const product = (productId: string): Product => ({
  platform: 'demo',
  productId,
  name: `Jumper ${productId}`,
  url: `http://shop.example/${productId}`,
  options: [],
  variants: [
    { variantId: 'v', options: [], price: { amount: 1, currency: 'EUR' }, availability: 'InStock' },
  ],
});
let shut = false;
const shop: Catalogue = {
  platform: 'demo',
  searchProducts: async () => [product('fjord')],
  async findProduct({ productId }) {
    return productId.startsWith('made-up') ? null : product(productId);
  },
  async findNotes({ productId }) {
    if (shut) throw new ShopError('unreachable', 'shut');
    return productId === 'plain' ? null : shopsWord;
  },
};

let server: TestServer;
let store: TestStore;
let agent: AgentClient;
let colleague: AgentClient;
let shopper: ShopperClient;
let cookie: string;
let conversationId: string;
const key = (productId: string) => ({ platform: 'demo', productId });

beforeAll(async () => {
  server = await startTestServer({
    connectorOf: async () =>
      catalogueOnly(shop, async () => ({ shopName: 'Wool', currency: 'EUR', missing: [] })),
  });
  store = await server.addStore();
  cookie = await server.signIn(store.email);
  agent = await server.agent(cookie);
  colleague = await server.agent(await server.signIn((await server.addAgent(store.storeId)).email));
  shopper = await server.shopper((await server.openSession(store.siteKey)).token);
  conversationId = v7();
  accepted(await shopper.emitWithAck('startConversation', { conversationId }));
  accepted(await shopper.emitWithAck('watchConversation', { conversationId }));
});
afterAll(() => server.end());

type Seen = Record<string, number | null>;
const save = async (by: AgentClient, id: string, changes: NoteChanges, seen: Seen = {}) =>
  accepted(await by.emitWithAck('saveProductNotes', { product: key(id), changes, seen }));
const view = async (id: string) =>
  accepted(await agent.emitWithAck('fetchProductNotes', { product: key(id) }));

test('the team’s facts stand over the shop’s own, each with its author and date', async () => {
  const before = await view('over');
  expect(before).toMatchObject({ ours: {}, shopAway: false, notes: shopsWord });
  const { view: now, conflicts } = await save(agent, 'over', {
    care: 'Cold wash',
    stretch: 'A lot',
  });
  expect(conflicts).toEqual([]);
  expect(now.notes).toMatchObject({
    material: { value: 'Merino', source: knitter },
    care: { value: 'Cold wash', source: { from: 'team', author: 'Mia' } },
    stretch: { value: 'A lot', source: { from: 'team' } },
  });
  const at = now.ours.care?.source.at ?? 0;
  const gone = await save(agent, 'over', { care: null }, { care: at });
  expect(gone.view.notes?.care).toEqual({ value: 'Hand wash', source: knitter });
});

test('two who edit at once lose nothing of each other’s; the same fact is told, not overwritten', async () => {
  const [one, other] = await Promise.all([
    save(agent, 'both', { fit: 'Loose' }),
    save(colleague, 'both', { stretch: 'Little' }),
  ]);
  expect([one.conflicts, other.conflicts]).toEqual([[], []]);
  const first = await save(agent, 'both', { care: 'Cold', weightGrams: 420 });
  expect(first.conflicts).toEqual([]);
  const late = await save(colleague, 'both', { care: 'Warm', material: 'Wool' });
  expect(late.conflicts).toEqual(['care']);
  expect(late.view.ours).toMatchObject({
    fit: { value: 'Loose' },
    stretch: { value: 'Little' },
    care: { value: 'Cold' },
    material: { value: 'Wool' },
    weightGrams: { value: 420 },
  });
});

test('undo brings a fact back with the author and date it had, unless it has changed since', async () => {
  const written = await save(agent, 'undone', { care: 'Cold' });
  const was = written.view.ours.care;
  const changed = await save(colleague, 'undone', { care: 'Hot' }, { care: was?.source.at ?? 0 });
  const at = changed.view.ours.care?.source.at ?? 0;
  const undo = (seen: Seen) =>
    colleague.emitWithAck('undoProductNotes', { product: key('undone'), seen });
  expect(accepted(await undo({ care: at - 1 })).conflicts).toEqual(['care']);
  expect(accepted(await undo({ care: at })).view.ours.care).toEqual(was);
  expect(accepted(await undo({ stretch: null })).conflicts).toEqual(['stretch']);
});

test('what the database cannot hold, a viewer and another store are refused', async () => {
  const asked = { product: key('refused'), changes: { care: 'a\0b' }, seen: {} };
  expect(await agent.emitWithAck('saveProductNotes', asked)).toMatchObject({
    error: { code: 'invalid' },
  });
  const ragged = { ...chart, rows: [{ size: 'M', values: [1] }] };
  const wrong = { product: key('refused'), changes: { sizeChart: ragged }, seen: {} };
  expect(await agent.emitWithAck('saveProductNotes', wrong)).toMatchObject({
    error: { code: 'invalid' },
  });
  const viewer = await server.agent(
    await server.signIn((await server.addAgent(store.storeId, 'viewer')).email),
  );
  const mild = { product: key('refused'), changes: { care: 'Cold' }, seen: {} };
  expect(await viewer.emitWithAck('saveProductNotes', mild)).toMatchObject({
    error: { code: 'forbidden' },
  });
  await save(agent, 'secret', { care: 'Only for us' });
  const stranger = await server.agent(await server.signIn((await server.addStore()).email));
  const seen = await stranger.emitWithAck('fetchProductNotes', { product: key('secret') });
  expect(JSON.stringify(seen)).not.toContain('Only for us');
});

test('a shop that is away leaves our own notes standing', async () => {
  await save(agent, 'alone', { fit: 'Loose' });
  shut = true;
  const now = await view('alone');
  shut = false;
  expect(now).toMatchObject({ shopAway: true, shops: null, notes: { fit: { value: 'Loose' } } });
});

const send = (about: object) =>
  agent.emitWithAck('sendNotes', {
    ...{ conversationId, clientId: v7(), product: key('fjord'), topic: 'fabric' as const },
    ...about,
  });

test('a card is read by the server and stored as it was; later changes do not touch it', async () => {
  const heard = nextNotice(shopper, 'entries');
  const { entry } = accepted(await send({ text: 'It does not itch' }));
  expect(entry.content).toEqual({
    kind: 'notes',
    topic: 'fabric',
    product: { ...key('fjord'), name: 'Jumper fjord', url: 'http://shop.example/fjord' },
    notes: { material: shopsWord.material, care: shopsWord.care },
    text: 'It does not itch',
  });
  expect((await heard).entries).toEqual([entry]);
  await save(agent, 'fjord', { care: 'Never wash' });
  const page = accepted(await shopper.emitWithAck('fetchEntries', { conversationId }));
  expect(page.entries[0]).toEqual(entry);
});

test('each topic carries its own facts; photos of one colour on wish', async () => {
  const size = accepted(await send({ topic: 'size', markedSize: 'L' })).entry.content;
  expect(size).toMatchObject({ notes: { sizeChart: { value: chart } }, markedSize: 'L' });
  expect(Object.keys(Object(size).notes)).toEqual(['sizeChart']);
  const colour = accepted(await send({ topic: 'colour', colour: 'Moss' })).entry.content;
  expect(Object(colour).notes).toEqual({ photos: [shopsWord.photos?.[0]] });
});

test.each([
  ['nothing known', { product: key('plain') }],
  ['a row that is not there', { topic: 'size', markedSize: 'XXL' }],
  ['a colour without photos', { topic: 'colour', colour: 'Pink' }],
  ['a product the shop does not have', { product: key('made-up') }],
])('%s is refused in words, not sent as an empty card', async (_, about) => {
  expect(await send(about)).toMatchObject({ error: { code: 'not_found' } });
});

test('1 a card sent twice under one name is one card', async () => {
  const clientId = v7();
  const first = accepted(await send({ clientId }));
  const again = accepted(await send({ clientId }));
  expect(again).toEqual({ entry: first.entry, repeated: true });
});

test('the agent marks another row afterwards, or none; she is told at once', async () => {
  const { entry } = accepted(await send({ topic: 'size' }));
  const mark = (about: object) =>
    agent.emitWithAck('markSize', {
      ...{ conversationId, clientId: v7(), notesSeq: entry.seq },
      ...about,
    });
  const heard = nextNotice(shopper, 'entries', ({ entries: [one] }) =>
    Boolean(one && one.seq > entry.seq),
  );
  const marked = accepted(await mark({ size: 'M' })).entry;
  expect(marked.content).toEqual({ kind: 'size_marked', notesSeq: entry.seq, size: 'M' });
  expect((await heard).entries).toEqual([marked]);
  expect(accepted(await mark({})).entry.content).toEqual({
    kind: 'size_marked',
    notesSeq: entry.seq,
  });
  for (const wrong of [{ size: 'XXL' }, { notesSeq: marked.seq, size: 'M' }, { notesSeq: 0 }])
    expect(await mark(wrong)).toMatchObject({ error: { code: 'not_found' } });
});

const http = (path: string, csv?: string, as = cookie) =>
  fetch(`${server.url}/api/v1/agent/notes/${path}`, {
    headers: {
      cookie: as,
      origin: server.url,
      ...(csv !== undefined && { 'content-type': 'text/csv' }),
    },
    ...(csv !== undefined && { method: 'POST', body: csv }),
  });
const importing = async (csv: string, basis?: string) => {
  const answer = await http(`import${basis === undefined ? '' : `?basis=${basis}`}`, csv);
  return accepted((await answer.json()) as Result<ImportReport>);
};

test('a table is looked at first, line by line, and nothing of it is written while a line is wrong', async () => {
  const csv = [
    'product_id,material,shrinkage_percent,weight_g,size_chart',
    'csv-1,"Lambswool, brushed","2,5 %",480,"Size | Chest\nM | 104,5\nL | 41 ½"',
    'csv-2,Cotton,a lot,,',
    ',Silk,,,',
    'made-up,Silk,,,',
    'csv-1,Again,,,',
    'csv-3,,,,Size',
  ].join('\n');
  const looked = await importing(csv);
  expect(looked.problems).toEqual([
    { line: 3, message: 'shrinkage_percent is not a figure: “a lot”' },
    { line: 4, message: 'product_id is empty' },
    { line: 5, message: 'the shop has no made-up' },
    { line: 6, message: 'the same product as in line 2' },
    { line: 7, message: 'size_chart: a chart has a head line and a line per size' },
  ]);
  expect(looked.products).toMatchObject([
    {
      line: 2,
      name: 'Jumper csv-1',
      added: ['material', 'shrinkagePercent', 'weightGrams', 'sizeChart'],
    },
  ]);
  expect((await importing(csv, looked.basis)).done).toBe(false);
  expect((await view('csv-1')).ours).toEqual({});
});

test('a right table is written as a whole, unless somebody changed something since the look', async () => {
  const csv = 'Product ID;Care;Fit\ncsv-4;Cold;Loose\ncsv-5;Warm;Close\n';
  const looked = await importing(csv);
  expect(looked.problems).toEqual([]);
  await save(agent, 'csv-5', { care: 'By hand' });
  expect(await importing(csv, looked.basis)).toMatchObject({ done: false, stale: true });
  expect((await view('csv-4')).ours).toEqual({});
  const again = await importing(csv);
  expect(again.products).toMatchObject([
    { added: ['fit', 'care'] },
    { added: ['fit'], changed: ['care'] },
  ]);
  expect(await importing(csv, again.basis)).toMatchObject({ done: true });
  expect((await view('csv-5')).ours).toMatchObject({
    care: { value: 'Warm' },
    fit: { value: 'Close' },
  });
});

test('what is exported is imported again as it was, and no spreadsheet runs it', async () => {
  const evil = '=HYPERLINK("http://evil.example","x")';
  await save(agent, 'csv-6', { care: evil, fit: '+1', sizeChart: chart });
  const csv = await (await http('export.csv')).text();
  expect(csv).toContain(`"'=HYPERLINK`);
  for (const cell of csv.split(/[,\n]/)) expect(cell).not.toMatch(/^"?[=+@]/);
  const back = await importing(csv);
  expect(back.problems).toEqual([]);
  const line = back.products.find((one) => one.productId === 'csv-6');
  expect(line).toMatchObject({ added: [], changed: [] });
  const template = await (await http('template.csv')).text();
  expect(template).toContain('demo,fjord,Jumper fjord,,');
});

test.each([
  ['no column product_id', 'name,care\na,b', 'there is no column product_id'],
  ['an unknown column', 'product_id,colour\na,b', 'unknown column colour'],
  ['a quote that never ends', 'product_id,care\na,"b', 'this is not a readable CSV table'],
  ['too many lines', `product_id\n${'a\n'.repeat(1_001)}`, '1000 lines at most in one file'],
])('a table with %s is told so', async (_, csv, message) => {
  expect((await importing(csv)).problems[0]).toMatchObject({ message });
});

test('16 tables need a session, and a page of ours', async () => {
  expect((await http('export.csv', undefined, '')).status).toBe(401);
  expect((await http('import', 'product_id', '')).status).toBe(401);
});
