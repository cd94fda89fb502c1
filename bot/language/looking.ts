import type { Sentence } from './sentences.ts';

/** A question for the cause, in every language, whatever else is forbidden, told or cited beside it. */
const LOOKS = anyOf(
  String.raw`why(?! not)|how come|what(?:'s| is| was| are)? (?:actually |really |exactly |even |so )?(?:wrong|broken|going on|up with|happening|off|the (?:matter|problem|issue|cause|reason|deal))|what went wrong|what(?:'s| is)? caus(?:es|ing)|root cause|what(?:'s| is) (?:its|their|your|the \p{L}+|_'s|_s) (?:problem|issue|trouble)|what the (?:\p{L}+ ){1,2}(?:problem|issue|trouble) is|what(?: does| do|'s|s)? (?:it|_|this|that|azure|the \p{L}+) (?:complain\p{L}*|moan\p{L}*|whin\p{L}*)|(?:know|tell me|want|need|find|find out|just|only)(?: an?| the)? (?:root )?(?:cause|reason|explanation|diagnosis|analysis)|(?:just|only) (?:diagnos\p{L}*|look(?!s)|check|inspect)|diagnos(?:e|is)(?: only)?|what did (?:s?he|they|we|i|it|you) (?:miss|break|do wrong|forget|get wrong)|look only|(?:any|got|have you|has anyone) (?:an )?ideas?|ideas|what(?:'s| is) missing`,
  String.raw`warum|wieso|weshalb|woran|woher|was (?:\p{L}+ |_ ){0,5}(?:nicht stimmt|nicht passt|los|los ist|kaputt|klemmt|hakt|schief\p{L}*|fehlt|falsch|nicht geht)|was stimmt|(?:ursache|grund)(?: ist| für| dafür| wissen)?|(?:ne|eine|jemand|irgendeine) (?:idee|ahnung|plan)|was fehlt|(?:nur|bloß|erstmal|erst mal|lediglich) (?:kurz )?(?:mal )?(?:nach)?(?:sehen|schauen|prüfen|gucken|checken|diagnos\p{L}*|anschauen|ansehen|analysier\p{L}*|diagnosti\p{L}*)`,
  String.raw`pourquoi|une idée|(?:c'est )?dû à quoi|qu'est-ce qu'il manque|ce qui (?:cloche|ne va|va pas|se passe|coince|bloque|foire)|d'où (?:ça |cela )?(?:vient|sort)|(?:ça|cela) vient d'où|c'est quoi (?:le |la |ce |cette |l')?(?:souci|problème|bug|blème|cause|erreur)|quel(?:le)? est (?:le |la |l')(?:souci|problème|cause|raison|origine)|(?:juste|seulement) (?:regarde\p{L}*|vérifie\p{L}*|diagnosti\p{L}*|un diag\p{L}*)|la (?:cause|raison) ?\??$`,
  String.raw`por qu[ée]|xq|alguna idea|qu[ée] falta|qu[ée] (?:est[áa] )?(?:mal|falla|le pasa|ocurre|sucede)|qu[ée] pasa(?: (?:con|aqu[íi]|ah[íi]|en _).{0,40})?\??$|a qu[ée] se debe|cu[áa]l es (?:el|la) (?:problema|fallo|motivo|causa|raz[óo]n|error)|(?:solo|s[óo]lo|solamente) (?:mira|revisa|comprueba|diagn[óo]stic\p{L}*|echa)`,
  String.raw`por qu[eê]|porquê|pq|alguma ideia|o que falta|o que (?:est[áa]|t[áa]|tem|h[áa]|deu|houve)(?: de)? (?:errad[oa]|acontecendo|mal|rolando)|qual (?:é |e )?(?:o|a) (?:problema|erro|causa|motivo|raz[ãa]o)|(?:s[óo]|apenas) (?:olha|verifica|checa|diagn\p{L}*)`,
);
const LOOKS_JAPANESE = /なぜ|何故|なんで|どうして|原因|理由|何が(?:おかしい|悪い|問題|間違)|調査|(?:確認|診断)だけ/;

