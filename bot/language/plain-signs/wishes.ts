import { anywhere, clause, type Sign, TOLD, TROUBLE, whole } from './sign.ts';

/** What is taken back, what is to be told from now on and what no longer, and what is no matter for the bot. */
export const WISHES: readonly Sign[] = [
  {
    kind: 'smalltalk/other',
    says: [
      clause(
        "(?:i'?m |we'?re |i am |we are |so |now )*(?:closing|resolving) (?:the|this|my|our) (?:incident|ticket|call|alert|thread|inc)|(?:(?:ich|wir|und) )*schlie(?:ß|ss)en? (?:das|den|die|dieses) (?:ticket|incident|vorfall|störung)|(?:je|on|nous) (?:clos|ferme|clôture|clôt|fermons|clôturons) (?:le |l'|ce )(?:ticket|incident)|(?:cierro|cerramos|cerrando) (?:el|la|este|esta) (?:incidente|ticket|incidencia)|(?:fechando|encerrando|fecho|encerro|vamos fechar|vou fechar) (?:o|este|esse) (?:incidente|chamado|ticket)",
      ),
      /(?:インシデント|チケット)を?(?:クローズ|閉じ|閉め|完了に)(?:し)?ま(?:す|した)$/mu,
    ],
    unless: TROUBLE,
  },
  {
    kind: 'watch/subscribe',
    says: [
      clause(
        '(?:tell|notify|alert|warn|ping|inform|let) [^\\n]{0,30}(?:if|when|once|as soon as) [^\\n]*(?:stops?|ceases?|no longer|quits?)|(?:sag|gib|melde|warn|ping|benachrichtig|informier|alarmier)\\p{L}* [^\\n]{0,30}\\n?(?:wenn|falls|sobald) [^\\n]*(?:nicht mehr|aufhört)|(?:préviens|prévenez|avertis|avertissez|alerte[rz]?|notifie[rz]?|dis|dites)[^\\n]{0,25} (?:si|quand|dès que|lorsque) [^\\n]*(?:plus|cesse|arrête)|(?:avísa|avisa|avise|notifíca|notifica|alérta|alerta|infórma|dime|dinos)\\p{L}* [^\\n]{0,25}(?:si|cuando|en cuanto) [^\\n]*(?:dej(?:a|an|e|en|ara) de|ya no|par(?:a|e) de)|(?:avisa|avise|notifi|alert|inform)[\\p{L}-]* (?:[^\\n]{0,25} )?(?:se|quando|assim que) [^\\n]*(?:deix(?:a|ar|e) de|par(?:a|ar|e|ou) de|não [^\\n]* mais)',
      ),
      /(?:なくなったら|しなくなったら|止まったら).{0,12}(?:知らせ|教え|通知|連絡)/u,
    ],
  },
  {
    kind: 'smalltalk/other',
    says: [
      clause('alles (?:klar|paletti|roger)|(?:ok|okay) (?:danke|alles klar|merci|gracias|obrigad[oa])'),
      /て(?:くれ|いただ|頂)\S{0,6}(?:ありがとう|感謝|助かりました)/u,
      clause(
        '(?:der|die|unser|unsere|mein|meine|ein|eine) \\p{L}+ (?:synct|synchronisiert|repariert|fixt|behebt|macht|erledigt) (?:das|es|den|die|sie) .*(?:heute|morgen|später|nachher|gleich|selbst)|(?:demain )?on se (?:synchronise|synchro|cale|voit) .*(?:demain|avec|plus tard|lundi|ce soir)|(?:mañana|luego|más tarde) l[oa]s? (?:arregla|sincroniza|corrige|repara|hace|ve) \\p{L}+|(?:amanhã|depois|mais tarde) (?:o |a )?\\p{L}+ (?:arruma|sincroniza|corrige|conserta)',
      ),
    ],
    unless: TROUBLE,
  },
  {
    kind: 'cancel',
    says: [
      clause(
        '(?:(?:re)?sync\\p{L}*|fix|reparatur|behebung|vorschlag|plan|sincroniz\\p{L}*|reparación|corrección|arreglo|correção|conserto|correction|réparation) (?:.{0,40} )?(?:stoppen|anhalten|aussetzen|verschieben|abbrechen|pausieren|zurückstellen|nicht \\p{L}+en|parar|pausar|suspender|detener|cancelar|adiar|(?:à )?(?:reporter|arrêter|annuler|suspendre)|postponed?|(?:to be )?(?:stopped|cancelled|canceled|skipped))$',
      ),
      whole('(?:ach |nee |ne |ok |dann |lieber |besser |doch )+nicht'),
      clause('(?:um )?unterlassung'),
      whole(
        "(?:(?:no|wait|stop|hold on|please|pls|hey) )+(?:don'?t|do not|not yet|not now)(?: (?:do (?:it|that|this|anything)|yet|please|pls))*",
      ),
      clause(
        '(?:nobody|no one|noone) (?:is (?:to|allowed to|going to)|should|may|must|can|shall)(?= )|niemand (?:soll|darf|fasst|macht|rührt)|keiner (?:soll|darf|fasst|macht|rührt)|personne ne (?:doit|touche|fait|synchronise|corrige)|(?:que )?nadie (?:debe|toque|puede|haga|sincronice|arregle)|ninguém (?:pode|deve|mexe|toca|faz|sincroniza)',
      ),
      /^(?:一旦|いったん|ちょっと|やっぱり|今すぐ)?(?:止めて|やめて|ストップ|中断して|中止して|保留(?:にして|して)?|キャンセルして|待って)(?:ください|下さい)?$/mu,
      whole(
        "n(?:e)?v(?:e)?r?m(?:ind)?|nvmd|belay that|as you were|don'?t bother|no need(?: anymore| any ?more)?|not needed (?:any ?more|now)|tant pis|laisse|laissez|laisse béton|da igual|d[ée]j[ae]|deja(?:lo)?|deixa|deixa quieto|esquece|(?:あ)?(?:やっぱ(?:り)?|やはり)(?:いい|やめ\\S*|なし\\S*|結構\\S*|不要\\S*|大丈夫\\S*)|もういい(?:です)?|なしで",
      ),
      clause(
        "(?:no |oh no |oops |sorry |stop |wait )*(?:that|this|it) (?:was|is) the wrong (?:one|app|cert\\w*|vault|button|thread)|(?:i )?meant the other(?: one)?|(?:please |pls )?hold (?:the|this|that|all|your|any) (?:activity|action|horses|work|changes?|sync|fix|rollout|approval)|kommando zurück|(?:das )?(?:war|ist) (?:der|die|das) falsche\\p{L}?|(?:ich )?(?:meinte|mein) (?:den|die|das) andere\\p{L}?|hab mich (?:vertan|geirrt)|ich hab mich (?:vertan|geirrt)|je me suis trompée?|c'était (?:pas )?(?:le|la) (?:bon(?:ne)?|mauvaise?)|(?:c'est|c'était) l'autre|me equivoqué|era (?:el|la) otr[oa]|no era (?:ese|esa|este|esta)|me enganei|era (?:o|a) outr[oa]|não era (?:esse|essa|este|esta)|間違えました|間違えた|違う方",
      ),
      /(?:変更|同期|修正|修復|適用|承認|付与|追加|削除|更新|実行|操作|触|触れ|いじ|手を(?:加え|出|付け|つけ)|変え|バインド|ロールバック|動か)(?:ら|さ|し|を)?(?:ない|ぬ)(?:で|よう)|何もしないで|取り消して$|(?:依頼|申請|リクエスト|承認).{0,6}(?:取り消|取り下げ|キャンセル|撤回)/u,
    ],
    unless: new RegExp(`${TROUBLE.source}|${TOLD.source}`, 'u'),
  },
  {
    kind: 'unwatch',
    says: [
      clause(
        'nerv\\p{L}* (?:mich|uns) nicht(?: mehr)?|verschon\\p{L}* (?:mich|uns)|(?:lâche|lâchez|fiche|fous)[- ](?:moi|nous) (?:la paix|avec)|(?:stop|quit) (?:bugging|nagging|bothering|spamming|pestering|annoying)|(?:já |ya )?n(?:ão|o) (?:quero|queremos|quiero|preciso|necesito|precisamos) (?:mais |más |receber |recibir |de )+(?:os |las |los |as )?(?:avis|alert|notific|mensag|mensaj)\\p{L}*|(?:não|no) (?:me|nos) (?:encham|moleste[ns]?|incomode[m]?|fastidies?)(?: más| mais)?',
      ),
    ],
  },
  {
    kind: 'watch/subscribe',
    says: [
      anywhere(
        '(?:p[ée]game|dame|échame|hazme|me d[áa]|d[áa]-me) u[mn]? (?:toque|grito|pitazo|aviso|alô) (?:si|cuando|en cuanto|se|quando)',
      ),
      anywhere(
        'let (?:me|us) know (?:the (?:moment|second|minute|instant)|straight away when|right away when)|(?:agradecer[íi]a|agradezco|quisiera|me gustar[íi]a|les? pido|les? ruego|pido|quiero) que (?:me|nos) (?:avis|notifi[qc]|inform|alert)\\p{L}+|(?:avisem|notifiquem|informem|alertem)-(?:me|nos)|(?:me|nos) (?:dá|dê|deem) um (?:toque|alô|grito|sinal)|(?:gib|gebt|geben sie) (?:mir|uns) (?:bitte )?(?:ein )?(?:zeichen|signal)|(?:keep|want to be kept|wants to be kept) (?:me|us|the team|this channel)? ?(?:posted|informed|updated|in the loop|up to date)|(?:me|nous|moi|nous) (?:tenir|tenez|tiens) (?:informée?s?|au courant|au jus)|(?:tiens|tenez)[- ](?:moi|nous) (?:informée?s?|au courant|au jus)|halt\\p{L}* (?:sie )?(?:mich|uns|das team) (?:[\\p{L}_]+ ){0,5}auf dem laufenden|auf dem laufenden halten|(?:mantenme|mantennos|manténganme|manténganos|mantenerme|tenme|tennos) (?:al tanto|informad[oa]s?|al corriente|al día)|(?:me|nos) (?:mantenha|mantém|mantenham|mantenha-me) (?:informad[oa]s?|a par|atualizad[oa]s?)|(?:mantenha|mantém)-(?:me|nos) (?:informad[oa]s?|a par|atualizad[oa]s?)',
      ),
    ],
  },
];
