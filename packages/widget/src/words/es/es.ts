import type { OtherWords } from '../words.ts';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'en menos de un minuto';
  if (minutes < 60) return minutes === 1 ? 'en un minuto' : `en ${minutes} minutos`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? 'en una hora' : `en ${hours} horas`;
  return 'en un día';
};

export const words: OtherWords = {
  dir: 'ltr',
  chat: {
    chat: 'Chatear',
    close: 'Cerrar el chat',
    conversation: 'Conversación',
    message: 'Mensaje',
    placeholder: 'Escribe un mensaje',
    send: 'Enviar',
    you: 'Tú',
    sending: 'Enviando',
    sent: 'Enviado',
    delivered: 'Recibido',
    seen: 'Leído',
    today: 'Hoy',
    yesterday: 'Ayer',
    someone: 'Alguien',
    sees: 'Lo que ve quien te atiende',
  },
  extras: {
    greeting: 'Hola. ¿Qué buscas?',
    greetingMore: 'Escribe como preguntarías en la tienda. Te responde una persona.',
    online: 'En línea',
    away: 'Ahora no hay nadie. Tu mensaje espera aquí.',
    back: (when) => `De vuelta: ${when}. Tu mensaje espera aquí.`,
    repliesIn: (ms) => `Suele responder ${within(ms)}`,
    loading: 'Abriendo la conversación',
    slow: 'El chat tarda en abrirse. Escribe ya: tu mensaje se guarda y saldrá.',
    refused: 'El chat no se puede abrir en esta página.',
    reconnectingName: 'Volviendo a conectar',
    reconnecting: 'Volviendo a conectar. Tus mensajes están guardados.',
    offline: 'No tienes conexión. Tus mensajes se guardan y saldrán después.',
    outdated: 'Esta página es de una visita anterior. Vuelve a cargarla para seguir.',
    notKept: 'Este navegador no guarda nada. Al cerrar la página se pierde lo no enviado.',
    reasons: {
      too_long: 'Es demasiado largo.',
      blocked: 'No puedes escribir en esta conversación.',
      closed: 'La conversación se ha cerrado.',
      timeout: 'Ha esperado más de dos días.',
      other: 'La tienda no lo ha aceptado.',
    },
    retry: 'Reintentar',
    discard: 'Descartar',
    failed: 'No enviado',
    caps: 'Hay demasiados mensajes en espera. Saldrán cuando vuelvas a tener conexión.',
    left: (n) => (n === 1 ? 'Queda 1 carácter' : `Quedan ${n} caracteres`),
    over: (n) => (n === 1 ? 'Sobra 1 carácter' : `Sobran ${n} caracteres`),
    toEnd: 'Ir al último mensaje',
    fresh: (n) => (n === 1 ? '1 nuevo' : `${n} nuevos`),
    earlier: 'Cargando mensajes anteriores',
    typing: (name) => `${name} está escribiendo`,
    says: (name, text) => `${name}: ${text}`,
    suggests: (name, products) => `${name} te propone ${products}`,
    joined: (name) => `${name} está aquí`,
    closed: 'Esta conversación se ha cerrado',
    reopened: 'Esta conversación se ha vuelto a abrir',
    added: (what) => `Has añadido ${what} al carrito`,
    startNew: 'Empezar otra',
    seesWhat: ({ cart, pages }) => {
      if (cart)
        return pages
          ? 'Quien te atiende ve tu carrito y la página en la que estás'
          : 'Quien te atiende ve tu carrito';
      return pages
        ? 'Quien te atiende ve la página en la que estás'
        : 'Quien te atiende solo ve lo que escribes';
    },
  },
  sharing: {
    shareCart: 'Mi carrito',
    shareCartMore: 'Productos, tallas, cantidades y subtotal',
    sharePages: 'La página en la que estoy',
    sharePagesMore: 'Su dirección y el producto que muestra',
    never: 'Nunca tu dirección, tus datos de pago ni lo que escribes en otro sitio.',
  },
  ordersTitle: 'Tus pedidos',
  families: {
    notes: () => import('./es-notes.ts'),
    suggestion: () => import('./es-suggestion.ts'),
    bundle: () => import('./es-bundle.ts'),
    proposal: () => import('./es-proposal.ts'),
    orders: () => import('./es-orders.ts'),
    orderUpdates: () => import('./es-order-updates.ts'),
    guide: () => import('./es-guide.ts'),
    gift: () => import('./es-gift.ts'),
    attachment: () => import('./es-attachment.ts'),
    queue: () => import('./es-queue.ts'),
    owed: () => import('./es-owed.ts'),
    watch: () => import('./es-watch.ts'),
    callBack: () => import('./es-call-back.ts'),
    peek: () => import('./es-peek.ts'),
    rating: () => import('./es-rating.ts'),
    feedback: () => import('./es-feedback.ts'),
    privacy: () => import('./es-privacy.ts'),
    mail: () => import('./es-mail.ts'),
    articles: () => import('./es-articles.ts'),
  },
};
