import type { FeedbackKind } from '@aisle/protocol';
import { Heart, MessageSquareWarning } from 'lucide-preact';

/** Beside the word that says the same. */
export const KindIcon = ({ kind }: { kind: FeedbackKind }) =>
  kind === 'praise' ? (
    <Heart size={16} aria-hidden="true" class="flex-none text-accent" />
  ) : (
    <MessageSquareWarning size={16} aria-hidden="true" class="flex-none text-warn" />
  );
