import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in Portuguese. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'Continuar por e-mail',
    away: 'Também respondemos por e-mail. Para onde escrevemos?',
    offer: 'Continuar por e-mail',
    field: 'Endereço de e-mail',
    leave: 'Enviar o código',
    note: 'Chega um e-mail com um código. Depois só as respostas que não vir aqui.',
    sent: (email) =>
      `Vai um código a caminho de ${email}. Escreva-o aqui ou abra a ligação no e-mail.`,
    code: 'Código do e-mail',
    confirm: 'Confirmar',
    other: 'Outro endereço',
    on: (email) => `Quando não está, as respostas vão para ${email}.`,
    transcript: 'Enviar-me esta conversa',
    onItsWay: 'Vai a caminho.',
    turnOff: 'Desligar',
    undeliverable: (email) => `A ${email} não chega nada. Há outro endereço?`,
    notAnAddress: 'Não é um endereço de e-mail.',
    wrong: 'Não é esse o código, ou já não vale.',
    tooOften: 'Foram muitas vezes. Tente mais tarde.',
    failed: 'Não resultou. Tente de novo.',
    close: 'Agora não',
  },
};