/** The same of one cause that is asked for by its name: "quelle est la cause du 403". */
const LOOKS_AT_ONE = anyOf(
  "(?:is it possible|could it be|can it be|might it be)(?: that)?(?= .*_)|kann es sein(?= .*_)|(?:est-il possible|se peut-il|se pourrait-il) (?:que|qu').*_|(?:puede ser|es posible) que(?= .*_)|(?:pode ser|é possível|será) que(?= .*_)|(?:any ?one|anybody|any idea|no idea|you|someone|somebody) (?:knows? |has an idea |tell me )?(?:why|what is wrong)|weiß (?:jemand|wer|einer)(?: zufällig)?,? (?:warum|wieso|weshalb|woran)|quelqu'un (?:sait|a une idée) pourquoi|alguien sabe por qu[eé]|alguém sabe por ?qu[eê]|what(?:'s| is) the (?:root )?(?:cause|reason|problem|matter)|was ist (?:der|die|das) (?:ursache|grund|problem|fehler)|quel(?:le)? est (?:le |la |l')(?:souci|problème|cause|raison|origine)|c'est quoi (?:le |la |ce |l')(?:vraie? |gros |réel |véritable )?(?:souci|problème|bug|blème|cause|erreur)|cu[áa]l es (?:el|la) (?:problema|fallo|motivo|causa|raz[óo]n|error)|qual (?:é |e )?(?:o|a) (?:problema|erro|causa|motivo|raz[ãa]o)",
);

/** A question for what a word means or what tells two things apart. */
const DEFINES = anyOf(
  String.raw`what (?:does|do|did|is|are)\b(?!.{0,30}\b(?:wrong|broken|going on|happening|the (?:matter|problem|issue|cause|reason|state|status))\b)(?:.{0,60} mean\p{L}*|(?: an?| the)? \p{L}+(?: \p{L}+)?$)|mean(?:s|ing)|stands? for|difference|vs\.?|versus|was (?:bedeutet|heißt|heisst|meint)|bedeutung|unterschied|(?:signifie|veut dire|veut-elle dire|différence)|(?:significa|quiere decir|diferencia)|(?:quer dizer|diferença)`,
);
const DEFINES_JAPANESE = /とは|意味|違い/;

/** Said to tell that no certificate in particular is meant. */
const IN_GENERAL = anyOf(
  'in general|generally(?: speaking)?|for my (?:own )?understanding|out of (?:pure )?curiosity|just curious|(?:just )?wondering|for (?:the docs|learning|my notes)|in theory|conceptually|as a rule',
  'im allgemeinen|allgemein|generell|grundsätzlich|prinzipiell|(?:nur )?(?:zum|fürs) verständnis|aus (?:reiner )?neugier|interessehalber|nur so',
  'en général|de manière générale|en principe|par curiosité|pour (?:comprendre|ma culture|info|ma compréhension)',
  'en general|por lo general|por curiosidad|para entender(?:lo)?|en teor[íi]a',
  'em geral|de modo geral|por curiosidade|(?:s[óo] )?pra entender|para entender|em teoria',
);
const IN_GENERAL_JAPANESE = /一般的に|一般に|基本的に|参考まで|勉強のため|理解のため/;

/** A trouble that is told. */
const SORROWS = anyOf(
  String.raw`yellow|red|amber|broken|expired|fail(?:s|ed|ing)?|denied|refused|down|old cert\p{L}*|wrong cert\p{L}*|stuck|errors?|warning|since (?:yesterday|today|this|last)`,
  String.raw`gelb\p{L}?|rot|abgelaufen\p{L}*|kaputt|fehl\p{L}*|keinen zugriff|verweigert|alte[ns]? zert\p{L}*|falsche[ns]? zert\p{L}*|warnung|hängt`,
  String.raw`jaunes?|rouges?|expirée?s?|échec|échou\p{L}*|refusée?|erreur|en panne|ancien certificat|mauvais certificat|cassée?`,
  String.raw`amarill[oa]s?|roj[oa]s?|caducad[oa]s?|vencid[oa]s?|falla\p{L}*|falló|denegad[oa]|error(?:es)?|certificado viejo|rot[oa]`,
  String.raw`amarel[oa]s?|vermelh[oa]s?|expirad[oa]s?|falh\p{L}+|negad[oa]|erros?|certificado (?:antigo|velho)|quebrad[oa]`,
);
const SORROWS_JAPANESE = /黄色|赤(?:い|く|です|に)|期限切れ|失敗|エラー|拒否|古い|壊れ/;

