import type { FamilyWords } from '../words.ts';

/** Words of asking for a call or an appointment, in Portuguese. */
export const words: FamilyWords<'callBack'> = {
  callBack: {
    title: 'Quando podemos atender?',
    offer: 'Pedir uma chamada',
    another: 'Pedir outra hora',
    how: 'Como',
    byPhone: 'Por telefone',
    inChat: 'Aqui na conversa',
    phone: 'Número de telefone',
    day: 'Dia',
    time: 'Hora',
    note: 'As horas são as do relógio deste aparelho.',
    ask: 'Pedir esta hora',
    none: 'De momento não há horas livres.',
    notAPhone: 'Isto não é um número de telefone.',
    gone: 'Essa hora acabou de ser ocupada. Escolha outra.',
    failed: 'Não resultou. Tente de novo.',
    confirmed: (when) => `Confirmado: ${when}`,
    calendar: 'Juntar ao calendário',
    entry: (store) => `Marcação com ${store}`,
    close: 'Agora não',
    suits: 'Alguma destas horas dá jeito?',
    noneOfThese: 'Nenhuma',
  },
};
