import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in Polish. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'Dołącz zdjęcie lub plik',
    allowed: 'Zdjęcia, PDF, TXT lub MP4, do 10 MB',
    drop: 'Upuść, aby wysłać',
    onTheWay: 'Pliki w drodze',
    waiting: 'Czeka na połączenie',
    cancel: (name) => `Anuluj: ${name}`,
    retry: 'Spróbuj ponownie',
    remove: (name) => `Usuń: ${name}`,
    file: 'Plik',
    photo: 'Zdjęcie',
    open: (name) => `Zdjęcie: ${name}. Otwórz`,
    download: (name) => `Pobierz ${name}`,
    gone: 'Teraz nie da się tego pokazać.',
    tooLarge: 'Za duży: najwyżej 10 MB.',
    unsupported: 'Plików tego rodzaju nie można wysłać.',
    damaged: 'Pusty, uszkodzony lub nieczytelny.',
    tooMany: 'Dziesięć plików na godzinę. Spróbuj później.',
    notSent: 'Nie wysłano.',
    close: 'Zamknij zdjęcie',
    zoomIn: 'Powiększ',
    zoomOut: 'Pomniejsz',
  },
};