/** That what was done has not helped. */
const STILL_SO = anyOf(
  "still|no change|nothing (?:changed|happens|happened)|zero change|did(?:n'?t| not) (?:help|hold|work|change)|to no avail|without (?:effect|success)",
  'immer noch|noch (?:das|der|die) alte|aber es kommt|nach wie vor|trotzdem|weiterhin|ändert sich nichts|nichts (?:passiert|gebracht|geändert|geholfen)|(?:nichts|nix) (?:passiert|gebracht|geändert|geholfen)|ohne erfolg|bleibt',
  "toujours|encore (?:rouge|jaune|l'ancien|le vieux|pareil)|garde l'ancien|reste|rien (?:ne )?(?:bouge|change|n'a changé)|sans effet|quand même",
  String.raw`sigue\p{L}*|contin[úu]a\p{L}*|igual|no (?:cambia|cambió|sirvió|ayudó) ?(?:nada)?|nada cambia`,
  String.raw`continua\p{L}*|ainda|não (?:mudou|adiantou|resolveu|ajudou)|nada (?:mudou|muda)|segue|permanece`,
);
const STILL_SO_JAPANESE = /まだ|ままです|まま|変わら(?:ない|ず|ません)|直ら(?:ない|ず|ません)/;

/** Actions, and what they might do to those who use a site. */
const ACTIONS = anyOf(
  String.raw`(?:re-?)?sync\p{L}*|fix(?:es|ing|ed)?|repair\p{L}*|rebind\p{L}*|rollback|renew\p{L}*|approv\p{L}*|(?:swap|chang|replac|rotat)\p{L}+ .{0,20}cert\p{L}*`,
  String.raw`(?:ge)?sync\p{L}*|reparier\p{L}*|reparatur|beheb\p{L}*|fixen|fix|umbinden|rebinden|erneuer\p{L}*|genehmig\p{L}*|(?:ge|aus|ausge|um)?(?:tausch|wechsel)\p{L}*`,
  String.raw`synchro\p{L}*|répar\p{L}*|corri?g\p{L}*|correction|renouvell?e\p{L}*|approuv\p{L}*|chang\p{L}+ .{0,20}certif\p{L}*`,
  String.raw`sincroni\p{L}*|arregl\p{L}*|repar\p{L}*|corri?[gj]\p{L}*|renov\p{L}*|aprueb\p{L}*|cambi\p{L}+ .{0,20}(?:certificado|enlace)`,
  String.raw`consert\p{L}*|correção|troc\p{L}+ .{0,20}(?:certificado|vínculo)|aprov\p{L}*|arrum\p{L}*`,
);
const ACTIONS_JAPANESE = /同期|シンク|修正|修復|バインド|更新|承認|ロールバック/;
const EFFECTS = anyOf(
  String.raw`restart\p{L}*|reboot\p{L}*|(?:kick|throw|log|sign)(?:ed|s|n)? (?:out|off)|kicked|booted|disconnect\p{L}*|lose|downtime|outages?|consequences?|repercussions|side effects?|interrupt\p{L}*|notice\p{L}*|affect\p{L}*|impact\p{L}*|disrupt\p{L}*|offline|dangerous|risky?|harm\p{L}*|(?:drop|kill|kick|cut)s?(?: \p{L}+){0,3} (?:connections?|sessions?|users?|traffic)|(?:take|bring)s?(?: \p{L}+){0,3} down`,
  String.raw`neu(?: ?(?:ge)?start\p{L}*)?|neustart\p{L}*|durchstart\p{L}*|ausfall\p{L}*|ausfälle\p{L}*|konsequenz\p{L}*|folgen|nebenwirkung\p{L}*|unterbrech\p{L}*|unterbrochen|merk(?:en|t)|mitbekomm\p{L}*|(?:bekomm|krieg)\p{L}* .{0,40}mit|auswirk\p{L}*|gefährlich|risik\p{L}*|riskant|spür\p{L}*`,
  String.raw`redémarr\p{L}*|conséquences?|effets? de bord|impacts?|coup(?:e|er|ure|ures)|interrup\p{L}*|interromp\p{L}*|indispo\p{L}*|remarqu\p{L}*|(?:utilisateurs?|clients?|users?) .{0,20}(?:voient|voit|sentent)|risques?|dangereu\p{L}*|tomber?|plant(?:e|er)`,
  String.raw`reinici\p{L}*|consecuencias?|efectos?|cort\p{L}*|caída|cae(?:r|n)?|notan?|notar\p{L}*|afecta\p{L}*|impacto|riesgos?|peligros\p{L}*|tumba\p{L}*|interrump\p{L}*|enteran?|pasa con los (?:usuarios|clientes)`,
  String.raw`derrub\p{L}*|consequências?|efeitos?|impactos?|cai|cair|percebem?|perceber|notam|afet\p{L}*|riscos?|perigos\p{L}*|indisponib\p{L}*|fora do ar|queda|interromp\p{L}*`,
);
const EFFECTS_JAPANESE = /再起動|ダウンタイム|影響|停止|止まり|止まる|気づ|気付|切断|瞬断|落ち(?:る|ます)|危険|リスク/;
/** What turns a question about effects into one about a trouble that is there. */
const HAPPENED = anyOf(
  'since|yesterday|after (?:the|we|i|that)|why|still|seit|gestern|depuis|hier|desde|ayer|ontem|took|restarted|did|has|have|hat|haben|wurde|a redémarré|ha|se cayó|caiu|notify|tell|watch|alert|who|wer|qui|quién|quem',
);
const HAPPENED_JAPANESE = /(?:から|以降|昨日)|(?:ました|した)(?:か|が|けど|のに|[。?]|$)/;

