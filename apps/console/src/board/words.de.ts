import type { BoardWords } from './words.ts';

export const words: BoardWords = {
  board: 'Übersicht',
  loading: 'Die Übersicht wird geladen',
  failed: (why) => `Der Server konnte nicht sagen, wie es steht. ${why}`,
  tryAgain: 'Noch einmal',
  given: (name) => `An ${name} übergeben.`,
  notGiven: (why) => `Nicht übergeben. ${why} Versuchen Sie es noch einmal.`,
  waitingNow: 'Wartet jetzt',
  nobodyWaits: 'Niemand wartet auf eine Antwort.',
  unattended: 'Unbetreut',
  nothingUnattended: 'Nichts liegt bei jemandem, der nicht da ist.',

  agents: 'Teammitglieder',
  agentsTable: 'Teammitglieder, Tabelle',
  agent: 'Teammitglied',
  has: 'Betreut',
  waiting: 'Wartend',
  firstReply: 'Erste Antwort heute',
  loadOf: (load, capacity) => `${load} von ${capacity}`,
  seconds: (n) => `${n} Sek.`,
  minutes: (n) => `${n} Min.`,

  unassigned: 'Nicht zugewiesen',
  aColleague: 'Ein Teammitglied',
  open: 'Öffnen',
  openName: (name) => `${name} öffnen`,
  giveTo: 'Übergeben',
  giveToName: (name) => `An ein Teammitglied übergeben: ${name}`,
};
