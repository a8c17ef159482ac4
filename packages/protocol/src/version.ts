/**
 * The protocol's number, sent in every handshake. It rises when an older widget, still in a
 * browser's cache, could no longer be answered; additions do not raise it.
 */
export const PROTOCOL = 1;
