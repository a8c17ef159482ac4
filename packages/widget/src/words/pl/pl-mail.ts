import type { FamilyWords } from '../words.ts';

/** Words of going on by e-mail, in Polish. */
export const words: FamilyWords<'mail'> = {
  mail: {
    title: 'Dalej przez e-mail',
    away: 'Odpowiadamy też e-mailem. Dokąd napisać?',
    offer: 'Dalej przez e-mail',
    field: 'Adres e-mail',
    leave: 'Wyślij kod',
    note: 'Przyjdzie jeden e-mail z kodem. Potem tylko odpowiedzi, których nie widać tutaj.',
    sent: (email) => `Kod jest w drodze na ${email}. Wpisz go tutaj lub otwórz link z e-maila.`,
    code: 'Kod',
    confirm: 'Potwierdź',
    other: 'Inny adres',
    on: (email) => `Gdy Cię nie ma, odpowiedzi idą na ${email}.`,
    transcript: 'Wyślij mi ten czat',
    onItsWay: 'Jest w drodze.',
    turnOff: 'Wyłącz',
    undeliverable: (email) => `Na ${email} nic nie dociera. Czy jest inny adres?`,
    notAnAddress: 'To nie jest adres e-mail.',
    wrong: 'To nie ten kod albo już nie jest ważny.',
    tooOften: 'To było często. Spróbuj później.',
    failed: 'Nie udało się. Spróbuj ponownie.',
    close: 'Nie teraz',
  },
};
