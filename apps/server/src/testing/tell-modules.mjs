/** With `--import`: writes the addresses of all modules a process has loaded to the file `MODULES`. */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = new Set();
registerHooks({
  load(url, context, next) {
    loaded.add(url);
    return next(url, context);
  },
});
process.on('exit', () => writeFileSync(process.env.MODULES, JSON.stringify([...loaded])));
