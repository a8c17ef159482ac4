import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in Portuguese. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'Perguntas frequentes',
    search: 'Procurar respostas',
    nothing: 'Não há aqui resposta para isso. Pergunte-nos abaixo.',
    back: 'Todas as perguntas',
    helped: 'Isto ajudou',
    person: 'Perguntar a uma pessoa',
    thanks: 'Ainda bem que ajudou.',
    failed: 'Não resultou. Tente de novo.',
    about: (title) => `Sobre «${title}»:`,
  },
};
