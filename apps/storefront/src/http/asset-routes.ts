import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'amaro';
import type { FastifyInstance } from 'fastify';
import type { PhotoLight } from '../catalogue/product.ts';
import { isYarnColour, yarnColours } from '../catalogue/yarn-colours.ts';
import { drawPicture } from '../pictures/draw-picture.ts';
import type { ShopContext } from './shop-context.ts';

const scripts = [
  'shop',
  'cart-api',
  'drawer',
  'product-page',
  'cart-section',
  'placed-order',
] as const;
const styles = [
  'tokens',
  'base',
  'list',
  'product',
  'choices',
  'cart',
  'checkout',
  'controls',
] as const;
const lights = ['daylight', 'indoor', 'on-body', 'detail'];
const here = (...path: string[]) => join(import.meta.dirname, '..', ...path);

/** Styles, the page script and the drawn pictures. */
export function assetRoutes(app: FastifyInstance, shop: ShopContext): void {
  const css = [
    ...styles.map((name) => readFileSync(here('styles', `${name}.css`), 'utf8')),
    swatches(),
  ];
  app.get('/assets/shop.css', (_request, reply) =>
    reply.header('Cache-Control', 'no-cache').type('text/css; charset=utf-8').send(css.join('\n')),
  );
  for (const name of scripts) {
    // The page script is plain TypeScript: its types are taken out, nothing is bundled.
    const source = transformSync(readFileSync(here('browser', `${name}.ts`), 'utf8'), {
      mode: 'strip-only',
    }).code;
    app.get(`/assets/${name}.ts`, (_request, reply) =>
      reply.header('Cache-Control', 'no-cache').type('text/javascript; charset=utf-8').send(source),
    );
  }
  pictureRoute(app, shop);
}

function pictureRoute(app: FastifyInstance, shop: ShopContext): void {
  const drawn = new Map<string, string>();
  app.get<{ Params: { id: string; colour: string; light: string } }>(
    '/pictures/:id/:colour/:light.svg',
    (request, reply) => {
      const { id, colour, light } = request.params;
      const kind = shop.shelf.product(id)?.kind;
      if (!kind || !isYarnColour(colour) || !lights.includes(light)) return reply.callNotFound();
      const name = `${kind}/${colour}/${light}`;
      const picture =
        drawn.get(name) ?? drawPicture(kind, colour, light.replace('-', ' ') as PhotoLight);
      drawn.set(name, picture);
      return reply
        .header('Cache-Control', 'public, max-age=86400')
        .header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header('Cross-Origin-Resource-Policy', 'cross-origin')
        .type('image/svg+xml; charset=utf-8')
        .send(picture);
    },
  );
}

// Colours as classes, so that no page needs a style attribute.
function swatches(): string {
  return Object.entries(yarnColours)
    .map(([colour, { hex }]) => `.swatch-${colour}{--swatch:${hex}}`)
    .join('\n');
}
