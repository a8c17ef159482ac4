import type { FamilyWords } from '../words.ts';

/** Words of photos and files, in German. */
export const words: FamilyWords<'attachment'> = {
  attachment: {
    attach: 'Foto oder Datei anhängen',
    allowed: 'Fotos, PDF, TXT oder MP4, höchstens 10 MB',
    drop: 'Zum Senden loslassen',
    onTheWay: 'Dateien unterwegs',
    waiting: 'Wartet auf die Verbindung',
    cancel: (name) => `Abbrechen: ${name}`,
    retry: 'Noch einmal versuchen',
    remove: (name) => `Entfernen: ${name}`,
    file: 'Eine Datei',
    photo: 'Bild',
    open: (name) => `Foto: ${name}. Öffnen`,
    download: (name) => `${name} herunterladen`,
    gone: 'Das lässt sich gerade nicht anzeigen.',
    tooLarge: 'Zu groß: höchstens 10 MB.',
    unsupported: 'Diese Art Datei lässt sich nicht senden.',
    damaged: 'Leer, beschädigt oder nicht lesbar.',
    tooMany: 'Zehn Dateien pro Stunde. Bitte später noch einmal.',
    notSent: 'Nicht gesendet.',
    close: 'Foto schließen',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
  },
};
