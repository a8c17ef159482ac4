import { InboxView } from '../inbox/inbox-view.tsx';
import { DEFAULTS, WIDTHS } from '../preferences/preferences.ts';
import { ViewChips } from '../views/view-chips.tsx';
import type { Desk } from './desk.ts';
import { Divider } from './divider.tsx';
import { deskWords } from './words.ts';

type Props = {
  desk: Desk;
  openId: string | null;
  onOpen: (id: string) => void;
  phone: boolean;
  onFind: () => void;
};

/** The left pane: the inbox, as wide as she likes it. */
export const InboxPane = ({ desk, openId, onOpen, phone, onFind }: Props) => {
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
          filter={inbox.filter.value}
          tags={desk.handling.tags.value}
          teams={new Map(desk.handing.roster.value.teams.map((one) => [one.teamId, one.name]))}
          views={<ViewChips desk={desk} />}
          counts={inbox.counts.value}
          status={inbox.status.value.at}
          rows={inbox.rows.value}
          more={inbox.more.value}
          me={desk.agent.agentId}
          now={desk.now.value}
          openId={openId}
          onFind={onFind}
          onTab={(tab) => inbox.show(tab, inbox.filter.peek())}
          onFilter={(filter) => inbox.show(inbox.tab.peek(), filter)}
          onOpen={onOpen}
          onMore={() => void inbox.loadMore()}
          onRetry={() => inbox.show(inbox.tab.peek(), inbox.filter.peek())}
        />
      </div>
      {!phone && (
        <Divider
          label={deskWords.inboxWidth}
          width={width}
          usual={DEFAULTS.inboxWidth}
          range={WIDTHS.inbox}
          direction={1}
          onWidth={(inboxWidth) => desk.preferences.change({ inboxWidth })}
        />
      )}
    </>
  );
};
