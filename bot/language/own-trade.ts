/** What orders are about, in every language: a name, or a thing that a certificate hangs on. */
const OURS =
  /_|(?<!\p{L})(?:du vorgeschlagen|du vorschlägst|du empfiehlst|du empfohlen|tu (?:as )?(?:propos|suggèr|suggér|recommand)\p{L}*|vous (?:avez )?(?:propos|suggér|recommand)\p{L}*|propusiste|propones|sugeriste|sugieres|recomendaste|recomiendas|você (?:propôs|propõe|sugeriu|sugere|recomendou|recomenda)|certs?|certificates?|zert(?:s|ifikat\p{L}*)?|\p{L}+zertifikat\p{L}*|certificats?|certifs?|certificados?|bindings?|\p{L}*bindung\p{L}*|liaisons?|enlaces?|vinculaci\p{L}*|vínculos?|associação|associações|vaults?|kv|tresor\p{L}*|schlüsseltresor\p{L}*|coffres?|almac[ée]n\p{L}*|bóvedas?|cofres?|firewalls?|pare-feux?|cortafuegos|web ?apps?|service principal|dienstprinzipal\p{L}*|thumbprints?|fingerabdr\p{L}*|empreintes?|huellas?|impress(?:ão|ões) digita\p{L}*|tls|ssl|https|sni|secrets?|secretos?|segredos?|geheimnis\p{L}*|rbac|rebind\p{L}*|trusted|host ?names?|dom(?:ain|äne|aine|inio|ínio)s?)(?!\p{L})|証明書|バインド|コンテナー|ボールト|資格情報|シークレット|ファイアウォール|拇印|サービスプリンシパル|key ?vault|app ?service/u;

/** What the bot itself offers, and the rights it mends; a word for another's work too, where a stranger stands beside it. */
const WEAK =
  /(?<!\p{L})(?:fix|plan|option|proposal|change|vorschlag|reparatur|korrektur|änderung|lösung|lecture|lectura|leitura|leserechte?|lesen|lire|leer|ler|berechtigung\p{L}*|zugriff\p{L}*|rechte?|rolle|richtlinie|zugriffsrichtlinie|policy|correctif|correction|réparation|solution|proposition|changement|modification|accès|droits?|rôle|autorisations?|stratégie|corrección|arreglo|reparación|solución|opción|propuesta|cambio|acceso|permisos?|rol|directiva|política|correção|conserto|reparo|solução|opção|proposta|mudança|alteração|acesso|permiss\p{L}+|função|papel|versi\p{L}+|versão)(?!\p{L})/gu;

