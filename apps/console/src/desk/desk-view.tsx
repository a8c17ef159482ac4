import type { InboxRow } from '@aisle/protocol';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Keys } from '../controls/keys.tsx';
import { ConversationView } from '../conversation/conversation-view.tsx';
import { GiftSection } from '../guides/gift-section.tsx';
import { InboxView } from '../inbox/inbox-view.tsx';
import { OrdersSection } from '../orders/orders-section.tsx';
import { shopperName } from '../people/shopper-name.ts';
import { WIDTHS } from '../preferences/preferences.ts';
import { Mark } from '../session/mark.tsx';
import { ShopperPane } from '../shopper/shopper-pane.tsx';
import { listenForShortcuts } from '../shortcuts/shortcuts.ts';
import { actOn } from './act-on.ts';
import type { Desk } from './desk.ts';
import { Dialogs } from './dialogs.tsx';
import { Divider } from './divider.tsx';
import { useMedia } from './media.ts';
import { pageAt } from './pages.tsx';
import { ShopperDrawer } from './shopper-drawer.tsx';
import { TopBar } from './top-bar.tsx';

const loadSearch = () => import('../products/search-dialog.tsx');
const SearchDialog = lazy(loadSearch);
const HelpDialog = lazy(() =>
  import('../shortcuts/help-dialog.tsx').then((module) => ({ default: module.HelpDialog })),
);

type Props = { desk: Desk; onSignOut: () => void };

const idIn = (path: string): string | null => /\/c\/([0-9a-f-]{36})\/?$/.exec(path)?.[1] ?? null;

