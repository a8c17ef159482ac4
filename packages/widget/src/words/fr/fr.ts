import type { OtherWords } from '../words.ts';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'en moins d’une minute';
  if (minutes < 60) return minutes === 1 ? 'en une minute' : `en ${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? 'en une heure' : `en ${hours} heures`;
  return 'en un jour environ';
};

export const words: OtherWords = {
  dir: 'ltr',
  chat: {
    chat: 'Discuter',
    close: 'Fermer la discussion',
    conversation: 'Discussion',
    message: 'Votre message',
    placeholder: 'Écrire un message',
    send: 'Envoyer',
    you: 'Vous',
    sending: 'Envoi en cours',
    sent: 'Envoyé',
    delivered: 'Reçu',
    seen: 'Lu',
    today: 'Aujourd’hui',
    yesterday: 'Hier',
    someone: 'Quelqu’un',
    sees: 'Ce que voit l’équipe',
  },
  extras: {
    greeting: 'Bonjour. Que cherchez-vous\u00a0?',
    greetingMore: 'Écrivez comme vous parleriez en boutique. Une vraie personne vous répond.',
    online: 'En ligne',
    away: 'Absente pour le moment. Votre message attend ici.',
    back: (when) => `De retour\u00a0: ${when}. Votre message attend ici.`,
    repliesIn: (ms) => `Répond en général ${within(ms)}`,
    loading: 'Ouverture de la discussion',
    slow: 'La discussion tarde à s’ouvrir. Écrivez déjà\u00a0: votre message est gardé et partira.',
    refused: 'La discussion ne peut pas s’ouvrir sur cette page.',
    reconnectingName: 'Reconnexion',
    reconnecting: 'Reconnexion. Vos messages sont gardés.',
    offline: 'Vous êtes hors ligne. Vos messages sont gardés et partiront à votre retour.',
    outdated: 'Cette page date d’une visite précédente. Rechargez-la pour continuer.',
    notKept: 'Ce navigateur ne garde rien. Fermer la page efface ce qui n’est pas envoyé.',
    reasons: {
      too_long: 'Il est trop long.',
      blocked: 'Vous ne pouvez pas écrire dans cette discussion.',
      closed: 'La discussion a été close.',
      timeout: 'Il a attendu plus de deux jours.',
      other: 'La boutique ne l’a pas accepté.',
    },
    retry: 'Réessayer',
    discard: 'Effacer',
    failed: 'Non envoyé',
    caps: 'Trop de messages attendent. Ils partiront quand vous serez de nouveau en ligne.',
    left: (n) => (n < 2 ? `${n} caractère restant` : `${n} caractères restants`),
    over: (n) => (n < 2 ? `${n} caractère de trop` : `${n} caractères de trop`),
    toEnd: 'Aller au dernier message',
    fresh: (n) => (n < 2 ? `${n} nouveau` : `${n} nouveaux`),
    earlier: 'Chargement des messages précédents',
    typing: (name) => `${name} écrit`,
    says: (name, text) => `${name}\u00a0: ${text}`,
    suggests: (name, products) => `${name} vous propose ${products}`,
    joined: (name) => `${name} est là`,
    closed: 'Cette discussion a été close',
    reopened: 'Cette discussion a été rouverte',
    added: (what) => `Vous avez ajouté ${what} au panier`,
    startNew: 'En commencer une autre',
    seesWhat: ({ cart, pages }) => {
      if (cart)
        return pages
          ? 'L’équipe voit votre panier et la page où vous êtes'
          : 'L’équipe voit votre panier';
      return pages ? 'L’équipe voit la page où vous êtes' : 'L’équipe ne voit que vos messages';
    },
  },
  sharing: {
    shareCart: 'Mon panier',
    shareCartMore: 'Articles, tailles, quantités et sous-total',
    sharePages: 'La page où je suis',
    sharePagesMore: 'Son adresse et l’article présenté',
    never: 'Jamais votre adresse, vos moyens de paiement ni ce que vous tapez ailleurs.',
  },
  ordersTitle: 'Vos commandes',
  families: {
    notes: () => import('./fr-notes.ts'),
    suggestion: () => import('./fr-suggestion.ts'),
    bundle: () => import('./fr-bundle.ts'),
    proposal: () => import('./fr-proposal.ts'),
    orders: () => import('./fr-orders.ts'),
    orderUpdates: () => import('./fr-order-updates.ts'),
    guide: () => import('./fr-guide.ts'),
    gift: () => import('./fr-gift.ts'),
    attachment: () => import('./fr-attachment.ts'),
    queue: () => import('./fr-queue.ts'),
    owed: () => import('./fr-owed.ts'),
    watch: () => import('./fr-watch.ts'),
    callBack: () => import('./fr-call-back.ts'),
    peek: () => import('./fr-peek.ts'),
    rating: () => import('./fr-rating.ts'),
    feedback: () => import('./fr-feedback.ts'),
    privacy: () => import('./fr-privacy.ts'),
    mail: () => import('./fr-mail.ts'),
    articles: () => import('./fr-articles.ts'),
  },
};
