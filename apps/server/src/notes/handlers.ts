import { arrangePhotos } from '../photos/arrange-photos.ts';
import { changePhoto } from '../photos/change-photo.ts';
import { removePhoto } from '../photos/remove-photo.ts';
import { fetchProductNotes } from './fetch-product-notes.ts';
import { markSize } from './mark-size.ts';
import { saveProductNotes, undoProductNotes } from './save-product-notes.ts';
import { sendNotes } from './send-notes.ts';

/** Who answers the requests of `requests/notes.ts`. */
export const notesHandlers = {
  shopper: {},
  agent: {
    fetchProductNotes,
    saveProductNotes,
    undoProductNotes,
    changePhoto,
    arrangePhotos,
    removePhoto,
    sendNotes,
    markSize,
  },
};
