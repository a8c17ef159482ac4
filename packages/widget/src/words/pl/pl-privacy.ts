import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in Polish. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'Twoje dane',
    copy: 'Pobierz kopię',
    copied: 'Kopię zapisano w pliku.',
    erase: 'Usuń je',
    sure: 'To usunie Twoje rozmowy i wszystko, co ten czat o Tobie wie. Nie da się tego cofnąć.',
    eraseAll: 'Usuń wszystko',
    keep: 'Zachowaj',
    tooMuch: 'To za dużo jak na czat. Poproś sklep o swoją kopię.',
    problem: 'Nie udało się. Spróbuj ponownie za chwilę.',
    gone: 'Wszystko usunięto. Następnym razem zaczniesz od nowa.',
  },
};
