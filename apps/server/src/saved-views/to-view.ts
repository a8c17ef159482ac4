import type { SavedView } from '@aisle/protocol';
import type { Preset } from '@aisle/storage';

/** A kept view as consoles know it. */
export const toView = ({ presetId, body, ...rest }: Preset<'view'>): SavedView => ({
  ...{ viewId: presetId, ...body, ...rest },
});
