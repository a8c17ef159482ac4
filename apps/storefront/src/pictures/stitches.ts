import type { Yarn } from './yarn-shades.ts';

/** How the fabric is knitted. */
export type Stitch = 'stockinette' | 'rib' | 'brioche' | 'moss';

interface Knit {
  id: string;
  stitch: Stitch;
  yarn: Yarn;
  /** Size of a stitch: 1 is a medium gauge. */
  gauge: number;
  /** Degrees the fabric is turned. */
  turn?: number;
}

const tiles: Record<Stitch, [width: number, height: number, draw: (yarn: Yarn) => string]> = {
  stockinette: [14, 11, (yarn) => rows(11, vee(yarn, 7, yarn.base))],
  rib: [20, 11, (yarn) => valley(yarn, 20, 11, 14) + rows(11, vee(yarn, 7, yarn.base))],
  brioche: [30, 20, (yarn) => valley(yarn, 30, 20, 20) + rows(20, bigVee(yarn))],
  moss: [16, 16, mossTile],
};

/** A pattern of stitches, to be used as a fill. */
export function knit({ id, stitch, yarn, gauge, turn = 0 }: Knit): string {
  const [width, height, draw] = tiles[stitch];
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${width}" height="${height}" patternTransform="translate(400 0) rotate(${turn}) scale(${gauge})"><rect width="${width}" height="${height}" fill="${yarn.dark}"/>${draw(yarn)}</pattern>`;
}

// A stitch hangs into the row below it, so every tile draws two rows.
function rows(height: number, row: string): string {
  return `<g transform="translate(0 ${-height})">${row}</g>${row}`;
}

function vee(yarn: Yarn, middle: number, fill: string): string {
  const leg = (side: 1 | -1) => {
    const x = (distance: number) => (middle + side * distance).toFixed(1);
    return (
      `<path d="M${x(0.3)} 13.2C${x(3.4)} 11.4 ${x(7)} 7.6 ${x(6.5)} 1.8C${x(4)} 2 ${x(0.6)} 6.4 ${x(0.3)} 13.2Z" fill="${fill}"/>` +
      `<path d="M${x(1.4)} 10C${x(3)} 8.2 ${x(5.2)} 6 ${x(5.5)} 3" fill="none" stroke="${yarn.light}" stroke-width="1.5" stroke-linecap="round"/>`
    );
  };
  return leg(-1) + leg(1);
}

function bigVee(yarn: Yarn): string {
  return `<g transform="scale(1.43 1.82)">${vee(yarn, 7, yarn.base)}</g>`;
}

function valley(yarn: Yarn, width: number, height: number, from: number): string {
  const middle = (from + width) / 2;
  return (
    `<rect x="${from}" width="${width - from}" height="${height}" fill="${yarn.deep}" opacity=".45"/>` +
    `<path d="M${middle - 1.6} ${height * 0.35}h3.2" stroke="${yarn.base}" stroke-width="2" opacity=".35"/>`
  );
}

function mossTile(yarn: Yarn): string {
  const bump = (x: number, y: number) =>
    `<ellipse cx="${x}" cy="${y}" rx="4.4" ry="3.4" fill="${yarn.base}"/><path d="M${x - 2.6} ${y - 1.2}q2.6-2 5.2 0" fill="none" stroke="${yarn.bright}" stroke-width="1.3" opacity=".7"/>`;
  return bump(4, 4) + bump(12, 12) + bump(4, 20) + bump(12, -4);
}
