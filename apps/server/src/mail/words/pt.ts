import type { LetterWords } from './words.ts';

/** Letters in Portuguese. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `A conversa com ${store}`,
  codeSubject: (store) => `O código para ${store}`,
  hello: 'Olá,',
  wrote: (agent) => `${agent} escreveu:`,
  open: 'Abrir o chat',
  download: 'Abrir o ficheiro',
  seeInChat: 'O resto está no chat.',
  callConfirmed: (when) => `A chamada está confirmada: ${when}`,
  chatConfirmed: (when) => `A marcação na conversa está confirmada: ${when}`,
  callDeclined: (when) => `A essa hora não podemos: ${when}`,
  callOffered: 'Outra hora dava-nos mais jeito. Escolha uma destas no chat:',
  appointment: (store) => `Marcação com ${store}`,
  watch: {
    came: {
      back_in_stock: 'O que esperava está de novo disponível:',
      price_drop: 'O que esperava custa agora menos:',
    },
    promised: {
      back_in_stock: 'Avisamos quando isto estiver de novo disponível:',
      price_drop: 'Avisamos quando isto custar menos:',
    },
  },
  order: {
    partly_shipped: (number) => `Parte da sua encomenda ${number} está a caminho.`,
    shipped: (number) => `A sua encomenda ${number} está a caminho.`,
    delivered: (number) => `A sua encomenda ${number} foi entregue.`,
    cancelled: (number) => `A sua encomenda ${number} foi cancelada.`,
    refunded: (number) => `A sua encomenda ${number} foi reembolsada.`,
  },
  followParcel: 'Seguir o volume',
  transcript: (store) => `Isto foi o que se disse no chat com ${store}.`,
  you: 'Do seu lado',
  code: (store) =>
    `Alguém quer continuar por e-mail um chat com ${store}. Se o pedido é seu, este é o código:`,
  orConfirm: 'Se o chat já foi fechado, confirme aqui o endereço:',
  confirm: 'Confirmar este endereço',
  notYou: 'Se o pedido não é seu, não é preciso fazer nada: não enviaremos mais e-mails.',
  replyAbove: 'Escreva a resposta acima desta linha',
  why: (store) => `Este e-mail chega porque o endereço foi deixado no chat de ${store}.`,
  stop: 'Não receber mais e-mails',
  confirmed:
    'Obrigado. As respostas que não forem vistas no chat chegam a partir de agora a esta caixa de correio.',
  confirmQuestion: 'As respostas do chat devem chegar a esta caixa de correio?',
  stopQuestion: 'Devem deixar de chegar respostas a esta caixa de correio?',
  stopped: 'Feito. Deste chat não chegam mais e-mails.',
  gone: 'Esta ligação já não é válida.',
};
