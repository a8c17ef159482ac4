import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** An address as a QR code: black on white in either theme, as cameras want it. */
export const drawCode = (url: string): SVGSVGElement => {
  const { data, size } = encode(url, { ecc: 'M', border: 2 });
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  const cells = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  path.setAttribute('d', cells.join(''));
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'qr');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
};
