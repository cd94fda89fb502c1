import type { Sentences } from '../catalogue.ts';

/** What the rules find about what the vault holds. */
export const ruleSecret: Sentences<'rule-secret'> = {
  'key-in-hsm':
    'A chave privada de {name} em {vault} fica em um HSM, por isso o App Service recebe o certificado sem ela.',
  'key-not-exportable':
    'A chave privada de {name} em {vault} não é exportável, por isso o App Service recebe o certificado sem ela.',
  'key-in-policy': 'kty é {type}, exportable é {exportable} na política',
  'elliptic-curve':
    'A versão mais recente de {name} em {vault} tem chave de curva elíptica, que o App Service não aceita de um cofre.',
  'short-key':
    'A versão mais recente de {name} em {vault} tem chave RSA de {bits} bits, e o App Service exige no mínimo {least}.',
  'public-key': 'A chave pública da versão {version} é {type}',
  'public-key-bits': 'A chave pública da versão {version} é {type}, {bits} bits',
  /** Names what was not seen. */
  'kind-of-key': 'o tipo de chave de {name} em {vault}',
  disabled: 'A versão mais recente de {name} em {vault} está desabilitada: o App Service pede apenas a mais recente.',
  'disabled-alone':
    'A versão mais recente de {name} em {vault} está desabilitada, embora haja uma anterior habilitada: o App Service pede apenas a mais recente.',
  enabled: 'enabled é {enabled} na versão {version}',
  expired:
    'A versão mais recente de {name} em {vault} expirou em {day}, por isso o App Service só obteria um certificado expirado.',
  exp: 'exp é {day} na versão {version}',
  'not-found': '{vault} não tem certificado nem segredo com o nome {name}.',
  'vault-knows-none': '{vault} não conhece {name}',
  'none-deleted': 'Não há {name} excluído que possa ser recuperado',
  pem: 'O {kind, select, certificate {certificado} other {segredo}} {name} em {vault} está em PEM, e o App Service só aceita PKCS#12.',
  'not-pkcs12':
    'O {kind, select, certificate {certificado} other {segredo}} {name} em {vault} não tem o tipo de conteúdo PKCS#12, e o App Service só aceita PKCS#12.',
  type: 'contentType é {type} na versão {version}',
  'no-type': 'contentType não está definido na versão {version}',
  'type-in-policy': 'contentType é {type} na política',
  'soft-deleted':
    '{known, select, both {O {kind, select, certificate {certificado} other {segredo}} {name} em {vault} foi excluído em {day} e pode ser recuperado até {until}.} deletion {O {kind, select, certificate {certificado} other {segredo}} {name} em {vault} foi excluído em {day} e pode ser recuperado.} purge {O {kind, select, certificate {certificado} other {segredo}} {name} em {vault} foi excluído e pode ser recuperado até {until}.} other {O {kind, select, certificate {certificado} other {segredo}} {name} em {vault} foi excluído e pode ser recuperado.}}',
  deletion:
    '{known, select, both {O {kind, select, certificate {certificado} other {segredo}} {name} foi excluído em {time}, seu scheduledPurgeDate é {until}} deletion {O {kind, select, certificate {certificado} other {segredo}} {name} foi excluído em {time}, seu scheduledPurgeDate não é informado} purge {O {kind, select, certificate {certificado} other {segredo}} {name} foi excluído em momento não informado, seu scheduledPurgeDate é {until}} other {O {kind, select, certificate {certificado} other {segredo}} {name} foi excluído em momento não informado, seu scheduledPurgeDate não é informado}}',
};
