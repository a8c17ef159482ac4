import type { RefusalWords } from './words.ts';

export const words: RefusalWords = {
  codes: {
    busy: 'Der Server ist ausgelastet. Versuchen Sie es gleich noch einmal.',
    full: 'Mehr ist nicht möglich.',
    rate_limited: 'Zu oft hintereinander. Versuchen Sie es gleich noch einmal.',
    shutting_down: 'Der Server startet neu. Versuchen Sie es gleich noch einmal.',
    timeout: 'Es hat zu lange gedauert. Versuchen Sie es noch einmal.',
    unavailable: 'Das geht gerade nicht. Versuchen Sie es gleich noch einmal.',
    blocked: 'Das ist gesperrt.',
    closed: 'Das ist schon geschlossen.',
    forbidden: 'Das dürfen Sie nicht.',
    invalid: 'Etwas an Ihrer Eingabe stimmt nicht. Prüfen Sie sie.',
    not_found: 'Das gibt es nicht mehr.',
    sold_out: 'Im Shop ist davon nichts mehr da.',
    stale: 'Es hat sich inzwischen geändert. Sehen Sie es sich noch einmal an.',
    too_long: 'Das ist zu lang.',
    unauthorized: 'Melden Sie sich neu an.',
    unknown_event: 'Der Server kennt das nicht. Laden Sie die Seite neu.',
    unsupported: 'Das ist hier nicht möglich.',
    unsupported_protocol: 'Laden Sie die Seite neu: Die Konsole ist älter als der Server.',
  },
  names: {
    owner: 'Inhaberin',
    admin: 'Admin',
    supervisor: 'Leitung',
    agent: 'Teammitglied',
    viewer: 'Lesend',
    macro: 'Makro',
    view: 'Ansicht',
  },
  said: {
    // Accounts and sign-in
    'the current password is not right': 'Das aktuelle Passwort stimmt nicht.',
    'a password has {1} to {2} characters': 'Ein Passwort hat {1} bis {2} Zeichen.',
    'this password is too easy to guess': 'Dieses Passwort ist zu leicht zu erraten.',
    'you do not work for this store any more': 'Sie arbeiten nicht mehr für diesen Shop.',
    'you do not work for that store': 'Sie arbeiten nicht für diesen Shop.',
    'this is the session you are in; sign out instead':
      'In dieser Sitzung sind Sie gerade; melden Sie sich stattdessen ab.',
    'this session has ended already': 'Diese Sitzung ist schon beendet.',
    'this account is disabled; ask an owner or admin of your store':
      'Dieses Konto ist gesperrt; fragen Sie Inhaberin oder Admin Ihres Shops.',
    'sign in first': 'Melden Sie sich zuerst an.',
    'e-mail and password are needed': 'Geben Sie E-Mail und Passwort ein.',
    'set up two-factor sign-in first': 'Richten Sie zuerst die Anmeldung in zwei Schritten ein.',
    'set up two-factor sign-in for yourself first, on the page Account':
      'Richten Sie die Anmeldung in zwei Schritten zuerst für sich selbst ein, auf der Seite „Konto“.',
    'it is not as asked': 'Diese Eingabe stimmt so nicht.',
    'there is no such link; is it complete?': 'Diesen Link gibt es nicht; ist er vollständig?',
    'this link has been used; ask for a new one':
      'Dieser Link wurde schon benutzt; bitten Sie um einen neuen.',
    'this link has run out; ask for a new one':
      'Dieser Link ist abgelaufen; bitten Sie um einen neuen.',
    'this server is set up already; sign in':
      'Dieser Server ist schon eingerichtet; melden Sie sich an.',
    'open the link that was printed where the server was started':
      'Öffnen Sie den Link, der beim Start des Servers ausgegeben wurde.',
    '{1} has an account already': '{1} hat schon ein Konto.',
    'this origin may not act for agents': 'Diese Adresse darf nicht im Namen des Teams handeln.',
    'this origin may not set up':
      'Von dieser Adresse aus kann der Server nicht eingerichtet werden.',
    'this server speaks protocol {1}':
      'Dieser Server spricht Protokoll {1}. Laden Sie die Seite neu.',

    // The team
    'the store has no such agent': 'Dieses Teammitglied gibt es im Shop nicht.',
    'no such agent': 'Dieses Teammitglied gibt es nicht mehr.',
    'no such team': 'Dieses Team gibt es nicht mehr.',
    'no such team or agent': 'Dieses Team oder Teammitglied gibt es nicht mehr.',
    'to an agent or to a team, not both': 'An ein Teammitglied oder an ein Team, nicht an beide.',
    'this agent may only read': 'Dieses Teammitglied darf nur lesen.',
    'this agent may only read; choose one who answers shoppers':
      'Dieses Teammitglied darf nur lesen; wählen Sie eines, das der Kundschaft antwortet.',
    'nobody resets the password of somebody above his own role':
      'Das Passwort von jemandem mit höherer Rolle kann niemand zurücksetzen.',
    'nobody resets the sign-in of somebody above his own role':
      'Die Anmeldung von jemandem mit höherer Rolle kann niemand zurücksetzen.',
    '{1} works for other stores too, and resets the password by mail':
      '{1} arbeitet auch für andere Shops und setzt das Passwort selbst per E-Mail zurück.',
    '{1} works for other stores too; ask the operator':
      '{1} arbeitet auch für andere Shops; fragen Sie, wer den Server betreibt.',
    'nobody changes the card of somebody above him':
      'Die Karte von jemandem mit höherer Rolle kann niemand ändern.',
    'somebody else changed the name meanwhile; it is {1} now':
      'Jemand hat den Namen inzwischen geändert; er ist jetzt {1}.',
    'this takes the role {1} or one above it': 'Dafür braucht es die Rolle {1} oder eine höhere.',
    'not in practice': 'Das geht in der Übung nicht.',
    'this is not your practice, or it is over': 'Das ist nicht Ihre Übung, oder sie ist vorbei.',
    'nobody disables himself; ask another owner or admin':
      'Sich selbst kann niemand sperren; fragen Sie jemand anderen mit der Rolle Inhaberin oder Admin.',
    'nobody gives or takes a role above his own':
      'Eine höhere Rolle als die eigene kann niemand geben oder nehmen.',
    'somebody else changed {1} meanwhile: now {2}, disabled':
      'Jemand hat {1} inzwischen geändert: jetzt {2}, gesperrt.',
    'somebody else changed {1} meanwhile: now {2}':
      'Jemand hat {1} inzwischen geändert: jetzt {2}.',
    '{1} is the last owner; make somebody else an owner first':
      '{1} ist die letzte Inhaberin; geben Sie diese Rolle zuerst jemand anderem.',
    'nobody invites to a role above his own':
      'Zu einer höheren Rolle als der eigenen kann niemand einladen.',
    'this invitation is used or revoked already':
      'Diese Einladung ist schon benutzt oder zurückgenommen.',
    'this is no e-mail address': 'Das ist keine E-Mail-Adresse.',
    'there is an account with this e-mail already; sign in with it to join':
      'Zu dieser E-Mail gibt es schon ein Konto; melden Sie sich damit an, um beizutreten.',
    'this invitation is for {1}; use that address':
      'Diese Einladung gilt für {1}; benutzen Sie diese Adresse.',
    'you work for {1} already': 'Sie arbeiten schon für {1}.',
    'this invitation has been used; it counts once':
      'Diese Einladung wurde schon benutzt; sie gilt nur einmal.',
    'there is no such invitation; is the link complete?':
      'Diese Einladung gibt es nicht; ist der Link vollständig?',
    'this invitation was taken back': 'Diese Einladung wurde zurückgenommen.',
    'this invitation has run out after 7 days': 'Diese Einladung ist nach 7 Tagen abgelaufen.',

    // Conversations and shoppers
    'no such conversation': 'Dieses Gespräch gibt es nicht mehr.',
    'this store has no such conversation': 'Dieses Gespräch gibt es im Shop nicht mehr.',
    'this conversation is closed': 'Dieses Gespräch ist geschlossen.',
    'this conversation belongs to someone else': 'Dieses Gespräch gehört jemand anderem.',
    'this conversation is yours already': 'Dieses Gespräch haben Sie schon.',
    'no such shopper': 'Diese Kundin gibt es hier nicht mehr.',
    'this store has no such shopper': 'Diese Kundin gibt es in diesem Shop nicht.',
    'until: must lie ahead, within a year':
      'Wählen Sie eine Zeit, die innerhalb eines Jahres vor Ihnen liegt.',
    'a closed conversation cannot be snoozed':
      'Ein geschlossenes Gespräch kann nicht zurückgestellt werden.',
    'a whisper is for somebody else': 'Zuflüstern können Sie nur anderen.',
    'somebody else has this conversation by now': 'Dieses Gespräch hat inzwischen jemand anderes.',
    'dueAt: must lie ahead, within a year':
      'Wählen Sie eine Zeit, die innerhalb eines Jahres vor Ihnen liegt.',
    'dueAt: the shopper knows the time':
      'Die Kundin kennt diese Zeit schon; sie lässt sich nicht mehr ändern.',
    'no such follow-up': 'Diese Wiedervorlage gibt es nicht mehr.',
    'a colleague has changed it meanwhile': 'Jemand im Team hat es inzwischen geändert.',
    'she has not asked for this': 'Darum hat sie nicht gebeten.',
    'times: this is the one she asked for': 'Um diese Zeit hat sie selbst gebeten.',
    'a colleague was faster': 'Jemand im Team war schneller.',
    'it was answered, or she has asked anew':
      'Es wurde schon beantwortet, oder sie hat neu angefragt.',
    'you have given all of these that you may for now':
      'Davon haben Sie fürs Erste alles gewährt, was Sie dürfen.',
    'you have given nothing of that name': 'Unter diesem Namen haben Sie nichts gewährt.',
    'no such complaint': 'Diese Beschwerde gibt es nicht mehr.',
    'she is not on the shop’s pages any more': 'Sie ist nicht mehr auf den Seiten des Shops.',
    'somebody has written to her already': 'Der Kundin hat schon jemand geschrieben.',
    'she has opened the chat herself': 'Sie hat den Chat selbst geöffnet.',
    'she has waved a message away': 'Sie hat eine Nachricht weggeklickt.',
    'the chat of this page cannot show a message first':
      'Der Chat dieser Seite kann nicht von sich aus eine Nachricht zeigen.',
    'no address is shown to be hers': 'Die Kundin hat keine Adresse bestätigt.',
    'this server sends no mail': 'Dieser Server verschickt keine E-Mails.',
    'practice sends no mail': 'In der Übung werden keine E-Mails verschickt.',
    'there is no mail server': 'Es gibt keinen Mailserver.',
    'the mail server did not take the letter': 'Der Mailserver hat die E-Mail nicht angenommen.',

    // Files and photos
    'the file is empty': 'Die Datei ist leer.',
    'a file may have 10 MB at most': 'Eine Datei darf höchstens 10 MB groß sein.',
    'more than 10 MB': 'Mehr als 10 MB.',
    'only whole PNG, JPEG, WebP, GIF, PDF, TXT and MP4 files':
      'Nur vollständige Dateien: PNG, JPEG, WebP, GIF, PDF, TXT und MP4.',
    'this name is taken; choose another': 'Dieser Name ist vergeben; wählen Sie einen anderen.',
    'this file was not sent in, or too long ago':
      'Diese Datei wurde nicht oder vor zu langer Zeit hochgeladen.',
    'this file was sent already': 'Diese Datei wurde schon gesendet.',
    'there is no such file here': 'Diese Datei gibt es hier nicht.',
    'no such file': 'Diese Datei gibt es nicht.',
    'no such picture': 'Dieses Bild gibt es nicht.',
    'this reply has no such picture': 'Dieses Bild gibt es in diesem Textbaustein nicht.',
    'this address holds no longer': 'Diese Adresse gilt nicht mehr.',
    'send one file as bytes, with its name':
      'Die Datei kam nicht an. Versuchen Sie es noch einmal.',
    'a picture may have {1} million pixels at most':
      'Ein Bild darf höchstens {1} Millionen Pixel haben.',
    'the picture is damaged or cannot be read': 'Das Bild ist beschädigt oder nicht lesbar.',
    'there is no such photo': 'Dieses Foto gibt es nicht mehr.',
    'this is not a PNG, JPEG, WebP or AVIF picture':
      'Das ist kein Bild in PNG, JPEG, WebP oder AVIF.',
    'a photo may have {1} million pixels at most':
      'Ein Foto darf höchstens {1} Millionen Pixel haben.',
    'a photo may have 20 MB at most': 'Ein Foto darf höchstens 20 MB groß sein.',
    'a product has {1} photos at most': 'Ein Produkt hat höchstens {1} Fotos.',
    'there is no photo in it': 'Darin ist kein Foto enthalten.',
    'send one photo with its product and light': 'Senden Sie ein Foto mit Produkt und Licht.',
    'send the photo as multipart form data': 'Das Foto kam nicht an. Versuchen Sie es noch einmal.',
    'agentId: does not fit': 'Dieses Teammitglied gibt es nicht.',

    // Articles, replies, rules, settings
    'no such article': 'Diesen Artikel gibt es nicht mehr.',
    'articles: no more fit': 'Mehr Artikel sind nicht möglich; entfernen Sie zuerst einen.',
    'somebody changed it meanwhile': 'Jemand hat es inzwischen geändert.',
    'somebody else has changed it meanwhile': 'Jemand anderes hat es inzwischen geändert.',
    'no such reply': 'Diesen Textbaustein gibt es nicht mehr.',
    'shortcut: taken': 'Dieses Kürzel ist vergeben.',
    'replies: no more fit': 'Mehr Textbausteine sind nicht möglich; entfernen Sie zuerst einen.',
    'pictures: one was not sent in': 'Ein Bild wurde nicht hochgeladen.',
    'name: taken': 'Dieser Name ist vergeben.',
    'no such {1}': 'Nicht mehr da: {1}.',
    '{1}s: no more fit': 'Mehr sind nicht möglich ({1}); entfernen Sie zuerst etwas.',
    'no such rule': 'Diese Regel gibt es nicht mehr.',
    'somebody else has changed this rule meanwhile':
      'Jemand anderes hat diese Regel inzwischen geändert.',
    'there are {1} rules already; remove one first':
      'Es gibt schon {1} Regeln; entfernen Sie zuerst eine.',
    '{1}: {2} may only read.': '{1}: {2} darf nur lesen.',
    'the last day is before the first': 'Der letzte Tag liegt vor dem ersten.',
    'nobody of the team has this name any more': 'Niemand im Team heißt mehr so.',
    'somebody has changed this campaign meanwhile':
      'Jemand hat diese Kampagne inzwischen geändert.',
    'a store has {1} at most': 'Mehr als {1} sind nicht möglich.',
    'no such campaign': 'Diese Kampagne gibt es nicht mehr.',
    'a team is there twice': 'Ein Team ist zweimal eingetragen.',
    'somebody else has changed the hours meanwhile':
      'Jemand anderes hat die Öffnungszeiten inzwischen geändert.',
    'timeZone: there is no such time zone': 'Diese Zeitzone gibt es nicht.',
    'delivery.timeZone: there is no such time zone': 'Diese Zeitzone gibt es nicht.',
    'there are two keys already; remove one first':
      'Es gibt schon zwei Schlüssel; entfernen Sie zuerst einen.',
    'there is no such store': 'Diesen Shop gibt es nicht.',
    'no such store': 'Diesen Shop gibt es nicht.',
    'at most {1} languages': 'Höchstens {1} Sprachen.',
    '“{1}” is not an address such as https://shop.example':
      '„{1}“ ist keine Adresse wie https://shop.example.',
    'no such list': 'Diese Liste gibt es nicht.',
    'there are {1} keys already; revoke one first':
      'Es gibt schon {1} Schlüssel; widerrufen Sie zuerst einen.',
    'no such key': 'Diesen Schlüssel gibt es nicht mehr.',
    'no such webhook target': 'Diesen Webhook gibt es nicht mehr.',
    'url: {1}': 'Diese Adresse geht nicht: {1}',
    'there are {1} already; remove one first':
      'Es gibt schon {1}; entfernen Sie zuerst etwas davon.',
    'turn the target on first': 'Schalten Sie den Webhook zuerst ein.',
    'no such delivery': 'Diese Zustellung gibt es nicht mehr.',
    'only https is asked': 'Nur Adressen mit https.',
    'an address carries no password': 'Eine Adresse darf kein Passwort enthalten.',
    'this address is not public': 'Diese Adresse ist nicht öffentlich.',
    'this name leads to an address that is not public':
      'Dieser Name führt zu einer Adresse, die nicht öffentlich ist.',
    'notifications cannot be sent there: {1}':
      'Dorthin können keine Benachrichtigungen gesendet werden: {1}',
    'this is no key of a browser': 'Das ist kein Schlüssel eines Browsers.',
    'this device is not known here; switch it on again':
      'Dieses Gerät ist hier nicht bekannt; schalten Sie es neu ein.',

    // The shop and its products
    'this store has no shop connected': 'Es ist kein Shop verbunden.',
    'the shop did not answer':
      'Der Shop hat nicht geantwortet. Versuchen Sie es gleich noch einmal.',
    'the shop has no such product': 'Dieses Produkt gibt es im Shop nicht.',
    'the catalogue does not know this product': 'Der Katalog kennt dieses Produkt nicht.',
    'the shop has no product {1}': 'Das Produkt {1} gibt es im Shop nicht.',
    'product {1} has no variant {2}': 'Das Produkt {1} hat keine Variante {2}.',
    'the shop has no variant {1} of {2}': 'Von {2} gibt es im Shop keine Variante {1}.',
    'the shop has not {1} of {2}': 'Von {2} sind im Shop keine {1} Stück da.',
    'a bundle names each variant once': 'In einem Set steht jede Variante nur einmal.',
    'the shop has it already': 'Der Shop hat es schon wieder.',
    'no such order of hers': 'Diese Bestellung gehört nicht zu ihr.',
    'nothing is told of this order': 'Zu dieser Bestellung gibt es keinen Bescheid mehr.',
    'she waits for it already': 'Darauf wartet sie schon.',
    'she waits for as much as she may': 'Sie wartet schon auf so viel, wie sie darf.',
    'her cart is empty, or she does not share it':
      'Der Warenkorb der Kundin ist leer oder nicht freigegeben.',
    'this shop makes no links to pay; point at the check-out instead':
      'Dieser Shop erstellt keine Zahlungslinks; zeigen Sie stattdessen auf die Kasse.',
    'no such request in this conversation': 'Diese Anfrage gibt es in diesem Gespräch nicht.',
    'it has been answered already': 'Es wurde schon beantwortet.',
    'the shop said no: {1}': 'Der Shop hat abgelehnt: {1}',
    'no such size chart in this conversation':
      'Diese Größentabelle gibt es in diesem Gespräch nicht.',
    'the size chart has no {1}': 'Größe {1} steht nicht in der Größentabelle.',
    'there is no size chart of this product yet':
      'Zu diesem Produkt gibt es noch keine Größentabelle.',
    'nothing is known of this product’s fit and fabric yet':
      'Über Passform und Material dieses Produkts ist noch nichts bekannt.',
    'there are no photos of it yet': 'Dazu gibt es noch keine Fotos.',
    'One change per line or product, and one code and one gift at most.':
      'Eine Änderung je Position oder Produkt, dazu höchstens ein Code und ein Geschenk.',
    'Her cart is private; its lines cannot be changed from here.':
      'Der Warenkorb der Kundin ist nicht freigegeben; seine Positionen lassen sich von hier aus nicht ändern.',
    'A line you change is no longer in her cart.':
      'Eine Position, die Sie ändern, liegt nicht mehr im Warenkorb.',
    'Her cart now has {1} of {2}, not {3}.':
      'Im Warenkorb sind jetzt {1} Stück von {2}, nicht {3}.',
    'Her cart has {1} of {2} already.': 'Im Warenkorb sind schon {1} Stück von {2}.',
    '{1} is what her cart has already.': '{1} liegt genau so schon im Warenkorb.',
    'This store has not said which product is its wrap.':
      'Dieser Shop hat nicht angegeben, welches Produkt seine Geschenkverpackung ist.',
    '{1} is sold out.': '{1} ist ausverkauft.',
    'The shop has only {1} of {2}.': 'Im Shop sind nur {1} Stück von {2} da.',
    'The shop has no product {1}.': 'Das Produkt {1} gibt es im Shop nicht.',
    '{1} has no such size or colour; choose one first.':
      '{1} gibt es nicht in dieser Größe oder Farbe; wählen Sie zuerst eine.',
    'This shop cannot make discount codes from here.':
      'Dieser Shop kann von hier aus keine Rabattcodes erstellen.',
    'This shop does not let us make discount codes.':
      'Dieser Shop erlaubt uns nicht, Rabattcodes zu erstellen.',
    'The shop would not make this discount code.': 'Der Shop hat diesen Rabattcode abgelehnt.',
    'The shop did not answer, so no code was made. Try again in a moment.':
      'Der Shop hat nicht geantwortet, also gibt es keinen Code. Versuchen Sie es gleich noch einmal.',
    'You may not give discounts in this store.': 'Sie dürfen in diesem Shop keine Rabatte geben.',
    'You may give {1} % at most, for {2} hours at most.':
      'Sie dürfen höchstens {1} % geben, für höchstens {2} Stunden.',
    'Nothing of it is left in the cart to be taken back.':
      'Davon liegt nichts mehr im Warenkorb, was sich zurücknehmen ließe.',
    'There is nothing to be taken back.': 'Es gibt nichts zurückzunehmen.',
    'The cart is private, so it cannot be put back from here.':
      'Der Warenkorb ist nicht freigegeben und lässt sich von hier aus nicht zurücksetzen.',
    'no such proposal': 'Diesen Änderungsvorschlag gibt es nicht mehr.',
    'no such proposal in this conversation':
      'Diesen Änderungsvorschlag gibt es in diesem Gespräch nicht.',
    'no such suggestion in this conversation': 'Diesen Vorschlag gibt es in diesem Gespräch nicht.',

    // Tables and charts
    'send the table as text/csv': 'Die Tabelle kam nicht an. Wählen Sie eine CSV-Datei.',
    'this is not a readable CSV table': 'Das ist keine lesbare CSV-Tabelle.',
    'there is no column {1}': 'Die Spalte {1} fehlt.',
    'unknown column {1}': 'Unbekannte Spalte {1}.',
    '{1} lines at most in one file': 'Höchstens {1} Zeilen in einer Datei.',
    'the same product as in line {1}': 'Dasselbe Produkt wie in Zeile {1}.',
    'product_id is empty': 'product_id ist leer.',
    'platform is empty': 'platform ist leer.',
    '{1} is not a figure: “{2}”': '{1} ist keine Zahl: „{2}“',
    'size_chart_unit is cm or in': 'size_chart_unit ist cm oder in.',
    'size_chart_of is garment or body': 'size_chart_of ist garment oder body.',
    'size_chart: {1}': 'Größentabelle: {1}',
    'the shop has no {1}': '{1} gibt es im Shop nicht.',
    'the shop did not answer for it': 'Der Shop hat dazu nicht geantwortet.',
    'a new reply needs a title': 'Ein neuer Textbaustein braucht einen Titel.',
    'a list holds {1} replies at most': 'Eine Liste fasst höchstens {1} Textbausteine.',
    'a reply has {1} languages at most': 'Ein Textbaustein hat höchstens {1} Sprachen.',
    'the same shortcut and language as in line {1}':
      'Dasselbe Kürzel und dieselbe Sprache wie in Zeile {1}.',
    'another title than in line {1}': 'Ein anderer Titel als in Zeile {1}.',
    'language is empty': 'Die Sprache fehlt.',
    'text is empty': 'Der Text fehlt.',
    'shortcut is one word of letters, figures, - and _ up to 31 characters':
      'Das Kürzel ist ein Wort aus Buchstaben, Ziffern, - und _ mit bis zu 31 Zeichen.',
    'title has {1} characters at most': 'Der Titel hat höchstens {1} Zeichen.',
    'language is a code such as de or pt-br': 'Die Sprache ist ein Kürzel wie de oder pt-br.',
    'text is too long, or holds signs that cannot be kept':
      'Der Text ist zu lang oder enthält Zeichen, die nicht gespeichert werden können.',
    'a chart has a head line and a line per size':
      'Eine Tabelle hat eine Kopfzeile und eine Zeile je Größe.',
    'the head line names no measure': 'Die Kopfzeile nennt kein Maß.',
    'a chart has 12 measures at most': 'Eine Tabelle hat höchstens 12 Maße.',
    'a chart has 40 sizes at most': 'Eine Tabelle hat höchstens 40 Größen.',
    'line {1} names no size': 'Zeile {1} nennt keine Größe.',
    '{1} of {2} is not a measure: “{3}”': '{1} von {2} ist kein Maß: „{3}“',

    // The AI
    'the AI wrote nothing': 'Die KI hat nichts geschrieben.',
    'the AI translated nothing': 'Die KI hat nichts übersetzt.',
    'the AI lost a part of it': 'Die KI hat einen Teil davon weggelassen.',
    'the AI answered something else than translations': 'Die KI hat keine Übersetzungen geliefert.',
    'the AI answered something else than text': 'Die KI hat keinen Text geliefert.',
    'the AI took too long': 'Die KI hat zu lange gebraucht.',
    'the AI cannot be reached': 'Die KI ist nicht erreichbar.',
    'the AI is busy': 'Die KI ist ausgelastet. Versuchen Sie es gleich noch einmal.',
    'the AI does not take the server’s key': 'Die KI nimmt den Schlüssel des Servers nicht an.',
    'the AI knows no such model, or takes no such request':
      'Die KI kennt das Modell nicht oder nimmt die Anfrage nicht an.',
    'the AI is out of order': 'Die KI ist gerade nicht verfügbar.',
    'this server has no AI': 'Dieser Server hat keine KI.',
    'the store has not switched this on': 'Der Shop hat das nicht eingeschaltet.',
    'the store has used up what it may ask of the AI today':
      'Das Kontingent des Shops für die KI ist für heute aufgebraucht.',

    // The server and the way to it
    'too often, try later': 'Zu oft hintereinander. Versuchen Sie es später noch einmal.',
    'too fast': 'Zu schnell hintereinander. Warten Sie einen Moment.',
    'try again': 'Versuchen Sie es noch einmal.',
    'this node is leaving': 'Der Server startet gerade neu. Versuchen Sie es gleich noch einmal.',
    'there is nothing here': 'Hier gibt es nichts.',
    'at most {1} bytes': 'Höchstens {1} Byte.',
    'the request is malformed':
      'Der Server hat die Anfrage nicht verstanden. Laden Sie die Seite neu.',
    'the handshake is malformed':
      'Der Server hat die Anfrage nicht verstanden. Laden Sie die Seite neu.',
    'something went wrong': 'Etwas ist schiefgegangen. Versuchen Sie es gleich noch einmal.',
    'something went wrong on the server':
      'Auf dem Server ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
    'no such request': 'Der Server kennt diese Anfrage nicht. Laden Sie die Seite neu.',
    'the database cannot take it now':
      'Die Datenbank kann es gerade nicht aufnehmen. Versuchen Sie es gleich noch einmal.',
    'storage is closing': 'Der Server startet gerade neu. Versuchen Sie es gleich noch einmal.',
    'too many messages wait for the database':
      'Die Datenbank ist ausgelastet. Versuchen Sie es gleich noch einmal.',
    'no answer from the database':
      'Die Datenbank hat nicht geantwortet. Versuchen Sie es gleich noch einmal.',
    'no connection': 'Keine Verbindung.',
    'no answer': 'Keine Antwort vom Server.',
    'the server was not reached': 'Der Server wurde nicht erreicht.',
    'the server could not be reached': 'Der Server wurde nicht erreicht.',
    'the server does not answer': 'Der Server antwortet nicht.',
    'the server does not answer; try again in a moment':
      'Der Server antwortet nicht. Versuchen Sie es gleich noch einmal.',
    empty: 'Der Text fehlt.',
    'too long': 'Der Text ist zu lang.',
    'too much waits to be sent': 'Es wartet schon zu viel auf das Senden.',
    'too old': 'Es hat zu lange auf das Senden gewartet.',
  },
};
