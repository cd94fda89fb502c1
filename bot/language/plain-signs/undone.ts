import { type Sign, whole } from './sign.ts';

const WHEN =
  "(?:(?:heute|gestern|bisher|noch|aujourd'hui|hier|ce matin|encore|toujours|hoy|ayer|anoche|esta mañana|aún|todavía|hoje|ontem|ainda|esta manhã|(?:der|die|das|le|la|el|o|a) _|_|es|das|il|elle|eso|isso|ele|ela|nada|nichts|rien|de nuevo|de novo|wieder|worden|isto|esto|ça|cela) ?)*";

/** What somebody may still ask behind it. */
const ASKED = "(?:\\n(?:was|warum|wieso|pourquoi|que|qu'est-ce|por ?qu[eéê]|qué|o que)(?!\\p{L})[^\\n]*)?";

/** All that is said tells that something did not happen, in almost the words that forbid it. */
function undone(words: string): RegExp {
  return whole(`${WHEN}(?:${words})(?: ${WHEN})?${ASKED}`);
}

/** What was not done, which nobody forbids any more, and what somebody is not able to do. */
export const UNDONE: readonly Sign[] = [
  {
    kind: 'diagnose',
    says: [
      undone(
        '(?:(?:die |der |das )?(?:bindung|zertifikat|fingerabdruck|thumbprint|version) )?(?:immer |noch )*(?:nie|nicht) (?:synchronisiert|gesynct|repariert|behoben|erneuert|importiert|aktualisiert|gebunden|geändert)',
      ),
      undone(
        '(?:wir haben|ich habe|hier hat (?:niemand|keiner))(?: hier)? (?:nichts|etwas|was) (?:geändert|gemacht|angefasst)',
      ),
      undone(
        "(?:pas|jamais|n'a (?:pas|jamais)|personne n'a|n'a été)(?: encore)?(?: été)? (?:synchronisé|corrigé|réparé|renouvelé|importé|mis à jour)e?s?",
      ),
      undone(
        '(?:no|nunca) (?:se )?(?:sincroniz|arregl|repar|renov|import|actualiz)(?:ó|aron)|no hemos cambiado|no (?:se )?corrig(?:ió|ieron)|no (?:se )?está(?:n)? sincronizando',
      ),
      undone(
        '(?:não|nao|nunca) (?:se )?(?:(?:re)?sincroniz|consert|arrum|renov|import|atualiz|ajud)(?:ou|aram)|(?:não|nao) (?:se )?corrigi(?:u|ram)|(?:continua|segue) sem (?:correção|conserto|solução)',
      ),
      undone('(?:ich|wir)? ?(?:kann|können) (?:es |das |_ )?nicht (?:syncen|synchronisieren|reparieren|beheben)'),
      undone("(?:je |j'|on )?(?:n')?arrive pas à (?:le |la |l')?(?:synchroniser|corriger|réparer)"),
      undone('no (?:lo |la )?(?:puedo|consigo) (?:sincronizar|arreglar|reparar|corregir)(?:lo|la)?'),
      undone('(?:não|nao) (?:consigo|posso) (?:sincronizar|consertar|arrumar|corrigir)'),
      whole('(?:まだ)?(?:インポート|更新|同期)されてい(?:ない|ません)'),
      whole('(?:still )?not yet (?:fixed|repaired|renewed|imported|rebound)'),
      undone('(?:não|nao|no) (?:mexi em|toqu[ée]|mudei|cambié) (?:nada|_)'),
    ],
  },
  {
    kind: 'explain-concept',
    says: [
      undone(
        "(?:(?:i|we) )?(?:cannot|can't|can not|am not (?:able|allowed) to|are not (?:able|allowed) to|not (?:able|allowed) to|unable to) (?:press )?(?:approve|confirm)(?: it| this| that| the (?:fix|plan|change))?",
      ),
      undone('(?:ich|wir)? ?(?:kann|können|darf|dürfen) (?:es |das |_ )?nicht (?:freigeben|genehmigen)'),
      undone(
        "(?:je |on |nous )?(?:ne )?(?:peux|peut|pouvons) pas (?:le |la |l')?(?:approuver|valider)|(?:je |j'|on )?(?:n')?arrive pas à (?:le |la |l')?(?:approuver|valider)",
      ),
      undone('no (?:lo |la |me )?(?:puedo|podemos|consigo|deja) aprobar(?:lo|la)?'),
      undone('(?:não|nao) (?:me )?(?:consigo|posso|podemos|deixa) aprov(?:ar|á-l[oa])'),
      whole(
        "(?:nobody|no one|there is nobody|there is no one) (?:may|can|to|is (?:here|there|around|available) to) approve|(?:keiner|niemand) (?:ist )?da[, \n]+(?:zum freigeben|der freigibt)|(?:il n'y a )?personne pour (?:approuver|valider)|no hay nadie (?:para|que) (?:aprobar|apruebe)|(?:não|nao) (?:há|tem) ninguém para aprovar|承認(?:する人|者)が(?:いない|いません)",
      ),
      whole('承認でき(?:ない|ません)(?:です|けど|が|のですが)?'),
    ],
  },
  {
    kind: 'smalltalk/other',
    says: [whole("(?:(?:i|we) )?(?:don't|do not) (?:really )?know(?: yet)?")],
  },
  {
    kind: 'status-of-operation',
    says: [
      undone("(?:je n'ai|nous n'avons|on n'a) (?:pas|jamais) (?:approuvé|validé)(?: ça| cela)?"),
      undone('(?:yo |eu )?(?:no|não|nunca) (?:aprobé|aprovei)'),
      whole('(?:まだ|誰も)*承認(?:されて|して)い(?:ない|ません)'),
      undone('(?:nicht|niemand hat|keiner hat) (?:freigegeben|genehmigt|angewendet|ausgeführt)'),
      undone("(?:pas|n'a pas|personne n'a)(?: encore)?(?: été)? (?:approuvé|validé|appliqué|exécuté)e?s?"),
      undone('(?:no|nadie)(?: se| lo| la)? (?:aprob|aplic|ejecut|reinici)(?:ó|aron)'),
      undone('(?:não|nao|ninguém)(?: se)? (?:aprov|aplic|execut|reinici)(?:ou|aram)'),
    ],
  },
];
