import { addSheet } from './add-sheet.ts';
import conversation from './conversation.css?inline';
import panel from './panel.css?inline';
import tokens from './tokens.css?inline';

/** The chat's own styles. Returns how to remove them. */
export const dress = (root: ShadowRoot): (() => void) =>
  addSheet(root, tokens + panel + conversation);
