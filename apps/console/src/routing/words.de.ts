import { counting } from '../language/counting.ts';
import type { RoutingWords } from './words.ts';

const count = counting('de');

export const words: RoutingWords = {
  routing: 'Verteilung',
  about: 'Wer welche Gespräche bekommt.',
  loading: 'Verteilung wird geladen',
  failed: (why) => `Die Verteilung konnte nicht geladen werden. ${why}`,
  tryAgain: 'Erneut versuchen',

  save: 'Speichern',
  saved: 'Gespeichert.',
  notSaved: (why) => `Nicht gespeichert. ${why} Versuchen Sie es noch einmal.`,
  remove: 'Entfernen',

  takes: 'Was jedes Teammitglied übernimmt',
  takesHint:
    'Zuerst kommt, wer schon mit der Kundin gesprochen hat, dann ihre Sprache, dann das Fachgebiet. 0 gleichzeitig: Es wird nichts zugeteilt.',
  atOnce: 'Gleichzeitig',
  languages: 'Sprachen',
  skills: 'Fachgebiete',
  fieldOf: (field, agent) => `${field}: ${agent}`,
  asEveryone: (usual) => `Wie alle: ${usual}`,
  someLanguages: 'de, fr',
  someSkills: 'Rückgaben, Wolle',
  saveFor: (agent) => `Für ${agent} speichern`,
  capacityOrNothing: 'Eine ganze Zahl von 0 bis 50, oder leer lassen.',
  languagesInShort: 'Schreiben Sie Sprachen als Kürzel, etwa de, en.',
  skillTooLong: 'Ein Fachgebiet hat höchstens 30 Zeichen.',

  sharing: 'Zuteilung',
  given: 'Gespräche werden zugeteilt',
  modes: {
    automatic: {
      name: 'Automatisch',
      words: 'Wer wartet, geht an ein Teammitglied, das online ist und einen Platz frei hat.',
    },
    manual: {
      name: 'Von Hand',
      words: 'Wer wartet, bleibt nicht zugewiesen, bis jemand übernimmt.',
    },
  },
  capacity: 'Gleichzeitig, je Teammitglied',
  capacityHint: 'Offene Gespräche. Unten kann das je Teammitglied abweichen.',
  capacityWrong: 'Eine ganze Zahl von 0 bis 50.',
  asksFor: 'Fachgebiete nach Seite',
  asksForHint:
    'Wo die Adresse ihrer Seite diese Wörter enthält, kommt zuerst ein Teammitglied mit diesem Fachgebiet.',
  addressOf: (rule) => `Adresse enthält, Regel ${rule}`,
  skillOf: (rule) => `Fachgebiet, Regel ${rule}`,
  somePage: '/rueckgabe',
  someSkill: 'Rückgaben',
  removeRule: (rule) => `Regel ${rule} entfernen`,
  addRule: 'Regel hinzufügen',
  saveSharing: 'Zuteilung speichern',

  teams: 'Teams',
  teamsHint:
    'Ein Gespräch kann an die Warteschlange eines Teams übergeben werden. Dort wartet es auf jemanden aus dem Team, solange dort jemand online oder beschäftigt ist, sonst auf alle.',
  newTeam: 'Neues Team',
  theNewTeam: 'neues Team',
  teamName: 'Name des Teams',
  teamNameMissing: 'Geben Sie dem Team einen Namen.',
  members: 'Wer dazugehört',
  removeTeam: (team) => `${team} entfernen`,
  saveTeam: (team) => `${team} speichern`,

  handOn: 'Übergeben',
  handedOn: 'Übergeben',
  note: 'Interne Notiz',
  toWhom: 'An wen',
  queueOf: 'Warteschlange von {team}',
  backToQueue: 'Zurück in die Warteschlange',
  me: 'Ich',
  noteFollows: (event) => `${event}. Diese Notiz sieht nur das Team:`,

  presence: { online: 'Online', busy: 'Beschäftigt', away: 'Abwesend', absent: 'Nicht da' },
  youAre: {
    online: 'Sie sind online',
    busy: 'Sie sind beschäftigt',
    away: 'Sie sind abwesend',
  },
  presenceHints: {
    online: 'Die Kundschaft sieht Sie, und die Warteschlange gibt Ihnen das nächste Gespräch',
    busy: 'Die Kundschaft sieht Sie, aber Sie bekommen nichts zugeteilt',
    away: 'Die Kundschaft sieht Sie nicht',
  },
  load: (load, capacity) => `${load} von ${capacity}`,
  loadWaiting: (load, capacity, waiting) =>
    count(waiting, {
      one: `${load} von ${capacity}, # wartet`,
      other: `${load} von ${capacity}, # warten`,
    }),

  byQueue: (to) => `Von der Warteschlange an ${to} übergeben`,
  byQueueBecause: (to, why) => `Von der Warteschlange an ${to} übergeben: ${why}`,
  reasons: {
    knows_her: 'hat schon mit der Kundin gesprochen',
    language: 'spricht ihre Sprache',
    skill: 'kennt sich damit aus',
    team: 'gehört zum Team',
    load: 'hatte am meisten Platz',
    idle: 'war an der Reihe',
  },
  byAbsence: 'Zurück in der Warteschlange: Die zuständige Person ist nicht da',
};
