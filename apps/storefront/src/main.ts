import { createStorefront } from './create-storefront.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
if (!settings.ok) end(settings.message);

try {
  const { port, host, ...options } = settings.value;
  const shop = createStorefront(options);
  const address = await shop.listen({ port, host });
  process.stdout.write(`The demo shop is open at ${address}\n`);
  const close = () => {
    shop.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
} catch (error) {
  end(reasonOf(error, settings.value));
}

function reasonOf(error: unknown, { port, host }: { port: number; host: string }): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Set AISLE_SHOP_PORT to another one.`;
  if (code === 'EACCES') return `Port ${port} is not allowed. Set AISLE_SHOP_PORT above 1023.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return `AISLE_HOST is "${host}"; allowed: an address of this machine.`;
  }
  return error instanceof Error ? error.message : String(error);
}

function end(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
