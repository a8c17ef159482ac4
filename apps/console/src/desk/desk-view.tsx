import type { InboxRow } from '@aisle/protocol';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ConversationView } from '../conversation/conversation-view.tsx';
import { InboxView } from '../inbox/inbox-view.tsx';
import { shopperName } from '../people/shopper-name.ts';
import { WIDTHS } from '../preferences/preferences.ts';
import { ShopperPane } from '../shopper/shopper-pane.tsx';
import { listenForShortcuts } from '../shortcuts/shortcuts.ts';
import { actOn } from './act-on.ts';
import type { Desk } from './desk.ts';
import { Divider } from './divider.tsx';
import { useMedia } from './media.ts';
import { ShopperDrawer } from './shopper-drawer.tsx';
import { TopBar } from './top-bar.tsx';

const SearchDialog = lazy(() => import('../products/search-dialog.tsx'));
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
  const [help, setHelp] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const [toNewest, setToNewest] = useState(0);
  const go = (id: string | null) => route(id === null ? '/console/' : `/console/c/${id}`);
  const showShopper = () =>
    wide
      ? desk.preferences.change({ shopperOpen: !desk.preferences.value.peek().shopperOpen })
      : setDrawer((open) => !open);
  useEffect(() => desk.open(openId), [desk, openId]);
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
  return (
    <div class="flex h-full flex-col">
      <TopBar desk={desk} onHelp={() => setHelp(true)} onSignOut={onSignOut} />
      <main class="flex min-h-0 flex-1">
        {(!phone || openId === null) && (
          <InboxPane desk={desk} openId={openId} go={go} phone={phone} />
        )}
        {(!phone || openId !== null) && (
          <MiddlePane
            desk={desk}
            row={row}
            openId={openId}
            toNewest={toNewest}
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
          <ShopperPane shopper={shopper} now={desk.now.value} />
        </ShopperDrawer>
      )}
      <Suspense fallback={null}>
        {search && (
          <SearchDialog
            search={search}
            shopper={shopperName(shopper ?? {})}
            onSuggest={(tray, text) => void desk.suggest(tray, text)}
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
  go: (id: string | null) => void;
  phone: boolean;
};

const InboxPane = ({ desk, openId, go, phone }: InboxPaneProps) => {
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
          onOpen={go}
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
  onBack: () => void;
  onShopper: () => void;
};

const MiddlePane = ({ openId, ...rest }: MiddleProps) => (
  <div class="min-h-0 min-w-0 flex-1 bg-surface lg:min-w-105">
    {openId === null ? (
      <div class="grid h-full place-items-center p-8 text-center text-muted">
        <p class="max-w-72 text-balance">Choose a conversation on the left, or press J.</p>
      </div>
    ) : (
      <ConversationView {...rest} />
    )}
  </div>
);

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
        <ShopperPane shopper={desk.thread.value?.shopper.value ?? null} now={desk.now.value} />
      </aside>
    </>
  );
};
