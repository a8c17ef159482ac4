import type { InstallationWords } from './words.ts';

export const words: InstallationWords = {
  install: 'Einbau',
  installHint:
    'Eine Zeile auf den Seiten Ihres Shops. Sie lädt 1,2 kB; alles Weitere wartet, bis jemand den Chat öffnet.',
  loading: 'Das Snippet wird geladen',
  failed: (why) => `Das Snippet konnte nicht geladen werden. ${why}`,
  tryAgain: 'Erneut versuchen',

  putOnShop: 'In Ihren Shop einbauen',
  madeWith: 'Ihr Shop läuft mit',
  snippet: 'Snippet',
  anyWebsite: {
    name: 'Jede Website',
    steps: [
      'Öffnen Sie die Vorlage, aus der jede Seite Ihres Shops entsteht.',
      'Fügen Sie diese Zeile vor </head> oder vor </body> ein. Beides geht.',
    ],
  },
  shopify: [
    'Öffnen Sie in Shopify „Onlineshop“, dann „Themes“. Bei Ihrem Theme: die drei Punkte, dann „Code bearbeiten“.',
    'Öffnen Sie theme.liquid unter „Layout“.',
    'Fügen Sie diese Zeile vor </head> ein und speichern Sie.',
  ],
  wooCommerce: [
    'Öffnen Sie in WordPress ein Plugin, das Code in den Header setzt, etwa WPCode: „Code Snippets“, „Header & Footer“.',
    'Fügen Sie diese Zeile unter „Header“ ein und speichern Sie. Leeren Sie den Cache, falls Ihr Shop einen hat.',
  ],
  bigCommerce: [
    'Öffnen Sie „Storefront“, „Script Manager“, dann „Create a script“.',
    'Wählen Sie „Placement: Header“, „Location: All pages“, „Category: Essential“ und „Type: Script“.',
    'Fügen Sie diese Zeile als Inhalt ein und speichern Sie.',
  ],
  tagManager: {
    name: 'Tag-Manager',
    steps: [
      'Legen Sie im Google Tag Manager ein neues Tag der Art „Benutzerdefiniertes HTML“ an.',
      'Fügen Sie diese Zeilen ein, wählen Sie den Trigger „All Pages“ und veröffentlichen Sie.',
      'Ein Tag-Manager wartet auf die Seite und oft auf eine Einwilligung: Der Chat erscheint später als mit einer eigenen Zeile.',
    ],
  },
  react: [
    'Setzen Sie das Skript in das Layout, das sich alle Seiten teilen.',
    'Ein Shop, dessen Warenkorb in React liegt, übergibt ihn mit ein paar Zeilen: siehe Aisle(…) in der Dokumentation.',
  ],

  doesItWork: 'Funktioniert es?',
  doesItWorkHint: 'Öffnen Sie Ihren Shop in einem anderen Tab. Er erscheint hier von selbst.',
  seen: 'In Ihrem Shop gesehen',
  notSeen: 'Noch nicht gesehen. Es wird auf Ihren Shop gewartet.',
  loadedButton: 'Startknopf geladen',
  openedChat: 'Chat geöffnet',
  lookAtPage: 'Eine Seite prüfen',
  lookHint: 'Der Server ruft die Seite so ab, wie alle sie sehen, und sagt, was fehlt.',
  lookWrong: 'Geben Sie eine Adresse wie https://shop.example ein.',
  look: 'Prüfen',
  looking: 'Wird geprüft',
  lookFailed: (why) => `Das hat nicht geklappt. ${why}`,
  found: 'Was gefunden wurde',
  addFound: (origin) => `${origin} hinzufügen`,

  installed: 'Das Snippet steht auf dieser Seite, und es stimmt.',
  unreachable: (why) => `Die Seite konnte nicht abgerufen werden: ${why}.`,
  unreachableTodo:
    'Stimmt die Adresse? Eine Seite hinter einem Passwort kann nicht geprüft werden.',
  noSnippet: 'Das Snippet steht nicht im Quelltext dieser Seite.',
  noSnippetTodo:
    'Fügen Sie es ein und leeren Sie den Cache des Shops. Wenn ein Tag-Manager es einsetzt, öffnen Sie stattdessen den Shop: Oben sehen Sie, sobald es lädt.',
  otherServer: (src) => `Das Snippet lädt den Chat von woanders: ${src}`,
  otherKey: (siteKey) => `Das Snippet gehört zu einem anderen Shop (${siteKey}).`,
  replaceTodo: 'Ersetzen Sie es durch die Zeile oben.',
  noKey: 'Das Skript ist da, aber ohne seinen Shop-Schlüssel.',
  noKeyTodo: 'Kopieren Sie die ganze Zeile samt data-store. Manche Editoren schneiden es ab.',
  originMissing: (origin) => `${origin} steht noch nicht auf der Liste Ihrer Adressen.`,
  originMissingTodo: 'Fügen Sie die Adresse unten hinzu, damit der Chat sich dort öffnen darf.',
  policy: 'Die Content-Security-Policy der Seite lässt den Chat nicht zu.',
  policyTodo: (source, directive) =>
    `Bitten Sie Ihr Entwicklungsteam, ${source} in ${directive} aufzunehmen.`,

  addresses: 'Ihre Adressen',
  addressesHint:
    'Nur Seiten dieser Adressen dürfen Ihren Chat zeigen. Mit und ohne www sind zwei verschiedene.',
  noAddresses: 'Die Liste ist leer: Der Chat öffnet sich nirgends.',
  addressList: 'Adressen',
  localhost: 'http://localhost, jeder Port',
  remove: (origin) => `${origin} entfernen`,
  addAddress: 'Adresse hinzufügen',
  add: 'Hinzufügen',
  changedMeanwhile:
    'Jemand anderes hat die Liste inzwischen geändert. So ist sie jetzt; versuchen Sie es noch einmal.',
  notSaved: (why) => `Nicht gespeichert. ${why}`,
};
