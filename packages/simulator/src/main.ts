import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createShopperClient, systemClock } from '@aisle/client';
import { createDevice } from './play/device.ts';
import { type PlayReport, playScript } from './play/play-script.ts';
import { createRandom } from './random.ts';
import { readScript, ScriptError } from './read-script.ts';
import type { Script } from './script.ts';
import { TRAINING_SCRIPTS } from './scripts/index.ts';

const HELP = `Sends shoppers by script into a store.

  pnpm --filter @aisle/simulator play --server http://localhost:4000 --site-key KEY [options]

  --script ID     a script that comes along (${TRAINING_SCRIPTS.map(({ id }) => id).join(', ')}),
                  or a file; all that come along, in turn, without
  --shoppers N    so many, each within two seconds of the one before; 1 without
  --seed N        the same seed, the same play
  --tempo N       so many times faster than in life
`;

/** A mistake in how it was called. */
class UsageError extends Error {}

const number = (given: string | undefined, otherwise: number, most: number): number => {
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (Number.isFinite(value) && value > 0 && value <= most) return value;
  throw new UsageError(`"${given}" is not a number from 1 to ${most}`);
};

async function findScripts(named: string | undefined): Promise<readonly Script[]> {
  if (named === undefined) return TRAINING_SCRIPTS;
  const known = TRAINING_SCRIPTS.find(({ id }) => id === named);
  if (known) return [known];
  const text = await readFile(named, 'utf8').catch(() => {
    throw new UsageError(`"${named}" is neither a script that comes along nor a file`);
  });
  return [readScript(text)];
}

const tell = (name: string, report: PlayReport) => {
  const { ended, problem, firstAnswerMs, goals } = report;
  const answered = firstAnswerMs === null ? 'no answer' : `answer after ${firstAnswerMs} ms`;
  const met = goals.map(({ goal, met }) => `${goal} ${met ? 'yes' : 'no'}`).join(', ');
  process.stdout.write(`${name}: ${ended}${problem ? ` (${problem})` : ''}, ${answered}; ${met}\n`);
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      server: { type: 'string' },
      'site-key': { type: 'string' },
      script: { type: 'string' },
      shoppers: { type: 'string' },
      seed: { type: 'string' },
      tempo: { type: 'string' },
    },
  });
  const { server: serverUrl, 'site-key': siteKey } = values;
  if (!serverUrl || !siteKey) throw new UsageError(HELP);
  const scripts = await findScripts(values.script);
  const random = createRandom(number(values.seed, Date.now() % 1e9, 1e9));
  const tempo = number(values.tempo, 1, 10_000);
  const shoppers = number(values.shoppers, 1, 1_000);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const one = async (place: number) => {
    const script = scripts[place % scripts.length];
    if (!script) return;
    const clock = { ...systemClock, random: random.fork(`${place}`).next };
    const browser = createDevice({ fetch, WebSocket });
    const open = () =>
      createShopperClient({
        ...{ serverUrl, siteKey, browser, clock, locale: script.language },
        ...(script.timeZone && { timeZone: script.timeZone }),
      });
    tell(
      `${place + 1} ${script.id}`,
      await playScript({ script, open, clock, tempo, signal: stop.signal }),
    );
  };
  const plays: Promise<void>[] = [];
  for (let place = 0; place < shoppers && !stop.signal.aborted; place += 1) {
    plays.push(one(place));
    if (place + 1 < shoppers)
      await new Promise((next) => setTimeout(next, (random.next() * 2_000) / tempo));
  }
  await Promise.all(plays);
}

main().catch((error: unknown) => {
  const mendable = error instanceof UsageError || error instanceof ScriptError;
  process.stderr.write(`${mendable ? error.message : (error as Error).stack}\n`);
  process.exitCode = mendable ? 1 : 70;
});
