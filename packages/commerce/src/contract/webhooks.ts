import { describe, expect, test } from 'vitest';
import type { Connector } from '../port.ts';
import { signatureOf } from '../signature.ts';
import type { Setting } from './setting.ts';
import { useShop } from './use-shop.ts';
import { sweater } from './wares.ts';

const EMAIL = 'anna.berg@example.org';

/** What a shop tells by itself is believed only with its signature on the very bytes. */
export const webhookContract = (setting: Setting) =>
  describe('webhooks', () => {
    const open = useShop(setting);
    const placed = async () => {
      const shop = await open({ wares: [sweater(8_900)] });
      if (!shop.connector.capabilities.webhooks) return null;
      const wanted = { email: EMAIL, lines: [{ variantId: '1001', quantity: 1 }] };
      const order = await shop.place(wanted);
      return { shop, order, webhook: await shop.webhookOf(order.orderId) };
    };

    test('an order is read from a signed body; a repeat carries the same name', async () => {
      const given = await placed();
      if (!given) return tellsNothing(await open({ wares: [] }));
      const { shop, order, webhook } = given;
      const read = shop.connector.readWebhook(webhook);
      expect(read?.deliveryId).toBe(webhook.headers[shop.headers.delivery]);
      expect(shop.connector.readWebhook(webhook)).toEqual(read);
      const { event } = read ?? {};
      if (event?.kind === 'order') {
        expect(event.order.order).toMatchObject({ orderId: order.orderId, standing: 'verified' });
        expect(event.order.email).toBe(EMAIL);
        expect(JSON.stringify(event.order.order)).not.toContain(EMAIL);
      } else expect(event).toEqual({ kind: 'order_changed', orderId: order.orderId });
    });

    test('one byte more, another secret or no signature is nobody’s webhook', async () => {
      const given = await placed();
      if (!given) return tellsNothing(await open({ wares: [] }));
      const { shop, webhook } = given;
      const read = shop.connector.readWebhook;
      const signed = (signature: string | undefined) => ({
        ...webhook,
        headers: { ...webhook.headers, [shop.headers.signature]: signature },
      });
      const longer = Buffer.concat([webhook.body, Buffer.from(' ')]);
      expect(read({ ...webhook, body: longer })).toBeNull();
      expect(read(signed(undefined))).toBeNull();
      expect(read(signed(''))).toBeNull();
      expect(read(signed('é'.repeat(44)))).toBeNull();
      expect(read(signed(signatureOf('another secret', webhook.body)))).toBeNull();
      expect(read(signed(signatureOf('', webhook.body)))).toBeNull();
      expect(read({ headers: {}, body: Buffer.alloc(0) })).toBeNull();
    });

    test('garbage that is signed is taken and means nothing', async () => {
      const given = await placed();
      if (!given) return tellsNothing(await open({ wares: [] }));
      const { shop, webhook } = given;
      for (const text of ['', 'null', '[]', '{"id":{}}', '<html>', '\0\u{1F9F6}']) {
        const body = Buffer.from(text);
        const signature = signatureOf(SECRET, body);
        const headers = { ...webhook.headers, [shop.headers.signature]: signature };
        expect(shop.connector.readWebhook({ headers, body })?.event, text).toEqual({
          kind: 'ignored',
        });
      }
    });
  });

/** The secret every shop under test signs with. */
export const SECRET = 'webhook secret of the shop under test';

/** A platform that sends none takes none, whoever signed it. */
const tellsNothing = ({ connector }: { connector: Connector }): void => {
  expect(connector.readWebhook({ headers: {}, body: Buffer.from('{}') })).toBeNull();
};
