import type { BoardWords } from './words.ts';

export const words: BoardWords = {
  board: 'Übersicht',
  loading: 'Die Übersicht wird geladen',
  failed: (why) => `Die Übersicht konnte nicht geladen werden. ${why}`,
  tryAgain: 'Erneut versuchen',
  given: (name) => `An ${name} übergeben.`,
  notGiven: (why) => `Nicht übergeben. ${why} Versuchen Sie es noch einmal.`,
  waitingNow: 'Wartet gerade',
  nobodyWaits: 'Niemand wartet auf eine Antwort.',
  unattended: 'Ohne Betreuung',
  nothingUnattended: 'Kein Gespräch liegt bei Abwesenden.',

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
  openName: (name) => `Öffnen: ${name}`,
  giveTo: 'Übergeben',
  giveToName: (name) => `An ein Teammitglied übergeben: ${name}`,
};
