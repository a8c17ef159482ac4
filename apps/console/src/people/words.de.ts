import type { PeopleWords } from './words.ts';

export const words: PeopleWords = {
  onPages: 'Gerade auf den Seiten des Shops.',
  away: 'Nicht da.',
  visitor: 'Besucherin',
  visitorIn: (zone) => `Besucherin, ${zone}`,

  name: 'Name',
  nameOf: (whose) => `Name von ${whose}`,
  nameHint: 'Kundschaft und Team lesen ihn.',
  nameless: 'Die Kundschaft muss wissen, mit wem sie spricht.',
  save: 'Name speichern',
  saveOf: (whose) => `Namen von ${whose} speichern`,
  saved: 'Gespeichert.',
  photo: 'Foto',
  photoOf: (whose) => `Foto von ${whose}`,
  choosePhoto: 'Foto auswählen',
  choosePhotoOf: (whose) => `Foto von ${whose} auswählen`,
  changePhoto: 'Foto ändern',
  changePhotoOf: (whose) => `Foto von ${whose} ändern`,
  removePhoto: 'Foto entfernen',
  removePhotoOf: (whose) => `Foto von ${whose} entfernen`,
  photoHint: 'PNG, JPEG, WebP oder AVIF. Es wird quadratisch zugeschnitten.',
  photoTooLarge: (most) => `Ein Foto darf höchstens ${most} groß sein.`,
  photoSending: 'Das Foto wird gesendet.',
  photoSaved: 'Gespeichert. Ab jetzt sieht die Kundschaft das neue Foto.',
  photoRemoved: 'Das Foto ist entfernt. An seiner Stelle stehen die Initialen.',
};
