/**
 * Appends messages one after the other and tells how many were acknowledged. Arguments: the file's
 * URL, where to write (`event_loop` or `worker`), how many.
 */
import { openStorage } from '../../index.ts';
import { addShop, append, draft, message, SHOPPER } from '../shop.ts';

const [, , url = '', on = '', wanted = ''] = process.argv;
if (on !== 'event_loop' && on !== 'worker') throw new Error('event_loop or worker');
const storage = await openStorage(url, { sqlite: { appendOn: on } });
const shop = await addShop(storage);
for (let i = 0; i < Number(wanted); i++) {
  await append(storage, draft(shop, SHOPPER, message(`${i}`)));
}
process.stdout.write(`acknowledged ${wanted}\n`);
await storage.close();
