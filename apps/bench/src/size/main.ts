import { weigh } from './weigh.ts';

/** `pnpm size`: prints every budget and fails past a gate. */
const weights = weigh(new URL('../../../../', import.meta.url).pathname);
const number = new Intl.NumberFormat('en');
const row = (cells: string[]) =>
  `${cells[0]?.padEnd(44)}${cells
    .slice(1)
    .map((cell) => cell.padStart(10))
    .join('')}\n`;

process.stdout.write(row(['brotli 11', 'bytes', 'aim', 'gate', '']));
for (const { what, bytes, aim, gate } of weights)
  process.stdout.write(
    row([
      what,
      ...[bytes, aim, gate].map((each) => number.format(each)),
      bytes > gate ? 'too big' : bytes > aim ? 'fits' : 'good',
    ]),
  );
process.exitCode = weights.some(({ bytes, gate }) => bytes > gate) ? 1 : 0;
