import type { Command } from '../tongue.ts';
import { approving } from './approving.ts';

/** Orders given by way of somebody else, by what goes where, by what was done before, or by saying that one approves. */
export const roundabout: Readonly<Record<'de' | 'fr' | 'es' | 'pt' | 'ja', readonly Command[]>> = {
  de: [
    {
      kind: 'sync',
      says: [
        /^(?:sorg\p{L}*|mach\p{L}*|schau|stell\p{L}*(?: sie)? sicher|veranlass\p{L}*)(?: (?:bitte|mal|doch|dafür|jetzt|sie))*\n?,? ?dass _ (?:(?:das|die) )?(?:neue|aktuelle|frische|erneuerte)\p{L}* (?:zertifikat|zert|version) (?:nimmt|zieht|lädt|holt|bekommt|nutzt|verwendet|übernimmt)$/u,
      ],
    },
    {
      kind: 'fix',
      says: [
        approving.de,
        /^(?:mach|nimm|dreh)\p{L}* (?:bitte |mal |alles )*(?:wieder )?(?:rückgängig|zurück)[,\s]+(?:alles[,\s]+)?was (?:du|ihr|der bot) .{0,60}(?:ge(?!schrieben)\p{L}+|verändert|angepasst|vergeben)(?: hast| habt| hat)?$/u,
        /^(?:ich|wir) (?:genehmig|bestätig|akzeptier|befürwort)\p{L}* (?:das|den|die|es|hiermit|den fix|die reparatur|den vorschlag|den plan|die änderung)(?: (?:für|auf|an|bei|von|fix|reparatur|vorschlag|plan|änderung|hiermit|_))*$/u,
        /^(?:führ|setz|wend)\p{L}? (?:bitte |mal |jetzt )*(?:den|deinen|diesen|die|deine|das) (?:vorschlag|fix|plan|reparatur|korrektur|änderung|lösung)(?: (?:für|auf|von) _)? (?:aus|um|an|durch)$/u,
        /^(?:änder|pass|korrigier|berichtig|ersetz|tausch|aktualisier|ergänz|vervollständig|bearbeit|richt)\p{L}* (?:bitte |mal )*(?:die |den |das )?(?:\p{L}+ )?(?:\p{L}*richtlinien?|policy|rolle|rollenzuweisung|berechtigung\p{L}*|firewall\p{L}*|bindung|objekt-?id|content[ -]?type)(?!\p{L}).{0,80}(?:_|tresor|vault)/u,
      ],
    },
  ],
  fr: [
    {
      kind: 'sync',
      says: [
        /^(?:passe[rz]?|mets|mettez|mettre|amène|monte) _ (?:à|sur|en) (?:la |le )?(?:dernière|nouvelle|toute dernière) version(?! de (?!la |l'|ce|mon |ma |notre |_))/u,
        /^(?:fais|faites|faire) (?:prendre|charger|récupérer|importer|utiliser|recharger) (?:le |la |l')?(?:nouveau|nouvelle|dernière|dernier|certificat|version).{0,40}_/u,
      ],
    },
    {
      kind: 'fix',
      says: [
        approving.fr,
        /^(?:annule|annulez|défais|défaites|reviens sur|revenez sur|rétablis) (?:tout )?(?:ce que (?:tu as|vous avez|t'as|on a)|(?:ta|tes|votre|vos) (?:modif|changement|dernière modification))/u,
        /^(?:j'approuve|je valide|j'accepte|on approuve|nous approuvons|je confirme) (?:la |le |cette |ce |ta |votre )?(?:correction|correctif|réparation|proposition|plan|changement|modification|fix)(?: (?:pour|de|sur|du) _)?$/u,
        /^(?:(?:vas-y|allez-y|on part|pars|partons|go) )?(?:avec|pour|sur) (?:l'|la |le |ta |votre )?(?:option(?: \d)?|proposition|correction|correctif|plan|solution|\d)(?: (?:pour|de|sur) _| \d)?$/u,
        /^(?:change|changez|modifie|modifiez|corrige|corrigez|remplace|remplacez|ajuste|mets à jour|adapte|complète) (?:la |le |les |l')?(?:stratégie|politique|policy|rôle|permission|autorisation|droit|pare-feu|liaison|object id|règle).{0,80}(?:_|coffre)/u,
      ],
    },
  ],
  es: [
    {
      kind: 'sync',
      says: [
        /^(?:pon|sube|lleva|actualiza|deja) (?:a )?_ (?:a|en|con) (?:la |el )?(?:(?:última|nuev[oa]) (?:versión|certificado)|versión más reciente)/,
        /^(?:haz|haga|consigue|logra) que _ (?:coja|tome|cargue|use|recoja|pille|agarre|importe|lea|descargue) (?:ya |ahora )?(?:el|la) (?:\p{L}+ )?(?:certificado|versión|secreto)(?: \p{L}+)?$/u,
      ],
    },
    {
      kind: 'fix',
      says: [
        approving.es,
        /^anula (?:todo )?lo que (?:has |hiciste|cambiaste|tocaste|modificaste|hicimos|cambiamos|pusiste)/,
        /^(?:apruebo|aprobamos|acepto|autorizo|confirmo) (?:el|la|ese|esa|este|esta|tu) (?:arreglo|corrección|reparación|plan|cambio|propuesta|fix|solución)(?: (?:de|para|en|del) _)?$/u,
        /^(?:dale|adelante|sigue|tira|vamos|procede) (?:con|a) (?:la )?(?:opción (?:\d|uno|dos|tres)|\d)(?: (?:para|en|de) _)?$/u,
        /^(?:vuelve a enlazar|reenlaza|revincula|reasocia|re-?bindea)r? _/u,
      ],
    },
  ],
  pt: [
    {
      kind: 'sync',
      says: [
        /^(?:faça|faz|faz com que|faça com que) (?:o |a )?_ (?:pegar|pegue|usar|use|carregar|carregue|puxar|puxe|importar|importe|ler|leia) (?:já |agora )?(?:o|a) (?:\p{L}+ )?(?:certificado|versão|segredo)(?: do (?:certificado|segredo|cofre))?(?: \p{L}+)?$/u,
        /^(?:leva|leve) (?:o |a )?_ (?:para|pra|na|em) (?:a )?(?:última|nova|mais recente) versão/u,
      ],
    },
    {
      kind: 'fix',
      says: [
        approving.pt,
        /^(?:aprovo|aprovamos|aceito|autorizo|confirmo) (?:o|a|esse|essa|este|esta|sua|seu) (?:correção|conserto|reparo|plano|mudança|proposta|fix|solução|alteração)(?: (?:de|para|em|do|da|no|na|pro) _)?$/u,
        /^(?:altera|altere|ajuste|atualiza|atualize|substitui|substitua) (?:a |o |as |os )?(?:política|permiss|funç|papel|papéis|regra|firewall|vínculo|object id).{0,80}(?:_|cofre)/u,
      ],
    },
  ],
  ja: [
    {
      kind: 'sync',
      says: [
        /_.{0,20}(?:を|に).{0,20}(?:最新|新しい)(?:の)?(?:バージョン|証明書|版|もの)(?:に(?:して|上げて)|を(?:取り込ませて|読み込ませて|使わせて|取らせて|使うように(?:して)?))$/,
      ],
    },
    {
      kind: 'fix',
      says: [
        /(?:加えた|行った|行なった|した|やった)(?:変更|修正|操作|設定)を?(?:すべて|全部)?取り消して$/,
        /^(?:では)?(?:オプション|案|プラン|選択肢|方法)? ?(?:\d|[一二三]|[abc])(?:番)?(?:で|を|に)(?:お願い\S*|進めて|やって)$/,
        /(?:_|シークレット|証明書|vault|コンテナー).{0,30}(?:読め|アクセスでき|取得でき|通れ|使え|参照でき)るようにして$/,
        /(?:権限|アクセス|ロール|ポリシー|バインド|ファイアウォール|_).{0,12}(?:問題|不具合|不備|不足)[をもに]?(?:対処|対応)して$/,
      ],
    },
  ],
};
