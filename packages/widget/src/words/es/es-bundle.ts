import type { FamilyWords } from '../words.ts';

/** Words of bundles, in Spanish. */
export const words: FamilyWords<'bundle'> = {
  bundle: {
    offered: (name) => `Un conjunto para ti: ${name}`,
    total: 'En total',
    addAll: (n) => (n === 1 ? 'Añadir al carrito' : `Añadir los ${n} al carrito`),
    addRest: (n) => (n === 1 ? 'Añadir el otro' : `Añadir los otros ${n}`),
    again: 'Añadir de nuevo',
    adding: 'Añadiendo',
    soldOut: 'Agotado',
    onlyLeft: (n, of) => `Solo ${n} de ${of}`,
    notSold: 'Ya no se vende',
    limit: 'La tienda no permite más en el carrito',
    notAdded: 'No añadido',
    was: 'antes',
    inCart: 'En tu carrito',
    allIn: 'Todo está en tu carrito.',
    someIn: (n, of) => `${n} de ${of} en tu carrito.`,
    noneIn: 'A la tienda no le queda ninguno. Tu carrito no ha cambiado.',
    priceNow: 'Ha cambiado un precio. Míralo y añade de nuevo.',
    signIn: 'Inicia sesión en la tienda y vuelve a intentarlo.',
    busy: 'La tienda tiene mucho trabajo. Espera un momento e inténtalo de nuevo.',
    network: 'La tienda no ha respondido. Tu carrito no ha cambiado.',
    shopError: 'La tienda no ha podido añadirlos. Tu carrito no ha cambiado.',
    unsupported: 'Añádelos en sus páginas de producto.',
    unknown: 'La tienda no ha respondido. Mira tu carrito antes de volver a intentarlo.',
    added: (name, n, of) =>
      n === of
        ? `Has añadido ${name} al carrito`
        : `Has añadido ${n} de ${of} de ${name} al carrito`,
  },
};
