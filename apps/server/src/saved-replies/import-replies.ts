import { createHash } from 'node:crypto';
import { DESK_LIMITS, ok, type RepliesImport, type Result, type SavedReply } from '@aisle/protocol';
import { type Read, savedReplies } from '@aisle/storage';
import { v7 } from 'uuid';
import type { AgentCaller, House } from '../house.ts';
import type { LineProblem } from '../tables/read-table.ts';
import { type RepliesLine, readRepliesTable } from './replies-table.ts';

/** Whose list: the caller's own, or everyone's. */
export type RepliesList = 'own' | 'everyones';

/** The replies of one list, by shortcut. */
export async function repliesOf(
  read: Read,
  { storeId, agent: { agentId } }: AgentCaller,
  list: RepliesList,
): Promise<SavedReply[]> {
  const all = await savedReplies.listReplies(read, { storeId, agentId });
  return all.filter(({ shared }) => shared === (list === 'everyones'));
}

type Asked = { csv: string; list: RepliesList; basis?: string };

/**
 * Reads a table of replies and says line by line what it would add to the list or change in it; what
 * the table does not name stays. With the `basis` of that preview it is written down: all of it in
 * one transaction, or nothing.
 */
export async function importReplies(
  house: House,
  caller: AgentCaller,
  { csv, list, basis }: Asked,
): Promise<Result<RepliesImport>> {
  const table = readRepliesTable(csv);
  const kept = await repliesOf(house.storage.read, caller, list);
  const problems = [...table.problems, ...unfit(table.replies, kept)];
  const report: RepliesImport = {
    ...{ done: false, stale: false, basis: basisOf(kept) },
    problems: problems.toSorted((a, b) => a.line - b.line),
    replies: table.replies.map((reply) => preview(reply, find(kept, reply))),
  };
  if (basis === undefined || problems.length > 0) return ok(report);
  if (basis !== report.basis) return ok({ ...report, stale: true });
  const done = await write(house, caller, { list, replies: table.replies, basis });
  return ok({ ...report, done, stale: !done });
}

const find = (kept: readonly SavedReply[], { shortcut }: RepliesLine) =>
  kept.find((one) => one.shortcut === shortcut);

/** Names the state of a list. */
const basisOf = (kept: readonly SavedReply[]): string =>
  createHash('sha256')
    .update(JSON.stringify(kept.map(({ replyId, updatedAt }) => [replyId, updatedAt])))
    .digest('base64url');

/** What only shows beside the list as it is. */
function unfit(replies: readonly RepliesLine[], kept: readonly SavedReply[]): LineProblem[] {
  const { savedReplies: most, replyLanguages } = DESK_LIMITS;
  let held = kept.length;
  return replies.flatMap((reply): LineProblem[] => {
    const { line, title, texts } = reply;
    const before = find(kept, reply);
    if (!before) held += 1;
    if (!before && title === '') return [{ line, message: 'a new reply needs a title' }];
    if (!before && held > most) return [{ line, message: `a list holds ${most} replies at most` }];
    const languages = Object.keys({ ...before?.texts, ...texts }).length;
    return languages > replyLanguages
      ? [{ line, message: `a reply has ${replyLanguages} languages at most` }]
      : [];
  });
}

type Preview = RepliesImport['replies'][number];

const preview = (
  { line, shortcut, title, texts }: RepliesLine,
  before: SavedReply | undefined,
): Preview => {
  const languages = Object.keys(texts);
  return {
    ...{ line, shortcut, title: title || (before?.title ?? '') },
    isNew: before === undefined,
    renamed: before !== undefined && title !== '' && title !== before.title,
    added: languages.filter((one) => before?.texts[one] === undefined),
    changed: languages.filter(
      (one) => before?.texts[one] !== undefined && before.texts[one] !== texts[one],
    ),
  };
};

/** Whether the import would do anything to it. */
const touches = ({ isNew, renamed, added, changed }: Preview) =>
  isNew || renamed || added.length + changed.length > 0;

/** A change that came between look and write undoes the whole import. */
class Overtaken extends Error {}

async function write(
  { storage, clock }: House,
  caller: AgentCaller,
  { list, replies, basis }: { list: RepliesList; replies: RepliesLine[]; basis: string },
): Promise<boolean> {
  const { storeId, agent } = caller;
  const ownerId = list === 'own' ? agent.agentId : '';
  const at = clock();
  try {
    await storage.write(async (tx) => {
      await savedReplies.lockReplies(tx, { storeId, ownerId });
      const kept = await repliesOf(tx, caller, list);
      if (basisOf(kept) !== basis) throw new Overtaken();
      for (const reply of replies) {
        const before = find(kept, reply);
        if (!touches(preview(reply, before))) continue;
        const saved = await savedReplies.saveReply(tx, {
          ...{ storeId, ownerId, shortcut: reply.shortcut, updatedBy: agent.agentId, at },
          ...{ replyId: before?.replyId ?? v7(), seen: before?.updatedAt ?? null },
          title: reply.title || (before?.title ?? ''),
          texts: { ...before?.texts, ...reply.texts },
          most: DESK_LIMITS.savedReplies,
        });
        if (saved === null || typeof saved === 'string') throw new Overtaken();
      }
    });
    return true;
  } catch (error) {
    if (error instanceof Overtaken) return false;
    throw error;
  }
}
