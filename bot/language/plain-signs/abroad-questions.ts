import { anywhere, clause, type Sign, TOLD, whole } from './sign.ts';

/** The service and its parts as such, and what ties a question to a trouble that is there. */
const KIND =
  "(?:(?:die|der|das|den|ein|eine|la|le|l'|un|une|el|una|o|a|um|uma) ?)?(?:plattform|bot|tresor|zertifikate?|bindung|plateforme|coffre|certificat|liaison|plataforma|almacén|certificado|enlace|cofre|vínculo|app ?service|key ?vault|azure|vault)";
const HERE =
  /\b_\b|(?<!\p{L})(?:nicht|nichts|kein\p{L}*|mehr|noch|immer|wieder|gelb|rot|alte[ns]?|fehl\p{L}*|ne|n'|pas|plus|encore|toujours|jaune|rouge|ancien|erreur|no|ya|sigue|amarill\p{L}|roj\p{L}|viej\p{L}|error|não|ainda|amarel\p{L}|vermelh\p{L}|antig\p{L}|erro)(?!\p{L})/u;

const SHOWN =
  "(?:zeigt?|liefert?|nutzt?|hat|sert|montre|présente|utilise|muestra|sirve|entrega|usa|tiene|mostra|serve|entrega|usa) (?:aber |immer |noch |weiter |encore |toujours |todavía |aún |ainda )*(?:das|die|den|le|la|l'|el|la|o|a) ?(?:(?:zertifikat|certificat|certificado|versión|versão) )?(?:alte[ns]?|ancien(?:ne)?|vieux|viej[oa]|antigu[oa]|anterior|antig[oa]|velh[oa])";
const NOTHING =
  '(?:jetzt|seitdem|nun|maintenant|depuis|ahora|desde entonces|agora|desde então) (?:plus |ya |ça |se |ne |geht |läuft |syn\\p{L}+ |wird )*(?:nichts|rien|nada|keine?)';

/** What is asked and wished in German, French, Spanish, Portuguese and Japanese, by the way it is put. */
export const ABROAD_QUESTIONS: readonly Sign[] = [
  {
    kind: 'diagnose',
    ofOurs: true,
    says: [
      anywhere(SHOWN),
      anywhere(NOTHING),
      anywhere(
        "(?:braucht|benötigt) (?:das|es|die\\p{L}*|der|_)(?: [\\p{L}]+){1,3} oder (?:ist|läuft|geht|passt)|(?:a|ont)(?:-t-il|-t-elle)? besoin d[e'][^\\n]{2,40} ou (?:c'est|est-ce|ça|il|elle)|necesita(?:n)? [^\\n]{2,40} o (?:está|es|va)(?! el| la)|precisa de [^\\n]{2,40} ou (?:está|tá|é)",
      ),
      /(?:修正|同期|対応|再バインド|更新)が?(?:必要|要り|いり)(?:です|ます)?か?(?:\n|、)?それとも/u,
      /_(?:は|って)(?:今|いま)?(?:どうなって|どうした|どういう状態)/u,
    ],
    unless: new RegExp(
      String.raw`${TOLD.source}|^(?:wer|qui|quién|quem|welche\p{L}*|quel\p{L}*|cu[áa]l\p{L}*|qua(?:l|is))(?!\p{L})`,
      'mu',
    ),
  },
  {
    kind: 'explain-concept',
    says: [
      clause(
        `(?:warum|wieso|weshalb|wozu|wie oft|wann) \\p{L}+ ${KIND}|(?:pourquoi|à quelle fréquence|quand|combien de temps (?:avant qu[e']|pour qu[e']|avant que) ?) ?(?:est-ce qu[e'] ?)?${KIND}|(?:por qu[eéê]|cada cuánto|cuándo|quando|cu[áa]nto tarda|quanto tempo leva|de quanto em quanto tempo) (?:lee |lê |necesita |precisa )?${KIND}`,
      ),
      clause(
        '(?:une? |la )?(?:synchro\\p{L}*|correction|réparation) (?:provoque|cause|entraîne|redémarre|coupe)-t-(?:elle|il)|(?:pour quoi|pourquoi|por qu[eéê]|warum|wozu) (?:as-tu besoin|avez-vous besoin|tu as besoin|necesitas|você precisa|precisas?|brauchst du|brauchen sie)',
      ),
      /なぜ[^_]{0,30}(?:必要(?!な(?:権限|ロール))|要る|いるの)/u,
      /(?:拒否|却下|承認|同期|修正|再バインド|適用|キャンセル)(?:する|した|される)(?:と|場合)(?:は|に)?(?:どうなり|何が(?:起|変)|どうな)/u,
      /(?:誰|だれ|どなた)(?:が|なら)[^_]{0,10}(?:できます|できる|可能|していい|してよい)/u,
    ],
    unless: HERE,
  },
  {
    kind: 'help',
    says: [
      whole(
        '(?:(?:hallo|bonjour|hola|olá|oi|bitte|und|et|y|e|bot|greenlight)[ \\n])*(?:(?:zeig|gib|nenn)\\p{L}* (?:mir |uns )?(?:mal |bitte |ein paar |einige )*beispiele|(?:donne|montre|cite)[- ]?(?:moi|nous)? (?:des|quelques|un) exemples?|(?:dame|muéstrame|dime) (?:unos |algunos |un )?ejemplos?|(?:me )?(?:dá|dê|mostra|mostre) (?:uns |alguns |um )?exemplos?|(?:wofür|wozu) (?:bist du|dienst du|bist du gut|taugst du)(?: da)?|à quoi (?:tu |est-ce que tu )?sers(?:-tu)?|(?:para|pra) (?:qué|que) (?:sirves|serves|você serve|vc serve)|(?:que|quoi) (?:puis-je|peut-on|je peux) (?:te |vous )?demander)',
      ),
    ],
  },
  {
    kind: 'expiring',
    says: [
      clause(
        'bis wann (?:gilt|gelten|hält|läuft|reicht)|wie viele? tage (?:hat|haben|bleiben|gilt|hält)[^\\n]*|(?:échéance|vencimiento|vencimento|validade|validité|caducidad|ablauf) (?:de |del |do |da |von )?_$|(?:hay|tenemos|tem|há|temos) (?:algún |algum )?certificados? (?:que )?(?:venc|caduc|expir)\\p{L}+',
      ),
      /(?:次|最初|一番早)(?:に|く)(?:期限が)?切れ(?:る|ます)/u,
    ],
    unless:
      /(?<!\p{L})(?:warum|pourquoi|por qu[eéê]|benachricht\p{L}*|préven\p{L}*|av[íi]s\p{L}*)(?!\p{L})|なぜ|通知|知らせ/u,
  },
  {
    kind: 'list',
    says: [
      clause(
        "(?:was|wer|welche) (?:ist|sind|hängt|hängen) (?:alles |noch )?(?:an|mit|von) _ (?:gebunden|verbunden|abhängig)|(?:qu'est-ce|que|qui) (?:qui |est-ce qui )?(?:est|sont) (?:\\p{L}+ )?(?:lié|rattaché|associé|branché|bindé)e?s? (?:à|sur|avec) _|(?:qué|quién|o que|quem) (?:está|están|tá|estão) (?:\\p{L}+ )?(?:enlazad|vinculad|asociad|ligad|associad)[oa]s? (?:a|al|ao|à|com|con) (?:o |el )?_|(?:quais|qu[eé]|cuáles) (?:certificados|apps|aplicaciones|sites) (?:vêm|vienen|saem|salen|dependem|dependen) d",
      ),
      /(?:のない|がない|していない|されていない)(?:証明書|アプリ|バインド|サイト)(?:は|が)?(?:あります|ある|一覧|どれ)/u,
    ],
  },
  {
    kind: 'status-of-operation',
    says: [
      clause(
        '(?:funcionó|terminó|acabó|resultó|salió|se aplicó) (?:ya )?(?:la|el) (?:corrección|sincronización|arreglo|reparación|cambio|importación)|(?:a |o )?(?:correção|sincronização|conserto|reparo|mudança|importação) (?:já )?(?:funcionou|terminou|acabou|deu certo|foi aplicad[oa]|ainda (?:está|tá))|(?:status|estado|andamento) d[oae] (?:conserto|correção|reparo|sincronização|arreglo|reparación|corrección|sincronización)',
      ),
      whole(
        '(?:(?:hola|olá|y|e|por favor)[ \\n])*(?:¿)?(?:falta mucho|falta muito|le falta mucho|ainda falta muito)(?: todavía| ainda)?',
      ),
    ],
    unless: /(?<!\p{L})(?:error|erro|falla|falha|por qu[eéê])(?!\p{L})/u,
  },
  {
    kind: 'watch/subscribe',
    says: [
      clause(
        '(?:ich|wir) (?:möchten?|wollen|will|würden?) (?:gern\\p{L}* )?_ (?:gern\\p{L}* )?(?:verfolgen|beobachten|überwachen|abonnieren)|(?:dime|dinos|avísame|avísanos|alértame|alértanos|notifícanos) [^\\n]{0,12}(?:en cuanto|cuando|si|\\d+ días antes|antes)|(?:quiero|queremos|quisiera|quero|queremos|gostaria) (?:que (?:me|nos) (?:avis|notif|alert)\\p{L}+|(?:ser|de ser) (?:avisad|notificad|alertad|informad)[oa]s?) (?:si|se|cuando|quando|antes)|(?:me|nos) (?:lembr[ae]|avis[ae]|alert[ae]) (?:antes|quando|se|assim)',
      ),
    ],
    unless: /(?<!\p{L})(?:nicht mehr|ya no|no quiero|não quero|mais não)(?!\p{L})/u,
  },
  {
    kind: 'unwatch',
    says: [/もう[^\n]{0,30}(?:監視|通知|連絡|フォロー)を?(?:し|さ)?(?:なくて|ないで)/u],
  },
  {
    kind: 'export-iac',
    says: [
      clause(
        '(?:zeig|gib|nenn|schreib)\\p{L}* (?:mir |uns )?(?:mal |bitte )?(?:den|die|das|einen) (?:passenden )?(?:az(?:ure)?[ -]cli|powershell|az|cli)[ -]?(?:befehl|code|skript|kommando)',
      ),
    ],
  },
  {
    kind: 'cancel',
    says: [
      clause(
        '(?:cancela|cancele|anula|anule|retira|retire) (?:o |a |el |la )?(?:meu|minha|mi|nosso|nossa|nuestr[oa]) (?:pedido|solicita\\p{L}+|ordem|aprovação|petición|orden)',
      ),
    ],
  },
  {
    kind: 'smalltalk/other',
    says: [
      clause(
        "wer hat dich (?:gebaut|gemacht|geschrieben|programmiert|erfunden)|qui t'a (?:créée?|fait|écrit|programmée?)|qui[eé]n te (?:hizo|creó|programó|escribió)|quem te (?:criou|fez|programou|escreveu)|(?:wir|ich) (?:synchronisieren?|reparieren?|beheben?|machen?) (?:das |es |ihn )?(?:morgen|später|nächste\\p{L}*)|(?:on|nous) (?:synchronis|répar|corrig|f)\\p{L}* (?:ça |cela )?(?:demain|plus tard|lundi)",
      ),
      /^(?:誰|だれ)が(?:あなたを|君を)?(?:作った|つくった|開発した)(?:の|んですか|のですか)?$/u,
    ],
    unless: /\b_\b/,
  },
];
