import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in Swedish. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'Bifoga bild eller fil',
    allowed: 'Bilder, PDF, TXT eller MP4, högst 10 MB',
    drop: 'Släpp för att skicka',
    onTheWay: 'Filer på väg',
    waiting: 'Väntar på anslutning',
    cancel: (name) => `Avbryt: ${name}`,
    retry: 'Försök igen',
    remove: (name) => `Ta bort: ${name}`,
    file: 'En fil',
    photo: 'Bild',
    open: (name) => `Bild: ${name}. Öppna`,
    download: (name) => `Ladda ner ${name}`,
    gone: 'Det går inte att visa just nu.',
    tooLarge: 'För stor: högst 10 MB.',
    unsupported: 'Den här sortens fil går inte att skicka.',
    damaged: 'Tom, skadad eller oläslig.',
    tooMany: 'Tio filer i timmen. Försök igen senare.',
    notSent: 'Inte skickad.',
    close: 'Stäng bilden',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
  },
};
