import type { Sentences } from '../catalogue.ts';

/** The words in which the bot judges and decides, explained. */
export const greenlightTerms: Sentences<'greenlight-terms'> = {
  'colours-says':
    'Rouge : utilisateurs touchés ou sûrs de l’être ; jaune : ce qui va casser ou n’est plus synchronisé ; blanc : non vu ; vert : tout est sain.',
  'colours-todo':
    'Traitez d’abord le rouge, puis le jaune selon son compte à rebours ; ce qui n’a pas pu être vu n’est jamais vert.',
  'colour-red-says':
    'Rouge : les utilisateurs sont touchés, ou le seront à coup sûr sans que rien ne soit en route pour l’empêcher.',
  'colour-red-todo':
    'Ouvrez la carte du certificat et approuvez le correctif du premier maillon rompu, ou faites à la main ce qu’elle dit.',
  'colour-yellow-says':
    'Jaune : le certificat va casser ou n’est plus synchronisé avec son coffre, mais les utilisateurs ne le voient pas encore.',
  'colour-yellow-todo':
    'Demandez pourquoi il est jaune, réparez le premier maillon rompu et synchronisez avant la fin du compte à rebours.',
  'colour-green-says': 'Vert : toutes les règles ont été évaluées et aucune n’a rien trouvé.',
  'colour-green-todo':
    'Rien à faire ; une remarque sur une carte verte annonce ce qui demandera une intervention plus tard.',
  'colour-unknown-says':
    'Aucun défaut trouvé, mais une partie de la chaîne n’a pas pu être lue : le certificat n’est donc pas dit vert.',
  'colour-unknown-todo': 'Donnez au bot le rôle nommé sur la carte, puis vérifiez à nouveau.',
  'link-certificate-says':
    'Le maillon de ce que détient App Service : une ressource Microsoft.Web/certificates, copie de l’objet du coffre et non cet objet.',
  'link-certificate-todo': 'Comparez son empreinte et sa date de fin à celles de la version la plus récente du coffre.',
  'link-vault-says':
    'Le maillon du coffre auquel le certificat renvoie par ID de ressource : s’il existe, où il était, et dans quel locataire.',
  'link-vault-todo': 'S’il est rompu, récupérez le coffre ou importez depuis celui qui a pris sa place.',
  'link-access-says':
    'Le maillon de ce qui laisse Microsoft Azure App Service lire le secret : une stratégie d’accès ou un rôle, selon ce à quoi obéit le coffre.',
  'link-access-todo':
    'S’il est rompu, approuvez l’accès que propose la carte, puis inscrivez-le dans le code d’infrastructure.',
  'link-network-says': 'Le maillon qui dit si le pare-feu ou le périmètre du coffre laisse passer App Service.',
  'link-network-todo':
    'S’il est rompu, laissez les services Microsoft approuvés contourner le pare-feu, ou faites-les admettre par le périmètre.',
  'link-secret-says':
    'Le maillon de ce que le coffre livrerait : le secret du même nom, qui porte le certificat avec sa clé.',
  'link-secret-todo': 'S’il est rompu, récupérez-le ou activez-le, ou mettez-y un PFX utilisable.',
  'link-renewal-says':
    'Le maillon qui dit si le coffre reçoit une nouvelle version à temps, et si elle est bonne à mettre en service.',
  'link-renewal-todo':
    'S’il est rompu, corrigez l’émetteur ou la stratégie dans le coffre ; le bot ne lance un renouvellement que si l’émetteur le peut.',
  'link-sync-says': 'Le maillon qui dit si App Service a pris la version la plus récente du coffre.',
  'link-sync-todo':
    'S’il est seul rompu, synchronisez ; si un maillon précédent l’est aussi, réparez d’abord celui-là.',
  'link-binding-says': 'Le maillon qui dit à quelle empreinte est lié chaque nom d’hôte et chaque emplacement.',
  'link-binding-todo': 'S’il est rompu, liez le nom d’hôte au certificat le plus récent.',
  'link-served-says':
    'Le maillon de ce que reçoivent vraiment les navigateurs, vu en se connectant au nom d’hôte ; sondage désactivé, il est montré sans contrôle.',
  'link-served-todo':
    'S’il est rompu alors que la liaison est bonne, cherchez un Front Door ou une passerelle devant l’application.',
  'link-guard-says':
    'Pas un maillon de la chaîne, mais ce qui bloquerait le correctif lui-même : un verrou, une stratégie, ou personne ici pour approuver.',
  'link-guard-todo': 'Levez l’obstacle avant d’approuver, comme le dit le plan.',
  'first-broken-link-says':
    'Le maillon le plus en amont qui a un constat : c’est la cause ; les défauts des maillons suivants en découlent ou sont hors d’atteinte.',
  'first-broken-link-todo':
    'Réparez celui-ci d’abord, puis vérifiez à nouveau : les constats suivants disparaissent souvent avec lui.',
  'countdown-says': 'Le temps restant avant que les utilisateurs voient un certificat expiré si rien ne change.',
  'countdown-todo': 'Traitez le plus court d’abord, et faites approuver le correctif bien avant la fin.',
  'chain-says':
    'Une étape sur le chemin d’un certificat : certificat, coffre, accès, réseau, secret, renouvellement, synchro, liaison, diffusion.',
  'chain-todo': 'Lisez la chaîne sur la carte de gauche à droite : le premier maillon rompu est la cause.',
  'finding-says': 'Un défaut, trouvé par une règle sur un maillon, avec à côté les requêtes qui le prouvent.',
  'finding-todo': 'Dépliez les preuves sur la carte pour voir ce qu’Azure a répondu, et quand.',
  'symptom-says':
    'Un constat qui colore le certificat sans être une cause, comme une date d’expiration ; il ne vient en premier que si rien d’autre n’est trouvé.',
  'symptom-todo': 'Réparez le premier maillon rompu, et le symptôme disparaît à la prochaine synchronisation.',
  'gap-says':
    'Une règle qui n’a pas pu être évaluée parce qu’un fait n’a pas pu être lu ; elle n’est jamais comptée comme saine.',
  'gap-todo':
    'Voyez sur la carte pourquoi il n’a pas été lu et quel rôle y remédierait ; un refus opposé au bot ne dit rien d’App Service.',
  'evidence-says': 'Ce qu’Azure a répondu, avec la requête, son âge et une commande qui la répète.',
  'evidence-todo': 'Lancez la commande vous-même si vous doutez du verdict.',
  'four-eyes-says':
    'L’auteur d’une demande de modification d’accès ou de réseau ne peut pas l’approuver ; une synchronisation ou une liaison seule se passe de seconde personne.',
  'four-eyes-todo':
    'Faites appuyer sur Approuver une autre personne de la conversation qui pourrait faire la modification dans Azure.',
  'break-glass-says':
    'Passer outre le principe des quatre yeux en urgence, avec un motif conservé dans l’audit ; cela ne donne jamais un droit qu’on n’a pas dans Azure.',
  'break-glass-todo':
    'À n’utiliser que si des utilisateurs sont touchés et que personne d’autre n’est joignable ; dites pourquoi.',
  'blast-radius-says':
    'Ce qu’une modification touche d’autre, surtout tous les autres certificats qui suivent le même coffre.',
  'blast-radius-todo': 'Lisez sur la carte qui partage le coffre avant d’approuver.',
  'plan-digest-says':
    'Une empreinte courte de ce que ferait un plan ; une approbation la porte et ne vaut donc que pour ce plan.',
  'plan-digest-todo':
    'Rien à faire ; si la situation a changé, l’approbation est nulle : décidez sur la carte la plus récente.',
  'plan-says':
    'Une liste ordonnée de modifications qui répare le premier maillon rompu, chacune avec son avant, son après et son annulation ; rien d’autre n’est touché.',
  'plan-todo':
    'Demandez pourquoi un certificat est jaune pour voir son plan, puis approuvez-le ou refusez-le sur la carte.',
  'case-says':
    'Une question et tout ce qui s’ensuit : une carte dans un fil, de la vérification à la décision puis au correctif.',
  'case-todo': 'Continuez dans la même carte ; redemandez pour une nouvelle vérification.',
  'approve-says':
    'Une approbation ne vaut que de quelqu’un qu’Azure laisserait faire la même modification, pour un plan et peu de temps.',
  'approve-todo': 'Appuyez sur Approuver sur la carte, ou faites venir quelqu’un qui a le rôle qu’elle nomme.',
  'undo-says':
    'Une modification garde ce qu’il y avait avant et, sauf synchronisation ou récupération, peut y être ramenée.',
  'undo-todo':
    'Lisez sous Détails comment chaque étape s’annule ; un verrou CanNotDelete empêche d’annuler une attribution de rôle.',
};
