import type { Order } from '@aisle/protocol';
import { Truck } from 'lucide-preact';
import { orderWords } from './words.ts';

/** The parcels of an order, each with the way to follow it. */
export const Parcels = ({ tracking }: Pick<Order, 'tracking'>) => (
  <>
    {tracking.map(({ carrier, number, url, status }) => (
      <p key={`${carrier} ${number}`} class="flex items-start gap-1.5 text-13">
        <Truck size={15} class="mt-0.5 flex-none text-muted" aria-hidden="true" />
        <span class="min-w-0 break-words">
          {carrier && status ? orderWords.carrier(carrier, status) : (carrier ?? status)}{' '}
          {url ? (
            <a class="text-accent underline" href={url} target="_blank" rel="noreferrer noopener">
              {number ?? orderWords.followParcel}
            </a>
          ) : (
            number
          )}
        </span>
      </p>
    ))}
  </>
);
