import type { Sentences } from '../catalogue.ts';

/** What the rules find about what the vault holds. */
export const ruleSecret: Sentences<'rule-secret'> = {
  'key-in-hsm':
    'La clé privée pour {name} dans {vault} est conservée dans un HSM : App Service reçoit le certificat sans elle.',
  'key-not-exportable':
    'La clé privée pour {name} dans {vault} n’est pas exportable : App Service reçoit le certificat sans elle.',
  'key-in-policy': 'Dans la stratégie, kty vaut {type} et exportable vaut {exportable}',
  'elliptic-curve':
    'La version la plus récente pour {name} dans {vault} a une clé à courbe elliptique, qu’App Service ne prend pas en charge depuis un coffre.',
  'short-key':
    'La version la plus récente pour {name} dans {vault} a une clé RSA de {bits} bits ; App Service en exige au moins {least}.',
  'public-key': 'La clé publique de la version {version} est {type}',
  'public-key-bits': 'La clé publique de la version {version} est {type}, {bits} bits',
  /** Names what was not seen. */
  'kind-of-key': 'le type de clé pour {name} dans {vault}',
  disabled:
    'La version la plus récente pour {name} dans {vault} est désactivée : App Service ne demande que la plus récente.',
  'disabled-alone':
    'La version la plus récente pour {name} dans {vault} est désactivée, bien qu’une version antérieure soit activée : App Service ne demande que la plus récente.',
  enabled: 'enabled vaut {enabled} sur la version {version}',
  expired:
    'La version la plus récente pour {name} dans {vault} a expiré le {day} : App Service ne pourrait prendre qu’un certificat expiré.',
  exp: 'exp vaut {day} sur la version {version}',
  'not-found': '{vault} ne contient ni certificat ni secret nommé {name}.',
  'vault-knows-none': '{vault} ne connaît pas {name}',
  'none-deleted': 'Aucun {name} supprimé n’est récupérable',
  pem: '{kind, select, certificate {Le certificat} other {Le secret}} {name} dans {vault} est conservé en PEM, et App Service n’accepte que PKCS#12.',
  'not-pkcs12':
    '{kind, select, certificate {Le certificat} other {Le secret}} {name} dans {vault} n’a pas le type de contenu PKCS#12, et App Service n’accepte que PKCS#12.',
  type: 'contentType vaut {type} sur la version {version}',
  'no-type': 'contentType n’est pas défini sur la version {version}',
  'type-in-policy': 'contentType vaut {type} dans la stratégie',
  'soft-deleted':
    '{kind, select, certificate {Le certificat} other {Le secret}} {name} dans {vault} a été supprimé{known, select, both { le {day} et reste récupérable jusqu’au {until}} deletion { le {day} et reste récupérable} purge { et reste récupérable jusqu’au {until}} other { et reste récupérable}}.',
  deletion:
    '{kind, select, certificate {Le certificat} other {Le secret}} {name} a été supprimé{known, select, both { le {time} ; scheduledPurgeDate vaut {until}} deletion { le {time} ; scheduledPurgeDate n’est pas indiqué} purge { à une date non indiquée ; scheduledPurgeDate vaut {until}} other { à une date non indiquée ; scheduledPurgeDate n’est pas indiqué}}',
};
