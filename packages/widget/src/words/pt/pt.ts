import type { OtherWords } from '../words.ts';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'em menos de um minuto';
  if (minutes < 60) return minutes === 1 ? 'num minuto' : `em ${minutes} minutos`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? 'numa hora' : `em ${hours} horas`;
  return 'num dia';
};

export const words: OtherWords = {
  dir: 'ltr',
  chat: {
    chat: 'Conversar',
    close: 'Fechar a conversa',
    conversation: 'Conversa',
    message: 'Mensagem',
    placeholder: 'Escreva aqui',
    send: 'Enviar',
    you: 'Eu',
    sending: 'A enviar',
    sent: 'Enviada',
    delivered: 'Recebida',
    seen: 'Lida',
    today: 'Hoje',
    yesterday: 'Ontem',
    someone: 'Alguém',
    sees: 'O que vê quem atende',
  },
  extras: {
    greeting: 'Olá. O que procura?',
    greetingMore: 'Escreva como perguntaria na loja. Responde uma pessoa.',
    online: 'Em linha',
    away: 'De momento não está ninguém. A mensagem espera aqui.',
    back: (when) => `De volta: ${when}. A mensagem espera aqui.`,
    repliesIn: (ms) => `Costuma responder ${within(ms)}`,
    loading: 'A abrir a conversa',
    slow: 'A conversa demora a abrir. Escreva já: a mensagem fica guardada e segue.',
    refused: 'A conversa não pode abrir nesta página.',
    reconnectingName: 'A restabelecer a ligação',
    reconnecting: 'A restabelecer a ligação. As mensagens estão guardadas.',
    offline: 'Sem rede. As mensagens ficam guardadas e seguem depois.',
    outdated: 'Esta página é de uma visita anterior. Recarregue-a para continuar.',
    notKept: 'Este navegador não guarda nada. Fechar a página perde o que não seguiu.',
    reasons: {
      too_long: 'É demasiado longa.',
      blocked: 'Não é possível escrever nesta conversa.',
      closed: 'A conversa foi encerrada.',
      timeout: 'Esperou mais de dois dias.',
      other: 'A loja não a aceitou.',
    },
    retry: 'Tentar de novo',
    discard: 'Descartar',
    failed: 'Não enviada',
    caps: 'Há demasiadas mensagens à espera. Seguem quando a rede voltar.',
    left: (n) => (n === 1 ? 'Resta 1 carácter' : `Restam ${n} caracteres`),
    over: (n) => (n === 1 ? '1 carácter a mais' : `${n} caracteres a mais`),
    toEnd: 'Ir para a última mensagem',
    fresh: (n) => (n === 1 ? '1 nova' : `${n} novas`),
    earlier: 'A carregar mensagens anteriores',
    typing: (name) => `${name} está a escrever`,
    says: (name, text) => `${name}: ${text}`,
    suggests: (name, products) => `${name} sugere ${products}`,
    joined: (name) => `${name} está aqui`,
    closed: 'Esta conversa foi encerrada',
    reopened: 'Esta conversa foi reaberta',
    added: (what) => `${what} foi para o carrinho`,
    startNew: 'Começar outra',
    seesWhat: ({ cart, pages }) => {
      if (cart)
        return pages
          ? 'Quem atende vê o seu carrinho e a página em que está'
          : 'Quem atende vê o seu carrinho';
      return pages ? 'Quem atende vê a página em que está' : 'Quem atende só vê o que escreve';
    },
  },
  sharing: {
    shareCart: 'O meu carrinho',
    shareCartMore: 'Produtos, tamanhos, quantidades e subtotal',
    sharePages: 'A página em que estou',
    sharePagesMore: 'O seu endereço e o produto que mostra',
    never: 'Nunca a sua morada, os dados de pagamento ou o que escreve noutro sítio.',
  },
  ordersTitle: 'As suas encomendas',
  families: {
    notes: () => import('./pt-notes.ts'),
    suggestion: () => import('./pt-suggestion.ts'),
    bundle: () => import('./pt-bundle.ts'),
    proposal: () => import('./pt-proposal.ts'),
    orders: () => import('./pt-orders.ts'),
    orderUpdates: () => import('./pt-order-updates.ts'),
    guide: () => import('./pt-guide.ts'),
    gift: () => import('./pt-gift.ts'),
    attachment: () => import('./pt-attachment.ts'),
    queue: () => import('./pt-queue.ts'),
    owed: () => import('./pt-owed.ts'),
    watch: () => import('./pt-watch.ts'),
    callBack: () => import('./pt-call-back.ts'),
    peek: () => import('./pt-peek.ts'),
    rating: () => import('./pt-rating.ts'),
    feedback: () => import('./pt-feedback.ts'),
    privacy: () => import('./pt-privacy.ts'),
    mail: () => import('./pt-mail.ts'),
    articles: () => import('./pt-articles.ts'),
  },
};
