import type { Sentence } from './sentences.ts';

/** What is thanked for or told of with joy; accents as people leave them away. */
const THANKS = [
  '(?:many |a lot of |big |so much |thousand )?(?:thanks?|thx|ty|cheers|kudos|props)(?: (?:you|so much|a lot|a million|for (?:the|your|that) (?:help|fix|sync|support)|again|bot|greenlight|all|guys|team|to (?:you|all|the bot)))*|thank you(?: (?:so much|very much|all|bot|greenlight))*|much appreciated|(?:you|u) (?:rock|rule|are the best|saved (?:me|us|my \\p{L}+|the day))',
  '(?:vielen |lieben |herzlichen |tausend |besten )?dank(?:e)?(?: (?:dir|euch|ihnen|schön|schon|sehr|bot|für die hilfe))*|merci(?: (?:beaucoup|bien|à toi|à tous|bot))*|(?:muchas |mil )?gracias(?: (?:a todos|bot|por la ayuda))*|(?:muito |mto )?obrigad[oa](?: (?:a todos|bot|pela ajuda))*|valeu',
];
const JOY =
  "(?:very |so |really |that's |thats |this is |das ist |c'est |ist |sehr |muy |qué |que |muito |tout |sieht )*(?:nice(?: (?:one|work|job))?|great(?: (?:job|work|stuff))?|perfect|perfekt|awesome|excellent|cool|sweet|super|wow|yay|yes|hooray|hurra|brilliant|lovely|amazing|fantastic|wonderful|beautiful|well done|good (?:job|work|bot)|top|klasse|prima|toll|spitze|gut(?:e arbeit)?|geil|génial|genial|parfait|nickel|bravo|excellent|bien(?: joué)?|perfecto|excelente|estupendo|buen(?:ísimo|isimo| trabajo)|perfeito|ótimo|otimo|show|maravilha|boa|legal|finally|endlich|enfin|por fin|finalmente|ufff?|phew|puh|ouf)(?: (?:alles|again|wieder|aus))?";

/** What did it, or is well again. */
const IT =
  '(?:it|that|this|everything|all|_|(?:the|your|this|that|our|last|my) (?:last |latest |second |first )?(?:fix|sync|resync|repair|rebind|rebinding|change|rollback|restart|trick|plan|proposal|suggestion|cert|certificate|site|app|binding|option|solution)|das|es|alles|(?:der|die|das|dein|deine) (?:fix|sync|reparatur|vorschlag|änderung|zertifikat|seite|app|lösung)|ça|ca|tout|(?:la|le|ta|ton) (?:correction|synchro|synchronisation|réparation|fix|certificat|solution|site)|(?:eso|todo|(?:el|la|tu) (?:arreglo|corrección|sincronización|fix|certificado|sitio|solución))|(?:isso|tudo|(?:o|a|sua|seu) (?:correção|sincronização|conserto|fix|certificado|site|solução)))';
const WELL = [
  `(?:${IT} )?(?:has |have |just |now |really |all |already )*(?:worked|did (?:it|the trick|the job)|helped|went through|fixed it|solved it|made it|works|working)(?: (?:now|again|out|fine|great|perfectly|well|like a charm|for (?:me|us|everyone)|at once|straight away|immediately))*`,
  `(?:${IT} )?(?:(?:is|are|was|looks|went|turned|'s|s) )?(?:all |now |back |back to )*(?:green|healthy|up|good|fine|well)(?: (?:again|now|for everyone|everywhere|across the board))+`,
  `(?:${IT} )?(?:(?:is|are|looks|went|turned) )?(?:all |back to |back in the |back )(?:green|good|normal|healthy)`,
  `${IT} (?:hat|haben) (?:super |gut |wunderbar |sofort |ja )*(?:geklappt|geholfen|funktioniert|gewirkt|gepasst)|(?:hat|haben) (?:super |gut |wunderbar |sofort )*(?:geklappt|geholfen|funktioniert)|(?:${IT} )?(?:ist |läuft |sind )?(?:alles |wieder |jetzt )+(?:grün|gut|heil|ok|läuft|in ordnung)|das war'?s`,
  `(?:${IT} )?(?:a |ont )(?:bien |super bien )*(?:marché|fonctionné|aidé|suffi)|(?:${IT} |c'est )?(?:est )?(?:tout |de nouveau |à nouveau |redevenu )+vert|ça (?:re)?marche(?: (?:maintenant|à nouveau|de nouveau|nickel))*`,
  `(?:${IT} )?(?:ya )?(?:funcionó|sirvió|ayudó|resultó)(?: (?:perfecto|bien|de maravilla))?|(?:${IT} )?(?:(?:está|ya|todo|otra vez|de nuevo) )+(?:verde|en verde|bien)(?: (?:otra vez|de nuevo))?`,
  `(?:${IT} )?(?:funcionou|deu certo|ajudou|resolveu)(?: (?:bem|perfeitamente|agora))?|(?:${IT} )?(?:(?:está|tá|voltou|tudo|de novo|ao) )+(?:verde|bem|normal)(?: (?:de novo|outra vez))?`,
];
const PRAISE = new RegExp(`^(?:(?:and |und |et |y |e )?(?:${[...THANKS, JOY, ...WELL].join('|')})(?: |$))+$`, 'u');
const PRAISE_JAPANESE =
  /^(?:ありがとう(?:ございま(?:す|した))?|助かりました|完璧(?:です)?|最高(?:です)?|素晴らしい(?:です)?|すごい|やった|いいね|(?:無事(?:に)?|うまく|また|全部|すべて|もう)?(?:修正|同期|対応|それ|これ|_)?(?:は|が|で|も)?(?:無事(?:に)?|うまく|また|もう|再び)?(?:いきました|直りました|成功しました|動きました|緑(?:に(?:戻り|なり)ました|です)|解決しました))$/;

/** Whether a message is nothing but thanks, joy and how well something turned out; who asks about it does neither. */
export function isPraise(sentences: readonly Sentence[]): boolean {
  const clauses = sentences.flatMap(({ clauses }) => clauses);
  return (
    !sentences.some(({ asks, text }) => asks || /[?？]/.test(text)) &&
    clauses.every((clause) => PRAISE.test(clause) || PRAISE_JAPANESE.test(clause)) &&
    clauses.some((clause) => clause.length > 3)
  );
}
