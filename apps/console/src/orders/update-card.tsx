import type { OrderUpdate } from '@aisle/protocol';
import { PackageCheck, PackageX, Truck } from 'lucide-preact';
import { Parcels } from './parcels.tsx';
import { orderWords } from './words.ts';

const ICONS: Record<OrderUpdate['status'], typeof Truck> = {
  partly_shipped: Truck,
  shipped: Truck,
  delivered: PackageCheck,
  cancelled: PackageX,
  refunded: PackageX,
};

/** What she was told of her order because she asked for it, as a card in the log. */
export const UpdateCard = ({ update }: { update: OrderUpdate }) => {
  const { number, status, tracking } = update;
  const Icon = ICONS[status];
  return (
    <div class="max-w-[min(80%,30rem)] rounded-card border bg-surface px-4 py-3 text-start text-13">
      <p class="flex items-start gap-1.5 font-medium">
        <Icon size={15} class="mt-0.5 flex-none text-muted" aria-hidden="true" />
        <span class="min-w-0" dir="auto">
          {orderWords.update[status](number)}
        </span>
      </p>
      <Parcels tracking={tracking} />
    </div>
  );
};
