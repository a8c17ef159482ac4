import type { FamilyWords } from '../words.ts';

/** Words for saying something about an agent, in Portuguese. */
export const words: FamilyWords<'feedback'> = {
  feedback: {
    offer: (name) => `Dizer algo sobre ${name}`,
    offerSeveral: 'Dizer algo sobre quem atendeu',
    about: 'Sobre quem é?',
    what: 'De que se trata?',
    praise: 'Algo correu bem',
    complaint: 'Algo não correu bem',
    good: 'O que correu bem? Pode deixar em branco.',
    wrong: 'O que aconteceu?',
    praiseIsRead: (name) => `${name} lê, e a direção da loja também.`,
    complaintIsRead: (name) =>
      `A direção da loja lê. ${name} não lê, a menos que a loja lhe pertença.`,
    send: 'Enviar',
    close: 'Agora não',
    needed: 'Diga em poucas palavras o que aconteceu.',
    failed: 'Não enviado. Tente de novo.',
    enough: (name) => `Este chat não aceita mais comentários sobre ${name}.`,
    thanks: 'Obrigado.',
    done: 'Fechar',
  },
};
