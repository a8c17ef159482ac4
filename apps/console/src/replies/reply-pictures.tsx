import { DESK_LIMITS } from '@aisle/protocol';
import { ImagePlus } from 'lucide-preact';
import type { Desk } from '../desk/desk.ts';
import type { RepliesSetup, ReplyDraft } from './replies-setup.ts';
import { DropButton, ReplyThumb } from './reply-thumbs.tsx';
import { replyWords } from './words.ts';

type Props = { desk: Desk; setup: RepliesSetup; draft: ReplyDraft; readOnly: boolean };

/** The pictures of a reply that is being written: shown, taken away, added. */
export const ReplyPictures = ({ desk, setup, draft, readOnly }: Props) => {
  const { pictures } = draft;
  if (readOnly && pictures.length === 0) return null;
  return (
    <fieldset>
      <legend class="mb-1.5 text-13 font-medium">{replyWords.picturesBeside}</legend>
      <ul aria-label={replyWords.pictures} class="flex flex-wrap gap-3">
        {pictures.map(({ pictureId, name, file, arrived }) => (
          <li key={pictureId} class="relative size-20" aria-busy={!arrived}>
            <span class={arrived ? '' : 'opacity-50'}>
              <ReplyThumb find={desk.replies.find} picture={{ pictureId, name }} file={file} />
            </span>
            {!readOnly && <DropButton name={name} onDrop={() => setup.dropPicture(pictureId)} />}
          </li>
        ))}
        {!readOnly && pictures.length < DESK_LIMITS.replyPictures && (
          <li>
            <label class="grid size-20 cursor-pointer place-items-center rounded-control border border-dashed border-edge text-center text-12 text-muted focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:bg-sunken">
              <span>
                <ImagePlus size={18} aria-hidden="true" class="mx-auto mb-0.5" />
                {replyWords.add}
              </span>
              <input
                type="file"
                class="sr-only"
                aria-label={replyWords.addPicture}
                accept=".png,.jpg,.jpeg,.webp,.gif"
                multiple
                onChange={({ currentTarget }) => {
                  setup.addPictures([...(currentTarget.files ?? [])]);
                  currentTarget.value = '';
                }}
              />
            </label>
          </li>
        )}
      </ul>
      <p role="alert" class="mt-1 text-13 text-danger empty:hidden">
        {setup.told.value?.problem?.pictures}
      </p>
    </fieldset>
  );
};
