import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in Dutch. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'Foto of bestand toevoegen',
    allowed: 'Foto’s, PDF, TXT of MP4, hoogstens 10 MB',
    drop: 'Laat los om te versturen',
    onTheWay: 'Bestanden onderweg',
    waiting: 'Wacht op de verbinding',
    cancel: (name) => `Annuleren: ${name}`,
    retry: 'Opnieuw proberen',
    remove: (name) => `Verwijderen: ${name}`,
    file: 'Een bestand',
    photo: 'Foto',
    open: (name) => `Foto: ${name}. Openen`,
    download: (name) => `${name} downloaden`,
    gone: 'Dit is nu even niet te zien.',
    tooLarge: 'Te groot: hoogstens 10 MB.',
    unsupported: 'Dit soort bestand kan niet worden verstuurd.',
    damaged: 'Leeg, beschadigd of niet leesbaar.',
    tooMany: 'Tien bestanden per uur. Probeer het later opnieuw.',
    notSent: 'Niet verstuurd.',
    close: 'Foto sluiten',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
  },
};
