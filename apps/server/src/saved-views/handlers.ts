import { fetchViews } from './fetch-views.ts';
import { removeOwnView, removeSharedView } from './remove-view.ts';
import { saveOwnView, saveSharedView } from './save-view.ts';

/** Narrowed inboxes with names. */
export const savedViewHandlers = {
  agent: { fetchViews, saveOwnView, saveSharedView, removeOwnView, removeSharedView },
};
