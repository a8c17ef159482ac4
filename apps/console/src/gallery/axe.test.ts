import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allowingAi, beingDrafted, drafted, notDrafted, translatedReply } from './ai-scenes.ts';
import { campaigning, mendingCampaign } from './campaign-scenes.ts';
import { together, whispering } from './colleague-scenes.ts';
import { allFeedback, myPraise, praised, settlingComplaint } from './feedback-scenes.ts';
import { attached, enlarged } from './file-scenes.ts';
import { owing, owingHer, promising, promisingToTell } from './follow-up-scenes.ts';
import { giving, loggingGestures } from './gesture-scenes.ts';
import {
  commanding,
  finding,
  handled,
  importingReplies,
  listingRules,
  makingMacros,
  picturing,
  previewing,
  slashing,
  snoozing,
  tagging,
  tryingRule,
  viewing,
  writingReplies,
} from './handling-scenes.ts';
import { onPracticePage } from './practice-page.ts';
import { draftProposal, sendProposal } from './proposal-pictures.ts';
import {
  askingAbout,
  boarding,
  comparing,
  editing,
  handingOn,
  narrowing,
  noted,
  noting,
  offered,
  ordering,
  rating,
  reporting,
  type Scene,
  serving,
  signIn,
  sizing,
  withInes,
} from './scenes.ts';
import {
  accounting,
  articling,
  auditing,
  choosingPractice,
  designing,
  developing,
  dressing,
  enrolling,
  greeting,
  installing,
  joining,
  keepingHours,
  keepingPrivate,
  makingArticle,
  offline,
  practising,
  recovering,
  resetting,
  seeing,
  settingUp,
  settling,
  sharingOut,
  silent,
  switching,
  teaming,
  wording,
  writingArticle,
} from './settings-scenes.ts';

/** The dialog of the way to the till, with the present in it. */
const guiding: Scene = async (page, server) => {
  await withInes(page, server);
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/till ');
  await page.getByRole('dialog').waitFor();
};

const drafting: Scene = async (page, server) => {
  await withInes(page, server);
  await draftProposal(page);
};

/** What stands in the log after a guide, a link to pay and a proposal. */
const shownTheWay: Scene = async (page, server) => {
  await withInes(page, server);
  const talk = server.floor.talks[0];
  if (!talk) throw new Error('the floor has shoppers');
  const { conversationId } = talk.row;
  const { pointAt, sendCheckoutLink, askForGift } = server.floor.answers;
  pointAt({ conversationId, clientId: 'a', place: 'cart' });
  sendCheckoutLink({ conversationId, clientId: 'b' });
  askForGift({ conversationId, clientId: 'c' });
  await draftProposal(page);
  await sendProposal(page);
};

