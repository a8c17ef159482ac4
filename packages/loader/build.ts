import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

/**
 * Builds `dist/aisle.js`, `dist/visitors.js` and `dist/widget/*`. One piece names the next by its hash, so they are
 * built inside out: frame, shell, loader. The chat itself is packages/widget's.
 */
const here = import.meta.dirname;
// As packages/widget; older ones have no constructable style sheets.
const browsers = ['chrome111', 'safari16.4', 'firefox114'];
const widgetManifest = join(here, '../widget/dist/widget/.vite/manifest.json');

/**
 * @param chat file name of the chat's chunk, beside which the others will be served
 * @param out folder that will hold `aisle.js` and `widget/`; what was there before goes
 */
export async function buildEverything(chat: string, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'widget'), { recursive: true });
  const frame = await writeFrame(await buildChunk('frame', out, { CHAT_CHUNK: chat }), out);
  const shell = await buildChunk('shell', out, { FRAME_PAGE: frame });
  const visitors = await buildChunk('visitors', out, {});
  await buildLoader(out, { CHAT_CHUNK: chat, SHELL_CHUNK: shell });
  await buildTail(out, { VISITORS_CHUNK: visitors });
}

/** File name of the chat's chunk as packages/widget built it; throws where it is not built. */
export async function findChat(): Promise<string> {
  const text = await readFile(widgetManifest, 'utf8').catch(() => {
    throw new Error(
      `The chat is not built: ${widgetManifest} is missing. Build packages/widget first.`,
    );
  });
  const entries = Object.values(
    JSON.parse(text) as Record<string, { name?: string; file: string; isEntry?: boolean }>,
  );
  const chat = entries.find((entry) => entry.isEntry && entry.name === 'chat');
  if (!chat) throw new Error(`${widgetManifest} names no entry “chat”.`);
  return chat.file;
}

const shared = (names: Record<string, string>): InlineConfig => ({
  root: here,
  configFile: false,
  logLevel: 'warn',
  base: './',
  define: Object.fromEntries(
    Object.entries(names).map(([name, value]) => [name, JSON.stringify(value)]),
  ),
});

async function buildChunk(
  name: string,
  out: string,
  names: Record<string, string>,
): Promise<string> {
  const made = await build({
    ...shared(names),
    build: {
      outDir: join(out, 'widget'),
      emptyOutDir: false,
      target: browsers,
      // A library's imports are left as they are written, without vite's preloading around them.
      lib: { entry: { [name]: `src/${name}/${name}.ts` }, formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name]-[hash:7].js',
          chunkFileNames: '[name]-[hash:7].js',
          minify: true,
        },
      },
    },
  });
  return entryOf(made).fileName;
}

async function writeFrame(script: string, out: string): Promise<string> {
  const html = (await readFile(join(here, 'src/frame/frame.html'), 'utf8')).replace(
    'FRAME_CHUNK',
    script,
  );
  const name = `frame-${createHash('sha256').update(html).digest('base64url').slice(0, 8)}.html`;
  await writeFile(join(out, 'widget', name), html);
  return name;
}

/** What the server puts behind the loader of a store that sees its visitors. */
async function buildTail(out: string, names: Record<string, string>): Promise<void> {
  const code = await buildScript('src/visitors/tail.ts', names);
  if (!code.includes('VISITOR_MODE')) throw new Error('The place for a store’s mode is gone.');
  await writeFile(join(out, 'visitors.js'), code);
}

async function buildScript(entry: string, names: Record<string, string>): Promise<string> {
  const made = await build({
    ...shared(names),
    build: {
      write: false,
      target: browsers,
      lib: { entry, formats: ['iife'], name: 'aisle' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return entryOf(made).code.trim();
}

async function buildLoader(out: string, names: Record<string, string>): Promise<void> {
  const code = await buildScript('src/launcher/aisle.ts', names);
  const filled = code.replace('STORE_SETTINGS', '{/*AISLE_STORE*/}');
  if (!filled.includes('/*AISLE_STORE*/'))
    throw new Error('The place for a store’s settings is gone.');
  await writeFile(join(out, 'aisle.js'), filled);
}

function entryOf(made: Awaited<ReturnType<typeof build>>): { code: string; fileName: string } {
  const [output] = Array.isArray(made) ? made : [made];
  const chunks = output && 'output' in output ? output.output : [];
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry?.type !== 'chunk') throw new Error('The build made no entry.');
  return entry;
}

if (import.meta.main) {
  try {
    await buildEverything(await findChat(), join(here, 'dist'));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