/** Whether all that is asked is if it is over. */
const WHETHER_DONE = new RegExp(
  [
    '(?:so |and |ok |(?:did|has|is) (?:it|that|this|the (?:sync|fix|change|repair|approval|rollback))(?: (?:actually|really|even|finally|just|all|now|get|got|been))* (?:go through|gone through|went through|work|worked|take|finish|finished|land|landed|apply|applied|happen|happened|stick|succeed|complete|completed|in|live|through))(?: (?:ok|okay|now|yet|already|fine))?|(?:so |and |not |still not |all |is (?:it|that|this) |are (?:you|we) )*(?:done|finished|ready|through|over|complete|completed|applied|good now|there)',
    '(?:und |noch nicht |immer noch nicht |ist (?:es|das) |bist du |seid ihr |schon |jetzt |alles |endlich )*(?:fertig|durch|erledigt|soweit|gelaufen|passiert|geschafft)(?: jetzt| schon)?',
    "(?:alors |et |pas encore |toujours pas |c'est |ça |tout est |déjà |enfin |c'est bon )*(?:bon|fini|terminé|passé|fait|ok|prêt|avance|avance bien|marché|a marché|réglé)(?: maintenant| déjà)?",
    '(?:y |todavía no |aún no |ya |está |se |todo |ya ha |ha )*(?:está|terminó|acabó|listo|hecho|terminado|acabado|quedó|salió|aplicó)(?: ya)?',
    '(?:e |ainda não |já |está |tá |tudo |ta )*(?:foi|terminou|acabou|pronto|feito|concluído|passou|rolou|aplicou|deu certo)(?: já)?',
    '(?:もう|まだ)?(?:です|終わら(?:ない|ないです)|終わりません|終わ(?:った|りました|り)|できた|できました|完了(?:した|しました)?|済んだ|済み|済みました|どう(?:なった|なりました)?|進んで(?:る|ます|いる|います))(?:か|の|ですか|かな)?',
  ]
    .map((words) => `^(?:${words})$`)
    .join('|'),
  'mu',
);

