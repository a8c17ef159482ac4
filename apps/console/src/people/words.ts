import { wordsOf } from '../language/words.ts';

const english = {
  onPages: 'On the shop’s pages now.',
  away: 'Away.',
  visitor: 'Visitor',
  visitorIn: (zone: string) => `Visitor, ${zone}`,

  name: 'Name',
  nameOf: (whose: string) => `Name of ${whose}`,
  nameHint: 'Shoppers and colleagues read it.',
  nameless: 'Shoppers need to know whom they talk to.',
  save: 'Save name',
  saveOf: (whose: string) => `Save the name of ${whose}`,
  saved: 'Saved.',
  photo: 'Photo',
  photoOf: (whose: string) => `Photo of ${whose}`,
  choosePhoto: 'Choose a photo',
  choosePhotoOf: (whose: string) => `Choose a photo of ${whose}`,
  changePhoto: 'Change photo',
  changePhotoOf: (whose: string) => `Change photo of ${whose}`,
  removePhoto: 'Remove photo',
  removePhotoOf: (whose: string) => `Remove photo of ${whose}`,
  photoHint: 'PNG, JPEG, WebP or AVIF. It is cut to a square.',
  photoTooLarge: (most: string) => `A photo may have ${most} at most.`,
  photoSending: 'Sending the photo.',
  photoSaved: 'Saved. Shoppers see the new photo from now on.',
  photoRemoved: 'The photo is gone. Initials stand in its place.',
};

export type PeopleWords = typeof english;

export const peopleWords = wordsOf('people', english);