/** Three panes; on narrow screens the shopper is a drawer, on a phone one pane at a time. */
export const DeskView = ({ desk, onSignOut }: Props) => {
  const { path, route } = useLocation();
  const openId = idIn(path);
  const wide = useMedia('(min-width: 1200px)');
  const phone = useMedia('(max-width: 767px)');
  const fine = useMedia('(pointer: fine)');
  const [help, setHelp] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const [writeTo, setWriteTo] = useState<string | null>(null);
  const [toNewest, setToNewest] = useState(0);
  const go = (id: string | null) => route(id === null ? '/console/' : `/console/c/${id}`);
  // Chosen from the list to be answered; walking with J and K leaves the keys to the desk.
  const openToWrite = (id: string) => {
    setWriteTo(fine ? id : null);
    go(id);
  };
  const showShopper = () =>
    wide
      ? desk.preferences.change({ shopperOpen: !desk.preferences.value.peek().shopperOpen })
      : setDrawer((open) => !open);
  useEffect(() => desk.open(openId), [desk, openId]);
  // Fetched once the desk stands, so that the first search opens at once.
  useEffect(() => void loadSearch(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: go and showShopper follow from these
  useEffect(
    () =>
      listenForShortcuts(window, (id) =>
        actOn(id, {
          desk,
          go,
          openId,
          showShopper,
          help: () => setHelp(true),
          newest: () => setToNewest((count) => count + 1),
        }),
      ),
    [desk, openId, wide],
  );
  const row = desk.client.inbox.rows.value.find((one) => one.conversationId === openId) ?? null;
  const shopper = desk.thread.value?.shopper.value ?? null;
  const search = desk.search.value;
  const page = pageAt(desk.agent, path);
  const bar = <TopBar desk={desk} path={path} onHelp={() => setHelp(true)} onSignOut={onSignOut} />;
  if (page) {
    return (
      <div class="flex h-full flex-col">
        {bar}
        <Suspense fallback={null}>
          <main class="min-h-0 flex-1 overflow-y-auto">
            <page.view desk={desk} />
          </main>
        </Suspense>
      </div>
    );
  }
  return (
    <div class="flex h-full flex-col">
      {bar}
      <main class="flex min-h-0 flex-1">
        {/* Here and not in the inbox: a phone shows one pane at a time. */}
        <h1 class="sr-only">Conversations</h1>
        {(!phone || openId === null) && (
          <InboxPane desk={desk} openId={openId} onOpen={openToWrite} phone={phone} />
        )}
        {(!phone || openId !== null) && (
          <MiddlePane
            desk={desk}
            row={row}
            openId={openId}
            toNewest={toNewest}
            toWrite={writeTo === openId}
            shopperShown={wide ? desk.preferences.value.value.shopperOpen : drawer}
            onBack={() => go(null)}
            onShopper={showShopper}
          />
        )}
        {wide && openId !== null && desk.preferences.value.value.shopperOpen && (
          <RightPane desk={desk} />
        )}
      </main>
      {!wide && drawer && openId !== null && (
        <ShopperDrawer onClose={() => setDrawer(false)}>
          <ShopperPane
            shopper={shopper}
            shortlist={desk.shortlist.value}
            now={desk.now.value}
            onChangeLine={(key) => {
              setDrawer(false);
              desk.openDialog('proposal', `line:${key}`);
            }}
            orders={
              <>
                <GiftSection desk={desk} />
                <OrdersSection desk={desk} />
              </>
            }
          />
        </ShopperDrawer>
      )}
      <Dialogs desk={desk} />
      <Suspense fallback={null}>
        {search && (
          <SearchDialog
            search={search}
            shopper={shopperName(shopper ?? {})}
            onSuggest={(offer) => void desk.suggest(offer)}
            onClose={desk.closeSearch}
          />
        )}
        {help && <HelpDialog onClose={() => setHelp(false)} />}
      </Suspense>
    </div>
  );
};

type InboxPaneProps = {
  desk: Desk;
  openId: string | null;
  onOpen: (id: string) => void;
  phone: boolean;
};

const InboxPane = ({ desk, openId, onOpen, phone }: InboxPaneProps) => {
  const { inbox } = desk.client;
  const width = desk.preferences.value.value.inboxWidth;
  return (
    <>
      <div
        class="min-h-0 flex-none max-md:w-full!"
        style={{ width: phone ? '100%' : `${width}px` }}
      >
        <InboxView
          tab={inbox.tab.value}
          counts={inbox.counts.value}
          status={inbox.status.value.at}
          rows={inbox.rows.value}
          more={inbox.more.value}
          me={desk.agent.agentId}
          now={desk.now.value}
          openId={openId}
          onTab={inbox.show}
          onOpen={onOpen}
          onMore={() => void inbox.loadMore()}
          onRetry={() => inbox.show(inbox.tab.peek())}
        />
      </div>
      {!phone && (
        <Divider
          label="Inbox width"
          width={width}
          range={WIDTHS.inbox}
          direction={1}
          onWidth={(inboxWidth) => desk.preferences.change({ inboxWidth })}
        />
      )}
    </>
  );
};

type MiddleProps = {
  desk: Desk;
  row: InboxRow | null;
  openId: string | null;
  toNewest: number;
  toWrite: boolean;
  shopperShown: boolean;
  onBack: () => void;
  onShopper: () => void;
};

const MiddlePane = ({ openId, ...rest }: MiddleProps) => (
  <div class="min-h-0 min-w-0 flex-1 bg-surface lg:min-w-105">
    {openId === null ? <Quiet desk={rest.desk} /> : <ConversationView {...rest} />}
  </div>
);

/** Before a conversation is chosen. */
const Quiet = ({ desk }: { desk: Desk }) => {
  const { inbox } = desk.client;
  const waiting = inbox.rows.value.filter((row) => row.waitingSince !== null).length;
  const quiet = inbox.status.value.at === 'live' && inbox.counts.value?.open === 0;
  return (
    <div class="grid h-full place-items-center p-8 text-center">
      <div class="max-w-80 text-balance text-muted">
        <Mark small />
        <p class="mt-4 mb-1 text-16 font-medium text-ink">
          {quiet ? 'All quiet' : waitingWords(waiting)}
        </p>
        {quiet ? (
          <p>When a shopper writes, it rings and the conversation appears on the left.</p>
        ) : (
          <p>
            Choose a conversation on the left, or press <Keys keys="J" />.
          </p>
        )}
      </div>
    </div>
  );
};

const waitingWords = (waiting: number): string => {
  if (waiting === 0) return 'Everyone has an answer';
  return waiting === 1 ? 'One shopper is waiting' : `${waiting} shoppers are waiting`;
};

const RightPane = ({ desk }: { desk: Desk }) => {
  const width = desk.preferences.value.value.shopperWidth;
  return (
    <>
      <Divider
        label="Shopper width"
        width={width}
        range={WIDTHS.shopper}
        direction={-1}
        onWidth={(shopperWidth) => desk.preferences.change({ shopperWidth })}
      />
      <aside
        aria-label="The shopper’s side"
        class="min-h-0 flex-none"
        style={{ width: `${width}px` }}
      >
        <ShopperPane
          shopper={desk.thread.value?.shopper.value ?? null}
          shortlist={desk.shortlist.value}
          now={desk.now.value}
          onChangeLine={(key) => desk.openDialog('proposal', `line:${key}`)}
          orders={
            <>
              <GiftSection desk={desk} />
              <OrdersSection desk={desk} />
            </>
          }
        />
      </aside>
    </>
  );
};
