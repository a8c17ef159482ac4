import { Megaphone } from 'lucide-preact';

/** With which campaign's words the conversation began; nothing where it began otherwise. */
export const CampaignLine = ({ campaign }: { campaign: { name: string } | null | undefined }) =>
  campaign ? (
    <p class="flex flex-none items-center gap-2.5 border-b bg-sunken px-4 py-1.5 text-13 text-muted">
      <Megaphone size={16} aria-hidden="true" class="flex-none" />
      <span class="min-w-0 break-words">
        {'Began with the campaign '}
        <bdi class="font-medium text-ink">{campaign.name}</bdi>
      </span>
    </p>
  ) : null;
