import type { Macro } from '@aisle/protocol';
import type { Preset } from '@aisle/storage';

/** A kept macro as consoles know it. */
export const toMacro = ({ presetId, body, ...rest }: Preset<'macro'>): Macro => ({
  ...{ macroId: presetId, ...body, ...rest },
});
