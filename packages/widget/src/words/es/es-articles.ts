import type { FamilyWords } from '../words.ts';

/** Words of the answers that need nobody to be there, in Spanish. */
export const words: FamilyWords<'articles'> = {
  articles: {
    title: 'Preguntas frecuentes',
    search: 'Buscar respuestas',
    nothing: 'Aquí no hay respuesta a eso. Pregúntanos abajo.',
    back: 'Todas las preguntas',
    helped: 'Me ha servido',
    person: 'Preguntar a una persona',
    thanks: 'Nos alegra que haya servido.',
    failed: 'No ha funcionado. Inténtalo de nuevo.',
    about: (title) => `Sobre «${title}»:`,
  },
};
