import type { Command } from '../tongue.ts';

/** An order by its verb, whatever stands between it and what it is about; of several things all must be named. */
function order(verbs: string, ...about: readonly string[]): RegExp {
  const named = about.map((words) => String.raw`(?=.*(?<![\p{L}-])(?:${words})(?![\p{L}-]))`).join('');
  return new RegExp(String.raw`^${named}(?:${verbs})(?![\p{L}-])`, 'u');
}

const GERMAN_RIGHTS = String.raw`\p{L}*zugriff\p{L}*|\p{L}*berechtigung\p{L}*|\p{L}*rechte?|\p{L}*richtlinien?|\p{L}*rollen?(?:zuweisung)?|polic(?:y|ies)|bindung|binding|firewall\p{L}*|secret get|get auf|key vault \p{L}+|\p{L}*dienste`;
const FRENCH_RIGHTS = String.raw`(?:l')?accès|droits?|rôle|permissions?|autorisations?|stratégies?|politiques?|lecture|secret get|get|key vault \p{L}+|pare-feu|liaison|services (?:\p{L}+ ){0,2}(?:approuvés|de confiance)|problème`;
const SPANISH_RIGHTS = String.raw`acceso|permisos?|rol|directivas?|políticas?|lectura|asignación(?: de rol)?|secret get|get|key vault \p{L}+|firewall|cortafuegos|enlace|vinculación|servicios (?:\p{L}+ )?de confianza|problema`;
const PORTUGUESE_RIGHTS = String.raw`acesso|permiss\p{L}+|função|papel|políticas?|diretiva|leitura|atribuição(?: de função)?|secret get|get|key vault \p{L}+|firewall|vínculo|serviços (?:\p{L}+ )?confiáveis|problema`;
const HOLDERS = '_|app ?service|key ?vault|vault|tresor|coffre|almacén|bóveda|cofre';

/** Giving, letting in, putting back, mending and carrying out, in whatever order verb and things are told. */
export const mending: Readonly<Record<'de' | 'fr' | 'es' | 'pt' | 'ja', Command>> = {
  de: {
    kind: 'fix',
    says: [
      order(
        '(?:(?:auf|in|bei|für) (?:dem |den )?(?:_|tresor|vault) )?(?:gib|gebt|erteilt?e?|gewährt?e?|vergib|verleiht?e?|weise?|füge?|setze?|lege?|trage?|stelle?|räume?|reparier(?:e|t)?|behebe?|korrigier(?:e|t)?|bringe?|richte?|kümmere?|regle|regele?|ordne|ergänze?|öffne|erlaube?|aktiviere?)',
        GERMAN_RIGHTS,
        HOLDERS,
      ),
      order(
        'mache?|setze?|führe?|wende?|übernimm|nimm|tu|befolge?',
        'vorschlag|vorgeschlagene?[nrs]?|empfohlene?[nrs]?|vorschlägst|empfiehlst|empfehlung',
      ),
      order('hole?|bringe?|nimm', 'gelöschte?[nrs]?|entfernte?[nrs]?', 'zurück|wieder'),
      order('binde?|hänge?|knüpfe?', '_', String.raw`\p{L}*zertifikat|zert|version|fingerabdruck`),
    ],
  },
  fr: {
    kind: 'fix',
    says: [
      order(
        '(?:(?:sur|dans|pour) (?:le |la )?(?:_|coffre|vault) )?(?:(?:donne|accorde|attribue|ajoute|redonne|octroie|assigne|affecte|répare|corrige|arrange|règle|coche|recrée|restaure)[rz]?|rends|rendre|rendez|remets|remettez|remettre|rétablis|rétablir|rétablissez|occupe-toi|occupez-vous)',
        FRENCH_RIGHTS,
        HOLDERS,
      ),
      order(
        '(?:applique|exécute|lance|réalise)[rz]?|fais|faites|suis|suivez|mets en (?:œuvre|oeuvre|place)|mettez en (?:œuvre|oeuvre|place)',
        String.raw`propos\p{L}+|sugg\p{L}+|recommand\p{L}+|préconis\p{L}+`,
      ),
    ],
  },
  es: {
    kind: 'fix',
    says: [
      order(
        '(?:(?:en|para|sobre) (?:el |la )?(?:_|almacén|bóveda|vault) )?(?:da|dale|dé|conced[ea]|otorg(?:a|ue)|asign[ae]|añad[ea]|agreg(?:a|ue)|devuelv[ea]|restable(?:ce|zca)|rep[óo]n|restaur[ae]|vuelve a (?:crear|poner|dar)|arregl[ae]|repar[ae]|corrig[ea]|resuelv[ea]|solucion[ae]|encárgate|ocúpate|pon en orden|autoriz[ae])',
        SPANISH_RIGHTS,
        HOLDERS,
      ),
      order(
        'apli(?:ca|que)|ejecut[ae]|haz|realiz[ae]|llev[ae] a cabo|pon en marcha|sigue',
        String.raw`propu\p{L}+|propon\p{L}+|sug\p{L}+|recom\p{L}+|arreglo|reparación|corrección`,
      ),
    ],
  },
  pt: {
    kind: 'fix',
    says: [
      order(
        '(?:(?:no|na|em|para o|para a) (?:_|cofre|vault) )?(?:dá(?! para| pra)|dê|dar|conced[ea]|atribu(?:a|i)|adicion[ae]|devolv[ea]|restabele(?:ce|ça)|recolo(?:ca|que)|põe|ponha|recri[ae]|restaur[ae]|consert[ae]|arrum[ae]|corrig[ea]|corrija|resolv[ea]|cuid[ae]|repar[ae]|autoriz[ae])',
        PORTUGUESE_RIGHTS,
        HOLDERS,
      ),
      order(
        'apli(?:ca|que)|execut[ae]|faz|faça|realiz[ae]|põe em prática|ponha em prática|segue|siga',
        String.raw`prop\p{L}+|suger\p{L}+|sugest\p{L}+|recom\p{L}+`,
      ),
    ],
  },
  ja: {
    kind: 'fix',
    says: [
      /(?:権限|アクセス|ロール|ポリシー|バインド|証明書|サービス|ファイアウォール|制限|バージョン|シークレット|問題|_).{0,40}(?:付与|許可|追加|割り当て|開放|解放|解除|復元|復旧|復活|回復|修復|修正|整備|解決|解消|有効化|再作成|再設定|再登録|再バインド|登録|設定)(?:を)?(?:して|お願い(?:します)?|願います)$/,
      /(?:提案|推奨|おすすめ)(?:された|した|の)?(?:通り|どおり|修正|プラン|方法|対応|内容|変更).{0,6}(?:進めて|(?:実施|対応|反映)を?(?:して|お願い\S*))$/,
    ],
  },
};
