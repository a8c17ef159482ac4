import type { LetterWords } from './words.ts';

/** Letters in Spanish. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `Tu conversación con ${store}`,
  codeSubject: (store) => `Tu código para ${store}`,
  hello: 'Hola:',
  wrote: (agent) => `${agent} escribió:`,
  open: 'Abrir el chat',
  download: 'Abrir el archivo',
  seeInChat: 'El resto está en el chat.',
  callConfirmed: (when) => `Tu llamada está confirmada: ${when}`,
  chatConfirmed: (when) => `Tu cita en el chat está confirmada: ${when}`,
  callDeclined: (when) => `A esa hora no podemos: ${when}`,
  callOffered: 'Nos vendría mejor otra hora. Elige una de estas en el chat:',
  appointment: (store) => `Cita con ${store}`,
  watch: {
    came: {
      back_in_stock: 'Lo que esperabas vuelve a estar disponible:',
      price_drop: 'Lo que esperabas ahora cuesta menos:',
    },
    promised: {
      back_in_stock: 'Te avisaremos cuando esto vuelva a estar disponible:',
      price_drop: 'Te avisaremos cuando esto cueste menos:',
    },
  },
  order: {
    partly_shipped: (number) => `Una parte de su pedido ${number} está en camino.`,
    shipped: (number) => `Su pedido ${number} está en camino.`,
    delivered: (number) => `Su pedido ${number} se ha entregado.`,
    cancelled: (number) => `Su pedido ${number} se ha cancelado.`,
    refunded: (number) => `Su pedido ${number} se ha reembolsado.`,
  },
  followParcel: 'Seguir el paquete',
  transcript: (store) => `Esto es lo que se dijo en tu chat con ${store}.`,
  you: 'Tú',
  code: (store) =>
    `Alguien quiere seguir por correo un chat con ${store}. Si es cosa tuya, este es tu código:`,
  orConfirm: 'Si has cerrado el chat, confirma tu dirección aquí:',
  confirm: 'Confirmar esta dirección',
  notYou: 'Si no es cosa tuya, no hagas nada: no recibirás más correos nuestros.',
  replyAbove: 'Escribe tu respuesta encima de esta línea',
  why: (store) => `Recibes esto porque dejaste tu dirección en el chat de ${store}.`,
  stop: 'No recibir más correos',
  confirmed:
    'Gracias. Las respuestas que no veas en el chat te llegarán a tu correo a partir de ahora.',
  confirmQuestion: '¿Quieres que las respuestas de tu chat lleguen a este correo?',
  stopQuestion: '¿Quieres que no lleguen más respuestas a este correo?',
  stopped: 'Hecho. Ya no llegarán más correos de este chat.',
  gone: 'Este enlace ya no es válido.',
};
