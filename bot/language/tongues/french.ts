import type { Tongue } from '../tongue.ts';
import { mending } from './mending.ts';
import { roundabout } from './roundabout.ts';

/** French. */
export const french: Tongue = {
  code: 'fr',
  marks:
    /(?<!\p{L})(?:le|la|les|des|du|une|est|sont|était|pourquoi|qui|quand|quel|quelle|quels|quelles|quoi|comment|s'il|stp|svp|merci|bonjour|et|avec|pour|dans|sur|pas|ne|je|nous|vous|peux-tu|pouvez-vous|tu|certificats?|coffre|empreinte|liaison|synchronis\p{L}+|corrige\p{L}*|répar\p{L}+|liste|montre|aide|annule\p{L}*|expiré\p{L}*|expirent|surveille\p{L}*|qu'est|que|c'est|l'accès|donne|voir|maintenant|tous|toutes|encore|explique\p{L}*|ce|cet|cette|ces|de|au|aux|à|jours|avant|après|canal|plus|on|il|elle|moi|mon|ma|mes|nos|notre|votre|bonsoir|salut|coucou|depuis|mais|ou|si|comme|faut|peut|peux|d'où|souci|svp|lance|relance|refais|remets|rajoute|certifs?|synchro|appli|veut|quoi|ça|hier|rien|fini|approuvé|historique|progression|correctif|correction|applique\p{L}*|approuve\p{L}*|qu'est-ce|alerte|préviens|jaune|rouge|vert|oui|stp|erreur|échou\p{L}+|expire|sont|voici|pare-feu|bloque|refuse|tout|toute|y'a|truc|cloche|sais|sait|suis|êtes|avez|avons|avoir|leur|leurs|chez|sans|sous|entre|lors|aussi|très|trop|peu|être|faire|dit|vu|celui|celle|rien|personne|quelque\p{L}*|vite|moins|afin|car|donc|ici|déjà|toujours|fait|où|en)(?!\p{L})|(?<!\p{L})(?:[dlnjcmst]|qu)'(?=\p{L})|[èêçœâîôû]/gu,
  leadIn:
    /^(?:bonjour|salut|coucou|bonsoir|merci de(?: bien vouloir)?|prière de|(?:je (?:te|vous) )(?:prie|demande|saurais gré|serais reconnaissant\p{L}*)(?: de)?(?: bien vouloir)?|(?:je voudrais|j'aimerais|il faut|il faudrait) que (?:tu|vous)|s'il (?:te|vous) pla[iî]t|stp|svp|ok|bon|alors|donc|et|puis|oui|d'accord|(?:peux|pourrais|veux)[- ]tu(?: me)?|(?:pouvez|pourriez|voulez)[- ]vous|tu (?:peux|pourrais)(?: me)?|vous (?:pouvez|pourriez)|vas-y|allez|maintenant|équipe|vite|veuillez|juste|sois (?:sympa|gentil\p{L}*)(?: et)?|aurais[- ]tu la gentillesse de|t'inquiète|c'est bon|dis|hop)(?=$|[\s,:!])[\s,:!]*/u,
  question:
    /^(?:(?:et|mais|bonjour|salut|alors|donc)[\s,]+)*(?:(?:pourquoi|qui|quand|où|quoi)(?!\p{L})|que |qu'|quel|comment|combien|est-ce|est-il|faut-il|dois-je|doit-on|peut-on|puis-je|devrais|devrait|a-t-\p{L}|as-tu|avez-vous|est-elle|y a-t-il|c'est quoi|est-on)/u,
  request:
    /^(?:(?:bonjour|salut|stp|svp|ok|et|alors)[\s,]+)*(?:(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|tu (?:peux|pourrais)|vous (?:pouvez|pourriez))(?!.*(?:\sou\s|automatiquement|expliquer|dire|montrer|lister))/,
  holdsBack: [
    /(?<!\p{L})(?:si|y a-t-il|s'il(?! (?:te|vous) pla)|sinon|quand|lorsque|dès que|une fois|après|avant|demain|plus tard|ce soir|semaine prochaine|attends|attendez|attendre|arrêt\p{L}*|annule\p{L}*|stop\p{L}*|suspend\p{L}*|report\p{L}*|évit\p{L}*|dit|a dit|disent|disait|selon|peut-être|devrai\p{L}*|faudrait|serait|pourrait|sans|plutôt|au lieu|hier|avons|ont|j'ai|été|jusqu\p{L}*)(?!\p{L})/u,
  ],
  harmless:
    /encore une fois|annule[rz]? (?=(?:(?:la |le |les )?derni[eè]r|(?:tout )?ce que (?:tu as|vous avez|t'as|on a) ))|si (?:possible|tu peux|vous pouvez)|dès que possible/g,
  reports: [
    // An infinitive with a verb of its own behind it is what is spoken of, and no order.
    /^\p{L}+(?:er|ir|[dit]re) (?:.* )?_ (?!(?:stp|svp|s'il|maintenant|vite|de|du|des|depuis|avec|sur|dans|et|pour|à|au|aux|tout|toute|rapidement|merci|encore|qui|car|en|immédiatement|manuellement|aussi|directement|par|pls|please|aujourd'hui|d'urgence|vers|une|_)(?!\p{L}))\p{L}/u,
    /^\p{L}+(?:er|ir|re)(?:[- ]l(?:e|a|es))? .*(?<!(?:qui|que|où) )(?<!\p{L})(?:est|sont|était|prend|coûte|demande|requiert|peut|doit|fait|implique|casse|aide|fonctionne|marche|sert|signifie|provoque|cause|redémarre|semble|nécessite)(?!\p{L})/u,
    /échou|a échoué|erreur|bloqué|terminé|en cours|en échec/u,
  ],
  action: /synchro|sync|corrig|répar|correction|réparation|accord|risque|sûr/u,
  commands: [
    {
      kind: 'fix',
      says: [
        /^(?:réactive|active|remets|rallume|rétablis)[rz]? (?:le |la |l')?(?:auto-?renew|renouvellement auto|rotation auto)/u,
        /^(?:_ )?(?:corrige[rz]?|répare[rz]?|repare[rz]?|résou(?:s|dre|dez)|rétabli(?:s|r|ssez)|restaure[rz]?|renouvelle[rz]?|renouveler|annule[rz]? (?:la |le |les )?(?:dernier|dernière|derniers|dernières) \p{L}+|reviens en arrière|défai[st]|rebinde?[rz]?|fixe[rz]?)(?=$|[\s,:])/u,
        /^(?:approuve|valide|accepte|autorise|applique)[rz]?(?: la (?:demande|proposition))? _$|^(?:j'approuve|je valide|je confirme|j'accepte)$/,
        /^(?:approuvé|validé|accordé|feu vert|vas-y|allez-y|fais-le|faites-le|exécution|ok pour (?:moi|nous)|c'est validé|c'est approuvé|je (?:valide|confirme|l')approuve|j'approuve|je valide)(?: (?:applique|vas-y))?$/,
        /^(?:rajoute|remet|mets|mettre|mettez|redonne|rends|rendre|(?:re)?crée|pose|rétabli|ajoute|octroie|assigne|affecte|donne|attribue).{0,100}(?:accès|rôle|role|lecture|droit|permission|autorisation|stratégie|politique|polic(?:y|ies)|règle)/u,
        /^(?:répare|corrige|arrange|dépanne|remets|débloque|résous|règle)[rz]?(?:[- ](?:moi|nous|le|la|les|ça))*(?: (?:le|la|les|ce|cette|l'|ça|_|tout|stp|svp|maintenant|vite)(?![\p{L}]).*)?$/u,
        /^(?:lie|relie|associe|réassocie|rattache|bascule|passe(?!\p{L}* _ .*version)|fais pointer|repointe|raccroche|(?:re)?branche|raccorde|réaffecte)[rz]? .{0,60}(?:_|certif|empreinte|liaison)/u,
        /^(?:réactive|active|débloque|ouvre|autorise|permets?|laisse(?=[rz]? .*\p{L}(?:er|ir|re)(?!\p{L}))(?!.*(?:tranquille|en paix|comme|ainsi|être))|coche)[rz]? .{0,80}(?:services|pare-feu|firewall|accès|version|coffre|vault|_|app service)/u,
        /^annule[rz]? .{0,10}derni[eè]re?s?(?!\p{L})|^(?:défais|reviens sur|fais machine arrière|rollback|revert|remets).{0,20}(?:derni[eè]re?s?|comme avant|modif\p{L}*|changement|correctif|correction)(?!\p{L})/u,
        /^(?:remet(?:s|tre|tez)|rends|rendre) .{0,60}(?:en ordre|en état|d'aplomb|au vert|en vert|en marche|comme avant|correct)$/,
        /^récup(?:ère[rz]?|érer) (?:_|.*(?:supprimé|effacé|perdu))/,
        /^(?:remets|rends) (?:_|le certificat|tout|ça) (?:au|en) vert/,
        /^(?:applique|exécute|lance|approuve|valide|fais).{0,60}(?:correction|correctif|réparation|fix|option|plan|solution|proposition|changement)/,
        /^(?:applique|approuve|valide|vas-y|fais)[rz]?(?:[- ](?:le|la|les|ça))?$/,
        /^(?:l')?option \d$/,
        /^(?:mets|déplace|change|remplace).{0,40}(?:liaison|binding).{0,80}(?:sur|vers|par|à)\b/,
      ],
    },
    {
      kind: 'sync',
      says: [
        /^(?:force[rz]?|lance[rz]?|déclenche[rz]?|fais|faites) (?:une? |la |le )?(?:nouvel(?:le)? )?(?:actualisation|(?:ré-?)?import\p{L}*|rafraîchissement|rechargement) (?:de |du |d'|sur |pour )(?:certificat )?_/u,
        /^(?:_ )?(?:re-?)?(?:synchronise[rz]?|sync|synchro)(?=$|[\s,:])/,
        /^(?:ré-?importe[rz]?|reimporte[rz]?|recharge[rz]?|actualise[rz]?|rafraîchi(?:s|r|ssez)|récupère[rz]?|tire[rz]?|mets à jour|mettez à jour|importe[rz]?)(?!\p{L}).{0,80}(?:certificat|version|coffre|_)/u,
        /^(?:lance[rz]?|démarre[rz]?|fais|faire|faites|refais|refaire|relance[rz]?|force[rz]?|déclenche[rz]?|appuie[rz]?|clique[rz]?|pousse[rz]?|envoie|repars?|exécute[rz]?)(?:[- ](?:moi|nous))? (?:sur |à nouveau |encore |vite )*(?:une |la |le |un |l')?(?:nouvelle |autre |petite )?(?:re|ré)?sync(?:hro\p{L}*)?(?!\p{L})/u,
        /^(?:prends?|prendre|prenez|va chercher|charge[rz]?|télécharge[rz]?|tire[rz]?|descends|pousse[rz]?|déploie|applique[rz]?|mets|mettre|reprends|ramène|rapatrie[rz]?)(?!\p{L}).{0,60}(?:(?:derni[eè]re|nouvelle) version(?! de (?!la |l'|ce|mon |ma |notre |_))|nouveau certif|certif\p{L}* (?:renouvelé|à jour|du coffre)|version (?:à jour|récente))/u,
      ],
    },
    ...roundabout.fr,
    mending.fr,
  ],
  readings: [
    {
      kind: 'unwatch',
      says: [
        /(?:stop|fini|terminé|assez|marre|plus|coupe\p{L}*|arrête\p{L}*|désactive\p{L}*|enlève|supprime|retire|vire) .{0,20}(?:alerte|notif|notification|surveillance|avertissements|rappels|messages)|n'?e? ?(?:me|nous|m'|surveille|préviens|notifie|alerte|avertis)\p{L}* .{0,30}plus|ne (?:surveille|suis|observe)[rz]? plus|désabonne|désinscri|(?:arrête|cesse|(?<!\p{L})ne) .{0,20}(?:surveill|notifi|alert|suivre|prévenir|préviens|plus (?:de|m'|me|nous|surveill|suivre))|plus d'alertes/u,
      ],
    },
    {
      kind: 'watch/subscribe',
      says: [
        /(?:dis|dites|signale|écris|écrivez|envoie|ping|pingue|bipe|crie|sonne|fais signe|fais-nous signe|tiens).{0,50}(?:si|quand|dès que|lorsque|avant que|au cas où) |(?:mets|pose|configure|active|crée|veux|voudrais|envoie|balance)\p{L}* .{0,20}(?:alerte|notif|notification|surveillance|rappel)|^alertes (?:pour|sur|si|quand|dès|ici)|(?:garde[rz]?|jette|jetez|aie) .{0,25}(?:œil|oeil)|abonne|(?:veux|voudrais|aimerais|souhaite) (?:suivre|surveiller|être (?:averti|prévenu|alerté|notifié))/u,
        /^alerte[rz]? |^(?:surveille|suis|suivre|observe)|préviens|prévenez|prévenir|avertis(?!se)|avertissez|alerte[rz]?[- ](?:moi|nous|le|les|quand|si)(?!\p{L})|notifie|tiens[- ](?:moi|nous)|(?:dis|dites|signale)\p{L}*[- ](?:moi|nous) (?:quand|dès)|fais-moi savoir/mu,
      ],
      unless: [/^pourquoi|ne .{0,30}plus|n'.{0,30}plus|arrête|désactive|jette.{0,10}(?:œil|oeil) (?:à|sur)/],
    },
    {
      kind: 'cancel',
      says: [
        /^stop(?: (?:stop|non|arrête|attends|tout|on|c'est|mauvais\p{L}*|pas|ça|la|le|les|ma|mon|l'|cette|ce|_|op)(?!\p{L}).*)?$/mu,
        /^(?:interromp\p{L}*|suspend\p{L}*|bloque[rz]?|on ne (?:touche|change|fait|synchronise|corrige))(?!\p{L})/mu,
        /^(?:laisse[rz]?|oublie[rz])[- ](?:tomber|ça|le|la|comme ça|tranquille|_|tout)|^(?:touche[rz]?|change[rz]?|fais|faites) (?:à |pas à |pas )?rien|^(?:pas touche|bas les pattes|on (?:annule|arrête|laisse tomber|touche à rien)|j'ai changé d'avis|finalement non)|^(?:refuse|rejette|décline|retire|révoque|abandonne)[rz]? (?:la |le |ma |mon |cette |ce |l')/m,
        /^(?:pas|aucune?|plus) (?:de |d')?(?:synchro|sync|correction|réparation|modif|changement)/mu,
        /(?:\bne |\bn'|\bpas |\brien |\bsans )(?:.{0,30})(?:modifi|valid|import|rebind|redémarr|touch|bouge|déploi|ajout|suppr|renouvel)/,
        /^(?:annule[rz]?|abandonne[rz]?|rejette[rz]?|rejeter|refuse[rz]?|décline[rz]?|stoppe?[rz]?|arrête[rsz]?|non|attends|attendez|laisse tomber|oublie|pas maintenant|pas encore|surtout pas)(?!\p{L})/mu,
        /(?:\bne |\bn'|\bpas |\brien |\bsans )(?:.{0,30})(?:synchro|sync|corrig|répar|touche|appliqu|chang|lance|approuv|fai[st]|exécut|import)/,
      ],
      unless: [
        /^annule[rz]? (?:la |le |les )?derni|pourquoi|ne (?:se |s')|n'a pas|(?<!^(?:pas|aucun).{0,80})n'est pas|n'ont pas|n'a rien|n'ont rien|échou|toujours pas|rien (?:ne |n'a )?(?:bouge|changé|change)|plus d'alertes|(?:ne .{0,25}|n'.{0,25})plus(?:$|\s)/,
      ],
    },
    {
      kind: 'help',
      says: [
        /^(?:aide|aidez|commande|exemple|mode d'emploi)|(?:que|qu'est-ce que) (?:peux|pouvez|sais|savez|tu peux|tu sais|vous pouvez)|(?:quels?|quelles?) (?:droits?|permissions?|rôles?|commandes?|autorisations?).{0,30}(?:tu|vous|as-tu|te|besoin)|comment (?:tu|vous) (?:fonctionne|marche)|comment (?:t'utiliser|utiliser|ça marche|tu marches)|à quoi (?:tu )?sers|(?:tu sais|tu peux|vous savez|vous pouvez) (?:faire|m'aider) (?:quoi|à quoi)|tu (?:fais|comprends|connais|gères) quoi|(?:qu'est-ce que|que|quoi|comment) (?:je|on|l'on) (?:peux|peut|doit|dois) (?:te |vous )?(?:demander|dire|poser|écrire|taper|faire avec)|comment (?:on|je|faut-il|dois-je|peut-on) .{0,20}(?:utilise|t'utilise|te sers|servir de toi|parle|formule|demande|pose|écri)|je suis nouv|nouveau (?:ici|d'astreinte)|(?:guide|manuel|mode d'emploi|tuto)/m,
      ],
      unless: [/\b_\b/],
    },
    {
      kind: 'export-iac',
      says: [/bicep|terraform|azurerm|modèle arm|template arm|arm template|powershell|az cli|en code|export|iac/],
      unless: [/échou|erreur|pourquoi|depuis|panne/],
    },
    {
      kind: 'status-of-operation',
      says: [
        /(?:t'en es|tu en es|vous en êtes|on en est|c'en est) où|(?:demande|requête|correction|plan) .{0,20}(?:est|a été)[- ](?:elle |il )?.{0,10}(?:approuvé|validé|accepté|refusé)|(?:a|ont) (?:approuvé|validé|accepté) .{0,20}(?:demande|requête|correction)/,
        /où (?:en )?(?:est|sont|sommes|en es)|(?:ça|c'est) (?:avance|en est où|en cours|passé|bon)|(?:des|du|quoi de|il y a du) (?:nouvelles|nouveau|neuf)|encore (?:combien de temps|en train)|(?:quelqu'un|qqn) a (?:déjà )?(?:approuvé|validé)|(?:tu as|t'as|vous avez) (?:déjà )?(?:fini|terminé)|à quelle étape/,
        /où en (?:est|sont|sommes)|(?:est-ce|est|sont|a-t-|c'est|la synchro|la correction|le fix).{0,60}(?:(?<!dé)fini|terminé|appliqué|passé|propagé|fait|abouti|réussi|en cours|réparé|corrigé|synchronisé)|avancement|progression|statut de (?:la |l')(?:synchro|correction|opération|réparation)|état de (?:la |l')(?:synchro|correction|opération|réparation)|toujours en cours/u,
      ],
      unless: [
        /s'est(?:-il)? passé|qu'est-ce qui s'est/,
        /merci|pourquoi|erreur|expiré|^quand|combien (?!de temps encore)|désynchro|^qui|d'où|depuis|certificat est|où (?:est|sont) (?:utilisé|lié|installé|le certificat)/,
      ],
    },
    {
      kind: 'history/audit',
      says: [
        /(?:c'est qui qui|qui est-ce qui|qui c'est qui|par qui|c'est qui (?:le|la|qui)) |(?:que|quoi|ce qui|qu'est-ce qu'il) (?:s'est|s'est-il|a bien pu se) .{0,10}passé|(?:il|elle|_) (?:est|a été) .{0,30}quand$|depuis quand|chronologie|trace|qu'est-ce (?:que tu as|que vous avez|qu'on a|qui a été) (?:fait|changé|modifié)/,
        /^(?:et )?qui (?:a|ont|est-ce qui a|avait|l'a)\b|quand .{0,60}(?:été|a-t-\p{L}|est-\p{L}+ devenu|dernière fois|avons|est devenu|a )|historique|journal|audit|derni(?:er|ère|ers|ères) (?:synchro|correction|modification|renouvellement|changement)|qu'est-ce qui a (?:changé|été)|(?:modifications|changements|corrections) (?:de|depuis|sur|du|faites|en)|que s'est-il passé/mu,
      ],
      unless: [/expire/],
    },
    {
      kind: 'expiring',
      says: [
        /moins de \d+ jours|(?:à|faut) renouveler/u,
        /(?:expire|périme|échoit|tombe|finit) (?:quand|le combien|à quelle date|bientôt)|(?:quand|combien) .{0,60}renouvel|(?:bientôt|prochain\p{L}*) .{0,20}(?:expir|périm|échéance|terme)|(?:encore|toujours) valable|valable (?:jusqu|combien)|(?:va|vont) (?:expirer|périmer)|combien de (?:jours|temps|semaines) .{0,20}(?:reste|avant)|il reste combien|dates? (?:d'expiration|de fin)|périme|(?:à|en) (?:échéance|fin de validité)/u,
        /(?:qu'est-ce qui|que|quand|combien|liste|montre|certificat|y a-t-il|rien).{0,80}(?:expire(?!\p{L})|expirent|expirer|expirera|expiration|valable|valide|jours restants|échéance)|date d'expiration|expiration de/u,
      ],
      unless: [/pourquoi|alors que|invalide|vérifi|prévien|aler|que se passe|qu'arrive|si /],
    },
    {
      kind: 'explain-concept',
      says: [
        /^qui (?:peut|doit|a le droit|décide)|^(?:que|qu'est-ce que?) (?:change|fait|touche|modifie) (?:exactement |concrètement )?(?:un|la|le|l')|pourquoi .{0,30}(?:deux personnes|deuxième personne|quatre yeux|quelqu'un d'autre)|(?:est-ce|c'est) (?:vraiment )?(?:dangereux|risqué|grave|normal|sûr|nécessaire|obligatoire)(?!.{0,40}\b_\b)/,
        /(?:ça|cela) (?:veut dire|signifie|sert à|fait|change|marche|implique) quoi|(?:veut|veulent) dire quoi|c'est quoi(?! (?:le |la |ce |cette |l')(?:souci|problème|bug|blème|cause|erreur))|(?:à|ça sert à) quoi (?:sert|servent|ça)|ça sert à quoi|pour ?quoi faire|combien de temps |(?:qu'est-ce qui|que|qu'est-ce qu'il) (?:se passe|arrive|change).{0,10}(?:quand|si|lors|pendant|en cas)|^différence|définition|signification/u,
        /^(?:explique|décris)|que (?:signifie|veut dire|se passe|fait|changerait|ferait)|qu'est-ce qu(?:e |' ?)(?:un|une|c'est|ça|le |la |l'|signifie|veut|changerait|ferait|se passerait)|(?:quelle|quelles) .{0,20}différence|différence entre|comment (?:ça|fonctionne|faire|je|on|puis|synchroniser|app service|marche)|tous les combien|combien (?:de temps|d'heures|de fois)|à quelle fréquence|est-ce que |faut-il|dois-je|doit-on|peut-on|puis-je|à quoi sert|pourquoi (?:as-tu|avez-vous|faut-il|app service a)|y a-t-il un risque|est-il (?:sûr|possible|dangereux|sans risque)/,
      ],
      unless: [
        /que se passe-t-il (?:avec|sur|chez|pour) (?:le |la )?_|est-ce que .{0,60}(?:\b_\b|rouge|jaune|panne|normal|marche pas)|qu'est-ce (?:que|qui) (?:ne va|cloche|se passe)|suffi(?:ra|rait|t)|aide(?:ra|rait)/,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /(?:dit|disait|répète|écrit|crie|gueule|demande|répond|genre|fait|sort)(?: \p{L}+)* ?:? ?¶|¶ (?:qu'il|qu'elle|dit|a dit|disait|répète)(?!\p{L})/u,
        /(?:a|ont) (?:dit|demandé|écrit) (?:de|que|qu'|d')|(?:va|vont|veut|veulent|doit|doivent|allons|prévoit de) (?:synchroniser|réparer|corriger|appliquer|renouveler)|(?:demain|plus tard|la semaine prochaine) on (?:synchronise|répare|corrige|fera)/,
      ],
      unless: [/pourquoi|erreur|échou|rouge|jaune|expiré|panne|\?/],
    },
    {
      kind: 'diagnose',
      says: [
        /d'où (?:ça|vient)|(?:quelle|quel) est (?:la |le |l')(?:cause|souci|problème|raison|origine)|c'est quoi (?:le |la |ce |cette |l')(?:souci|problème|bug|blème|cause|erreur)|regarde|jette.{0,10}(?:œil|oeil)|(?:y a|il y a) un (?:souci|problème|truc)|bizarre|ne (?:prend|reçoit|récupère|met|voit|lit|passe) pas|pas (?:à jour|le bon|normal)|l'ancien (?:certif|est)|toujours (?:pas|l'ancien|rouge|jaune|en)|une idée|que s'est-il passé avec|ce qui (?:cloche|coince|bloque)|refus|invalide|quelqu'un (?:peut|pourrait|sait)|bloque(?!\p{L})|plus rien ne|ne correspond|repasse/u,
        /pourquoi|qu'est-ce qui (?:ne va|cloche|se passe)|que se passe-t-il|vérifie|diagnosti|analyse|erreur|échou|expiré|panne|cassé|ne (?:marche|fonctionne)|suffi(?:ra|rait|t)|aide(?:ra|rait)|avertissement|problème|souci|toujours l'ancien|alors que/,
      ],
    },
    {
      kind: 'list',
      says: [
        /^(?:lesquel\p{L}*|laquelle) /mu,
        /^(?:liste|lister|montre|affiche|donne|quel|quelle|combien|tous|toutes|inventaire|vue d'ensemble|qui (?:utilise|d'autre)|qu'est-ce qui est (?:rouge|jaune|vert|cassé)|avons-nous|y a-t-il|est-ce qu'on a)/m,
      ],
    },
    {
      kind: 'smalltalk/other',
      says: [
        /base de données|redémarre|imprimante|café|mot de passe|réunion|(?:c'est |on l'a |nous l'avons )(?:\p{L}+ )?(?:réglé|corrigé|réparé|résolu)/u,
      ],
    },
  ],
  trade: /certificat|coffre|synchro|liaison|expir|empreinte|accès|permission|autorisation|renouvel|rouge|jaune/,
};
