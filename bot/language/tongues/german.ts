import type { Tongue } from '../tongue.ts';
import { mending } from './mending.ts';
import { roundabout } from './roundabout.ts';

/** German. */
export const german: Tongue = {
  code: 'de',
  marks:
    /(?<!\p{L})(?:der|die|das|den|dem|ein|eine|einen|ist|sind|war|wird|werden|nicht|bitte|und|auf|aus|von|vom|zum|zur|für|fuer|mit|im|ins|warum|wieso|weshalb|wer|wann|welche|welcher|welches|wie|kannst|könntest|zertifikat\p{L}*|tresor|zugriff|synchronisier\p{L}*|reparier\p{L}*|zeig\p{L}*|beim|eigentlich|erstmal|ruhe|hoch|skalier\p{L}*|wofür|passiert|syncen?|nochmal|hol|zieh|setz|füg|gib|mach|lass|häng|nichts|nix|hab|bist|hilfe|danke|abbrechen|jetzt|gestern|noch|schon|nein|alle|läuft|laeuft|ablaufen|abgelaufen\p{L}*|beobachte\p{L}*|rückgängig|behebe\p{L}*|erneuer\p{L}*|mir|uns|ich|wir|bedeutet|gelb|rot|grün|was|anwenden|vorschlag|neu|starte|starten|stopp|verursacht|keine|mehr|befehle|beispiele|guten|morgen|tag|abend|moin|wozu|soll|sollen|sollte|muss|kann|man|es|du|hast|hat|haben|hatte|seit|nach|bei|bis|dass|wenn|ob|immer|mal|doch|diese[rnms]?|unsere[rnms]?|welches|woran|gibt|geht|heute|vor|wird|wo|bescheid|ausführen|genehmig\p{L}*|behoben|laufen|tage|wochen|stand|verlauf|protokoll|wartet?|schau|prüf\p{L}*|fertig|kommt|an|liefert|fehlt|hör|über|alte[nsrm]?|neue[nsrm]?|dir|dich|euch|meint|sagt|kollege|bereits|freigegeben|wurden?|vorgang|stehen|senden|sie|ihnen|ihr|euer|unser|mein|dein|sein|kein|oder|aber|weil|denn|sich|sind|bin|damit|dazu|dort|hier|gerade|grad|nich|is|ne|ach|sehr|geehrt\p{L}+|danach|während|ohne|gegen|unter|zwischen|durch|als|auch|nur|viel\p{L}*|etwas|jemand|niemand|gings|gehts|hats|haste|biste)(?!\p{L})|[äöüß]/gu,
  leadIn:
    /^(?:hallo|hi|hey|moin|servus|guten (?:tag|morgen|abend)|bitte|ok|okay|also|so|und|dann|mal|jetzt|mal eben|eben|gut|ja|kannst du|könntest du|koenntest du|können sie|könnten sie|kann jemand|würdest du|mach mal|los|leute|team|zusammen|ich möchte dass du|schnell|gerne?|einfach|einmal|super|bot|nochmal|noch mal|könnt ihr|könntet ihr|kannste|würdest du bitte|sei so (?:lieb|nett|gut) und|seid so (?:lieb|nett|gut) und|tu mir den gefallen und|ja bitte|ach|na|ey|(?:ich|wir) bitten?(?: sie)?(?: darum)?|würden sie|seien sie so (?:gut|nett|freundlich) und|greenlight)(?=$|[\s,:!])[\s,:!]*/,
  question:
    /^(?:(?:und|aber|hallo|hi|also|bitte)[\s,]+)*(?:warum|wieso|weshalb|wer|wem|wen|wann|wo|was|wie|welche\p{L}*|ist|sind|war|hat|hast|habt|haben|wurde\p{L}*|wird|werden|soll\p{L}*|darf|muss|müssen|kann(?! jemand bitte)|könnte(?! jemand bitte)|würde\p{L}*(?! (?:du|sie))|gibt|läuft|braucht|macht|hilft|verursacht|startet|bekomm(?:t|en)|krieg(?:t|en)|merk(?:t|en)|funktioniert|passiert|bleib(?:t|en)|lohnt|reich(?:t|en)|kostet|dauert|spür(?:t|en)|wofür|wozu|weswegen|woran|woher|womit|wieviel\p{L}*|bist|seid|schon)\s/u,
  request:
    /^(?:(?:hallo|hi|hey|bitte|und|ok|also)[\s,]+)*(?:kannst du|kannste|könntest du|koenntest du|können sie|könnten sie|könntet ihr|könnt ihr|würdest du|würden sie|würdet ihr|magst du|sei so (?:lieb|nett|gut) und)(?!\p{L})(?!.*(?:\boder\b|automatisch|selbst|erklär|sagen|zeigen))/u,
  holdsBack: [
    /(?<!\p{L})(?:wenn|falls|sofern|sobald|ob|bevor|nachdem|würde\p{L}*|wäre|könnten?|sollten?|angenommen|morgen(?! früh zu)|später|spaeter|nachher|heute (?:abend|nacht)|nächste\p{L}*|naechste\p{L}*|erst|warte\p{L}*|stopp?\p{L}*|halt|anhalten|pausier\p{L}*|aussetzen|verschieb\p{L}*|cancel\p{L}*|unterbrech\p{L}*|unterbrich|einstellen|vermeid\p{L}*|zurückstellen|abbrech\p{L}*|gesagt|sagt\p{L}*|meinte?|angeblich|laut|geplant|ohne|statt|bis|gestern|wurde\p{L}*|hat|haben wir|habe|hatte\p{L}*|vielleicht|hör\p{L}* auf|unterlass\p{L}*|zurück(?:zieh|ge)\p{L}*|zieh\p{L}* .* zurück|widerruf\p{L}*|ablehn\p{L}*|verwerf\p{L}*|verwirf|stornier\p{L}*|erinner\p{L}*|frag)(?!\p{L})/u,
  ],
  harmless:
    /guten morgen|so bald wie möglich|wenn (?:du kannst|möglich|es geht)|(?:kunden?|user|nutzer|chef(?:in)?|alle|leute|wir|der kunde) warten?t?(?!\p{L})|(?:könntest|könntet|könnten) (?:du|ihr|sie)(?= )|würde(?:st|t|n) (?:du|ihr|sie)(?= )|(?:ich|wir) (?:will|wollen|möchten?|kann|können) nicht (?:mehr )?warten/gu,
  reports: [
    /^(?:stell\p{L}* dir|leg\p{L}* (?:mir|uns) .* dar$|erlaub\p{L}* mir|bring\p{L}* (?:mir|uns) (?:die|eine) )/u,
    /(?<!\p{L})(?:an|aus|um|auf|ein|her|hin|zurück|frei|ab|durch|wieder\p{L}*|hinzu|nach|rück\p{L}*)zu\p{L}+en(?!\p{L})/u,
    /^(?:(?:wie|was|wer|wann|ob|dass|weil|wo|womit|damit)\s|um\s(?!(?:\p{L}+ )?(?:behebung|reparatur|korrektur|instandsetzung|wiederherstellung|sync|synchronis(?:ation|ierung)|import|aktualisierung)(?!\p{L})))/u,
    /(?<!\p{L})(?:(?<!(?:genehmige|bestätige|akzeptiere|befürworte)n? )(?:ich|wir)(?! (?:genehmig|bestätig|akzeptier|befürwort))|er|man|(?<!(?:was|wie|den|die|das) )(?:ihr|du)|jemand|will|wollen|wollte\p{L}*|wird|werden|soll\p{L}*|muss|müssen|müsste\p{L}*|möchte\p{L}*|darf|dürfen|kann|können|steht|plan[et]\p{L}*|vergessen)(?!\p{L})/u,
    /(?<!\p{L})zu (?!(?:den|einen|allen|diesen|ihren|unseren|meinen)(?!\p{L}))\p{L}+(?:en|ern)(?!\p{L})/u,
    /(?:fehlgeschlagen|schlägt|schlug|scheitert|(?<!^(?:(?:beheb|reparier|fix|korrigier)e?|behebung|reparatur) (?:den|des|diesen|dieses) )fehler|hängt|fertig|abgeschlossen|läuft|klappt|geht|funktioniert)/,
  ],
  action: /synchronis|sync|reparier|reparatur|fix|beheb|vergeb|freigeb|sicher|risiko/u,
  commands: [
    {
      kind: 'fix',
      says: [
        /^(?:schalte?|stelle?|aktiviere?) (?:bitte |mal )*(?:die |das )?(?:auto-?renew\p{L}*|automatische (?:erneuerung|verlängerung|rotation)) (?:für |bei |von |auf )?(?:_ )?(?:wieder )?(?:ein|an)$/u,
        /^(?:den |diesen |deinen |das |die |diese |deine )?(?:vorschlag|plan|fix|korrektur|empfehlung|lösung|reparatur|variante|option)(?: _| \d+)? (?:übernehmen|annehmen|umsetzen|ausführen|anwenden|freigeben|durchführen|genehmigen|bestätigen)$/,
        /^(?:um |einmal |die )*(?:umgehende |schnelle |sofortige |zeitnahe )?(?:behebung|reparatur|instandsetzung|wiederherstellung)(?:(?: (?:der|des|dem|den|von|für|bei|auf|am|an|problem\p{L}*|fehlers|störung|zertifikat\p{L}*|zugriff\p{L}*|bindung|app))* _)?(?: (?:bitte|jetzt|sofort|durchführen|starten|veranlassen|ausführen))*$/u,
        /(?:erteilung|vergabe|einräumung|zuweisung|wiederherstellung) (?:der |des |von )?\p{L}*(?:recht|zugriff|rolle).{0,60}(?:veranlassen|vornehmen)$/u,
        /^(?:(?:das|den|die|es|mal|_|bitte|doch|jetzt) )*(?:reparier(?:e|en|t|st)?|behebe?n?|fixen?|fix(?= (?:mal|bitte|doch|das|es|den|die|jetzt|_))|korrigier(?:e|en)|heile?n?|löse?n?(?!.* aus$)|erneuer[en]?|erneuere|genehmig(?:e|en)?|bestätig(?:e|en)?|bieg|flick(?:e|en)?)(?= |$|:)/,
        /(?:^|\s)(?:reparieren|beheben|fixen|korrigieren|richten|in ordnung bringen|rückgängig machen|zurückrollen|zurücknehmen|wiederherstellen|anwenden|ausführen|umsetzen|durchführen|umbinden|genehmigen|freigeben|bestätigen|erneuern)$/,
        /(?:bindung|binding).{0,80}(?:umstellen|umhängen|ändern|setzen|aktualisieren|korrigieren)$/,
        /(?:dienste|firewall|trusted|version|netzwerk|zugriff).{0,60}(?:erlauben|zulassen|aktivieren|freischalten|öffnen)$/,
        /^(?:erlaube|aktiviere|schalte|öffne|lass(?=.* (?:durch|rein|zu|zugreifen|lesen|ran)(?!\p{L}))(?!.{0,30}finger)).{0,80}(?:dienste|firewall|trusted|version|netzwerk|zugriff|tresor|_)/u,
        /^(?:freigeben|anwenden): ?_$/,
        /^(?:genehmigt|freigegeben|bestätigt|angenommen|abgesegnet|(?:ist |sei )?(?:hiermit )?genehmigt|mach(?: mal| ruhig| hin)?|freigabe erteilt|freigeben|einverstanden|leg los|durchführen|anwenden|ausführen)$/,
        /^(?:setze?|füge?|trage?|lege?|weise?|richte?|nimm|packe?|ergänze?|erteile?|vergib|gib|gewähre?|hinterlege?|stelle?|häng\p{L}*|räume?|mache?)(?!\p{L}).{0,100}(?:zugriff\p{L}*|berechtigung\p{L}*|(?<!\p{L})rechte?(?!\p{L})|leserecht\p{L}*|rolle\p{L}*|richtlinie\p{L}*|polic(?:y|ies))(?!\p{L})/u,
        /^(?:häng\p{L}*|binde?|biege|stelle?|schwenke?|tausche?|lege?|setze?)(?!\p{L}).{0,80}(?:\b_\b|bindung|zertifikat|zert|binding).{0,60}(?<!\p{L})(?:um|neu|gerade|zurück|aus|auf (?:das|die|den) (?:neue|aktuelle|richtige)\p{L}* \p{L}+)$/u,
        /^(?:roll|nimm|mache?|dreh)(?!\p{L}).{0,60}(?:zurück|rückgängig)$/u,
        /^(?:richte?|bring|krieg|bekomm|mache?|rück|stelle?) (?:das |es |mal |bitte |doch |mir |uns )*.{0,60}(?:_|zertifikat|zert|bindung|tresor|zugriff).{0,40}(?:gerade|wieder (?:heil|hin|in ordnung|ganz|grün|gut|her)|in ordnung|klar|wiederher)(?: bitte)?$/u,
        /^(?:richte?|bring|krieg|mache?) (?:das |es |mal |bitte |doch |jetzt )+(?:gerade|wieder hin|in ordnung|heil|ganz)(?: (?:auf|bei|für|an) _)?$/u,
        /(?:^|\s)(?:(?:wieder )?(?:gerade ?biegen|hinbiegen|in ordnung bringen|heil machen|ganz machen|hinbekommen|hinkriegen|geradeziehen)|zurückdrehen|rebinden|neu binden|umhängen|freischalten|wieder aktivieren|undo machen|(?:wieder )?(?:grün|heil|fit|flott) (?:machen|kriegen|bekommen|bringen))$/,
        /^(?:mache?|tu) (?:das|es)(?: (?:bitte|jetzt|so|mal))*$/,
        /^(?:mache?|bringe?) (?:_|es|das|alles|das zertifikat)(?: \p{L}+)*? (?:grün|heil|in ordnung|wieder gut)$/u,
        /(?:zugriff|recht|rolle|richtlinie|policy|get).{0,80}(?<!\p{L})(?:vergeben|geben|setzen|anlegen|einrichten|ergänzen|nachtragen|erteilen|zuweisen|hinzufügen|einräumen|eintragen|gewähren|freigeben)$/u,
        /^(?:wende|führe|setze|stelle|mache?|nimm|starte).{0,60}(?:reparatur|fix|vorschlag|option|plan|korrektur|änderung).{0,50}$/,
      ],
    },
    {
      kind: 'sync',
      says: [
        /^(?:erzwing\p{L}*|starte?|stoße?|mache?|führe?|löse?)(?!\p{L}) (?:bitte |mal |jetzt )*(?:eine?n? )?(?:neuen? |erneute[nr]? |frische[nr]? )?(?:aktualisierung|import|neuimport|reimport|refresh|abruf) (?:von |für |auf |bei |des |der |zertifikats )+_/u,
        /^(?:um |einmal |die |eine |neue |erneute )*(?:re)?sync\p{L}* (?:(?:der|des|von|für|bei|auf|am|dem|zertifikat\p{L}*|app) )*_(?: (?:bitte|jetzt|sofort|anstoßen|starten|auslösen|ausführen|durchführen|machen|veranlassen|erforderlich))*$/u,
        /^(?:(?:das|den|die|es|mal|_|bitte|doch|jetzt|alle|zertifikat\p{L}*) )*(?:synchronisier(?:e|en|t|st)?|syncen?)(?= |$|:)/u,
        /^(?:(?:es|mal|_|bitte|doch|jetzt|alle) )*(?:re)?sync(?= |$|:)/,
        /^(?:mache?|starte?|löse?|stoße?|drücke?|klicke?|führe?|tu|fahre?|schieb\p{L}*|triggere?|wirf|setze?)(?!\p{L}).{0,60}(?:re)?sync/u,
        /^(?:lade?|zieh\p{L}*|hole?|importiere?|spiele?|übernimm|nimm|aktualisiere?|bring)(?!\p{L}).{0,80}(?:zert|version|tresor|vault|cert)/u,
        /(?:^|\s)(?:synchronisieren|syncen|resyncen|durchsyncen|abgleichen|sync\p{L}* (?:starten|anstoßen|auslösen|ausführen|durchführen|machen)|neu (?:importieren|laden|ziehen|einlesen|holen)|aktualisieren)(?=$|:)/u,
        /(?:vault|tresor|_|zert|cert|version).{0,60}(?<!\p{L})(?:ziehen|reinziehen|holen|abholen|laden|einspielen|übernehmen|importieren|einlesen|nachladen)$/u,
      ],
    },
    ...roundabout.de,
    mending.de,
  ],
  readings: [
    {
      kind: 'unwatch',
      says: [
        /^erinner(?:e|t|n sie)? (?:mich|uns) (?:.{0,40} )?nicht mehr/mu,
        /(?:schluss|ende|aufhören|genug|stopp?|aus) mit (?:den |diesen |der |dem )?(?:alarm|meldung|benachrichtigung|alert|warnung|beobachtung|überwachung|hinweise|ping)|(?:alarm\p{L}*|alerts?|benachrichtigung\p{L}*|meldungen|warnungen|überwachung|pings?) .{0,60}(?:aus|ab|abstellen|ausschalten|abschalten|beenden|stoppen|deaktivieren|löschen|entfernen|einstellen|weg)(?:$|schalten)|(?:stopp?e?|beende|deaktivier\p{L}*|lösche|entferne|stelle?|schalte?) .{0,30}(?:alarm|alert|benachrichtigung|meldungen|warnungen|überwachung)|(?:nicht|nix) mehr .{0,20}(?:anpingen|pingen|schreiben|nerven|bescheid|alarmier|beobachte|benachrichtig)|keine? (?:\p{L}+ )?(?:alert|ping|warnunge)|abbestell|(?:beobacht|benachricht|überwach|folge|meld(?!et sich)|informier|alarmier|ping ).{0,60}nicht mehr|keine (?:benachrichtigung|alarm|meldung|hinweis)|nicht mehr (?:beobacht|benachrichtig|melden|folgen|überwach)|stummschalt|hör\p{L}* auf .{0,60}(?:benachricht|meld|inform|überwach|beobacht|alarm)|hör auf zu|(?:alarm\p{L}*|benachrichtigung\p{L}*) (?:aus|abschalten|beenden)|überwachung (?:beenden|stoppen|aus)/u,
      ],
    },
    {
      kind: 'watch/subscribe',
      says: [
        /(?:alarm\p{L}*|alerts?|meldung(?:en)?) (?:für|zu|bei|wenn|falls|auf|hier|einrichten|an)(?!\p{L})|(?:meld\p{L}* (?:dich|euch|es|mir|uns|hier)|(?:(?:sag|schreib|ruf|ping|pieps|gib|klingel|brüll)\p{L}*|melde)(?!\p{L}).{0,40}(?:wenn|falls|sobald|bevor|sollte)|(?:wenn|falls|sobald|bevor) .{0,60}(?:melden|meld dich|pingen|ping (?:mich|uns)|bescheid|schreiben|rufen|sagen))|im blick (?:behalten|haben)|(?:behalt\p{L}*|hab) .{0,50}im blick|pass .{0,30}auf .{0,30}auf|wach\p{L}* über/u,
        /^(?:beobachte|überwache|behalt|ueberwache|abonniere|folge|verfolge)|(?:beobachten|überwachen|abonnieren|im auge)|(?:benachrichtig|informier|alarmier|erinner)|(?<!\p{L})warn(?:e|t|en)?(?!\p{L})|bescheid/mu,
      ],
      unless: [/^(?:warum|wieso|wer)\b|nicht mehr|keine/],
    },
    {
      kind: 'cancel',
      says: [
        /(?:in ruhe|sein|bleiben|stehen|so|unverändert|unangetastet|unberührt) lassen$|(?:in ruhe|so wie)(?!\p{L}).{0,20}lass|^lass\p{L}* .{0,40}(?:in ruhe|so|sein|bleiben|stehen)$/mu,
        /(?:finger|pfoten|hände) (?:weg|von)|brichs?(?!\p{L})|^(?:keine?n?|nix|nichts) (?:\p{L}+ )?(?:fix|sync|reparatur|änderung|eingriff)/u,
        /^(?:nee+|ne|nö)(?: (?:nee+|nein|stopp?|halt|abbruch|lass|lasst|doch|bitte|danke|falsch\p{L}*|mal|das|es|sofort|alles)(?!\p{L}).*)?$/mu,
        /^(?:lass|lasst|lassen) (?:es|das|mal|gut|bleiben|stecken|die finger|sie|ihn|_|alles|wir|doch)|^(?:rühr .{0,30}nicht an|doch nicht|besser nicht|lieber nicht|erstmal nicht|jetzt nicht|heute nicht|nicht heute|nicht jetzt)/m,
        /(?:nicht|nichts|nix|kein(?:e|en|er)?|nie|niemand|keiner).{0,40}(?:genehmig|bestätig|anpack|anrühr|anfass|berühr|ändern|verändern|rebind|umbind|ausroll|importier|rollback|eingreif|unternehm|tun|mach)/,
        /(?:anfrage|auftrag|vorgang|antrag|fix|sync|plan|vorschlag|freigabe|änderung).{0,30}(?:abbrechen|stornieren|zurückziehen|zurücknehmen|verwerfen|ablehnen|canceln|stoppen|abblasen)|^(?:stornier|widerruf|cancel|verwirf|blas .{0,30}ab|zieh .{0,40}zurück)/mu,
        /^(?:abbrechen|abbruch|stop|halt|nein|ablehnen|verwerfen|lass (?:es|das|mal)|vergiss|zurückziehen|doch nicht|warte|noch nicht|auf keinen fall)/m,
        /(?:nicht|nichts|kein(?:e|en)?|nie|bloß nicht|keinesfalls).{0,40}(?:sync|synchronis|reparier|beheb|anfassen|änder|ausführ|freigeb|machen|anwend|fix)/u,
        /(?:sync|reparier|beheb|änder|genehmig|anwend|fix|führ).{0,60}(?:nicht|doch nicht|noch nicht|nichts)(?: (?:an|aus|mehr|bitte|jetzt|heute))*$/mu,
        /(?:breche(?!n)|stopp(?!ed)|lehne(?!n)|verwirf|abbrechen|ablehnen|stoppen|verwerfen)|wir (?:lehnen|brechen)(?!\p{L})|(?:lehnen|brechen) (?:wir|sie)(?!\p{L})/u,
      ],
      unless: [
        /warum|wieso|wird nicht|werden nicht|wurde|fehl|hat\b|^(?:welche\p{L}*|was|wie|wer|zeig\p{L}*|liste?|gibt es|haben wir)\s/u,
      ],
    },
    {
      kind: 'help',
      says: [
        /^(?:hilfe|befehle|kommandos|beispiele|anleitung)|was (?:kannst|können) (?:du|sie)|welche (?:befehle|kommandos|sprachen)|welche (?:berechtigungen|rechte|rollen|befehle) (?:brauchst|benötigst|kennst|hast)|wie (?:benutze|bediene|verwende|funktionierst)|womit kannst du|was (?:kann|darf|soll|könnte) (?:ich|man|wir) .{0,20}(?:fragen|sagen|schreiben|eingeben|tippen|machen)|was (?:verstehst|weißt|machst|tust) du|wie (?:frag\p{L}*|sprech\p{L}*|red\p{L}*|formulier\p{L}*|stell\p{L}*) (?:ich|man)|wie (?:bedient|benutzt|nutzt|verwendet) man|wie (?:nutze|benutze) ich (?:dich|den bot|das)|(?:bin|sind) neu (?:hier|im|in|auf)|wie geht das hier|bedienungsanleitung|was geht hier|was (?:für|hast du für|gibt es für|gibts für) (?:\p{L}+ )?(?:befehle|kommandos|funktionen|möglichkeiten)|wie (?:funktioniert|geht|läuft|bedient man|benutzt man) (?:dieser|der|das|dieses|denn) ?(?:bot|hier|ding|tool)?$|welche (?:befehle|funktionen|möglichkeiten)/mu,
      ],
    },
    {
      kind: 'export-iac',
      says: [
        /(?:bicep|terraform|azurerm|arm[- ]?(?:template|vorlage|json)|powershell|az cli|als (?:code|skript)|iac|exportier)/,
      ],
      unless: [/fehl|warum|seit|kaputt|schlägt|audit|protokoll|verlauf|historie/],
    },
    {
      kind: 'status-of-operation',
      says: [
        /(?:zwischenstand|neuigkeiten|rückmeldung|aktueller stand)(?!\p{L})/u,
        /(?:wie ist|was ist) der (?:aktuelle |derzeitige )?(?:stand|fortschritt)|(?:anfrage|antrag|freigabe|änderung) .{0,30}(?:genehmigt|freigegeben|durch|abgelehnt|bestätigt)|(?:hat|haben) (?:das|es|der|die) .{0,20}(?:geklappt|gegriffen|gewirkt)/u,
        /(?:hat|haben) (?:schon|inzwischen|mittlerweile|bereits) (?:jemand|wer|einer) .{0,20}(?:genehmigt|freigegeben|zugestimmt|gedrückt)|(?:gibt'?s|gibt es|was) (?:was |schon |etwas |irgendwas )*neues|(?:bist|seid) (?:du|ihr) .{0,30}(?:fertig|durch|dran|weiter|soweit)|wie ?lange (?:noch|dauert'?s noch|dauert das noch)|(?:läuft|dauert|hängt) (?:das|es|der|die) .{0,30}noch|in welche[mr] (?:schritt|phase)|komm(?:st du|t ihr) voran|noch dran|(?:steht|steht'?s|sieht'?s) .{0,30}(?:mit|um) (?:dem|der|die|den) (?:sync|fix|reparatur|vorgang|freigabe)/u,
        /(?:ist|sind|hat|wurde|läuft|war).{0,60}(?:fertig|durch|abgeschlossen|angewendet|erledigt|geklappt|noch|übernommen|schon|repariert|behoben|synchronisiert)|wie weit|fortschritt|(?:stand|status) (?:der|des|von) (?:\p{L}+ )?(?:sync|reparatur|vorgang|fix|synchronisation|synchronisierung|operation)/u,
      ],
      unless: [
        /danke|abgelaufen|warum|fehler|immer noch|gültig|^wann(?! ist .{0,40}fertig)|wie lange(?! noch$| dauert(?:'?s| das) noch$)|^wer|gelb|(?<!\p{L})rot(?!\p{L})/u,
      ],
    },
    {
      kind: 'history/audit',
      says: [
        /(?:^|\s)(?:wer|von wem) (?:hat|war|wurde|ist|kam|steckt)(?!.{0,40}(?:bereitschaft|dienst$|zuständig))|(?:was|zeig).{0,40}(?:passiert(?: ist)?|geändert (?:wurde|hat)|gelaufen ist)$|was (?:war|lief|ist) (?:gestern|heute|letzte\p{L}*|am|seit|in)(?!\p{L})|(?:seit wann|ab wann) (?:ist|sind|war)|logbuch|änderungsverlauf|chronik|zuletzt (?:ge\p{L}+t|erneuert|synchronisiert|repariert|geändert)/mu,
        /wann (?:wurde|war|hat|ist|haben) .{0,80}(?:zuletzt|geändert|gebunden|iert|rot|gelb|worden|wurde|erneuert)|^wann (?:wurden?|hat|haben) |verlauf|historie|protokoll|audit|letzte\p{L}* (?:sync|reparatur|änderung|erneuerung|erfolgreich)|was (?:wurde|hat sich|ist) .{0,60}(?:geändert|gemacht|passiert|getan)|was (?:hat|haben|hast) (?:der bot|du|ihr|wir|greenlight|jemand) .{0,60}(?:geändert|gemacht|getan|repariert)|änderungen (?:an|seit|von|der)/mu,
      ],
      unless: [
        /läuft .{0,20}ab|ablaufen|wer ist (?:alles |gerade |aktuell |noch |momentan |derzeit )*(?:rot|gelb|grün|kaputt)/m,
      ],
    },
    {
      kind: 'expiring',
      says: [
        /weniger als \d+ tage|unter \d+ tagen|(?:zu |noch )erneuern/u,
        /(?:was|welche|wann|wie lange|läuft|laufen|etwas|gibt es|zeig|liste|alle|ablauf)[\s\S]{0,80}(?:\bab\b|ablauf|abläuft|(?<!un)gültig|verfall|fällig)|ablaufdat(?:um|en)|wie viele tage|wie ?lang\p{L}* (?:hält|halten|gilt|gelten|läuft|lebt|reicht|ist|sind) |restlaufzeit|(?:bald|demnächst|nächste\p{L}*) .{0,20}(?:fällig|\bab\b|ablauf)|erneuert werden/u,
      ],
      unless: [/warum|wieso|obwohl|benachrichtig|was passiert|ist abgelaufen|(?:lehn|brech)(?:t|en) .*ab/],
    },
    {
      kind: 'explain-concept',
      says: [
        /(?<!\p{L})wer (?:darf|kann|muss|soll|entscheidet)|(?:warum|wieso|weshalb|wozu) .{0,30}(?:zwei|zweite|vier augen|vier-augen|andere person|jemand anders)|(?:kann|darf) (?:das )?(?:wer|jemand) .{0,10}(?:erklären|erläutern)|ist (?:das|es|ein|der) .{0,40}(?:normal|gefährlich|riskant|schlimm|sicher)(?!\p{L})|(?:tagsüber|im laufenden betrieb|während der arbeitszeit)/mu,
        /^(?:und |aber |also )*(?:gibt|hat|kommt) (?:es|das|man|die app).{0,40}(?:downtime|ausfall|unterbrechung|risik|auswirkung|nachteil)|(?:was (?:passiert|geschieht|tut|macht|ändert)(?: sich)? (?:beim|bei|der|die|das|ein|eine|wenn|mit|eigentlich|genau|dabei))|(?:wofür|wozu|weswegen) (?:ist|sind|gibt|braucht|brauchen|dient)|(?:wie|was) (?:genau )?(?:läuft|funktioniert|klappt|lang dauert|viel) |bedeutung(?!\p{L})/mu,
        /^(?:erklär|erläuter)|was (?:bedeutet|heißt|heisst|ist (?:denn |eigentlich |genau |überhaupt |nochmal )*(?:ein|eine|der unterschied|mit)(?! _)|sind (?:denn |eigentlich )*(?!alles|noch|gerade)|passiert|würde|wäre|macht|bewirkt|meint)|unterschied(?!lich)|wie (?:oft|funktioniert|häufig|lange dauert|kann ich|synchronisiere ich|mache ich|geht)|(?:verursacht|führt|braucht|muss|müssen|soll|sollte|darf|kann) (?:ich|man|wir|ein|eine|der|die|das|es|app service)|ist es (?:sicher|möglich|ok|gefährlich|nötig)|wozu|wofür|warum (?:brauchst|benötigt|braucht|muss)/,
      ],
      unless: [
        /kann (?:das |sich das |sich )?(?:mal |bitte )*(?:wer|jemand|einer) .{0,30}(?:prüfen|anschauen|ansehen|checken|nachsehen|gucken|schauen)|_.{0,60}(?:rot|gelb|kaputt|fehl|nicht erreich)|was ist mit _|(?:helfen|reicht|reichen|genügt|bringt das was)/,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /(?:sagt|sagte|meint|meinte|schreibt|schrieb|ruft|brüllt|schreit|fragt|so|wie|nur|immer)(?: \p{L}+)* ?:? ?¶|¶ (?:sagt|sagte|meint|meinte|schreibt|schrieb|hat)(?!\p{L})/u,
        /(?:hat|haben|hatte) (?:mir |uns )?(?:gesagt|geschrieben|gemeint|gebeten)|(?:sagt|sagte|meint|meinte|schrieb)(?:,|\s.{0,60}(?:synchron|reparier|beheb|fix))|^(?!ich|wir|kann)(?:\p{L}+ )?\p{L}+ (?:will|wollen|wird|werden|soll|sollen|möchte) .{0,60}(?:synchronisier|reparier|beheb|fix|erneuer)/mu,
        /(?:morgen|später|nächste\p{L}*|heute abend) .{0,60}(?:synchronisieren|reparieren|beheben|machen) wir|wir .{0,30}(?:morgen|später|nächste\p{L}*) .{0,60}(?:synchronis|reparier|beheb|mach)/u,
      ],
      unless: [/warum|wieso|fehler|fehlgeschlagen|schlägt|gelb|rot(?!\p{L})|abgelaufen|kaputt|\?/u],
    },
    {
      kind: 'diagnose',
      says: [
        /warum|wieso|weshalb|woran liegt|was ist (?:los|falsch|kaputt|mit)|was (?:stimmt|hat|fehlt)|^(?:prüf|check|schau|untersuch|analysier|diagnos|sieh)|überprüf|(?:hilft|helfen|reicht|bringt)|kann (?:das |sich das |sich )?(?:mal |bitte )*(?:wer|jemand|einer) .{0,30}(?:prüfen|anschauen|ansehen|checken|nachsehen|gucken|schauen)|ungültig|verweigert|keiner hat was|stimmt nicht|stimmt .{0,40}nicht|nicht (?:nehmen|mehr)|wars? .{0,20}grün|(?:ok|okay|in ordnung|gesund)$|warnung|unsicher|problem|fehler|fehlgeschlagen|abgelaufen|kaputt|funktioniert nicht|klappt nicht|geht nicht|zeigt|immer noch/mu,
      ],
      unless: [/datenbank|drucker|kaffee|passwort|^(?:alle|zeig\p{L}*|liste?|welche\p{L}*|wie viele|gibt es) /u],
    },
    {
      kind: 'list',
      says: [
        /(?:wo|an welchen) (?:ist|sind|wird|hängt|steckt|läuft) .{0,60}(?:gebunden|verwendet|benutzt|im einsatz|drin|eingesetzt|genutzt|überall|dran)|(?:gib|schick|mach|brauch\p{L}*|hätte gern\p{L}*) (?:mir |uns )?(?:mal |bitte )?(?:eine |die |ne )?(?:liste|übersicht|aufstellung)|wer (?:hängt|nutzt|benutzt|verwendet) |was (?:hängt|nutzt|läuft) (?:alles )?(?:an|auf|über|mit) _|wie ?viele? |(?:was|wer|welche) (?:ist|sind) (?:alles |gerade |aktuell |noch |momentan |derzeit )*(?:rot|gelb|grün|kaputt)/mu,
        /^(?:list|zeig|welche|alle(?!\p{L})|alles (?!gelb|rot|kaputt|tot|klar|gut|ok)|wie viele|haben wir|gibt es|wer (?:benutzt|nutzt|verwendet)|was ist \p{L}+ (?:rot|gelb|grün|kaputt)|übersicht|auflist)|(?:auflisten|zeigen)$/mu,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /datenbank|kaffee|drucker|passwort|neu starten|starte .{0,40} neu|neustart|skalier|besprechung|(?<!\p{L})termin(?!\p{L})|danke.{0,20}(?:erledigt|gelöst)|(?:erledigt|gelöst|behoben|selbst repariert).{0,20}danke|(?:wir haben|ich habe) (?:es|das) (?:schon )?(?:selbst )?(?:behoben|repariert|gelöst)/u,
      ],
    },
  ],
  trade: /zertifikat|tresor|sync|bindung|ablauf|abgelaufen|fingerabdruck|zugriff|berechtigung|erneuer|rot\b|gelb\b/,
};
