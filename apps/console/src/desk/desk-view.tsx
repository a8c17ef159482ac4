import type { ComponentChildren } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { runCommand } from '../conversation/commands.tsx';
import type { HandlingPanel } from '../handling/handling-bar.tsx';
import { UndoToast } from '../handling/undo-toast.tsx';
import { type PaletteAct, paletteEntries } from '../palette/palette-entries.ts';
import { shopperName } from '../people/shopper-name.ts';
import { conversationIn, conversationPath, inboxPath } from '../practice/base.ts';
import { hearOpen } from '../push/hear-open.ts';
import { bindingsOf, KeymapContext } from '../shortcuts/keymap.ts';
import { listenForShortcuts, type ShortcutId } from '../shortcuts/shortcuts.ts';
import { SilentLine } from '../sounds/silent-line.tsx';
import { HelpCall } from '../visitors/help-call.tsx';
import { actOn } from './act-on.ts';
import { Calls } from './calls.tsx';
import type { Desk } from './desk.ts';
import { Dialogs } from './dialogs.tsx';
import { InboxPane } from './inbox-pane.tsx';
import { useMedia } from './media.ts';
import { MiddlePane } from './middle-pane.tsx';
import { pageAt } from './pages.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { RightPane, SideDrawer } from './shopper-side.tsx';
import { TopBar } from './top-bar.tsx';
import { WaysBelow } from './ways.tsx';
import { deskWords } from './words.ts';

const loadSearch = () => import('../products/search-dialog.tsx');
const SearchDialog = lazy(loadSearch);
const MacroPreview = lazy(() => import('../macros/macro-preview.tsx'));
const ViewDialog = lazy(() => import('../views/view-dialog.tsx'));
const FindDialog = lazy(() => import('../search/find-dialog.tsx'));
const HelpDialog = lazy(() =>
  import('../shortcuts/help-dialog.tsx').then((module) => ({ default: module.HelpDialog })),
);

const loadPalette = () => import('../palette/palette-dialog.tsx');
const PaletteDialog = lazy(() =>
  loadPalette().then((module) => ({ default: module.PaletteDialog })),
);

type Props = {
  desk: Desk;
  /** Where this desk has its addresses. */
  base: string;
  /** What stands on top instead of the usual bar. */
  bar?: ComponentChildren;
  onSignOut: () => void;
};

