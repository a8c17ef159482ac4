import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in Portuguese. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'Os seus dados',
    copy: 'Receber uma cópia',
    copied: 'A sua cópia foi guardada num ficheiro.',
    erase: 'Apagar',
    sure: 'Isto apaga as suas conversas e tudo o que esta conversa sabe de si. Não se pode anular.',
    eraseAll: 'Apagar tudo',
    keep: 'Manter',
    tooMuch: 'É demasiado para esta janela. Peça a sua cópia à loja.',
    problem: 'Não resultou. Tente de novo daqui a pouco.',
    gone: 'Está tudo apagado. Se voltar, começa de novo.',
  },
};
