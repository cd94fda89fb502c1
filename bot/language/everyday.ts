import { isOfOurTrade } from './own-trade.ts';

const WHO =
  "(?:the |our |my |whole |entire |your |das |dem |der |unser\\p{L}* |ganze\\p{L}* |l'|la |le |notre |nos |toute |el |todo |nuestro |o |nosso |todo o )*(?:teams?|everyone|everybody|all|you|management|boss|manager|squad|crew|stakeholders?|people|customer|client|vendor|alle\\p{L}*|chef\\p{L}*|kollegen|kunden|équipe|equipe|tous|chef|collègues|equipo|todos|jefe|compañeros|time|pessoal|chefe|marketing|sales|hr|finance|design|product|dev|ops|anna|bob|tom|mike|sarah)";
const WHEN =
  '(?:tomorrow|later|tonight|today|monday|tuesday|wednesday|thursday|friday|next (?:week|\\p{L}+day)|this (?:afternoon|morning|week)|(?:on|at|after|before|around|in|over) (?:\\p{L}+day|\\d{1,2}|lunch|an hour|noon|coffee|a coffee|the afternoon|the roadmap)|morgen|später|heute|montag|dienstag|mittwoch|donnerstag|freitag|nächste woche|demain|lundi|mardi|mercredi|jeudi|vendredi|plus tard|cet après-midi|mañana|luego|el \\p{L}+|más tarde|amanhã|depois|segunda|terça|quarta|quinta|sexta|mais tarde)';
const KIND =
  '(?:quick |short |little |brief |weekly |daily |monthly |regular |team |project |morning |kurze[ns]? |kleine[ns]? |wöchentliche[ns]? |petite? |rapide |hebdo |rápid[oa] |breve |semanal |pequen[oa] )*';
const MEET =
  '(?:have|schedule|arrange|plan|book|join|attend|organi[sz]e|set up|grab|do|make|machen|haben|faire|fait|fasse|hagamos|hacemos|tener|tenemos|fazer|fazemos|marcar|ter)';

/** Words of the trade in senses of every day: a sync of people, a fix of coffee, a watch on a wrist, a vault over a bar, a list to shop by. */
const SENSES = [
  // People who sync.
  `${MEET} (?:an? |our |another |einen? |ein |une? |una |uma? )?${KIND}(?:re-?)?(?:sync|synchro|sincro)(?:-up|s)?(?: (?:call|meeting|session))?(?: (?:mal|kurz))? (?:.{0,30} )?(?:${WHEN}|(?:with|mit|avec|con|com) ${WHO}|about|regarding|über|zum thema|sobre|à propos)`,
  `(?:weekly|daily|monthly|team|project|our|morning|standing|bi-?weekly|management|leads?)[ -](?:\\p{L}+ )?syncs?(?: (?:call|meeting))?(?= (?:is|was|are|at|on|tomorrow|today|got|has|moved|starts|with|in|again|next)(?!\\p{L})|$)(?! (?:is|was|has|got) (?:\\p{L}+ )?(?:fail|stuck|broken|done|hang))`,
  `(?:sync|catch)(?:-| )up (?:about|on|with|over|${WHEN})|(?:let'?s|lets|can we|could we|shall we|we (?:should|can|could|need to|have to)|i(?:'ll| will)) (?:\\p{L}+ )?sync (?:up )?(?:${WHEN}|with ${WHO}|about|on the|over)|sync (?:${WHEN} )?with ${WHO}|sync (?:our )?(?:diaries|watches|plans|agendas|expectations|notes)`,
  '^syncs? (?:is|was|got) (?:at \\d|on \\p{L}+day|tomorrow|moved|in room|in the room)',
  `^sync ${WHEN}(?: ${WHEN})?(?: with ${WHO})?$`,
  `(?:lass\\p{L}*|lasst) uns (?:\\p{L}+ ){0,3}(?:syncen|synchronisieren|abgleichen)|wir (?:syncen|synchronisieren) uns|(?:team|wochen|projekt)-?sync|(?:on|nous) se (?:fait|synchronise|synchro|cale)|point de synchro|(?:nos|nous) (?:sincronizamos|vemos)|(?:vamos|podemos) (?:nos )?(?:sincronizar|alinhar|alinear)(?:nos)? (?:${WHEN}|con ${WHO}|com ${WHO})`,
  // A fix that is eaten, drunk or agreed on.
  '(?:quick |daily |morning |little |my |a )*fix of (?:coffee|caffeine|sugar|chocolate|tea|sunshine|nicotine|music|news)|(?:coffee|caffeine|sugar|chocolate|nicotine|dopamine|adrenaline|tea)[ -]fix|fix(?:ing|ed)? (?:me |us |myself |you )?(?:an? |some |the )?(?:\\p{L}+ )?(?:drinks?|sandwich|dinner|lunch|breakfast|supper|snack|coffee|tea|cocktail|meal|salad|hair|date|appointment|makeup)|(?:in|into) a (?:real |bit of a |proper )?fix',
  // A watch that is worn, and what is watched for fun.
  'watch(?:ing|ed)? (?:an? |the |some |your |my |that )?(?:\\p{L}+ )?(?:movies?|film|game|match|series|show|netflix|football|soccer|video|videos|youtube|tv|kids?|race|olympics|world cup|language|step|mouth|tone|back|birds|episode|sunset|news)|(?:wrist|smart|stop|pocket|apple|night)[ -]?watch(?:es)?(?! on)|(?:nice|gold|rolex|swiss) watch(?! (?:on|for))',
  // Another vault, another list.
  '(?:pole|bank|wine|burial|church)[ -]?vaults?|vault(?:ing)? (?:over|into the air)|(?:shopping|guest|wish|bucket|grocery|to-?do|waiting|reading|play|price|packing|christmas|birthday|invite|mailing|a-)[ -]?lists?|einkaufs(?:liste|zettel)|gästeliste|wunschliste|wunschzettel|to-?do-?liste|packliste|warteliste|liste de (?:courses|souhaits|lecture|noël)|lista de (?:la compra|compras|invitados|deseos|convidados|desejos|espera|presentes)',
].map((sense) => new RegExp(String.raw`(?<!\p{L})(?:${sense})(?!\p{L})`, 'mu'));

const JAPANESE =
  /(?:買い物|ほしい物|欲しいもの|やること|todo|招待客?)リスト|同期(?:ミーティング|会|の(?:同僚|友人|仲間|飲み会|会議))|(?:チーム|全員|みんな|皆)(?:と|で)[^。、_]{0,10}(?:同期|すり合わせ)|腕時計|(?:映画|試合|ドラマ|動画|サッカー|野球)を(?:見|観)/;

/** Whether words of the trade are meant as everybody means them, and nothing beside them is of the trade. */
export function isEveryday(said: string): boolean {
  const rest = SENSES.reduce((words, sense) => words.replace(sense, ' '), said);
  return (rest !== said || JAPANESE.test(said)) && !isOfOurTrade(rest);
}
