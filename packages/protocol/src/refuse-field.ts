import type { Refusal, RefusalReason } from './result.ts';

/**
 * Refuses what stands in one field, which comes before the message for developers: `name: taken`.
 * Apart from `refuse`, so that the widget does not carry it.
 */
export const refuseField = (
  field: string,
  message: string,
  reason?: RefusalReason,
): { ok: false; error: Refusal } => ({
  ok: false,
  error: {
    code: 'invalid',
    message: `${field}: ${message}`,
    field,
    ...(reason !== undefined && { reason }),
  },
});
