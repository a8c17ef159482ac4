import { product as productShape } from '@aisle/protocol/schemas';
import { describe, expect, test } from 'vitest';
import type { Setting } from './setting.ts';
import { useShop } from './use-shop.ts';
import { scarf, sweater } from './wares.ts';

const SCRIPT = 'Sweater <img src=x onerror=alert(1)>';

/** A shop's words are text and its addresses http(s), whoever wrote them. */
export const hostileContract = (setting: Setting) =>
  describe('hostile shops', () => {
    const open = useShop(setting);

    test('a script in a title is a title; long, broken and piled up text is cut', async () => {
      const wares = [
        sweater(8_900, { name: SCRIPT, description: 'x'.repeat(50_000) }),
        scarf(6_900, { name: `Scarf \ud800 a${'\u0301'.repeat(900)}` }),
      ];
      const { connector } = await open({ wares });
      const { products } = await connector.listProducts(null);
      expect(products).toHaveLength(2);
      for (const one of products) expect(productShape.parse(one)).toEqual(one);
      expect(products.map((one) => one.name).join()).not.toContain('\ud800');
    });

    test('a javascript: address is never handed on, and its neighbours stay', async () => {
      const wares = [
        sweater(8_900, { url: 'javascript:alert(1)', image: 'javascript:alert(2)' }),
        scarf(6_900, { image: 'data:text/html,<script>alert(3)</script>' }),
      ];
      const { connector } = await open({ wares });
      const { products } = await connector.listProducts(null);
      expect(products.map((one) => one.productId)).toContain('102');
      expect(JSON.stringify(products)).not.toMatch(/javascript:|data:/);
    });
  });
