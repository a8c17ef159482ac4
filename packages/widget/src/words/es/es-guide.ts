import type { FamilyWords } from '../words.ts';

/** Words of the cards that lead to the till, in Spanish. */
export const words: FamilyWords<'guide'> = {
  guide: {
    places: {
      cart: 'Tu carrito',
      size_guide: 'La guía de tallas',
      code: 'El campo del código',
      checkout: 'El pago',
    },
    showMe: 'Enséñamelo',
    again: 'Enséñamelo otra vez',
    noThanks: 'No, gracias',
    shown: 'Está marcado en la página.',
    missing: 'No está en esta página.',
    openPage: 'Abrir la página',
    notShown: 'De acuerdo.',
    toCheckout: 'Ir a pagar',
    pieces: (n) => (n === 1 ? '1 artículo' : `${n} artículos`),
    subtotal: (price) => `Subtotal ${price}`,
    onPhone: 'Seguir en el móvil',
    scan: 'Escanea el código con el móvil. Allí se abren este chat y tu carrito, una vez, durante media hora.',
    link: 'Enlace para el móvil',
    linkOver: 'El código ha caducado. Pide otro.',
    copy: 'Copiar el enlace',
    copied: 'Copiado',
    noLink: 'No ha funcionado. Inténtalo de nuevo en un momento.',
  },
};
