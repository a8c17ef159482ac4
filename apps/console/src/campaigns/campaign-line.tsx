import { Megaphone } from 'lucide-preact';
import { WithParts } from '../language/with-parts.tsx';
import { campaignsWords } from './words.ts';

/** With which campaign's words the conversation began; nothing where it began otherwise. */
export const CampaignLine = ({ campaign }: { campaign: { name: string } | null | undefined }) =>
  campaign ? (
    <p class="flex flex-none items-center gap-2.5 border-b bg-sunken px-4 py-1.5 text-13 text-muted">
      <Megaphone size={16} aria-hidden="true" class="flex-none" />
      <span class="min-w-0 break-words">
        <WithParts
          words={campaignsWords.began}
          parts={{ name: <bdi class="font-medium text-ink">{campaign.name}</bdi> }}
        />
      </span>
    </p>
  ) : null;
