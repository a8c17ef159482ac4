import type { RatingQuestion } from '@aisle/protocol';

/** What is asked of the help she got where the chat is not open. */
export type RatingWords = {
  intro: (store: string) => string;
  /** Each question, and what its lowest and highest step stand for. */
  questions: Record<RatingQuestion, readonly [title: string, least: string, most: string]>;
  comment: string;
  send: string;
  thanks: string;
};

const LANGUAGES: Record<string, RatingWords> = {
  ar: {
    intro: (store) =>
      `كيف كانت تجربتك؟ انتهت محادثتك مع ${store}. تفتح النقرة صفحة تختار فيها، ولا يُرسل شيء قبل ذلك.`,
    questions: {
      effort: ['ما مدى سهولة الأمر؟', 'صعب جدًا', 'سهل جدًا'],
      satisfaction: ['ما مدى رضاك؟', 'غير راضٍ إطلاقًا', 'راضٍ جدًا'],
      recommend: ['هل توصي بهذا المتجر؟', 'مستبعد جدًا', 'مرجّح جدًا'],
    },
    comment: 'هل تود إضافة شيء؟',
    send: 'إرسال',
    thanks: 'شكرًا لك. ما زال بإمكانك تغيير تقييمك.',
  },
  de: {
    intro: (store) =>
      `Wie war es? Ihr Gespräch mit ${store} ist beendet. Ein Klick öffnet eine Seite, auf der Sie wählen; vorher wird nichts gesendet.`,
    questions: {
      effort: ['Wie einfach war es?', 'Sehr schwierig', 'Sehr einfach'],
      satisfaction: ['Wie zufrieden sind Sie?', 'Gar nicht', 'Sehr'],
      recommend: ['Würden Sie diesen Shop empfehlen?', 'Sicher nicht', 'Ganz sicher'],
    },
    comment: 'Möchten Sie noch etwas sagen?',
    send: 'Senden',
    thanks: 'Vielen Dank. Sie können es noch ändern.',
  },
  en: {
    intro: (store) =>
      `How was it? Your conversation with ${store} has ended. One click opens a page on which you choose; nothing is sent before.`,
    questions: {
      effort: ['How easy was it?', 'Very hard', 'Very easy'],
      satisfaction: ['How satisfied are you?', 'Not at all', 'Very'],
      recommend: ['Would you recommend this shop?', 'Not at all likely', 'Very likely'],
    },
    comment: 'Anything you would like to add?',
    send: 'Send',
    thanks: 'Thank you. You can still change it.',
  },
  es: {
    intro: (store) =>
      `¿Cómo ha ido? Tu conversación con ${store} ha terminado. Un clic abre una página donde eliges; antes no se envía nada.`,
    questions: {
      effort: ['¿Ha sido fácil?', 'Muy difícil', 'Muy fácil'],
      satisfaction: ['¿Cuál es tu satisfacción?', 'Ninguna', 'Mucha'],
      recommend: ['¿Recomendarías esta tienda?', 'Seguro que no', 'Seguro que sí'],
    },
    comment: '¿Quieres añadir algo?',
    send: 'Enviar',
    thanks: 'Gracias. Aún puedes cambiarlo.',
  },
  fr: {
    intro: (store) =>
      `Comment cela s’est-il passé\u00a0? Votre conversation avec ${store} est terminée. Un clic ouvre une page où vous choisissez\u00a0; rien n’est envoyé avant.`,
    questions: {
      effort: ['Était-ce facile\u00a0?', 'Très difficile', 'Très facile'],
      satisfaction: ['Le service vous a-t-il plu\u00a0?', 'Pas du tout', 'Tout à fait'],
      recommend: ['Recommanderiez-vous cette boutique\u00a0?', 'Sûrement pas', 'Sûrement'],
    },
    comment: 'Souhaitez-vous ajouter quelque chose\u00a0?',
    send: 'Envoyer',
    thanks: 'Merci. Vous pouvez encore modifier.',
  },
  he: {
    intro: (store) =>
      `איך היה? השיחה עם ${store} הסתיימה. לחיצה פותחת דף שבו בוחרים; לפני כן לא נשלח דבר.`,
    questions: {
      effort: ['כמה קל זה היה?', 'קשה מאוד', 'קל מאוד'],
      satisfaction: ['מה מידת שביעות הרצון שלך?', 'נמוכה מאוד', 'גבוהה מאוד'],
      recommend: ['מה הסיכוי שהחנות הזאת תקבל ממך המלצה?', 'אפסי', 'גבוה מאוד'],
    },
    comment: 'יש מה להוסיף?',
    send: 'שליחה',
    thanks: 'תודה. עדיין אפשר לשנות.',
  },
  it: {
    intro: (store) =>
      `Com’è andata? La tua conversazione con ${store} è finita. Un clic apre una pagina in cui scegli; prima non viene inviato nulla.`,
    questions: {
      effort: ['È stato facile?', 'Molto difficile', 'Molto facile'],
      satisfaction: ['Quanto ti ha soddisfatto?', 'Per niente', 'Molto'],
      recommend: ['Consiglieresti questo negozio?', 'Di certo no', 'Di certo sì'],
    },
    comment: 'Vuoi aggiungere qualcosa?',
    send: 'Invia',
    thanks: 'Grazie. Puoi ancora cambiarlo.',
  },
  ja: {
    intro: (store) =>
      `いかがでしたか。${store} とのチャットは終了しました。クリックするとページが開き、そこでお選びいただけます。それまでは何も送信されません。`,
    questions: {
      effort: ['どのくらい簡単でしたか。', 'とても難しい', 'とても簡単'],
      satisfaction: ['どのくらいご満足ですか。', 'まったく不満', 'とても満足'],
      recommend: ['このお店をすすめたいですか。', 'まったく思わない', 'とてもそう思う'],
    },
    comment: 'ほかにご意見はありますか。',
    send: '送信',
    thanks: 'ありがとうございます。後から変更できます。',
  },
  nl: {
    intro: (store) =>
      `Hoe was het? Je gesprek met ${store} is afgelopen. Met één klik opent een pagina waarop je kiest; daarvoor wordt niets verstuurd.`,
    questions: {
      effort: ['Hoe makkelijk ging het?', 'Heel moeilijk', 'Heel makkelijk'],
      satisfaction: ['Hoe tevreden ben je?', 'Helemaal niet', 'Heel tevreden'],
      recommend: ['Zou je deze winkel aanraden?', 'Zeker niet', 'Zeker wel'],
    },
    comment: 'Wil je nog iets toevoegen?',
    send: 'Versturen',
    thanks: 'Dank je wel. Je kunt het nog wijzigen.',
  },
  pl: {
    intro: (store) =>
      `Jak nam poszło? Twoja rozmowa z ${store} się zakończyła. Kliknięcie otwiera stronę, na której wybierasz; wcześniej nic nie jest wysyłane.`,
    questions: {
      effort: ['Czy było łatwo?', 'Bardzo trudno', 'Bardzo łatwo'],
      satisfaction: ['Jak oceniasz naszą pomoc?', 'Bardzo źle', 'Bardzo dobrze'],
      recommend: ['Czy polecisz ten sklep innym?', 'Na pewno nie', 'Na pewno tak'],
    },
    comment: 'Chcesz coś dodać?',
    send: 'Wyślij',
    thanks: 'Dziękujemy. Możesz to jeszcze zmienić.',
  },
  pt: {
    intro: (store) =>
      `Como correu? A conversa com ${store} terminou. Um clique abre uma página onde se escolhe; antes disso nada é enviado.`,
    questions: {
      effort: ['Foi fácil?', 'Muito difícil', 'Muito fácil'],
      satisfaction: ['Qual é a sua satisfação?', 'Nenhuma', 'Muita'],
      recommend: ['Recomendaria esta loja?', 'De certeza que não', 'De certeza que sim'],
    },
    comment: 'Quer acrescentar alguma coisa?',
    send: 'Enviar',
    thanks: 'Obrigado. Ainda pode mudar.',
  },
  sv: {
    intro: (store) =>
      `Hur gick det? Ditt samtal med ${store} är avslutat. Ett klick öppnar en sida där du väljer; innan dess skickas inget.`,
    questions: {
      effort: ['Hur lätt var det?', 'Mycket svårt', 'Mycket lätt'],
      satisfaction: ['Hur nöjd är du?', 'Inte alls', 'Mycket nöjd'],
      recommend: ['Skulle du rekommendera butiken?', 'Absolut inte', 'Absolut'],
    },
    comment: 'Vill du tillägga något?',
    send: 'Skicka',
    thanks: 'Tack. Du kan fortfarande ändra ditt svar.',
  },
};

/** Words in the language of a BCP 47 tag, else English. */
export const ratingWordsIn = (locale: string | undefined): RatingWords =>
  LANGUAGES[locale?.toLowerCase().split('-')[0] ?? ''] ?? (LANGUAGES.en as RatingWords);
