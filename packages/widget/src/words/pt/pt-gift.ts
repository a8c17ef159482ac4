import type { FamilyWords } from '../words.ts';

/** Words of the gift card, in Portuguese. */
export const words: FamilyWords<'gift'> = {
  gift: {
    title: 'Um presente',
    ask: 'Conte-nos e procuramos o que serve. Qualquer campo pode ficar vazio.',
    recipient: 'Para quem',
    recipientHint: 'O meu amigo Tom',
    occasion: 'Ocasião',
    occasionHint: 'Aniversário',
    sizes: 'Tamanho e estatura',
    sizesHint: 'M, folgado. 184 cm, 82 kg',
    style: 'Do que gosta',
    styleHint: 'Liso, cores escuras, sem gola alta',
    budget: (currency) => `Orçamento em ${currency}`,
    date: 'Tem de chegar a',
    country: 'País',
    countryHint: 'Portugal',
    note: 'Um cartão a acompanhar',
    wrap: 'Embrulhar para presente',
    giftReceipt: 'Talão sem preços',
    save: 'Guardar',
    saving: 'A guardar',
    saved: 'Guardado. Já o vemos.',
    failed: 'Não guardado. O que escreveu continua ali; tente de novo.',
    badBudget: 'Escreva um valor, por exemplo 80.',
    badCountry: 'Escreva um país, por exemplo Portugal.',
    badDate: 'Escolha um dia que ainda esteja para vir.',
    inTime: {
      yes: (days) => `Encomendando agora, chega ${days}: a tempo.`,
      perhaps: (days) => `Encomendando agora, chega ${days}: a tempo se tudo correr bem.`,
      no: (days) => `Encomendando agora, chega ${days}: tarde para esse dia.`,
    },
    arrives: (days) => `Encomendando agora, chega ${days}.`,
    between: (from, to) => (from === to ? `a ${from}` : `entre ${from} e ${to}`),
  },
};
