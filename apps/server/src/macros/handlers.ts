import { fetchMacros } from './fetch-macros.ts';
import { removeOwnMacro, removeSharedMacro } from './remove-macro.ts';
import { saveOwnMacro, saveSharedMacro } from './save-macro.ts';

/** Named sequences of actions. */
export const macroHandlers = {
  agent: { fetchMacros, saveOwnMacro, saveSharedMacro, removeOwnMacro, removeSharedMacro },
};
