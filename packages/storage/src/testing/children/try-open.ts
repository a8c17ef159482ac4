/** Opens a database and prints what came of it in one line. Argument: its URL. */
import { openStorage } from '../../index.ts';

try {
  await (await openStorage(process.argv[2] ?? '')).close();
  process.stdout.write('opened\n');
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