const SCENES: Record<string, Scene> = {
  'the sign-in': async (page, { origin }) => {
    await page.goto(`${origin}/console/`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  },
  'a refused sign-in': async (page, { origin }) => {
    await page.goto(`${origin}/console/`);
    await page.getByRole('textbox', { name: 'E-mail' }).fill('mia@loop.example');
    await page.getByLabel('Password').fill('not the right one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('do not go together').waitFor();
  },
  'the inbox': async (page, { origin }) => {
    await signIn(page, origin);
    // The list shows its rows only once it has measured them.
    await page.getByRole('list', { name: 'Inbox' }).getByText('Ines Duarte').waitFor();
  },
  'an empty list': async (page, { origin }) => {
    await signIn(page, origin);
    await page.getByRole('button', { name: /^Snoozed/ }).click();
    await page
      .getByText(/^Nothing is put aside/)
      .first()
      .waitFor();
  },
  'a lost connection': async (page, server) => {
    await withInes(page, server);
    server.cut(true);
    await page.getByText('Reconnecting. Your messages are kept.').waitFor();
  },
  'the sounds': async (page, { origin }) => {
    await signIn(page, origin);
    await page.getByRole('button', { name: 'Sounds' }).click();
    await page.getByRole('button', { name: 'Test: new message' }).waitFor();
  },
  'the narrowed search': narrowing,
  'the size dialog and its adviser': sizing,
  'the fabric dialog': noting('fabric'),
  'the colour dialog': noting('colour'),
  'notes cards in the log': noted,
  'suggestions, a bundle and her shortlist': offered,
  'the proposal dialog': drafting,
  'the proposal card, guides and a link to pay': shownTheWay,
  'the guide dialog': guiding,
  'orders and a return': ordering,
  'the page Products with the notes editor': editing,
  'the page Shop': settling,
  'the page Routing': sharingOut,
  'the page Visitors': greeting,
  'who may be seen': seeing,
  'the page Hours': keepingHours,
  'the page Privacy': keepingPrivate,
  'what an AI may do': allowingAi,
  'a draft in the field': drafted,
  'a draft under way': beingDrafted,
  'no draft': notDrafted,
  'a translated conversation': translatedReply,
  'the page Design': designing,
  'the page Board': boarding,
  'handing on': handingOn,
  'the page Install': installing,
  'the page Appearance': dressing,
  'the page Words': wording,
  'the first visit of an owner': settingUp,
  'the page Report': reporting,
  'the ratings in the report': rating,
  'the service in the report': serving,
  'the topics in the report': askingAbout,
  'the campaigns in the report': comparing,
  'the page Campaigns': campaigning,
  'a campaign being written': mendingCampaign,
  'the page Team': teaming,
  'tags, notes and a mention begun': handled,
  'colleagues in the same conversation': together,
  'a whisper in a colleague’s conversation': whispering,
  'files from both sides': attached,
  'a photo enlarged': enlarged,
  'the page Follow-ups': owing,
  'what is owed to her': owingHer,
  'a promise being made': promising,
  'a promise to tell her': promisingToTell,
  'the panel of tags': tagging,
  'the panel of snoozing': snoozing,
  'saved replies behind a slash': slashing,
  'pictures of a saved reply': picturing,
  'a table of replies': importingReplies,
  'the views and one being made': viewing,
  'a macro before it runs': previewing,
  'the page Macros': makingMacros,
  'the page Rules': listingRules,
  'a rule tried on last week': tryingRule,
  'the page Replies': writingReplies,
  'the page Articles': articling,
  'an article being judged': writingArticle,
  'an answer that becomes an article': makingArticle,
  'the page Account': accounting,
  'setting up a second factor': enrolling,
  'recovery codes': recovering,
  'the menu of stores': switching,
  'the audit log': auditing,
  'something given': giving,
  'the log of what was given': loggingGestures,
  'a complaint being settled': settlingComplaint,
  'all feedback': allFeedback,
  'praise for herself': myPraise,
  'praise that has just come': praised,
  'the desk for practice': practising,
  'whom to practise with': choosingPractice,
  'the doors for developers': developing,
  'a page that is kept silent': silent,
  'the page of a server out of reach': offline,
  'an invitation': joining('good'),
  'a used invitation': joining('used'),
  'a new password': resetting,
  'the search through conversations': finding,
  'the command palette': commanding,
};

/** The colours of another scheme are there some frames after it was asked for. */
const drawnAnew = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1)
      await new Promise((drawn) => requestAnimationFrame(drawn));
  });

/** Without a second page for frames of foreign origins, which there are none of, nor a list of what is good. */
const quick = (axe: AxeBuilder): AxeBuilder =>
  axe.setLegacyMode().options({ resultTypes: ['violations'] });

/** What axe finds, one line for each node; in the dark only colours are another matter. */
async function violations(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await drawnAnew(page);
    const axe = quick(new AxeBuilder({ page }));
    const { violations: found } = await (colorScheme === 'light'
      ? axe
      : axe.withRules('color-contrast')
    ).analyze();
    for (const { id, nodes } of found)
      for (const { target, failureSummary } of nodes)
        lines.push(`${colorScheme}: ${id}: ${target.join(' ')}: ${failureSummary}`);
  }
  return lines;
}

onPracticePage(
  'axe finds nothing',
  ({ page, server }) => {
    test.each(Object.entries(SCENES))(
      'in %s',
      async (_, scene) => {
        await scene(page(), server());
        expect(await violations(page())).toEqual([]);
      },
      90_000,
    );
  },
  // Half-way through a transition colours are not what they will be.
  { colorScheme: 'light', reducedMotion: 'reduce' },
);
