import { type AgentRequests, type NoteSource, ok, type Result } from '@aisle/protocol';
import { type KeptNotes, type NotedProduct, productNotes } from '@aisle/storage';
import type { AgentCaller, Handler, House } from '../house.ts';
import { type Changed, changeFacts, undoFacts } from './change-facts.ts';
import { readNotes } from './read-notes.ts';

type Saved = AgentRequests['saveProductNotes']['reply'];

/** Writes facts down in the caller's name. What somebody else changed meanwhile is not touched. */
export const saveProductNotes: Handler<AgentRequests['saveProductNotes'], AgentCaller> = async (
  house,
  caller,
  { product, changes, seen },
) => {
  const source = sourceOf(caller, house.clock());
  return save(house, caller, product, (kept) => changeFacts(kept, { changes, seen, source }));
};

/** Takes the last change of facts back. */
export const undoProductNotes: Handler<AgentRequests['undoProductNotes'], AgentCaller> = (
  house,
  caller,
  { product, seen },
) => save(house, caller, product, (kept) => undoFacts(kept, seen));

/** The caller as the source of what he writes down. */
export const sourceOf = ({ agent }: AgentCaller, at: number): NoteSource => ({
  from: 'team',
  author: agent.name,
  at,
});

async function save(
  house: House,
  caller: AgentCaller,
  key: Omit<NotedProduct, 'storeId'>,
  change: (kept: KeptNotes) => Changed,
): Promise<Result<Saved>> {
  const product = { storeId: caller.storeId, ...key };
  let conflicts: Changed['conflicts'] = [];
  await house.storage.write((tx) =>
    productNotes.changeNotes(tx, { ...product, at: house.clock() }, (before) => {
      const changed = change(before);
      conflicts = changed.conflicts;
      return changed.kept;
    }),
  );
  return ok({ view: await readNotes(house, product), conflicts });
}
