import type { FamilyWords } from '../words.ts';

const step =
  (name: string) =>
  (number: number | null): string =>
    number === null ? name : `${number}, ${name.toLowerCase()}`;

/** Words of the card that asks how she was served, in Portuguese. */
export const words: FamilyWords<'rating'> = {
  rating: {
    title: 'Como correu?',
    effort: {
      title: 'Foi fácil?',
      least: step('Muito difícil'),
      most: step('Muito fácil'),
    },
    satisfaction: {
      title: 'Qual é a sua satisfação?',
      least: step('Nenhuma'),
      most: step('Muita'),
    },
    recommend: {
      title: 'Recomendaria esta loja?',
      least: step('De certeza que não'),
      most: step('De certeza que sim'),
    },
    comment: 'Quer acrescentar alguma coisa?',
    send: 'Enviar',
    thanks: 'Obrigado. Ainda pode mudar.',
    change: 'Mudar',
    away: 'Agora não',
    problem: 'Não guardado.',
    again: 'Tentar de novo',
  },
};
