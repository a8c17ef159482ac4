import { ReadingsSection } from '../articles/readings-section.tsx';
import { FollowUpsSection } from '../follow-ups/follow-ups-section.tsx';
import { GesturesSection } from '../gestures/gestures-section.tsx';
import { GiftSection } from '../guides/gift-section.tsx';
import { HistorySection } from '../history/history-section.tsx';
import { OrdersSection } from '../orders/orders-section.tsx';
import { DEFAULTS, WIDTHS } from '../preferences/preferences.ts';
import { PersonData } from '../privacy/person-data.tsx';
import { ShopperPane } from '../shopper/shopper-pane.tsx';
import type { Desk } from './desk.ts';
import { Divider } from './divider.tsx';
import { ShopperDrawer } from './shopper-drawer.tsx';
import { deskWords } from './words.ts';

type Props = { desk: Desk; onClose?: () => void };

/** All there is to know of the shopper; `onClose` takes it away when something opens over it. */
const ShopperSide = ({ desk, onClose }: Props) => (
  <ShopperPane
    shopper={desk.thread.value?.shopper.value ?? null}
    shortlist={desk.shortlist.value}
    mail={desk.mail.value?.address ?? null}
    now={desk.now.value}
    onChangeLine={(key) => {
      onClose?.();
      desk.openDialog('proposal', `line:${key}`);
    }}
    hesitation={
      desk.client.inbox.rows.value.find(
        ({ conversationId }) => conversationId === desk.thread.value?.conversationId,
      )?.hesitation
    }
    orders={
      <>
        {!desk.practising && <FollowUpsSection desk={desk} />}
        {!desk.practising && <GesturesSection desk={desk} />}
        {!desk.practising && <ReadingsSection desk={desk} />}
        <GiftSection desk={desk} />
        <OrdersSection desk={desk} />
      </>
    }
    history={<HistorySection desk={desk} />}
    data={
      desk.thread.value?.shopper.value && (
        <PersonData
          key={desk.thread.value.conversationId}
          desk={desk}
          shopper={desk.thread.value.shopper.value}
        />
      )
    }
  />
);

/** The right pane, as wide as she likes it. */
export const RightPane = ({ desk }: { desk: Desk }) => {
  const width = desk.preferences.value.value.shopperWidth;
  return (
    <>
      <Divider
        label={deskWords.shopperWidth}
        width={width}
        usual={DEFAULTS.shopperWidth}
        range={WIDTHS.shopper}
        direction={-1}
        onWidth={(shopperWidth) => desk.preferences.change({ shopperWidth })}
      />
      <aside
        aria-label={deskWords.shopperSide}
        class="min-h-0 flex-none"
        style={{ width: `${width}px` }}
      >
        <ShopperSide desk={desk} />
      </aside>
    </>
  );
};

/** The same over the conversation, where there is no room beside it. */
export const SideDrawer = ({ desk, onClose }: Required<Props>) => (
  <ShopperDrawer onClose={onClose}>
    <ShopperSide desk={desk} onClose={onClose} />
  </ShopperDrawer>
);
