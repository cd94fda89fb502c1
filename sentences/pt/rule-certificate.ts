import type { Sentences } from '../catalogue.ts';

/** What the rules find about the certificate in App Service. */
export const ruleCertificate: Sentences<'rule-certificate'> = {
  expired: 'O certificado que está no App Service expirou em {day}.',
  /** Names what was not seen. */
  'no-expiry-told': 'a data de expiração de {name}: o Azure não informa',
  expiring:
    'O certificado expira em {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}, em {day}, e o cofre não tem versão mais nova.',
  'expiring-perhaps':
    'O certificado expira em {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}, em {day}, e nada mostra que o cofre tenha versão mais nova.',
  'vault-holds-nothing': 'O cofre não tem nada com o nome {name}',
  'secret-no-expiry': 'O segredo {name} não tem data de expiração',
  'secret-valid-until': 'O segredo {name} é válido até {day}',
  managed: 'O App Service gerencia este certificado e o renova sozinho: ele não segue nenhum cofre.',
  'managed-late':
    'O App Service deveria ter renovado este certificado gerenciado {days} dias antes do fim, em {day}, e não renovou: o mais provável é que a validação de {host} falhe.',
  uploaded: 'O certificado foi carregado e não segue nenhum cofre: uma pessoa precisa carregar o próximo.',
  'uploaded-until':
    'O certificado foi carregado e não segue nenhum cofre: uma pessoa precisa carregar o próximo antes de {day}.',
  'uploaded-ends':
    'O certificado foi carregado, não segue nenhum cofre e {ended, select, yes {expirou} other {expira}} em {day}: uma pessoa precisa carregar o próximo.',
  'uploaded-succeeded':
    'O certificado foi carregado, não segue nenhum cofre e {ended, select, yes {expirou} other {expira}} em {day}. {name} pode assumir: cobre os mesmos nomes e é válido até {until}. Pergunte sobre ele para associar os nomes de host.',
  'canonical-name': 'canonicalName é {host} em {name}',
  'neither-set': 'keyVaultId e canonicalName não estão definidos em {name}',
  'no-expiry': '{name} não tem data de expiração',
  'order-waits':
    'O App Service aguarda um pedido de certificado não concluído: ainda não foi emitido ou o domínio ainda não foi verificado.',
  'order-failed': 'O pedido de certificado falhou, por isso não há certificado novo que o App Service possa obter.',
  status: 'keyVaultSecretStatus é {status} em {name}',
  'plan-too-small':
    'O plano do App Service {plan} está na camada {tier}, que não permite associar certificados: é preciso Basic ou superior.',
  'sku-tier': 'sku.tier é {tier} em {plan}',
  /** Both name what was not seen. */
  'no-such-plan': 'o plano do App Service {plan}: o bot não encontra nenhum com esse nome',
  'tier-of-plan': 'a camada do plano do App Service {plan}',
};