export function asksWhetherDone(asked: string): boolean {
  return WHETHER_DONE.test(asked);
}

/** Whether there is any certificate of a colour. */
const ANY_OF_COLOUR = anyOf(
  String.raw`(?:are|is) there (?:\p{L}+ ){0,3}(?:red|yellow|broken)|(?:any|still|some) (?:\p{L}+ )?(?:red|yellow|broken)|(?:red|yellow|broken) \p{L}+ left|(?:noch|gibt es|gibt's|haben wir) (?:\p{L}+ ){0,3}(?:rote|gelbe|kaputte)|(?:reste|a|avons|encore) (?:\p{L}+ ){0,4}(?:rouges?|jaunes?)|(?:quedan?|hay|tenemos) (?:\p{L}+ ){0,4}(?:roj[oa]s?|amarill[oa]s?|rojo|amarillo)|(?:tem|há|sobrou|resta|restam|temos) (?:\p{L}+ ){0,4}(?:vermelh[oa]s?|amarel[oa]s?)`,
);
const ANY_OF_COLOUR_JAPANESE = /(?:赤|黄)\S{0,12}(?:あります|ある|残って)/;

export function wantsColour(asked: string): boolean {
  return !/\b_\b/.test(asked) && (ANY_OF_COLOUR.test(asked) || ANY_OF_COLOUR_JAPANESE.test(asked));
}

/** Why something cannot be done, rather than why it must be. */
const WHY_NOT = anyOf(
  String.raw`(?:warum|wieso|weshalb|pourquoi|por qu[eéê]|porquê|pq|xq)(?: .*)?(?: (?:nicht|kein\p{L}*|nichts)|n'arrive\p{L}*|ne .*pas| no| não| nao)(?: .*)?`,
);

export function wondersWhyNot(lines: string): boolean {
  return WHY_NOT.test(lines) && /\b_\b/.test(lines);
}

/** A browser that warns is a trouble, and no wish to be warned. */
const BROWSERS = /browser|chrome|firefox|safari|(?<!\p{L})edge(?!\p{L})|navega(?:dor|teur)|navigateur|ブラウザ/u;
const ON_CONDITION = anyOf(
  'if|when|once|wenn|falls|sobald|bevor|si|quand|dès|lorsque|cuando|quando|se|antes|assim que',
);

export function isBrowserWarning(lines: string): boolean {
  return BROWSERS.test(lines) && !ON_CONDITION.test(lines) && !/たら|れば|とき|時に/.test(lines);
}

export function looks(lines: string): boolean {
  return LOOKS.test(lines) || LOOKS_JAPANESE.test(lines);
}

export function looksAtOne(lines: string): boolean {
  return LOOKS_AT_ONE.test(lines);
}

export function defines(lines: string): boolean {
  return DEFINES.test(lines) || DEFINES_JAPANESE.test(lines);
}

export function isInGeneral(lines: string): boolean {
  return IN_GENERAL.test(lines) || IN_GENERAL_JAPANESE.test(lines);
}

export function sorrows(lines: string): boolean {
  return SORROWS.test(lines) || SORROWS_JAPANESE.test(lines);
}

export function isStillSo(lines: string): boolean {
  return STILL_SO.test(lines) || STILL_SO_JAPANESE.test(lines);
}

/** Whether one of the sentences asks what an action does to a site and its users. */
export function wondersAtEffects(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ asks, text }) => {
    const acts = ACTIONS.test(text) || ACTIONS_JAPANESE.test(text);
    const happened = HAPPENED.test(text) || HAPPENED_JAPANESE.test(text);
    return asks && acts && !happened && (EFFECTS.test(text) || EFFECTS_JAPANESE.test(text));
  });
}

/** Words in Latin letters, whole. */
function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d_-])(?:${words.join('|')})(?![\p{L}\d_-])`, 'mu');
}
