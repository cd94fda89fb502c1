import type { Tongue } from '../tongue.ts';

/** German. */
export const german: Tongue = {
  code: 'de',
  marks:
    /(?<!\p{L})(?:der|die|das|den|dem|ein|eine|einen|ist|sind|war|wird|werden|nicht|bitte|und|auf|aus|von|vom|zum|zur|für|fuer|mit|im|ins|warum|wieso|weshalb|wer|wann|welche|welcher|welches|wie|kannst|könntest|zertifikat\p{L}*|tresor|zugriff|synchronisier\p{L}*|reparier\p{L}*|zeig\p{L}*|hilfe|danke|abbrechen|jetzt|gestern|noch|schon|nein|alle|läuft|laeuft|ablaufen|abgelaufen\p{L}*|beobachte\p{L}*|rückgängig|behebe\p{L}*|erneuer\p{L}*|mir|uns|ich|wir|bedeutet|gelb|rot|grün|was|anwenden|vorschlag|neu|starte|starten|stopp|verursacht|keine?|mehr|befehle|beispiele|guten|morgen|tag|abend|moin|wozu|soll|sollen|sollte|muss|kann|man|es|du|hast|hat|haben|hatte|seit|nach|bei|bis|dass|wenn|ob|immer|mal|doch|diese[rnms]?|unsere?[rnms]?|welches|woran|gibt|geht|heute|vor|wird|wo|bescheid|ausführen|genehmig\p{L}*|behoben|laufen|tage|wochen|stand|verlauf|protokoll|wartet?|schau|prüf\p{L}*|fertig|kommt|an|liefert|fehlt|hör|über|alte[nsrm]?|neue[nsrm]?|dir|dich|euch|meint|sagt|kollege)(?!\p{L})|[äöüß]/gu,
  leadIn:
    /^(?:hallo|hi|hey|moin|servus|guten (?:tag|morgen|abend)|bitte|ok|okay|also|so|und|dann|mal|jetzt|gut|ja|kannst du|könntest du|koenntest du|können sie|könnten sie|kann jemand|würdest du|mach mal|los|leute|team|zusammen|ich möchte dass du|schnell|gerne?|einfach|einmal|super|genehmigt|bot|greenlight)(?=$|[\s,:!])[\s,:!]*/,
  question:
    /^(?:(?:und|aber|hallo|hi|also|bitte)[\s,]+)*(?:warum|wieso|weshalb|wer|wem|wen|wann|wo|was|wie|welche\p{L}*|ist|sind|war|hat|hast|habt|haben|wurde\p{L}*|wird|werden|soll\p{L}*|darf|muss|müssen|kann(?! jemand bitte)|könnte(?! jemand bitte)|würde\p{L}*(?! (?:du|sie))|gibt|läuft|braucht|macht|hilft|verursacht)\s/u,
  request:
    /^(?:(?:hallo|hi|hey|bitte|und|ok|also)[\s,]+)*(?:kannst du|könntest du|koenntest du|können sie|könnten sie|würdest du|würden sie)\b(?!.*(?:\boder\b|automatisch|selbst|erklär|sagen|zeigen))/,
  holdsBack: [
    /(?<!\p{L})(?:wenn|falls|sofern|sobald|ob|bevor|nachdem|würde\p{L}*|wäre|könnten?|sollten?|angenommen|morgen(?! früh zu)|später|spaeter|nachher|heute (?:abend|nacht)|nächste\p{L}*|naechste\p{L}*|erst|warte\p{L}*|stopp?|halt|abbrech\p{L}*|gesagt|sagt\p{L}*|meinte?|angeblich|laut|geplant|ohne|statt|bis|gestern|wurde\p{L}*|hat|haben wir|habe|hatte\p{L}*|vielleicht|hör\p{L}* auf|unterlass\p{L}*|erinner\p{L}*|frag)(?!\p{L})/u,
  ],
  harmless:
    /so bald wie möglich|wenn (?:du kannst|möglich|es geht)|(?:ich|wir) (?:will|wollen|möchten?|kann|können) nicht (?:mehr )?warten/g,
  reports: [
    /^(?:wie|was|wer|wann|ob|dass|weil|wo|womit|um|damit)\s/,
    /(?<!\p{L})(?:ich|wir|er|man|ihr|du|jemand|will|wollen|wollte\p{L}*|wird|werden|soll\p{L}*|muss|müssen|müsste\p{L}*|möchte\p{L}*|darf|dürfen|kann|können|steht|plan[et]\p{L}*|vergessen)(?!\p{L})/u,
    /(?<!\p{L})zu (?!(?:den|einen|allen|diesen|ihren|unseren|meinen)(?!\p{L}))\p{L}+(?:en|ern)(?!\p{L})/u,
    /(?:fehlgeschlagen|schlägt|schlug|scheitert|fehler|hängt|fertig|abgeschlossen|läuft|klappt|geht|funktioniert)/,
  ],
  action: /synchronis\p{L}*|sync|reparier\p{L}*|reparatur|fix|beheb\p{L}*|vergeb\p{L}*|freigeb\p{L}*|sicher|risiko/u,
  commands: [
    {
      kind: 'fix',
      says: [
        /^(?:(?:das|den|die|es|mal|_|bitte|doch|jetzt) )*(?:reparier(?:e|en|t|st)?|behebe?n?|fixen?|fix(?= (?:mal|bitte|doch|_))|korrigier(?:e|en)|heile?n?|löse?n?|erneuer[en]?|erneuere|genehmig(?:e|t|en)|bestätig(?:e|en))(?= |$|:)/,
        /(?:^|\s)(?:reparieren|beheben|fixen|korrigieren|richten|in ordnung bringen|rückgängig machen|zurückrollen|zurücknehmen|wiederherstellen|anwenden|ausführen|umsetzen|durchführen|umbinden|genehmigen|freigeben|bestätigen|erneuern)$/,
        /(?:bindung|binding).{0,80}(?:umstellen|umhängen|ändern|setzen|aktualisieren|korrigieren)$/,
        /(?:dienste|firewall|trusted|version|netzwerk|zugriff).{0,60}(?:erlauben|zulassen|aktivieren|freischalten|öffnen)$/,
        /^(?:erlaube|aktiviere|schalte|öffne|lass).{0,80}(?:dienste|firewall|trusted|version|netzwerk|zugriff|tresor|_)/,
        /^(?:mache?|tu) (?:das|es)(?: (?:bitte|jetzt|so|mal))*$|^leg los$/,
        /^(?:mache?|bringe?) (?:_|es|das|alles|das zertifikat)(?: \p{L}+)*? (?:grün|heil|in ordnung|wieder gut)$/u,
        /(?:zugriff|berechtigung\p{L}*|recht\p{L}*|rolle|richtlinie|policy|get).{0,80}(?<!\p{L})(?:vergeben|geben|erteilen|zuweisen|hinzufügen|einräumen|eintragen|gewähren|freigeben)$/u,
        /^(?:gib|erteile|vergib|gewähre|füge|weise|setze).{0,100}(?:zugriff|berechtigung\p{L}*|recht\p{L}*|rolle|richtlinie|policy|get)/u,
        /^(?:wende|führe|setze|stelle|mache?|nimm).{0,60}(?:reparatur|fix|vorschlag|option|plan|korrektur|änderung).{0,40}(?:an|aus|um|wieder her|rückgängig|zurück)?$/,
        /^(?:binde|stelle|ändere).{0,60}(?:\b_\b|bindung|zertifikat).{0,60}(?:um|neu|wieder her|wiederher)$/,
      ],
    },
    {
      kind: 'sync',
      says: [
        /^(?:(?:das|den|die|es|mal|_|bitte|doch|jetzt|alle|zertifikat\p{L}*) )*(?:synchronisier(?:e|en|t|st)?|sync(?:e|en)?|resync)(?= |$|:)/u,
        /(?:^|\s)(?:synchronisieren|syncen|abgleichen|sync\p{L}* (?:starten|anstoßen|auslösen|ausführen|durchführen|machen)|neu (?:importieren|laden|ziehen|einlesen|holen)|aktualisieren)(?=$|:)/u,
        /(?:key ?vault|tresor|_|zertifikat).{0,40}(?:ziehen|holen|importieren|einlesen|nachladen|übernehmen)$/,
        /^(?:importiere|hole?|zieh\p{L}*|lade?|aktualisiere|übernimm|starte|stoße?|drücke?|führe).{0,80}(?:zertifikat\p{L}*|version|sync\p{L}*|tresor|key ?vault)/u,
      ],
    },
  ],
  readings: [
    {
      kind: 'unwatch',
      says: [
        /abbestell|(?:beobacht|benachricht|überwach|folge|meld|informier)\p{L}*.{0,60}nicht mehr|keine (?:benachrichtigung|alarm|meldung|hinweis)|nicht mehr (?:beobacht|benachrichtig|melden|folgen|überwach)|stummschalt|hör\p{L}* auf .{0,60}(?:benachricht|meld|inform|überwach|beobacht|alarm)|hör auf zu|(?:alarm\p{L}*|benachrichtigung\p{L}*) (?:aus|abschalten|beenden)|überwachung (?:beenden|stoppen|aus)/u,
      ],
    },
    {
      kind: 'watch/subscribe',
      says: [
        /^(?:beobachte|überwache|ueberwache|abonniere|folge|behalte|verfolge)|(?:beobachten|überwachen|abonnieren|im auge)|(?:sag|gib|schreib|melde)(?!\p{L}).{0,20}bescheid|(?:benachrichtig|informier|alarmier|erinner)\p{L}*|(?<!\p{L})warn(?:e|t|en)?(?!\p{L})|(?:sag|melde\p{L}*|schreib\p{L}*)(?!\p{L}).{0,20}(?:mir|uns|dich).{0,10}(?:wenn|sobald|bevor)|bescheid/mu,
      ],
      unless: [/^(?:warum|wieso|wer)\b/],
    },
    {
      kind: 'cancel',
      says: [
        /^(?:abbrechen|abbruch|stopp?|halt|nein|ablehnen|verwerfen|lass (?:es|das|mal)|vergiss|zurückziehen|doch nicht|warte|noch nicht|auf keinen fall)/m,
        /(?:nicht|nichts|kein(?:e|en)?|nie|bloß nicht|keinesfalls).{0,40}(?:sync\p{L}*|synchronis|reparier|beheb|anfassen|änder|ausführ|freigeb|machen|anwend|fix)/u,
        /(?:sync\p{L}*|synchronis|reparier|beheb|änder|genehmig|anwend|fix|führ).{0,60}(?:nicht|doch nicht|noch nicht|nichts)(?: (?:an|aus|mehr|bitte|jetzt|heute))*$/mu,
        /(?:brich|breche|stoppe?|lehne|verwirf|abbrechen|ablehnen|stoppen|verwerfen)/,
      ],
      unless: [
        /warum|wieso|wird nicht|werden nicht|wurde|fehl|hat\b|^(?:welche\p{L}*|was|wie|wer|zeig\p{L}*|liste?|gibt es|haben wir)\s/u,
      ],
    },
    {
      kind: 'help',
      says: [
        /^(?:hilfe|befehle|kommandos|beispiele|anleitung)|was (?:kannst|können) (?:du|sie)|welche (?:befehle|kommandos|sprachen)|welche (?:berechtigungen|rechte|rollen|befehle) (?:brauchst|benötigst|kennst|hast)|wie (?:benutze|bediene|verwende|funktionierst)|womit kannst du/m,
      ],
    },
    {
      kind: 'export-iac',
      says: [
        /(?:bicep|terraform|azurerm|arm-?(?:template|vorlage|json)|powershell|az cli|als (?:code|skript)|iac|exportier)/,
      ],
      unless: [/fehl|warum|seit|kaputt|schlägt|audit|protokoll|verlauf|historie/],
    },
    {
      kind: 'status-of-operation',
      says: [
        /(?:ist|sind|hat|wurde|läuft|war).{0,60}(?:fertig|durch|abgeschlossen|angewendet|erledigt|geklappt|noch(?: (?:am )?lauf\p{L}*)?|übernommen|schon|repariert|behoben|synchronisiert)|wie weit|fortschritt|(?:stand|status) (?:der|des|von) (?:\p{L}+ )?(?:sync\p{L}*|reparatur|vorgang\p{L}*|fix|synchronisation|synchronisierung|operation)|wann ist .{0,40}fertig/u,
      ],
      unless: [/abgelaufen|warum|fehler|immer noch|gültig|^wann|wie lange|^wer/],
    },
    {
      kind: 'history/audit',
      says: [
        /(?:^|\s)wer (?:hat|war|wurde)|wann (?:wurde|war|hat|ist|haben) .{0,80}(?:zuletzt|geändert|gebunden|\p{L}+iert|rot|gelb|worden|wurde|erneuert)|^wann (?:wurden?|hat|haben) |verlauf|historie|protokoll|audit|letzte\p{L}* (?:sync\p{L}*|reparatur|änderung|erneuerung|erfolgreich)|was (?:wurde|hat sich|ist) .{0,60}(?:geändert|gemacht|passiert|getan)|was (?:hat|haben|hast) (?:der bot|du|ihr|wir|greenlight|jemand) .{0,60}(?:geändert|gemacht|getan|repariert)|änderungen (?:an|seit|von|der)/mu,
      ],
      unless: [/läuft .{0,20}ab|ablaufen/],
    },
    {
      kind: 'expiring',
      says: [
        /(?:was|welche\p{L}*|wann|wie lange|läuft|laufen|etwas|gibt es|zeig\p{L}*|liste|alle|ablauf)[\s\S]{0,80}(?:läuft .{0,60}ab|laufen .{0,60}ab|\bab\b|ablauf\p{L}*|abläuft|gültig|verfall\p{L}*|fällig)|ablaufdatum|wie viele tage|(?:läuft|laufen) .{0,60}\bab\b/u,
      ],
      unless: [/warum|wieso|obwohl|benachrichtig|was passiert|ist abgelaufen/],
    },
    {
      kind: 'explain-concept',
      says: [
        /^(?:erklär|erkläre|erläuter)|was (?:bedeutet|heißt|heisst|ist (?:ein|eine|der unterschied|mit)|passiert|würde|wäre|macht|bewirkt|meint)|unterschied|wie (?:oft|funktioniert|häufig|lange dauert|kann ich|synchronisiere ich|mache ich|geht)|(?:verursacht|führt|braucht|muss|müssen|soll|sollte|darf|kann) (?:ich|man|wir|ein|eine|der|die|das|es|app service).{0,80}|ist es (?:sicher|möglich|ok|gefährlich|nötig)|wozu|wofür|warum (?:brauchst|benötigt|braucht|muss)/,
      ],
      unless: [
        /_.{0,60}(?:rot|gelb|kaputt|fehl|nicht erreich)|was ist mit _|(?:helfen|reicht|reichen|genügt|bringt das was)/,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /(?:hat|haben|hatte) (?:mir |uns )?(?:gesagt|geschrieben|gemeint|gebeten)|(?:sagt|sagte|meint|meinte|schrieb)(?:,|\s.{0,60}(?:synchron|reparier|beheb|fix))|^(?!ich|wir|kann)(?:\p{L}+ )?\p{L}+ (?:will|wollen|wird|werden|soll|sollen|möchte) .{0,60}(?:synchronisier|reparier|beheb|fix|erneuer)/mu,
        /(?:morgen|später|nächste\p{L}*|heute abend) .{0,60}(?:synchronisieren|reparieren|beheben|machen) wir|wir .{0,30}(?:morgen|später|nächste\p{L}*) .{0,60}(?:synchronis|reparier|beheb|mach)/u,
      ],
      unless: [/warum|wieso|fehler|fehlgeschlagen|schlägt|gelb|rot(?!\p{L})|abgelaufen|kaputt|\?/u],
    },
    {
      kind: 'diagnose',
      says: [
        /warum|wieso|weshalb|woran liegt|was ist (?:los|falsch|kaputt|mit)|was (?:stimmt|hat|fehlt)|^(?:prüf|check|schau|untersuch|analysier|diagnos|sieh)\p{L}*|überprüf|(?:hilft|helfen|reicht|bringt).{0,40}|(?:ok|okay|in ordnung|gesund)$|warnung|unsicher|probleme?|fehler\p{L}*|fehlgeschlagen|abgelaufen|kaputt|funktioniert nicht|klappt nicht|geht nicht|zeigt|immer noch/mu,
      ],
      unless: [/datenbank|drucker|kaffee|passwort|^(?:alle|zeig\p{L}*|liste?|welche\p{L}*|wie viele|gibt es) /u],
    },
    {
      kind: 'list',
      says: [
        /^(?:liste?|zeig\p{L}*|welche\p{L}*|alle|wie viele|haben wir|gibt es|wer (?:benutzt|nutzt|verwendet)|was ist (?:\p{L}+ )?(?:rot|gelb|grün|kaputt)|übersicht|auflist)|(?:anzeigen|auflisten|zeigen)$/mu,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /datenbank|kaffee|drucker|passwort|neu ?starten|starte .{0,40} neu|neustart|hochskalier|besprechung|(?<!\p{L})termin(?!\p{L})|danke.{0,20}(?:erledigt|gelöst)|(?:erledigt|gelöst|behoben|selbst repariert).{0,20}danke|^(?:wir haben|ich habe) (?:es|das) (?:schon )?(?:selbst )?(?:behoben|repariert|gelöst)/u,
      ],
    },
  ],
  trade: /zertifikat|tresor|sync|bindung|ablauf|abgelaufen|fingerabdruck|zugriff|berechtigung|erneuer|rot\b|gelb\b/,
};