/** Words that name nothing: the verbs of orders, pronouns, hurry and politeness. */
const LIGHT =
  /(?<!\p{L})(?:(?:re-?|ré|durch|nach)?(?:ge)?sync\p{L}*|lleva|cabo|marcha|œuvre|oeuvre|prática|em|tu|ta|sua|seu|tus|mets|mettez|põe|ponha|(?:re-?|res)?sincron\p{L}*|sincro|endlich|kurz|eben|manuell|manuel\p{L}*|manual\p{L}*|dringend|urgent\p{L}*|rapid\p{L}*|rápid\p{L}*|nur|neu|frisch|knopf|button|bouton|botón|botão|starte?n?|stoße?|anstoßen|auslösen|löse|drücke?n?|drück|klicke?|relance[rz]?|refais|faites|force[rz]?|déclenche[rz]?|appuie[rz]?|sur|fuerza|força|roda|rode|corre|lanza|dispar\p{L}*|pulsa|aprieta|aperta|clica|faz|fazer|hacer|hazme|dê|sí|novamente|nuevamente|arrégl\p{L}*|corríg\p{L}*|repár\p{L}*|apru[eé]b\p{L}*|aplíc\p{L}*|ejecút\p{L}*|resuélv\p{L}*|restáur\p{L}*|recupér\p{L}*|beheb\p{L}*|fix\p{L}*|korrigier\p{L}*|richte?n?|erneuer\p{L}*|genehmig\p{L}*|bestätig\p{L}*|freigeben|gib|geben|frei|wende?|anwenden|führe?|ausführen|setze?|umsetzen|durchführen|mache?n?|machen|stelle?|wiederherstellen|wieder|her|rückgängig|zurück\p{L}*|nimm|aktualisier\p{L}*|erteil\p{L}*|vergib|vergeben|zuweisen|hinzufügen|füge?|weise?|hinzu|zu|lass|das|den|die|der|dem|es|sie|ihn|mal|bitte|doch|jetzt|nochmals?|noch|einmal|gleich|sofort|schnell|alles?|beide|mir|uns|so|an|aus|um|auf|am|im|vor|dein\p{L}*|letzte[nrs]?|erste[nrs]?|fehlende[nrsm]?|neue[nrsm]?|gelbe[nrs]?|rote[nrs]?|kaputte[nrs]?|danke|leg|los|problem|fehler|le|la|les|l|ça|cela|tout|tous|maintenant|vite|stp|svp|de|du|d|des|à|au|pour|moi|nous|encore|derni[eè]re?s?|nouvelle|manquante?s?|répare[rz]?|applique[rz]?|approuve[rz]?|valide[rz]?|lance[rz]?|exécute[rz]?|fais|restaure[rz]?|rétabli\p{L}*|défai\p{L}*|annule[rz]?|donne[rz]?|accorde[rz]?|ajoute[rz]?|merci|toute suite|suite|toute|problème|l[oa]s?|el|un|una|eso|esto|todo|todos|ya|ahora|por|favor|porfa|mismo|otra|vez|último|última|nuevo|nueva|que|falta|arregl\p{L}*|repar\p{L}*|corr[ei][gj]\p{L}*|soluciona\p{L}*|resuelv\p{L}*|aplica\p{L}*|ejecuta\p{L}*|haz|hazlo|adelante|deshaz|deshacer|revierte|restaura\p{L}*|recupera\p{L}*|da|dale|dar|dá|dê|concede|añade|agrega|pon|o|os|as?|isso|isto|tudo|agora|já|logo|favor|pf|pfv|novo|nova|conserta\p{L}*|arruma\p{L}*|resolv\p{L}*|aprov\p{L}*|execut\p{L}*|faça|desfa\p{L}*|revert\p{L}*|adicion\p{L}*|aplique|mais|uma|problema|amarel[oa]s?|vermelh[oa]s?|amarill[oa]s?|roj[oa]s?|jaunes?|rouges?|j|je|apruebo|aprovo|y|e|et|und|con|com|avec|mit|now|please|pls|approuvé|validé|accordé|aprobado|aprovado|autorizado|liberado|accord|feu|vert|go|confirm\p{L}*|ok|sí|sim|oui|ja|vale|manda\p{L}*|dale|bora|bitte|einverstanden|freigabe|erteilt|allez|vas|again|asap|it|the|first|second|recommended|recommand\p{L}*|recomend\p{L}*|empfohlene\p{L}*|vorgeschlagene\p{L}*|seguir|segue|prosseg\p{L}*|procede[rn]?|proseguir|ver|übernehm\p{L}*|annehmen|empfehlung|propos\p{L}*|propuest\p{L}*|suger\p{L}*)(?!\p{L})/gu;

/** Japanese verbs of orders and words of hurry; what is left of kanji and katakana names something. */
const JAPANESE_LIGHT =
  /進|実施|方針|内容|方法|通|同期|シンク|再試行|開始|修正|修復|復旧|復元|直|承認|適用|実行|反映|更新|取得|今|全部|全|再度|再|早急|至急|早|急|何度|一度|最新|変更|提案|案|番|元|戻|頼|願|下|致|権限|許可|付与|追加|割り当|問題|ロール|アクセス|ポリシー|プラン|オプション|バージョン|全て|お/g;

/** Whether a clause orders something about certificates and what they hang on, or names no thing at all: "fix it". */
export function isAboutOurs(clause: string): boolean {
  if (OURS.test(clause)) return true;
  const rest = clause.replace(WEAK, '').replace(LIGHT, '').replace(JAPANESE_LIGHT, '');
  return !/[\p{Script=Latin}\p{Script=Han}\p{Script=Katakana}]/u.test(rest);
}

/** What only this trade speaks of; "sync", "access" and "azure" are others' words too. */
const OURS_ALONE =
  /_|(?<!\p{L})(?:certs?|certificates?|zert(?:s|ifikat\p{L}*)?|\p{L}+zertifikat\p{L}*|certificats?|certifs?|certificados?|bindings?|(?:key ?)?vaults?|kv|tresor\p{L}*|coffres?|almac[ée]n\p{L}*|bóvedas?|cofres?|app ?services?|web ?apps?|thumbprints?|serial|renew\p{L}*|re-?import\p{L}*|fingerabdr\p{L}*|empreintes?|huellas?|tls|ssl|https|rbac|rebind\p{L}*|yellow|red|gelb|rot|jaunes?|rouges?|amarill[oa]s?|roj[oa]s?|amarel[oa]s?|vermelh[oa]s?)(?!\p{L})|証明書|バインド|シークレット|拇印|黄|赤/u;

/** Whether something is said that only this trade speaks of. */
export function isOfOurTrade(said: string): boolean {
  return OURS_ALONE.test(said);
}
