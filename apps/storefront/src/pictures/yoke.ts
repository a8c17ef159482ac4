import { between, type Yarn } from './yarn-shades.ts';

/** Rings of small motifs around the neck, in two more yarns. */
export function drawYoke(yarn: Yarn): string {
  const pale = '#efe5d0';
  const other = between(yarn.deep, '#7a4a34', 0.45);
  const rings = [
    ring(118, 56, dots(6, pale)),
    band(136, other, 5),
    ring(162, 40, diamond(13, pale, other)),
    band(186, other, 5),
    ring(206, 84, dots(5, pale)),
    ring(232, 44, star(17, pale)),
    band(258, pale, 4),
    ring(278, 74, peak(11, other)),
    ring(298, 92, dots(4.5, pale)),
  ];
  return `<g opacity=".92">${rings.join('')}</g>`;
}

const centre = { x: 400, y: 168, flat: 0.94 };

function ring(radius: number, count: number, motif: string): string {
  const places = Array.from({ length: count }, (_, index) => {
    const turn = (index / count) * 2 * Math.PI;
    const x = centre.x + radius * Math.sin(turn);
    const y = centre.y + radius * centre.flat * Math.cos(turn);
    const degrees = 180 - (turn * 180) / Math.PI;
    return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})">${motif}</g>`;
  });
  return places.join('');
}

function band(radius: number, colour: string, width: number): string {
  return `<ellipse cx="${centre.x}" cy="${centre.y}" rx="${radius}" ry="${radius * centre.flat}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="5 2"/>`;
}

const dots = (size: number, colour: string) =>
  `<path d="M${-size} ${-size / 2}L0 ${size / 2}L${size} ${-size / 2}L0 ${size}Z" fill="${colour}"/>`;

const diamond = (size: number, colour: string, inner: string) =>
  `<path d="M0 ${-size}L${size * 0.72} 0L0 ${size}L${-size * 0.72} 0Z" fill="${colour}"/><path d="M0 ${-size * 0.45}L${size * 0.32} 0L0 ${size * 0.45}L${-size * 0.32} 0Z" fill="${inner}"/>`;

const star = (size: number, colour: string) => {
  const ray = (turn: number) =>
    `<path d="M0 0L${size * 0.26} ${-size * 0.5}L0 ${-size}L${-size * 0.26} ${-size * 0.5}Z" transform="rotate(${turn})" fill="${colour}"/>`;
  return [0, 45, 90, 135, 180, 225, 270, 315].map(ray).join('');
};

const peak = (size: number, colour: string) =>
  `<path d="M${-size} ${size * 0.7}L0 ${-size}L${size} ${size * 0.7}L${size * 0.4} ${size * 0.7}L0 0L${-size * 0.4} ${size * 0.7}Z" fill="${colour}"/>`;
