/** Words of the shortlist, in English; they travel with its chunk. */
export const shortlist = {
  name: 'Shortlist',
  count: (n: number) => (n === 1 ? '1 product' : `${n} products`),
  compare: 'Compare',
  look: 'Look',
  close: 'Close the shortlist',
  off: (name: string) => `Take ${name} off the shortlist`,
  price: 'Price',
  fabric: 'Fabric',
  fit: 'Fit',
  wash: 'After a wash',
  shrinks: (percent: string) => `${percent} shorter`,
  keepsShape: 'Keeps its size',
  stock: 'In stock',
  cart: 'Your cart',
  nothing: 'Not told',
  here: 'Yes',
};
