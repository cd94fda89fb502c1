import { type Sign, whole } from './sign.ts';

const WHEN =
  "(?:(?:heute|gestern|bisher|noch|aujourd'hui|hier|ce matin|encore|toujours|hoy|ayer|anoche|esta mañana|aún|todavía|hoje|ontem|ainda|esta manhã|(?:der|die|das|le|la|el|o|a) _|_|es|das|ça|il|elle|eso|isso|ele|ela|nada|nichts|rien|de nuevo|de novo|wieder|worden) ?)*";

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
      undone('nicht (?:synchronisiert|gesynct|repariert|behoben)'),
      undone("(?:pas|n'a pas|personne n'a|n'a été)(?: encore)?(?: été)? (?:synchronisé|corrigé|réparé)e?s?"),
      undone(
        'no (?:se )?(?:sincroniz|arregl|repar)(?:ó|aron)|no (?:se )?corrig(?:ió|ieron)|no (?:se )?está(?:n)? sincronizando',
      ),
      undone('(?:não|nao) (?:se )?(?:(?:re)?sincroniz|consert|arrum)(?:ou|aram)|(?:não|nao) (?:se )?corrigi(?:u|ram)'),
      undone('(?:ich|wir)? ?(?:kann|können) (?:es |das |_ )?nicht (?:syncen|synchronisieren|reparieren|beheben)'),
      undone("(?:je |j'|on )?(?:n')?arrive pas à (?:le |la |l')?(?:synchroniser|corriger|réparer)"),
      undone('no (?:lo |la )?(?:puedo|consigo) (?:sincronizar|arreglar|reparar|corregir)(?:lo|la)?'),
      undone('(?:não|nao) (?:consigo|posso) (?:sincronizar|consertar|arrumar|corrigir)'),
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
      whole('承認でき(?:ない|ません)(?:です|けど|が|のですが)?'),
    ],
  },
  {
    kind: 'status-of-operation',
    says: [
      undone('(?:nicht|niemand hat|keiner hat) (?:freigegeben|genehmigt|angewendet|ausgeführt)'),
      undone("(?:pas|n'a pas|personne n'a)(?: encore)?(?: été)? (?:approuvé|validé|appliqué|exécuté)e?s?"),
      undone('(?:no|nadie)(?: se| lo| la)? (?:aprob|aplic|ejecut|reinici)(?:ó|aron)'),
      undone('(?:não|nao|ninguém)(?: se)? (?:aprov|aplic|execut|reinici)(?:ou|aram)'),
    ],
  },
];