/** Three panes; on narrow screens the shopper is a drawer, on a phone one pane at a time. */
export const DeskView = ({ desk, base, bar: otherBar, onSignOut }: Props) => {
  const { path, route } = useLocation();
  const openId = conversationIn(base, path);
  const wide = useMedia('(min-width: 1200px)');
  const phone = useMedia('(max-width: 767px)');
  const fine = useMedia('(pointer: fine)');
  const [help, setHelp] = useState(false);
  const [palette, setPalette] = useState<string | null>(null);
  const [finding, setFinding] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const [writeTo, setWriteTo] = useState<string | null>(null);
  const [toNewest, setToNewest] = useState(0);
  const [panel, setPanel] = useState<HandlingPanel | null>(null);
  const go = (id: string | null) =>
    route(id === null ? inboxPath(base) : conversationPath(base, id));
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
  useEffect(() => hearOpen(navigator.serviceWorker, (id) => route(`/console/c/${id}`)), [route]);
  // Fetched once the desk stands, so that the first search and the first palette open at once.
  useEffect(() => {
    void loadSearch();
    void loadPalette();
  }, []);
  const { keymap } = desk.preferences.value.value;
  const act = (id: ShortcutId) =>
    actOn(id, {
      desk,
      go,
      openId,
      showShopper,
      help: () => setHelp(true),
      find: () => setFinding(true),
      palette: setPalette,
      panel: (wanted) => openId !== null && setPanel(wanted),
      newest: () => setToNewest((count) => count + 1),
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it does follows from these
  useEffect(
    () => listenForShortcuts(window, act, ({ id }) => bindingsOf(id, keymap)),
    [desk, openId, wide, keymap],
  );
  const row = desk.client.inbox.rows.value.find((one) => one.conversationId === openId) ?? null;
  const shopper = desk.thread.value?.shopper.value ?? null;
  const search = desk.search.value;
  const page = desk.practising ? undefined : pageAt(desk.agent, path);
  const bar = otherBar ?? (
    <TopBar {...{ desk, path, phone, onSignOut }} onHelp={() => setHelp(true)} />
  );
  // A conversation has the whole phone: its own way back leads to the inbox.
  const foot = phone && openId === null && !desk.practising && (
    <WaysBelow desk={desk} path={path} />
  );
  const choose = (chosen: PaletteAct) => {
    setPalette(null);
    if (chosen.kind === 'page') route(`/console${chosen.path}`);
    else if (chosen.kind === 'command') runCommand(desk, chosen.word, '');
    else if (chosen.kind === 'macro') {
      const macro = desk.macros.macros.peek().find((one) => one.macroId === chosen.macroId);
      if (macro) desk.macros.begin(macro);
    } else if (chosen.kind === 'view' || chosen.kind === 'new_view') {
      if (page) go(null);
      const view = desk.views.views
        .peek()
        .find((one) => chosen.kind === 'view' && one.viewId === chosen.viewId);
      if (view) desk.views.show(view);
      else desk.views.edit('new');
    } else {
      // The lists are not on the page she is on.
      if (page && chosen.id.startsWith('tab_')) go(null);
      act(chosen.id);
    }
  };
  const over = (
    <Suspense fallback={null}>
      {!desk.practising && <HelpCall desk={desk} />}
      {palette !== null && (
        <PaletteDialog
          entries={paletteEntries(desk.agent, openId !== null, keymap, {
            ...{ views: desk.views.views.value, macros: desk.macros.macros.value },
            ai: desk.ai.offers.value,
          })}
          words={palette}
          onChoose={choose}
          onClose={() => setPalette(null)}
        />
      )}
      {finding && (
        <FindDialog
          desk={desk}
          onClose={() => setFinding(false)}
          onOpen={(conversationId, seq) => {
            setFinding(false);
            desk.setPlace(seq === undefined ? null : { conversationId, seq });
            go(conversationId);
          }}
        />
      )}
      {desk.views.draft.value && <ViewDialog desk={desk} draft={desk.views.draft.value} />}
      {help && (
        <HelpDialog
          preferences={desk.preferences}
          ai={desk.ai.offers.value}
          onClose={() => setHelp(false)}
        />
      )}
    </Suspense>
  );
  if (page) {
    // Within the frame: what is loaded first may not take the link away that was just pressed.
    const view = (
      <Suspense key={page.path} fallback={null}>
        <page.view desk={desk} />
      </Suspense>
    );
    return (
      <KeymapContext.Provider value={keymap}>
        <div class="flex h-full flex-col">
          {bar}
          <SilentLine desk={desk} />
          <main class="min-h-0 flex-1 overflow-y-auto">
            {page.group ? (
              <SettingsFrame desk={desk} here={page}>
                {view}
              </SettingsFrame>
            ) : (
              view
            )}
          </main>
          {foot}
          <UndoToast undo={desk.handling.undo} />
          <Calls desk={desk} />
          {over}
        </div>
      </KeymapContext.Provider>
    );
  }
  return (
    <KeymapContext.Provider value={keymap}>
      <div class="flex h-full flex-col">
        {bar}
        <SilentLine desk={desk} />
        <main class="flex min-h-0 flex-1">
          {/* Here and not in the inbox: a phone shows one pane at a time. */}
          <h1 class="sr-only">{deskWords.conversations}</h1>
          {(!phone || openId === null) && (
            <InboxPane
              onFind={() => setFinding(true)}
              desk={desk}
              openId={openId}
              onOpen={openToWrite}
              phone={phone}
            />
          )}
          {(!phone || openId !== null) && (
            <MiddlePane
              desk={desk}
              row={row}
              openId={openId}
              toNewest={toNewest}
              toWrite={writeTo === openId}
              shopperShown={wide ? desk.preferences.value.value.shopperOpen : drawer}
              panel={panel}
              onPanel={setPanel}
              onBack={() => go(null)}
              onShopper={showShopper}
            />
          )}
          {wide && openId !== null && desk.preferences.value.value.shopperOpen && (
            <RightPane desk={desk} />
          )}
        </main>
        {foot}
        {!wide && drawer && openId !== null && (
          <SideDrawer desk={desk} onClose={() => setDrawer(false)} />
        )}
        <Calls desk={desk} />
        <Suspense fallback={null}>
          {desk.macros.pending.value && (
            <MacroPreview desk={desk} macro={desk.macros.pending.value} />
          )}
        </Suspense>
        <UndoToast undo={desk.handling.undo} />
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
        </Suspense>
        {over}
      </div>
    </KeymapContext.Provider>
  );
};
